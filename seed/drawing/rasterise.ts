/**
 * Draws the starting pictures: `npx tsx seed/drawing/rasterise.ts <agency|all> [beginning of a name]` reads
 * `seed/<agency>/pictures.yaml` and writes `seed/<agency>/pictures/<name>.webp`.
 * Needs a Chromium: CHROMIUM_PATH, or /usr/bin/chromium.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import { agencyProfiles } from '../../src/agencies/registry';
import { drawPicture } from './drawPicture';
import { pictureListSchema } from './drawing';
import { sheetHeight, sheetWidth } from './sheet';

const seedFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const browserArguments = [
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

async function fontCss(): Promise<string> {
  const faces = subsets.flatMap(({ name, range }) => [
    fontFace(
      'Source Serif 4',
      '200 900',
      `@fontsource-variable/source-serif-4/files/source-serif-4-${name}-opsz-normal.woff2`,
      range,
    ),
    ...['400', '600'].map((weight) =>
      fontFace(
        'Be Vietnam Pro',
        weight,
        `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name}-${weight}-normal.woff2`,
        range,
      ),
    ),
  ]);
  return (await Promise.all(faces)).join('\n');
}

async function rasterise(page: Page, svg: string): Promise<Buffer> {
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  await page.setViewportSize({ width: Number(width), height: Number(height) });
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
    return document.fonts.ready.then(() => undefined);
  }, svg);
  return encode(await page.screenshot({ type: 'png' }));
}

/** Flat drawings are often smaller, and always sharper, without loss. */
async function encode(png: Buffer): Promise<Buffer> {
  const [lossless, lossy] = await Promise.all([
    sharp(png).webp({ lossless: true, effort: 6 }).toBuffer(),
    sharp(png).webp({ quality: 80, effort: 6 }).toBuffer(),
  ]);
  return lossless.byteLength <= lossy.byteLength ? lossless : lossy;
}

async function drawAgency(page: Page, profile: AgencyProfile, beginning: string): Promise<void> {
  const folder = path.join(seedFolder, profile.id);
  const pictures = pictureListSchema.parse(parse(await readFile(path.join(folder, 'pictures.yaml'), 'utf8')));
  await mkdir(path.join(folder, 'pictures'), { recursive: true });
  for (const { name, drawing } of pictures.filter((picture) => picture.name.startsWith(beginning))) {
    const bytes = await rasterise(page, drawPicture(drawing, profile));
    await writeFile(path.join(folder, 'pictures', `${name}.webp`), bytes);
    console.log(`${profile.id}/${name} ${Math.round(bytes.byteLength / 1024)} KB`);
  }
}

async function main(wanted: string | undefined, beginning = ''): Promise<void> {
  const profiles = agencyProfiles.filter((profile) => wanted === 'all' || profile.id === wanted);
  if (profiles.length === 0) {
    throw new Error(`Usage: rasterise.ts <all|${agencyProfiles.map((profile) => profile.id).join('|')}>`);
  }
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const page = await browser.newPage({ viewport: { width: sheetWidth, height: sheetHeight } });
    await page.setContent(`<style>${await fontCss()}body{margin:0}svg{display:block}</style>`);
    for (const profile of profiles) await drawAgency(page, profile, beginning);
  } finally {
    await browser.close();
  }
}

await main(process.argv[2], process.argv[3]);
