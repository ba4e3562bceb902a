import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signIn, type Editor } from '../support/editor';
import * as lexical from '../support/lexical';
import { axeViolations, launchChromium, startVisit } from '../support/reading';
import { cleanUp, startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let browser: Browser;
let paths: { article: string; video: string; infographic: string };

const text = (words: string) => lexical.bodyOf(lexical.paragraph(lexical.text(words)));
const film = 'aqz-KE-bpKQ';

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ from: inject('seededFolder') }), launchChromium()]);
  paths = await publishItems(await signIn(server));
});

/** An article of this minute, a film that is only on a channel, a picture to be studied. */
async function publishItems(editor: Editor): Promise<typeof paths> {
  const [picture] = await editor.all('media', 'sort=filename');
  const [topic] = await editor.all('topics', 'locale=vi');
  const common = { summary: 'Tóm tắt để kiểm thử.', topics: [topic?.id], leadPicture: picture?.id };
  const publish = async (collection: string, section: string, data: object): Promise<string> => {
    const doc = await editor.create(collection, { ...common, ...data, _status: 'published' });
    return `/${section}/${String(doc.slug)}-${String(doc.shortId)}`;
  };
  return {
    article: await publish('news-articles', 'tin-bai', {
      headline: 'Bài vừa đăng xong',
      body: text('Nội dung.'),
      genre: 'news',
      audiences: ['can-bo'],
    }),
    video: await publish('videos', 'video', {
      headline: 'Phim trên kênh',
      channelUrl: `https://www.youtube.com/watch?v=${film}`,
      duration: '1:05',
      hasChannelCaptions: true,
      transcript: text('Lời của phim.'),
      form: 'video',
      audiences: ['can-bo'],
    }),
    infographic: await publish('infographics', 'infographic', {
      headline: 'Ảnh nhiều số liệu',
      pictures: [picture?.id],
      data: lexical.bodyOf(lexical.table(['Năm', 'Tỷ lệ'], ['2027', '50%'])),
      textAlternative: text('Tỷ lệ năm 2027 là 50%.'),
      dataSource: 'Số liệu minh họa',
      audiences: ['can-bo'],
    }),
  };
}

afterAll(async () => {
  await browser.close();
  await cleanUp(server);
});

/** Runs in the page. */
const groundOf = () => getComputedStyle(document.body).backgroundColor;
const fontSizeOf = () => getComputedStyle(document.documentElement).fontSize;

const ground = { light: 'rgb(252, 251, 248)', dark: 'rgb(20, 22, 26)', black: 'rgb(0, 0, 0)' };

async function choose(page: Page, ...labels: string[]): Promise<void> {
  await page.locator('.display summary').click();
  for (const label of labels) await page.locator('.display').getByLabel(label).check();
  await page.keyboard.press('Escape');
}

describe('the display menu', () => {
  it('turns a light device dark, larger and stronger, and the next page is painted so', async () => {
    const visit = await startVisit(browser, server.origin, { colorScheme: 'light' });
    const { page } = visit;
    await page.goto(server.origin);
    expect([await page.evaluate(groundOf), await page.evaluate(fontSizeOf)]).toEqual([ground.light, '16px']);
    await choose(page, 'Tối', '130%');
    expect([await page.evaluate(groundOf), await page.evaluate(fontSizeOf)]).toEqual([ground.dark, '20.8px']);
    await page.goto(`${server.origin}/tin-bai`);
    expect([await page.evaluate(groundOf), await page.evaluate(fontSizeOf)]).toEqual([ground.dark, '20.8px']);
    await choose(page, 'Cao');
    expect(await page.evaluate(groundOf)).toBe(ground.black);
    await page.locator('.display summary').click();
    expect(await axeViolations(page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await page.context().close();
  });

  it('turns a dark device light', async () => {
    const { page } = await startVisit(browser, server.origin, { colorScheme: 'dark' });
    await page.goto(server.origin);
    expect(await page.evaluate(groundOf)).toBe(ground.dark);
    await choose(page, 'Sáng');
    await page.reload();
    expect(await page.evaluate(groundOf)).toBe(ground.light);
    await page.context().close();
  });

  it('fits a narrow phone at the largest size', async () => {
    const viewport = { width: 320, height: 640 };
    const { page } = await startVisit(browser, server.origin, { viewport });
    await page.goto(server.origin);
    await choose(page, '130%');
    await page.locator('.display summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('is not there without JavaScript, and the system rules', async () => {
    const options = { javaScriptEnabled: false, colorScheme: 'dark' } as const;
    const { page } = await startVisit(browser, server.origin, options);
    await page.goto(server.origin);
    expect(await page.locator('.display').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('times', () => {
  it('of what was published just now are told as on a clock, with the full time in the title', async () => {
    const visit = await startVisit(browser, server.origin);
    await visit.page.goto(`${server.origin}/tin-bai`);
    const time = visit.page.locator('main time[data-relative]').first();
    await expect.poll(() => time.textContent()).toMatch(/^[1-9] phút trước$/);
    expect(await time.getAttribute('title')).toMatch(/^(Thứ|Chủ).*, \d\d\/\d\d\/\d{4}, \d\d:\d\d$/);
    expect(visit.complaints).toEqual([]);
    await visit.page.context().close();
  });

  it('are written by the page where no script runs', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(`${server.origin}/tin-bai`);
    expect(await page.locator('main time[data-relative]').first().textContent()).toMatch(/\d\d:\d\d$/);
    await page.context().close();
  });
});

describe('sharing', () => {
  it('copies the address of the article', async () => {
    const visit = await startVisit(browser, server.origin, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = visit;
    await page.goto(`${server.origin}${paths.article}`);
    await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
    await page.getByText('Đã chép.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${server.origin}${paths.article}`,
    );
    expect(visit.complaints).toEqual([]);
    await page.context().close();
  });

  it('has no button that does nothing where no script runs', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(`${server.origin}${paths.article}`);
    expect(await page.getByRole('button', { name: 'Chép địa chỉ' }).isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a large picture', () => {
  it('is enlarged by button, click, wheel and key, and nothing around it moves', async () => {
    const visit = await startVisit(browser, server.origin, { viewport: { width: 1024, height: 800 } });
    const { page } = visit;
    await page.goto(`${server.origin}${paths.infographic}`, { waitUntil: 'load' });
    const frame = page.locator('.zoom-frame').first();
    const width = async () => Math.round((await frame.locator('img').boundingBox())?.width ?? 0);
    const whole = await width();
    const size = async () => {
      const box = await frame.boundingBox();
      return [box?.width, box?.height];
    };
    const before = await size();
    await page.getByRole('button', { name: 'Phóng to' }).first().click();
    expect(await width()).toBe(Math.round(whole * 1.5));
    expect(await size()).toEqual(before);
    await page.getByRole('button', { name: 'Cả ảnh' }).first().click();
    expect(await width()).toBe(whole);
    await frame.locator('img').click({ position: { x: 40, y: 40 } });
    expect(await width()).toBe(Math.round(whole * 2.25));
    await frame.press('Escape');
    await frame.hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(width).toBeGreaterThan(whole * 2);
    expect(page.url()).toBe(`${server.origin}${paths.infographic}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await page.context().close();
  });

  it('is a link to its largest file without script', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(`${server.origin}${paths.infographic}`);
    await page.locator('.zoom-frame img').first().click();
    expect(page.url()).toMatch(/\/media\/[^/]+\/(?:print|w\d+)\.[0-9a-f]+\.jpg$/);
    await page.context().close();
  });
});

describe('a film on a channel', () => {
  it('is asked of the channel by a click and not before, in a frame that only this page may have', async () => {
    const visit = await startVisit(browser, server.origin);
    const { page } = visit;
    const player = '<title>player</title><p>phim</p>';
    await page.route('https://www.youtube-nocookie.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: player }),
    );
    const answer = await page.goto(`${server.origin}${paths.video}`, { waitUntil: 'networkidle' });
    expect(answer?.headers()['content-security-policy']).toContain(
      'frame-src https://www.youtube-nocookie.com',
    );
    expect(visit.foreign).toEqual([]);
    await page.locator('nq57-video a').click();
    const frame = page.frameLocator('nq57-video iframe');
    await frame.getByText('phim').waitFor();
    expect(visit.foreign).toEqual([`https://www.youtube-nocookie.com/embed/${film}?autoplay=1`]);
    expect(await page.locator('nq57-video iframe').getAttribute('title')).toBe('Phim trên kênh');
    expect(visit.complaints).toEqual([]);
    const other = await page.goto(`${server.origin}${paths.article}`);
    expect(other?.headers()['content-security-policy']).not.toContain('frame-src');
    await page.context().close();
  });

  it('is a link to the channel without script', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(`${server.origin}${paths.video}`);
    const link = page.locator('nq57-video a');
    expect(await link.getAttribute('href')).toBe(`https://www.youtube.com/watch?v=${film}`);
    expect(await link.innerText()).toContain('Xem video trên YouTube');
    await page.context().close();
  });
});
