// `npm run screenshots -- <address of a running column> <name>`: pictures of its pages for docs/screenshots.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { itemKinds, sectionOfKind } from '../src/content/kinds';
import { findChromium } from '../tests/support/chromium.mjs';
import { fromRoot } from './paths.mjs';

/** Phone, tablet, desk, in CSS pixels. */
const widths = [360, 768, 1440] as const;

/** Beyond this many screens a page repeats itself. */
const mostScreens = 2;

/** Page by name of its picture: home, the list and the newest item of every kind, a hub, a search, what stands. */
async function pagesOf(origin: string): Promise<[string, string][]> {
  const items = await Promise.all(
    itemKinds.map(async (kind): Promise<[string, string][]> => {
      const section = sectionOfKind[kind];
      const feed = await fetch(`${origin}/feeds/${section}/feed.json`);
      const { items } = (await feed.json()) as { items: { url: string }[] };
      const newest = items[0] && new URL(items[0].url).pathname;
      return [[`${section}-list`, `/${section}`], ...(newest ? [[section, newest] as [string, string]] : [])];
    }),
  );
  return [
    ['home', '/'],
    ...items.flat(),
    ['hub', '/chu-de/binh-dan-hoc-vu-so'],
    ['search', `/tim-kiem?q=${encodeURIComponent('chuyen doi so')}`],
    ['about', '/gioi-thieu'],
  ];
}

async function takePage(browser: Browser, address: string, file: string, width: number): Promise<void> {
  const height = width === 360 ? 740 : 900;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  // Pictures further down are fetched when the reader comes near.
  await page.locator('img').evaluateAll(async (pictures: HTMLImageElement[]) => {
    for (const picture of pictures) Object.assign(picture, { loading: 'eager', decoding: 'sync' });
    await Promise.all(pictures.map((picture) => picture.decode()));
  });
  const clip = { x: 0, y: 0, width, height: Math.min(full, height * mostScreens) };
  const png = await page.screenshot({ fullPage: true, clip });
  await sharp(png).webp({ quality: 60, effort: 6 }).toFile(file);
  await context.close();
}

async function main(): Promise<void> {
  const [origin, name, ...chosen] = process.argv.slice(2);
  if (!origin || !name)
    throw new Error('Usage: npm run screenshots -- http://localhost:3000 <name> [page …]');
  const folder = fromRoot('docs', 'screenshots', name);
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  const pages = (await pagesOf(origin)).filter(([page]) => chosen.length === 0 || chosen.includes(page));
  for (const [page, address] of pages)
    for (const width of widths)
      await takePage(browser, `${origin}${address}`, path.join(folder, `${page}-${width}.webp`), width);
  await browser.close();
  console.log(`${pages.length * widths.length} → ${folder}`);
}

await main();
