import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { itemKinds, sectionOfKind, type ItemKind } from '../../src/content/kinds';
import { signIn } from '../support/editor';
import { liveRows, type LiveRow } from '../support/liveRows';
import { commonPages, narrowedPages, newestOfEachKind, sectionPages } from '../support/pageTypes';
import {
  axeViolations,
  launchChromium,
  layoutShift,
  startVisit,
  unreservedPictures,
} from '../support/reading';
import { cleanUp, startServer, testedAgency, type RunningServer } from '../support/server';

let server: RunningServer;
let browser: Browser;
let rows: LiveRow[];
let english: LiveRow[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ from: inject('seededFolder') }), launchChromium()]);
  const editor = await signIn(server);
  rows = await liveRows(editor, 'vi');
  english = await liveRows(editor, 'en');
});

afterAll(async () => {
  await browser.close();
  await cleanUp(server);
});

/** The list and the newest item of every kind, and the pages that belong to no kind, in both languages. */
function pages(): string[] {
  const [filtered] = narrowedPages('vi');
  return [
    ...sectionPages('vi'),
    ...sectionPages('en'),
    ...(filtered ? [filtered] : []),
    ...newestOfEachKind(rows),
    ...newestOfEachKind(english),
    ...commonPages('vi', rows),
    ...commonPages('en', english),
  ];
}

describe('the starting content', () => {
  it('has as many items of each kind as a column needs to be judged by', () => {
    const wanted: Partial<Record<ItemKind, number>> = {
      ...{ newsArticle: 24, infographic: 6, video: 4, eMagazine: 3, podcastEpisode: 3 },
      ...{ publication: 8, document: 15, featuredTask: 20 },
    };
    const counts = itemKinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length] as const);
    // The default agency shows a column in full, the others at least a third of that.
    const share = testedAgency === 'bo-xay-dung' ? 1 : 1 / 3;
    const tooFew = counts.filter(([kind, count]) => count < (wanted[kind] ?? 1) * share);
    expect(tooFew).toEqual([]);
    expect(english.length).toBeGreaterThanOrEqual(10 * share);
  });
});

describe('every kind', () => {
  it('is reached from the home page in two steps on a phone without JavaScript', async () => {
    const { page } = await startVisit(browser, server.origin, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    for (const kind of itemKinds) {
      const section = `/${sectionOfKind[kind]}`;
      await page.goto(server.origin);
      await page.locator(`nav a[href="${section}"]`).first().click();
      expect(new URL(page.url()).pathname).toBe(section);
      const item = page.locator(`main a[href^="${section}/"]`).first();
      await item.click();
      expect(new URL(page.url()).pathname, kind).toMatch(new RegExp(`^${section}/[a-z0-9-]+-[0-9a-z]{8}$`));
      expect(await page.locator('h1').count(), page.url()).toBe(1);
    }
    await page.context().close();
  });

  // Schemes differ in colours, widths in layout: each of the four is looked at once.
  it.each([
    ['light', 360],
    ['dark', 1440],
  ] as const)(
    'has no accessibility violation and no complaint, %s, %d px wide',
    async (colorScheme, width) => {
      const visit = await startVisit(browser, server.origin, {
        colorScheme,
        viewport: { width, height: 900 },
      });
      for (const path of pages()) {
        await visit.page.goto(`${server.origin}${path}`, { waitUntil: 'load' });
        expect(await axeViolations(visit.page), `${path} ${colorScheme} ${width}`).toEqual([]);
      }
      expect(visit.complaints).toEqual([]);
      expect(visit.foreign).toEqual([]);
      await visit.page.context().close();
    },
  );

  it('needs no sideways scrolling at 320 px and does not move while it loads', async () => {
    const { page } = await startVisit(browser, server.origin, { viewport: { width: 320, height: 700 } });
    for (const path of pages()) {
      await page.goto(`${server.origin}${path}`, { waitUntil: 'load' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect(await layoutShift(page), `layout shift of ${path}`).toBeLessThan(0.01);
    }
    await page.context().close();
  });

  it('keeps the place of its pictures until they come', async () => {
    const { page } = await startVisit(browser, server.origin, { viewport: { width: 1440, height: 900 } });
    for (const path of pages())
      expect(await unreservedPictures(page, `${server.origin}${path}`), path).toEqual([]);
    await page.context().close();
  });

  it('has a stand-in in the measure of each font while that is on its way', async () => {
    const { page } = await startVisit(browser, server.origin);
    await page.goto(server.origin);
    const { stacks, faces } = await page.evaluate(() => {
      const styleOf = getComputedStyle(document.documentElement);
      return {
        stacks: [styleOf.getPropertyValue('--serif'), styleOf.getPropertyValue('--sans')],
        // A name that the build has mangled is not among them.
        faces: [...document.fonts].map(({ family }) => family.replaceAll('"', '')),
      };
    });
    for (const stack of stacks) {
      const standIns = [...stack.matchAll(/"([^"]+ for [^"]+)"/g)].map(([, name]) => name);
      expect(standIns, stack).toHaveLength(2);
      expect(faces).toEqual(expect.arrayContaining(standIns));
    }
    await page.context().close();
  });

  it('carries no script but JSON-LD and islands, no inline style sheet and no handler', async () => {
    for (const path of pages()) {
      const html = await (await fetch(`${server.origin}${path}`)).text();
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
        expect(tag, path).toMatch(
          /^<script type="application\/ld\+json">$|src="\/islands\/[\w-]+\.\w{8}\.js"/,
        );
      // Within tags only: the page on embedding shows markup as text.
      expect(html, path).not.toMatch(/<style\b|<[a-z][^<>]*\s(?:style|on[a-z]+)="|="\s*javascript:/);
    }
  });

  it('names what it is for search engines, with a headline, times and a publisher', async () => {
    for (const { path, kind, title } of itemKinds.flatMap(
      (name) => rows.find((row) => row.kind === name) ?? [],
    )) {
      const html = await (await fetch(`${server.origin}${path}`)).text();
      const objects = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
      );
      const item = objects.find((object) => 'headline' in object || 'name' in object);
      expect(objects.length, kind).toBeGreaterThanOrEqual(2);
      expect(JSON.stringify(objects).replaceAll('\u00a0', ' '), path).toContain(
        title.replaceAll('\u00a0', ' '),
      );
      expect(item, kind).toMatchObject({ inLanguage: 'vi' });
    }
  });

  it('is in its feeds with an enclosure of the type and length that its address answers', async () => {
    for (const kind of itemKinds) {
      const feed = await fetch(`${server.origin}/feeds/${sectionOfKind[kind]}/feed.json`);
      const { items } = (await feed.json()) as {
        items: { url: string; attachments?: { url: string; mime_type: string; size_in_bytes: number }[] }[];
      };
      expect(items.length, kind).toBeGreaterThan(0);
      // An item may be without a file of its own (a card, a film on a channel); not all of these kinds can be.
      const types = items.flatMap(({ attachments = [] }) => attachments.map(({ mime_type }) => mime_type));
      expect(types.join(' '), kind).toContain(familyOf[kind] ?? '');
      for (const { attachments = [] } of items.slice(0, 3)) {
        for (const { url, mime_type, size_in_bytes } of attachments) {
          const answer = await fetch(url, { method: 'HEAD' });
          expect([answer.status, answer.headers.get('content-type')], url).toEqual([200, mime_type]);
          expect(Number(answer.headers.get('content-length')), url).toBe(size_in_bytes);
        }
      }
    }
  });
});

describe('what a page weighs in HTML, CSS and JavaScript', () => {
  const limits: [string, () => string | undefined, number][] = [
    ['home', () => '/', 30],
    ['article', () => rows.find(({ kind }) => kind === 'newsArticle')?.path, 20],
    ['e-magazine', () => rows.find(({ kind }) => kind === 'eMagazine')?.path, 40],
  ];

  it.each(limits)('%s: within its limit', async (_, path, limit) => {
    const { page } = await startVisit(browser, server.origin);
    const urls = new Set<string>();
    page.on('response', (response) => {
      if (['document', 'stylesheet', 'script', 'fetch', 'xhr'].includes(response.request().resourceType())) {
        urls.add(response.url());
      }
    });
    await page.goto(`${server.origin}${path() ?? ''}`, { waitUntil: 'networkidle' });
    await page.context().close();
    const sizes = await Promise.all(
      [...urls].map(async (url) => {
        const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
        return [url, gzipSync(bytes, { level: 9 }).byteLength] as const;
      }),
    );
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(limit * 1024);
  });
});

/** Begins the type of what is played or read as a file; other kinds have the picture that stands for them. */
const familyOf: Partial<Record<ItemKind, string>> = {
  video: 'video/',
  podcastEpisode: 'audio/',
  publication: 'application/',
};
