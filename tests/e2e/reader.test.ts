import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startReaderScene, type ReaderScene } from '../support/readerScene';
import { axeViolations, launchChromium, layoutShift, startVisit } from '../support/reading';
import { cleanUp } from '../support/server';

let scene: ReaderScene;
let browser: Browser;

beforeAll(async () => {
  [scene, browser] = await Promise.all([startReaderScene(inject('seededFolder')), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await cleanUp(scene.server);
});

const everyPage = (): string[] => [
  '/',
  '/tin-bai',
  scene.paths.olderList,
  scene.paths.article,
  scene.paths.topic,
  '/feeds',
  '/khong-co-trang-nay',
  scene.paths.withdrawn,
  '/en',
  scene.paths.englishArticle,
];

describe('every page type', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      it(`has no accessibility violation and no complaint, ${colorScheme}, ${width} px wide`, async () => {
        const { origin } = scene.server;
        const visit = await startVisit(browser, origin, { colorScheme, viewport: { width, height: 900 } });
        for (const path of everyPage()) {
          await visit.page.goto(`${origin}${path}`, { waitUntil: 'load' });
          expect(await axeViolations(visit.page), `${path} ${colorScheme} ${width}`).toEqual([]);
        }
        expect(visit.complaints).toEqual([]);
        expect(visit.foreign).toEqual([]);
        await visit.page.context().close();
      });
    }
  }

  it('needs no sideways scrolling at 320 px and does not move while it loads', async () => {
    const { origin } = scene.server;
    const { page } = await startVisit(browser, origin, { viewport: { width: 320, height: 700 } });
    for (const path of everyPage()) {
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect(await layoutShift(page), `layout shift of ${path}`).toBeLessThan(0.02);
    }
    await page.context().close();
  });

  it('carries no script but JSON-LD and islands, no inline style sheet and no handler', async () => {
    for (const path of everyPage()) {
      const html = await (await fetch(`${scene.server.origin}${path}`)).text();
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
        expect(tag, path).toMatch(/^<script type="application\/ld\+json">$|src="\/islands\/\w+\.\w{8}\.js"/);
      expect(html, path).not.toMatch(/<style\b|\sstyle="|\son[a-z]+="|javascript:/);
    }
  });

  it('can be walked with the keyboard: the skip link first, and every focus can be seen', async () => {
    const { origin } = scene.server;
    const { page } = await startVisit(browser, origin);
    for (const path of everyPage()) {
      await page.goto(`${origin}${path}`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href')), path).toBe('#noi-dung');
      expect(await page.locator('.skip').boundingBox(), path).toSatisfy(isOnScreen);
      for (let step = 0; step < 6; step += 1) {
        expect(await page.evaluate(focusOutline), `${path}, stop ${step}`).not.toBe('none');
        await page.keyboard.press('Tab');
      }
    }
    await page.goto(`${origin}${scene.paths.article}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('noi-dung');
    await page.context().close();
  });
});

describe('an article', () => {
  it('transfers at most 20 KB of HTML, CSS and JavaScript', async () => {
    const { origin } = scene.server;
    const { page } = await startVisit(browser, origin);
    const bytes: Record<string, number> = {};
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (['document', 'stylesheet', 'script', 'fetch', 'xhr'].includes(type)) bytes[response.url()] = 0;
    });
    await page.goto(`${origin}${scene.paths.article}`, { waitUntil: 'networkidle' });
    await page.context().close();
    for (const url of Object.keys(bytes)) {
      bytes[url] = gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()), { level: 9 }).byteLength;
    }
    const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
    expect(Object.keys(bytes).filter((url) => /\.js$/.test(url) && !url.includes('/islands/'))).toEqual([]);
    expect(total, JSON.stringify(bytes)).toBeLessThanOrEqual(20 * 1024);
  });

  it('shows every block of its body', async () => {
    const { page } = await startVisit(browser, scene.server.origin);
    await page.goto(`${scene.server.origin}${scene.paths.article}`);
    const body = page.locator('.body');
    expect(await body.locator('table th').allTextContents()).toEqual(['Năm', 'Mức phải đạt']);
    expect(await body.locator('blockquote').count()).toBe(2);
    expect(await body.locator('img').count()).toBe(2);
    expect(await page.locator('.article img').first().getAttribute('alt')).not.toBe('');
    expect(await body.locator('a[href="https://vanban.chinhphu.vn/"]').count()).toBe(1);
    expect(await body.locator('a[href^="/tin-bai/"]').count()).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  it('a reader goes from home to list, article, topic and the other language', async () => {
    const { origin } = scene.server;
    const { page } = await startVisit(browser, origin, { javaScriptEnabled: false });
    const path = () => page.url().slice(origin.length);
    const heading = () => page.locator('main h1').textContent();
    await page.goto(origin);
    await page.getByRole('navigation').getByRole('link', { name: 'Tin bài', exact: true }).click();
    expect(path()).toBe('/tin-bai');
    await page.locator('main').getByRole('link', { name: 'Bài có đủ bảng' }).click();
    expect(path()).toBe(scene.paths.article);
    expect(await heading()).toBe('Bài có đủ bảng, bộ ảnh, trích dẫn và bài liên quan');
    await page.locator('main').getByRole('link', { name: 'Truyền thông số' }).first().click();
    expect(path()).toBe(scene.paths.topic);
    await page.goto(`${origin}${scene.paths.article}`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(path()).toBe(scene.paths.englishArticle);
    expect(await heading()).toBe('An article with a table, a gallery, quotes and a related item');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    expect(path()).toBe(scene.paths.article);
    await page.context().close();
  });

  it('the older part of the list is reached and left by links', async () => {
    const { origin } = scene.server;
    const { page } = await startVisit(browser, origin, { javaScriptEnabled: false });
    await page.goto(`${origin}/tin-bai`);
    await page.getByRole('link', { name: 'Tin bài cũ hơn' }).click();
    expect(page.url()).toBe(`${origin}${scene.paths.olderList}`);
    await page.getByRole('link', { name: 'Về tin bài mới nhất' }).click();
    expect(page.url()).toBe(`${origin}/tin-bai`);
    await page.context().close();
  });
});

function isOnScreen(box: { x: number; y: number; width: number; height: number } | null): boolean {
  return box !== null && box.x >= 0 && box.y >= 0 && box.width > 10 && box.height > 10;
}

/** Runs in the page: how the focused element shows that it has the focus. */
function focusOutline(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing focused';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return outlineStyle !== 'none' && outlineWidth !== '0px' ? outlineStyle : boxShadow;
}
