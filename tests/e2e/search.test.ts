import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { paragraphs } from '../support/cms';
import { signIn, type Editor } from '../support/editor';
import { axeViolations, launchChromium, startVisit } from '../support/reading';
import { cleanUp, startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let editor: Editor;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ from: inject('seededFolder') }), launchChromium()]);
  editor = await signIn(server);
});

afterAll(async () => {
  await browser.close();
  await cleanUp(server);
});

const wanted = 'Ngày Chuyển đổi số quốc gia, 10/10';
const addressOf = (question: string, rest = '') => `/tim-kiem?q=${encodeURIComponent(question)}${rest}`;

async function read(address: string): Promise<{ status: number; html: string; headers: Headers }> {
  const response = await fetch(`${server.origin}${address}`);
  return { status: response.status, html: await response.text(), headers: response.headers };
}

/** Headlines of the results, as a reader sees them. */
async function find(question: string, rest = ''): Promise<string[]> {
  const { html } = await read(addressOf(question, rest));
  const entries = [...html.matchAll(/<article class="entry"><div><h3><a [^>]*>(.*?)<\/a><\/h3>/g)];
  return entries.map(([, headline = '']) =>
    headline
      .replace(/<\/?mark>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&nbsp;', ' '),
  );
}

async function suggest(typed: string): Promise<{ type: string; text: string; url: string }[]> {
  const response = await fetch(`${server.origin}/tim-kiem/goi-y?q=${encodeURIComponent(typed)}`);
  const { suggestions } = (await response.json()) as {
    suggestions: { type: string; text: string; url: string }[];
  };
  return suggestions;
}

async function withoutScript(act: (page: Page) => Promise<void>): Promise<void> {
  const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
  await act(page);
  await page.context().close();
}

describe('a reader without script', () => {
  it.each(['chuyển đổi số', 'chuyen doi so', 'chuyển đổi số'.normalize('NFD'), 'CHUYỂN ĐỔI SỐ'])(
    'types %s into the box of any page and finds the same',
    async (typed) => {
      await withoutScript(async (page) => {
        await page.goto(`${server.origin}/tin-bai`);
        await page.getByRole('search').getByRole('searchbox').fill(typed);
        await page.getByRole('search').getByRole('button').click();
        expect(new URL(page.url()).pathname).toBe('/tim-kiem');
        expect(await page.locator('.results h3').first().innerText()).toBe(wanted);
        expect(await page.locator('.results h3 mark').first().innerText()).toBe('Chuyển đổi số');
        expect(await page.getByLabel('Từ cần tìm').inputValue()).toBe(typed.normalize('NFC'));
      });
    },
  );

  it('narrows what was found and widens it again', async () => {
    await withoutScript(async (page) => {
      await page.goto(`${server.origin}${addressOf('báo cáo')}`);
      const all = await page.locator('.results h3').count();
      const option = page.getByLabel('Chủ đề').locator('option', { hasText: 'Theo dõi, báo cáo' });
      const [, count] = /\((\d+)\)/.exec(await option.innerText()) ?? [];
      await page.getByLabel('Chủ đề').selectOption('theo-doi-bao-cao');
      await page.getByRole('button', { name: 'Lọc' }).click();
      expect(await page.locator('.results h2').innerText()).toContain(`${count} kết quả`);
      expect(Number(count)).toBeLessThan(all);
      await page.getByRole('link', { name: 'Bỏ các bộ lọc' }).click();
      expect(await page.locator('.results h3').count()).toBe(all);
    });
  });

  it('reads on to the last result, each once', async () => {
    const seen: string[] = [];
    let total = 0;
    await withoutScript(async (page) => {
      await page.goto(`${server.origin}${addressOf('kế hoạch')}`);
      total = Number(/\d+/.exec(await page.locator('.results h2').innerText())?.[0]);
      for (;;) {
        seen.push(
          ...(await page
            .locator('.results h3 a')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
        );
        const next = page.getByRole('link', { name: 'Kết quả tiếp theo' });
        if ((await next.count()) === 0) break;
        await next.click();
      }
    });
    expect(total).toBeGreaterThan(20);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('who finds nothing is helped on', async () => {
    await withoutScript(async (page) => {
      await page.goto(`${server.origin}${addressOf('chuển đổi số')}`);
      await page.getByRole('link', { name: '“chuyển đổi số”' }).click();
      expect(await page.locator('.results h3').first().innerText()).toBe(wanted);
      await page.goto(`${server.origin}${addressOf('chatbot zzzz')}`);
      await page.getByRole('link', { name: '“chatbot”' }).click();
      expect(await page.locator('.results h3').first().innerText()).toMatch(/chatbot/i);
    });
  });

  it('goes on in the other language', async () => {
    await withoutScript(async (page) => {
      await page.goto(`${server.origin}${addressOf('2030')}`);
      const link = page.getByRole('link', { name: /^Xem kết quả tiếng Anh \(\d+\)$/ });
      const [count] = /\d+/.exec(await link.innerText()) ?? [];
      await link.click();
      expect(await page.locator('.results h2').innerText()).toBe(`${count} results for “2030”`);
      await page.getByRole('link', { name: /^Results in Vietnamese/ }).click();
      expect(new URL(page.url()).pathname).toBe('/tim-kiem');
    });
  });

  it('finds a book by the text of its PDF and is shown the place', async () => {
    expect(await find('chỗ nào hụt hơi là chỗ câu quá dài')).toEqual([
      'Cẩm nang “Viết để người ngoài ngành hiểu”',
    ]);
    const { html } = await read(addressOf('chỗ nào hụt hơi'));
    expect(html).toContain('<mark>Chỗ nào hụt hơi</mark>');
  });

  it('finds English in English', async () => {
    const { html } = await read('/en/tim-kiem?q=reports');
    expect(html).toContain('<html lang="en">');
    expect(html).toMatch(/\d+ results? for “reports”/);
    expect(html).toContain('<mark>report</mark>');
    expect((await read('/en/tim-kiem?q=b%C3%A1o+c%C3%A1o')).html).toContain('Nothing has all the words');
  });
});

describe('the search page', () => {
  const pages = [
    '/tim-kiem',
    addressOf('chuyen doi so'),
    addressOf('chuyen doi so', '&chu-de=su-kien'),
    addressOf('chuển zzz'),
    '/en/tim-kiem?q=plan',
  ];

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      it(`has no accessibility violation and no complaint, ${colorScheme}, ${width} px wide`, async () => {
        const visit = await startVisit(browser, server.origin, {
          colorScheme,
          viewport: { width, height: 900 },
        });
        for (const address of pages) {
          await visit.page.goto(`${server.origin}${address}`, { waitUntil: 'load' });
          expect(await axeViolations(visit.page), address).toEqual([]);
        }
        expect(visit.complaints).toEqual([]);
        await visit.page.context().close();
      });
    }
  }

  it('needs no sideways scrolling at 320 px', async () => {
    const { page } = await startVisit(browser, server.origin, { viewport: { width: 320, height: 700 } });
    for (const address of pages) {
      await page.goto(`${server.origin}${address}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        320,
      );
    }
    await page.context().close();
  });

  it('is for one reader: not for search engines, not for shared caches', async () => {
    for (const address of pages) {
      const { html, headers } = await read(address);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toContain('rel="canonical"');
      expect(headers.get('cache-control')).toBe('private, max-age=0, must-revalidate');
    }
    expect((await read('/sitemap-vi-1.xml')).html).not.toContain('tim-kiem');
  });

  it.each([
    '"',
    '"" OR NOT',
    'NEAR(a b)',
    '* ^ - + ( ) { } :',
    "'; drop table items_vi; --",
    '<script>alert(1)</script>',
    '\u0000',
    '🙂',
    'a'.repeat(500),
  ])('answers %s as text', async (typed) => {
    const { status, html } = await read(addressOf(typed));
    expect(status).toBe(200);
    // As the value of the field it may stand there; as an element it would run.
    expect(html.replaceAll(/value="[^"]*"/g, '')).not.toContain('<script>alert');
  });
});

const article = async (headline: string) => {
  const [topic] = await editor.all('topics');
  return {
    headline,
    summary: 'Bài để thử tìm kiếm.',
    body: paragraphs('Nội dung của bài thử.'),
    genre: 'news',
    topics: [topic?.id],
    audiences: ['nguoi-dan'],
  };
};

describe('what editors do', () => {
  it('is seen by the next search: published, corrected, withdrawn, kept as a draft', async () => {
    const question = 'tuabin gió';
    expect(await find(question)).toEqual([]);
    const doc = await editor.create('news-articles', {
      ...(await article('Tuabin gió thứ nhất')),
      _status: 'published',
    });
    expect(await find(question)).toEqual(['Tuabin gió thứ nhất']);
    expect((await suggest('tuabin g')).map(({ text }) => text)).toEqual(['Tuabin gió thứ nhất']);
    await editor.update('news-articles', doc.id, { headline: 'Tuabin gió thứ hai', _status: 'published' });
    expect(await find(question)).toEqual(['Tuabin gió thứ hai']);
    await editor.saveDraft('news-articles', doc.id, { headline: 'Tuabin gió còn là bản nháp' });
    expect(await find(question)).toEqual(['Tuabin gió thứ hai']);
    await editor.withdraw(doc.id, { mode: 'gone' });
    expect([await find(question), await suggest('tuabin g')]).toEqual([[], []]);
  });
});

describe('an operator', () => {
  const rebuild = () =>
    promisify(execFile)(process.execPath, ['scripts/runCommand.mjs', 'rebuildSearch'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URI: '',
        AGENCY: 'bo-xay-dung',
        DATA_DIR: server.dataDir,
        MEDIA_DIR: server.mediaDir,
        SITE_URL: server.origin,
      },
    });

  it('rebuilds the index of a running server by a command that shows how far it is', async () => {
    const { stdout } = await rebuild();
    expect(stdout).toContain('1 tiến trình đang chạy');
    expect(await find('chuyển đổi số')).toContain(wanted);
    expect(server.output()).toMatch(/Mục lục tìm kiếm đã đủ: \d+ bài/);
  });

  it('may delete the index of a stopped server, and have it made before the next start', async () => {
    await server.stop();
    await rm(path.join(server.dataDir, 'search'), { recursive: true });
    const { stdout } = await rebuild();
    expect(stdout).toMatch(/building the search index: \d+\/\d+/);
    server = await server.restart();
    expect(server.output()).not.toContain('building the search index');
    expect(await find('chuyển đổi số')).toContain(wanted);
  });

  it('may delete it before a start: it is made by itself', async () => {
    await server.stop();
    await rm(path.join(server.dataDir, 'search'), { recursive: true });
    server = await server.restart();
    const deadline = Date.now() + 5000;
    while ((await find('chuyển đổi số')).length === 0 && Date.now() < deadline);
    expect(await find('chuyển đổi số')).toContain(wanted);
  });
});
