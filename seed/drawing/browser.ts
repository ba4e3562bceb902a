import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** For pages of our own on a machine without a screen. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const subsets = [
  { name: 'latin', range: 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2191-2193,U+2212' },
  { name: 'latin-ext', range: 'U+0100-02BA,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2264-2265' },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
];

async function fontFace(family: string, weight: string, file: string, range: string): Promise<string> {
  const bytes = await readFile(require.resolve(file));
  const url = `data:font/woff2;base64,${bytes.toString('base64')}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${url}) format('woff2');unicode-range:${range}}`;
}

/** The two families of the column as a style sheet that needs no network; every weight of the serif for pictures. */
export async function fontCss(): Promise<string> {
  return facesOf((subset) => [
    {
      family: 'Source Serif 4',
      weight: '200 900',
      file: `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-opsz-normal.woff2`,
    },
    ...sans(subset),
  ]);
}

/**
 * The same for print, the serif in two fixed weights: Chromium writes each use of a variable font into a PDF as drawings
 * of letters, which is four times as large and reads badly.
 */
export async function printFontCss(): Promise<string> {
  return facesOf((subset) => [
    ...['400', '600'].map((weight) => ({
      family: 'Source Serif 4',
      weight,
      file: `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff2`,
    })),
    ...sans(subset),
  ]);
}

interface Face {
  family: string;
  weight: string;
  file: string;
}

function sans(subset: string): Face[] {
  return ['400', '600'].map((weight) => ({
    family: 'Be Vietnam Pro',
    weight,
    file: `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
  }));
}

async function facesOf(faces: (subset: string) => Face[]): Promise<string> {
  const css = subsets.flatMap(({ name, range }) =>
    faces(name).map(({ family, weight, file }) => fontFace(family, weight, file, range)),
  );
  return (await Promise.all(css)).join('\n');
}
