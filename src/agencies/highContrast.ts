import type { ColourTokens } from './agencyProfile';
import { contrastRatio } from './contrast';

/** WCAG 2.2, success criterion 1.4.6 (AAA). */
const enhanced = 7;

/**
 * The colours of an agency for readers who need more contrast: the same hues, each moved away from
 * the ground until it reaches 7 : 1, so that a profile needs no third and fourth palette.
 */
export function highContrast(colours: ColourTokens): ColourTokens {
  const isLight = contrastRatio(colours.ground, '#000000') > contrastRatio(colours.ground, '#FFFFFF');
  const far = isLight ? '#000000' : '#FFFFFF';
  const near = isLight ? '#FFFFFF' : '#000000';
  const grounds = [near, colours.surface];
  const strengthen = (colour: string) => moveTowards(colour, far, grounds);
  const main = strengthen(colours.main);
  return {
    ground: near,
    surface: colours.surface,
    text: far,
    mutedText: strengthen(colours.mutedText),
    main,
    onMain: near,
    // Lines that show the focus and the places of a page must be seen as well as text.
    accent: strengthen(colours.accentText),
    accentText: strengthen(colours.accentText),
    line: strengthen(colours.mutedText),
  };
}

/** The first of twenty steps from `colour` to `far` that is readable on every ground. */
function moveTowards(colour: string, far: string, grounds: readonly string[]): string {
  for (let step = 0; step < 20; step += 1) {
    const candidate = mix(colour, far, step / 20);
    if (grounds.every((ground) => contrastRatio(candidate, ground) >= enhanced)) return candidate;
  }
  return far;
}

function mix(from: string, to: string, share: number): string {
  const channel = (start: number): string => {
    const [first, second] = [from, to].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    const value = Math.round((first ?? 0) + ((second ?? 0) - (first ?? 0)) * share);
    return value.toString(16).padStart(2, '0').toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
