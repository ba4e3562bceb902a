import { createHash } from 'node:crypto';
import type { AgencyProfile, ColourTokens } from './agencyProfile';
import { highContrast } from './highContrast';

export interface BrandFile {
  /** Path below the base path; carries a hash of the content, so it may be cached for ever. */
  path: string;
  contentType: string;
  body: string;
}

const propertyOf: Record<keyof ColourTokens, string> = {
  ground: '--ground',
  text: '--text',
  mutedText: '--muted-text',
  main: '--main',
  onMain: '--on-main',
  accent: '--accent',
  accentText: '--accent-text',
  line: '--line',
  surface: '--surface',
};

const tokenNames = Object.keys(propertyOf) as (keyof ColourTokens)[];

/**
 * Colours of an agency as CSS custom properties. The device chooses scheme and contrast; a reader's
 * own choice, kept as `data-theme` and `data-contrast` on the root, is more specific and wins.
 */
export function themeCss({ colours }: AgencyProfile): string {
  const strong = { light: highContrast(colours.light), dark: highContrast(colours.dark) };
  return [
    ...schemes(':root', colours),
    '@media (prefers-contrast: more){',
    ...schemes(':root', strong),
    '}',
    // An element name in front keeps this below the three classes that the print sheet uses.
    ...schemes("html[data-contrast='high']", strong),
    '',
  ].join('\n');
}

/** The rules of one pair of palettes, from the general to the chosen. */
function schemes(root: string, colours: AgencyProfile['colours']): string[] {
  const light = declarations('light', colours.light);
  const dark = declarations('dark', colours.dark);
  return [
    `${root}{${light}}`,
    `@media (prefers-color-scheme: dark){${root}{${dark}}}`,
    `${root}[data-theme='light']{${light}}`,
    `${root}[data-theme='dark']{${dark}}`,
  ];
}

/** The files that carry the agency's look. The icon is the sign itself, which profiles draw square. */
export function brandFiles(profile: AgencyProfile): BrandFile[] {
  return [
    brandFile('theme', 'css', 'text/css; charset=utf-8', themeCss(profile)),
    brandFile('logo', 'svg', 'image/svg+xml', profile.logo.svg),
    brandFile('motif', 'svg', 'image/svg+xml', profile.motif.svg),
    brandFile('icon', 'svg', 'image/svg+xml', profile.logo.svg),
  ];
}

function declarations(scheme: 'light' | 'dark', colours: ColourTokens): string {
  const properties = tokenNames.map((token) => `${propertyOf[token]}:${colours[token]}`);
  return [`color-scheme:${scheme}`, ...properties].join(';');
}

function brandFile(name: string, extension: string, contentType: string, body: string): BrandFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { path: `/brand/${name}.${hash}.${extension}`, contentType, body };
}
