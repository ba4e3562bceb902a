import type { ColourTokens } from '../../agencies/agencyProfile';
import { contrastRatio } from '../../agencies/contrast';

/** Roles of colours in a chart. `series3` is the fourth series, `on3` a text on it. */
export type ColourRole = 'text' | 'muted' | 'line' | 'ground' | `series${number}` | `on${number}`;

export type ChartColours = Record<ColourRole, string>;

export const seriesColours = 7;

/** Shapes need 3 : 1 on the ground to be seen (WCAG 2.2, 1.4.11). */
const leastContrast = 3;

function mix(first: string, second: string, share: number): string {
  const channel = (start: number): string => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Nearer to the text until it stands out from the ground. */
function visible(colour: string, { ground, text }: ColourTokens): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const candidate = mix(colour, text, share);
    if (contrastRatio(candidate, ground) >= leastContrast) return candidate;
  }
  return text;
}

/** The colours of a chart out of those of the agency: main, accent, then steps of both. */
export function chartColours(tokens: ColourTokens): ChartColours {
  const { ground, text, mutedText, main, accent, line } = tokens;
  const series = [
    main,
    accent,
    mix(main, ground, 0.62),
    mix(accent, text, 0.55),
    mutedText,
    mix(accent, ground, 0.62),
    mix(main, text, 0.55),
  ].map((colour) => visible(colour, tokens));
  const named = series.flatMap((colour, index): [ColourRole, string][] => [
    [`series${index}`, colour],
    [`on${index}`, contrastRatio(colour, ground) >= contrastRatio(colour, text) ? ground : text],
  ]);
  return { text, muted: mutedText, line, ground, ...Object.fromEntries(named) };
}

/** Stand-ins that ECharts passes through unchanged, each found again in the drawing. */
const roles: ColourRole[] = [
  'text',
  'muted',
  'line',
  'ground',
  ...[...Array(seriesColours).keys()].flatMap((index): ColourRole[] => [`series${index}`, `on${index}`]),
];

export const standIn = (role: ColourRole): string =>
  `#0102${(roles.indexOf(role) + 16).toString(16).padStart(2, '0')}`;

const roleOfStandIn = new Map(roles.map((role) => [standIn(role), role]));

export const roleOf = (colour: string | undefined): ColourRole | undefined =>
  colour === undefined ? undefined : roleOfStandIn.get(colour.toLowerCase());
