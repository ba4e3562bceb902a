import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ItemKind } from '../../src/content/kinds';
import { enterAdmin } from '../support/admin';
import { signIn, type Editor } from '../support/editor';
import { publicPage, startForm } from '../support/itemForm';
import { axeViolations, launchChromium, startVisit, type Visit } from '../support/reading';
import { cleanUp, startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let browser: Browser;
let editor: Editor;
let visit: Visit;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ from: inject('seededFolder') }), launchChromium()]);
  editor = await signIn(server);
  visit = await enterAdmin(browser, server.origin);
});

afterAll(async () => {
  await browser.close();
  await cleanUp(server);
});

const topic = 'Sự kiện, ngày hưởng ứng';

const pageOf = async (kind: ItemKind, id: string): Promise<string> =>
  (await publicPage(editor, server.origin, { kind, id })).html;

describe('an editor', () => {
  it('publishes a featured task; without its code and objectives the form says so', async () => {
    const form = await startForm(visit.page, server.origin, 'featured-tasks');
    await form.begin('Nhiệm vụ tạo trong trình duyệt', topic);
    await form.choose('level', 'Bộ, ngành');
    await form.choose('field', 'Môi trường');
    await form.choose('stage', 'Đang thực hiện');
    await form.fill('host', 'Viện minh họa');
    await form.date('startsOn', '01/2026');
    await form.date('endsOn', '12/2027');
    const refused = await form.publish();
    expect(refused.status).toBe(400);
    expect(refused.refusal).toContain('ô “Mã nhiệm vụ” còn trống');
    expect(refused.refusal).toContain('ô “Mục tiêu” còn trống');
    await form.fill('code', 'MH-99');
    await form.write('objectives', 'Đo được nước ngập sớm hơn.');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    const html = await pageOf('featuredTask', form.id);
    for (const words of ['MH-99', 'Viện minh họa', '01/2026 đến 12/2027', 'Đo được nước ngập sớm hơn.'])
      expect(html).toContain(words);
    expect(html).toContain('aria-current="step"');
    expect(html).toContain('Chuyên mục chưa có sản phẩm nào về nhiệm vụ này.');
  });

  it('names nobody in a showcase before the consent is on record', async () => {
    const form = await startForm(visit.page, server.origin, 'showcases');
    await form.begin('Mô hình tạo trong trình duyệt', topic);
    await form.choose('form', 'Mô hình điểm');
    await form.fill('organisation', 'Thôn minh họa');
    await form.write('story', 'Họp mỗi tháng một lần.');
    await form.write('results', 'Cả thôn dùng được.');
    await form.addRow('people', 'Thêm');
    await form.fill('people.0.name', 'Lê Thị Minh Họa');
    const refused = await form.publish();
    expect(refused.status).toBe(400);
    expect(refused.refusal).toContain('chưa ghi nhận việc Lê Thị Minh Họa đồng ý nêu tên');
    await form.date('people.0.consent.givenOn', '02/11/2026');
    await form.choose('people.0.consent.way', 'Văn bản có chữ ký');
    await form.fill('people.0.consent.recordedBy', 'Người Ghi Nhận Ẩn');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    const html = await pageOf('showcase', form.id);
    expect(html).toContain('Lê Thị Minh Họa');
    expect(html).not.toContain('Người Ghi Nhận Ẩn');
  });

  it('publishes a problem; one that nobody can answer is refused', async () => {
    const form = await startForm(visit.page, server.origin, 'problems');
    await form.begin('Bài toán tạo trong trình duyệt', topic);
    await form.fill('owner', 'Doanh nghiệp minh họa');
    await form.choose('field', 'Kỹ thuật và công nghệ');
    await form.date('deadline', '31/12/2099');
    await form.write('need', 'Phát hiện nứt sớm.');
    await form.fill('contact.name', 'Bộ phận minh họa');
    const refused = await form.publish();
    expect(refused.status).toBe(400);
    expect(refused.refusal).toContain('nơi nhận lời giải chưa có cách liên hệ');
    await form.fill('contact.email', 'bai-toan@example.vn');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    const html = await pageOf('problem', form.id);
    expect(html).toContain('Nhận lời giải đến hết ngày 31/12/2099');
    expect(html).toContain('href="mailto:bai-toan@example.vn"');
  });

  it('publishes a day of observance; without its basis the form says so', async () => {
    const form = await startForm(visit.page, server.origin, 'campaigns');
    await form.begin('Ngày tạo trong trình duyệt', topic);
    await form.choose('form', 'Ngày hưởng ứng');
    await form.date('startsOn', '15/04/2026');
    await form.tick('isYearly');
    await form.write('story', 'Ngày này nhắc ta học.');
    const refused = await form.publish();
    expect(refused.status).toBe(400);
    expect(refused.refusal).toContain('ô “Căn cứ” còn trống');
    await form.fill('basis', 'Kế hoạch minh họa');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    const html = await pageOf('campaign', form.id);
    const year = new Date().getFullYear();
    expect(html).toContain(`15/4/${year}`);
    expect(html).toContain(`15/4/${year + 1}`);
  });

  it('finds each of them in the feed of its kind', async () => {
    for (const [section, headline] of [
      ['nhiem-vu-khcn', 'Nhiệm vụ tạo trong trình duyệt'],
      ['dien-hinh', 'Mô hình tạo trong trình duyệt'],
      ['bai-toan', 'Bài toán tạo trong trình duyệt'],
      ['chien-dich', 'Ngày tạo trong trình duyệt'],
    ]) {
      for (const format of ['rss.xml', 'atom.xml', 'feed.json']) {
        const feed = await (await fetch(`${server.origin}/feeds/${section}/${format}`)).text();
        expect(feed, `${section} ${format}`).toContain(headline);
        expect(feed).not.toContain('Người Ghi Nhận Ẩn');
      }
    }
  });
});

describe('a reader without JavaScript', () => {
  it('sees how much of the register was told about, and narrows it by field and stage', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(`${server.origin}/nhiem-vu-khcn`);
    const coverage = await page.locator('.coverage strong').innerText();
    const [told = '', total = ''] = coverage.match(/\d+/g) ?? [];
    expect(Number(total)).toBeGreaterThanOrEqual(21);
    expect(Number(told)).toBeGreaterThan(0);
    expect(Number(told)).toBeLessThan(Number(total));
    await page.getByLabel('Lĩnh vực').selectOption('environment');
    await page.getByLabel('Giai đoạn').selectOption('inProgress');
    await page.getByRole('button', { name: 'Lọc' }).click();
    expect(new URL(page.url()).search).toContain('linh-vuc=environment');
    const marks = await page.locator('.dossier-mark').allInnerTexts();
    expect(marks.length).toBeGreaterThanOrEqual(3);
    expect(marks.filter((mark) => !mark.includes('Đang thực hiện'))).toEqual([]);
    await page.context().close();
  });

  it('goes from a task to what was told about it and back', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    const [task] = await editor.all('featured-tasks', 'locale=vi&where[code][equals]=KH-III.1.2');
    const path = `/nhiem-vu-khcn/${String(task?.slug)}-${String(task?.shortId)}`;
    await page.goto(`${server.origin}${path}`);
    await page.locator('.told a').first().click();
    const back = page.locator('.about-tasks a', { hasText: String(task?.headline).slice(0, 20) });
    expect(await back.getAttribute('href')).toBe(path);
    await page.context().close();
  });

  it('is told that the deadline of an open problem has passed', async () => {
    const [problem] = await editor.all(
      'problems',
      'locale=vi&where[deadline][less_than]=2026-11-20&where[status][equals]=open',
    );
    const html = await (
      await fetch(`${server.origin}/bai-toan/${String(problem?.slug)}-${String(problem?.shortId)}`)
    ).text();
    expect(html.replaceAll('\u00a0', ' ')).toContain('Đã hết hạn nhận lời giải từ ngày 15/11/2026');
  });

  it('is led from what was withdrawn in one language to the page in the other', async () => {
    const showcases = await editor.all('showcases', 'locale=all');
    const translated = showcases.find(({ headline }) => (headline as { en?: string | null }).en);
    if (!translated) throw new Error('No showcase is in English.');
    const { id, slug, shortId } = translated;
    const withdrawal = { method: 'POST', body: { mode: 'gone', locale: 'vi' } };
    expect((await editor.rest(`/showcases/${id}/withdraw`, withdrawal)).status).toBe(200);
    const { vi } = slug as { vi: string };
    const answer = await fetch(`${server.origin}/dien-hinh/${vi}-${String(shortId)}`);
    expect(answer.status).toBe(410);
    const html = await answer.text();
    const [, path = ''] = /href="(\/en\/[^"]+)"/.exec(html) ?? [];
    expect(path).toMatch(/^\/en\/dien-hinh\//);
    expect((await fetch(`${server.origin}${path}`)).status).toBe(200);
    expect(html).not.toContain('aria-current="true"');
  });

  it('learns along the paths of a hub', async () => {
    const { page } = await startVisit(browser, server.origin, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(`${server.origin}/chu-de/binh-dan-hoc-vu-so`);
    expect(await page.locator('.path').count()).toBeGreaterThanOrEqual(2);
    const [first] = await page.locator('.path').first().locator('li').allInnerTexts();
    expect(first).toMatch(/Tin bài · đọc \d+ phút/);
    await page.locator('.path li a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/tin-bai\//);
    await page.context().close();
  });

  it('goes from the calendar to the page of a day of observance', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(server.origin);
    await page.locator('.calendar a[href*="/chien-dich/"]').first().click();
    expect(await page.locator('.runs li').count()).toBe(2);
    await page.context().close();
  });
});

describe('the hub of a topic', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no accessibility violation, ${colorScheme}`, async () => {
      for (const width of [360, 1440]) {
        const { page } = await startVisit(browser, server.origin, {
          colorScheme,
          viewport: { width, height: 900 },
        });
        await page.goto(`${server.origin}/chu-de/binh-dan-hoc-vu-so`);
        expect(await axeViolations(page)).toEqual([]);
        await page.context().close();
      }
    });
  }

  it('says to search engines what is learnt in which order', async () => {
    const html = await (await fetch(`${server.origin}/chu-de/binh-dan-hoc-vu-so`)).text();
    const lists = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      .map(([, json]) => JSON.parse(json ?? '') as Record<string, unknown>)
      .filter((object) => object['@type'] === 'ItemList');
    expect(lists.length).toBeGreaterThanOrEqual(2);
    expect(lists[0]).toMatchObject({
      itemListElement: [{ position: 1, item: { '@type': 'LearningResource', inLanguage: 'vi' } }, {}, {}],
    });
  });
});
