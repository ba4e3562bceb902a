import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signIn, type Editor } from '../support/editor';
import { startLegacyPortal, type LegacyPortal } from '../support/legacyPortal';
import { ask } from '../support/rawRequest';
import { axeViolations, launchChromium, startVisit } from '../support/reading';
import { cleanUp, startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let browser: Browser;
let portal: LegacyPortal;
let editor: Editor;
/** The newest item and one that is withdrawn in the course of the tests. */
let newest: Record<string, unknown>;
let second: Record<string, unknown>;

const page = (content: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng cũ</title><style>
   body { font-family: serif; color: rgb(20, 30, 40) } a { color: rgb(1, 2, 3) }
   .nq57-list { border: 7px solid red }</style></head><body><main><h1>Cổng cũ</h1>${content}</main></body></html>`;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ from: inject('seededFolder') }), launchChromium()]);
  editor = await signIn(server);
  const rows = await editor.all(
    'published-items',
    'sort=-sortKey&where[kind][equals]=newsArticle&where[locale][equals]=vi&where[status][equals]=live',
  );
  const [first, next] = rows;
  if (!first || !next) throw new Error('The seed has too little to begin with.');
  [newest, second] = [first, next];
  const hub = server.origin;
  const element = (src: string) =>
    page(
      `<style>nq57-items { --nq57-link: rgb(9, 8, 7) }</style>
       <script src="${hub}/embed/nq57-items.js" async></script>
       <nq57-items src="${src}"><a href="${hub}/">Vào chuyên mục</a></nq57-items>`,
    );
  portal = await startLegacyPortal(hub, {
    '/ssi': page('<!--#include virtual="/nhung/moi-nhat.html?so-luong=3" -->'),
    '/ssi-item': page(`<!--#include virtual="/nhung/bai/${String(second.shortId)}.html" -->`),
    '/frame': page(`<iframe src="${hub}/nhung/moi-nhat" title="Tin mới" width="400" height="500"></iframe>`),
    '/page-in-frame': page(
      `<iframe src="${hub}/tin-bai" title="Cả trang" width="400" height="500"></iframe>`,
    ),
    '/element': element(`${hub}/nhung/chu-de/truyen-thong-so.html?so-luong=2`),
    '/element-gone': element(`${hub}/nhung/bai/zzzzzzzz.html`),
  });
});

afterAll(async () => {
  await browser.close();
  await portal.stop();
  await cleanUp(server);
});

describe('a portal that puts pages together on the server', () => {
  it('shows the newest items without a script, in the look of its own', async () => {
    const visit = await startVisit(browser, portal.origin, { javaScriptEnabled: false });
    await visit.page.goto(`${portal.origin}/ssi`);
    const headlines = visit.page.locator('.nq57-headline a');
    expect(await headlines.count()).toBe(3);
    expect(await headlines.first().evaluate((link) => getComputedStyle(link).color)).toBe('rgb(1, 2, 3)');
    const border = await visit.page
      .locator('.nq57-list')
      .evaluate((list) => getComputedStyle(list).borderTopWidth);
    expect(border).toBe('7px');
    await headlines.first().click();
    expect(visit.page.url()).toBe(
      `${server.origin}/tin-bai/${String(newest.slug)}-${String(newest.shortId)}`,
    );
    await visit.page.context().close();
  });

  it('gets a piece of HTML that any script may read, with validation and no cookie', async () => {
    const { status, headers, text } = await ask(server.origin, '/nhung/moi-nhat.html');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toMatch(/^<div class="nq57-items" lang="vi">/);
    expect(text).not.toMatch(/<html|<script|<style|(?:href|src)="\//);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' });
    expect(headers['set-cookie']).toBeUndefined();
    const again = await ask(server.origin, '/nhung/moi-nhat.html', {
      headers: { 'if-none-match': headers.etag ?? '' },
    });
    expect(again.status).toBe(304);
  });
});

describe('a portal with a frame', () => {
  it('shows the block in the colours of the agency, without cookie or script, and links leave the frame', async () => {
    const visit = await startVisit(browser, portal.origin, { colorScheme: 'dark' });
    await visit.page.goto(`${portal.origin}/frame`);
    const frame = visit.page.frameLocator('iframe');
    expect(await frame.locator('.nq57-headline').count()).toBe(5);
    const ground = await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe('rgb(252, 251, 248)');
    expect(await visit.page.context().cookies()).toEqual([]);
    await frame.locator('.nq57-headline a').first().click();
    await visit.page.waitForURL(`${server.origin}/tin-bai/${String(newest.slug)}-${String(newest.shortId)}`);
    expect(visit.complaints).toEqual([]);
    await visit.page.context().close();
  });

  it('may frame the block and no page of the column', async () => {
    const block = (await ask(server.origin, '/nhung/moi-nhat')).headers;
    expect(block['content-security-policy']).toContain('frame-ancestors *');
    expect(block['x-frame-options']).toBeUndefined();
    const { page: visited } = await startVisit(browser, portal.origin);
    await visited.goto(`${portal.origin}/page-in-frame`);
    expect(await visited.frameLocator('iframe').locator('.mast').count()).toBe(0);
    await visited.context().close();
  });

  it('shows a page that axe finds nothing at, also on a narrow screen', async () => {
    const { page: visited } = await startVisit(browser, server.origin, {
      viewport: { width: 320, height: 600 },
    });
    for (const path of [
      '/nhung/moi-nhat',
      `/nhung/bai/${String(newest.shortId)}`,
      '/nhung/bai/zzzzzzzz',
      '/nhung',
    ]) {
      await visited.goto(`${server.origin}${path}`);
      expect(await axeViolations(visited), path).toEqual([]);
      expect(await visited.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        320,
      );
    }
    await visited.context().close();
  });
});

describe('a portal with the element', () => {
  it('shows the topic with its own type and colours, untouched by styles of the page', async () => {
    const visit = await startVisit(browser, portal.origin);
    await visit.page.goto(`${portal.origin}/element`);
    const link = visit.page.locator('nq57-items .nq57-headline a').first();
    await link.waitFor();
    await expect.poll(() => link.evaluate((found) => getComputedStyle(found).color)).toBe('rgb(9, 8, 7)');
    const list = visit.page.locator('nq57-items .nq57-list');
    expect(
      await list.evaluate((found) => [
        getComputedStyle(found).borderTopWidth,
        getComputedStyle(found).fontFamily,
      ]),
    ).toEqual(['0px', 'serif']);
    expect(await visit.page.locator('nq57-items .nq57-headline').count()).toBe(2);
    expect(visit.complaints).toEqual([]);
    await visit.page.context().close();
  });

  it('falls back to the link inside it without script, and where there is nothing', async () => {
    for (const [path, javaScriptEnabled] of [
      ['/element', false],
      ['/element-gone', true],
    ] as const) {
      const { page: visited } = await startVisit(browser, portal.origin, { javaScriptEnabled });
      await visited.goto(`${portal.origin}${path}`, { waitUntil: 'networkidle' });
      expect(await visited.getByRole('link', { name: 'Vào chuyên mục' }).isVisible(), path).toBe(true);
      await visited.context().close();
    }
  });
});

describe('what changes in the column', () => {
  it('is in every block at the next look: a withdrawn item is gone, its own block says so', async () => {
    const [headline, shortId] = [String(second.headline ?? second.slug), String(second.shortId)];
    const list = async () => (await ask(server.origin, '/nhung/moi-nhat.html?so-luong=3')).text;
    expect(await list(), headline).toContain(shortId);
    expect((await ask(server.origin, `/nhung/bai/${shortId}.html`)).status).toBe(200);
    await editor.withdraw(String(second.sourceId), { mode: 'notice', reason: 'Số liệu cần kiểm tra lại.' });
    expect(await list()).not.toContain(shortId);
    const gone = await ask(server.origin, `/nhung/bai/${shortId}.html`);
    expect([gone.status, gone.text]).toEqual([
      410,
      expect.stringContaining('Lý do: Số liệu cần kiểm tra lại.'),
    ]);
    expect(gone.text).not.toContain('<html');
    expect(await (await fetch(`${portal.origin}/ssi-item`)).text()).toContain('Nội dung này đã được gỡ lúc');
  });
});

describe('the page that explains', () => {
  it('has code that works here, and is found from the feeds', async () => {
    const visit = await startVisit(browser, server.origin);
    const { page: visited } = visit;
    await visited.goto(`${server.origin}/feeds`);
    await visited.getByRole('link', { name: 'Nhúng tin vào trang khác' }).click();
    const codes = await visited.locator('.snippet code').allTextContents();
    expect(codes).toHaveLength(4);
    expect(codes[0]).toBe('<!--#include virtual="/nhung/moi-nhat.html" -->');
    for (const [, address] of codes.join('\n').matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await fetch(address ?? '')).status, address).toBe(200);
    expect(await visited.frameLocator('iframe').locator('.nq57-headline').count()).toBe(5);
    expect(visit.complaints).toEqual([]);
    await visited.context().close();
  });
});
