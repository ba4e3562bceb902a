/**
 * Draws the starting pictures: `npx tsx seed/drawing/rasterise.ts <agency|all> [beginning of a name]` reads
 * `seed/<agency>/pictures.yaml` and writes `seed/<agency>/pictures/<name>.webp`.
 * Needs a Chromium: CHROMIUM_PATH, or /usr/bin/chromium.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import { agencyProfiles } from '../../src/agencies/registry';
import { browserArguments, fontCss } from './browser';
import { drawPicture } from './drawPicture';
import { pictureListSchema } from './drawing';
import { sheetHeight, sheetWidth } from './sheet';

const seedFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
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
    if (drawing.type === 'recording') continue;
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
