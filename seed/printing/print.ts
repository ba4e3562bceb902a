/**
 * Prints the starting publications: `npx tsx seed/printing/print.ts <agency|all> [name]` reads
 * `seed/printing/<agency>/<name>.md` and writes `seed/<agency>/files/<name>.pdf`, and the EPUB where one is wanted.
 * Needs a Chromium: CHROMIUM_PATH, or /usr/bin/chromium. The files are committed; nothing prints them while testing.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import { agencyProfiles } from '../../src/agencies/registry';
import { browserArguments, printFontCss } from '../drawing/browser';
import { readBook } from './book';
import { writeEpub } from './epub';
import { layOut } from './layout';

const printingFolder = path.dirname(fileURLToPath(import.meta.url));
const seedFolder = path.dirname(printingFolder);
/** More than a phone on a slow network should have to fetch for a handbook. */
const largestBytes = 250_000;

async function printBook(browser: Browser, profile: AgencyProfile, name: string): Promise<void> {
  const book = await readBook(path.join(printingFolder, profile.id, `${name}.md`));
  const folder = path.join(seedFolder, profile.id, 'files');
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  await page.setContent(await layOut(book, profile, await printFontCss()));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  await page.close();
  if (pdf.byteLength > largestBytes) throw new Error(`${name} has ${pdf.byteLength} bytes.`);
  await writeFile(path.join(folder, `${name}.pdf`), pdf);
  if (book.epub) await writeEpub(book, profile, name, path.join(folder, `${name}.epub`));
  console.log(`${profile.id}/${name} ${Math.round(pdf.byteLength / 1024)} KB`);
}

async function main(wanted: string | undefined, only: string | undefined): Promise<void> {
  const profiles = agencyProfiles.filter(({ id }) => wanted === 'all' || id === wanted);
  if (profiles.length === 0) throw new Error('Usage: print.ts <agency|all> [name]');
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    for (const profile of profiles) {
      const folder = path.join(printingFolder, profile.id);
      if (!existsSync(folder)) continue;
      const names = (await readdir(folder)).map((file) => path.basename(file, '.md')).sort();
      for (const name of names)
        if (only === undefined || name === only) await printBook(browser, profile, name);
    }
  } finally {
    await browser.close();
  }
}

await main(process.argv[2], process.argv[3]);
