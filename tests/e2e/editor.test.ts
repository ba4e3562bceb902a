import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as admin from '../support/admin';
import { signIn, type Editor } from '../support/editor';
import { ask, feedsOf, madeAgain, pagesOf, showing, sitemaps, type Groups } from '../support/everywhere';
import { launchChromium, type Visit } from '../support/reading';
import { cleanUp, startServer, type RunningServer } from '../support/server';

/** The form shows a moment after the save has returned what became of it. */
const soon = { timeout: 10_000 };

let server: RunningServer;
let browser: Browser;
let editor: Editor;
let visit: Visit;

beforeAll(async () => {
  server = await startServer({ from: inject('seededFolder') });
  [browser, editor] = await Promise.all([launchChromium(), signIn(server)]);
  visit = await admin.enterAdmin(browser, server.origin);
});

afterAll(async () => {
  await browser.close();
  await cleanUp(server);
});

const groups: Groups = { topic: 'doanh-nghiep', unit: 'bao-xay-dung', audience: 'hoc-sinh-sinh-vien' };

/** An article of other topics, another topic, feeds that the article is not in, and the other language. */
async function unrelated(): Promise<string[]> {
  const [other] = await editor.all('news-articles', 'locale=vi&where[slug][contains]=kinh-phi');
  if (!other) throw new Error('The seed has no article on funding.');
  return [
    `/tin-bai/${String(other.slug)}-${String(other.shortId)}`,
    '/chu-de/su-kien',
    '/feeds/chu-de/su-kien/rss.xml',
    '/feeds/don-vi/van-phong-bo/atom.xml',
    '/feeds/doi-tuong/thanh-thieu-nien/feed.json',
    '/en',
    '/en/tin-bai',
    '/en/feeds/all/rss.xml',
  ];
}

async function addressOf(id: string): Promise<string> {
  const { body } = await editor.rest(`/news-articles/${id}?locale=vi&depth=0`);
  return `/tin-bai/${String(body.slug)}-${String(body.shortId)}`;
}

async function writeArticle(page: Page, headline: string): Promise<string> {
  const id = await admin.startArticle(page, server.origin);
  // A save may come while somebody is still typing.
  await admin.autosaved(page, () => admin.headline(page).fill(headline.slice(0, 12)));
  // The form has taken in what was saved: Payload keeps only the field that was typed in last meanwhile.
  await expect.poll(() => page.locator('#field-slug').inputValue(), soon).not.toBe('');
  await admin.headline(page).fill(headline);
  await admin.summary(page).fill('Mười hai đơn vị nêu việc cần giải, mời nhà khoa học góp sức.');
  await admin.writeBody(
    page,
    'Đoạn mở đầu của bài.',
    '## Việc cần làm',
    '- Đăng tin hằng tuần',
    '',
    '> Đi trước một bước',
  );
  await admin.choose(page, 'topics', 'Doanh nghiệp');
  await admin.choose(page, 'audiences', 'Học sinh');
  await admin.choose(page, 'unit', 'Báo Xây dựng');
  return id;
}

describe('an article that a person writes in the admin', () => {
  const first = 'Doanh nghiệp công bố mười bài toán cần lời giải';
  const corrected = 'Doanh nghiệp công bố mười hai bài toán cần lời giải';
  const note = 'Bản đầu ghi mười bài toán, đúng là mười hai.';
  const reason = 'Bài công bố trước khi số liệu được xác nhận.';
  const lists = [...pagesOf(groups), ...feedsOf(groups)];
  let id: string;
  let path: string;
  let others: string[];

  it('is everywhere the moment "Đăng" has returned, and no unrelated page is made again', async () => {
    others = await unrelated();
    id = await writeArticle(visit.page, first);
    await admin.chooseLeadPicture(visit.page);
    expect(await showing(server.origin, lists, first)).toEqual([]);
    await Promise.all(others.map((other) => ask(server.origin, other)));
    expect(await admin.publish(visit.page)).toEqual({ status: 200 });
    path = await addressOf(id);
    expect(path).toMatch(/^\/tin-bai\/doanh-nghiep-cong-bo-muoi-bai-toan-can-loi-giai-[0-9a-z]{8}$/);
    expect(await showing(server.origin, [...lists, path], first)).toEqual([...lists, path]);
    expect(await showing(server.origin, sitemaps, path)).toEqual(sitemaps);
    expect(await madeAgain(server.origin, others)).toEqual([]);
    await expect
      .poll(() => admin.publicationOf(visit.page, 'Tiếng Việt').innerText(), soon)
      .toContain('Đã đăng');
    await expect.poll(() => admin.notice(visit.page), soon).toBe('Đã lưu.');
    const { text } = await ask(server.origin, path);
    for (const part of [
      '<h2 id="muc-viec-can-lam">Việc cần làm</h2>',
      'Đăng tin hằng tuần',
      'Đi trước một bước',
      '<picture',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('changes everywhere with its correction note', async () => {
    const { page } = visit;
    await admin.headline(page).fill(corrected);
    await page.getByRole('button', { name: 'Thêm Đính chính' }).click();
    await page.locator('#field-corrections__0__note').fill(note);
    expect(await admin.publish(page)).toEqual({ status: 200 });
    expect(await addressOf(id)).toBe(path);
    expect(await showing(server.origin, [...lists, path], corrected)).toEqual([...lists, path]);
    expect(await showing(server.origin, [...lists, path], first)).toEqual([]);
    expect((await ask(server.origin, path)).text).toContain(note);
    expect(await showing(server.origin, sitemaps, path)).toEqual(sitemaps);
    expect(await madeAgain(server.origin, others)).toEqual([]);
  });

  it('stays out as it is while a draft of it is saved by itself', async () => {
    const change = () => admin.headline(visit.page).fill('Bản nháp chưa ai được đọc');
    expect(await admin.autosaved(visit.page, change)).toBe(200);
    expect(await showing(server.origin, [...lists, path], 'Bản nháp chưa ai được đọc')).toEqual([]);
    expect(await madeAgain(server.origin, [...lists, path, ...others])).toEqual([]);
  });

  it('is gone everywhere when it was withdrawn, with the reason at its address and tombstones in Atom', async () => {
    expect(await admin.withdraw(visit.page, reason)).toBe(200);
    expect(await showing(server.origin, [...lists, path], corrected)).toEqual([]);
    expect(await showing(server.origin, sitemaps, path)).toEqual([]);
    const { status, text } = await ask(server.origin, path);
    expect(status).toBe(410);
    expect(text).toContain(reason);
    const atoms = feedsOf(groups).filter((feed) => feed.endsWith('atom.xml'));
    const { body } = await editor.rest(`/news-articles/${id}?draft=true&locale=vi&depth=0`);
    const tombstone = `<at:deleted-entry ref="${String(body.identifier)}:vi"`;
    expect(await showing(server.origin, atoms, tombstone)).toEqual(atoms);
    expect(await madeAgain(server.origin, others)).toEqual([]);
    await expect.poll(() => admin.notice(visit.page), soon).toBe('Đã gỡ.');
    await expect
      .poll(() => admin.publicationOf(visit.page, 'Tiếng Việt').innerText(), soon)
      .toContain('Đã gỡ');
  });

  it('can be published again afterwards, and was never published by the dialog itself', async () => {
    await visit.page.reload();
    await expect
      .poll(() => visit.page.locator('.doc-controls__status').innerText(), soon)
      .toContain('Bản nháp');
    expect((await ask(server.origin, path)).status).toBe(410);
    expect(await admin.publish(visit.page)).toEqual({ status: 200 });
    expect((await ask(server.origin, await addressOf(id))).status).toBe(200);
  });

  it('has asked nothing of other hosts and broken no rule of the page', () => {
    expect(visit.foreign).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});

describe('leaving a form', () => {
  it('asks while the last words are not saved, and not once they are', async () => {
    const { page } = visit;
    await admin.startArticle(page, server.origin);
    const question = page.getByText('Rời trang mà không lưu?');
    const list = page.locator('.step-nav a', { hasText: 'Tin bài' });
    const stay = page.getByRole('button', { name: 'Ở lại trang này' });
    await admin.autosaved(page, async () => {
      await admin.headline(page).fill('Bài viết dở');
      await list.click();
      await question.waitFor();
      await stay.click();
    });
    expect(await admin.headline(page).inputValue()).toBe('Bài viết dở');
    await expect
      .poll(async () => {
        // The form learns a moment after the answer that all is saved.
        if (await stay.isVisible()) await stay.click();
        else if (await list.isVisible()) await list.click();
        return new URL(page.url()).pathname;
      }, soon)
      .toBe('/admin/collections/news-articles');
  });
});

describe('what cannot be published', () => {
  it('names the fields in Vietnamese, says what to do and keeps what was typed', async () => {
    const { page } = visit;
    await admin.startArticle(page, server.origin);
    await admin.headline(page).fill('Bài còn thiếu chủ đề');
    await admin.summary(page).fill('Sa-pô đã có.');
    await admin.autosaved(page, () => admin.writeBody(page, 'Nội dung đã có.'));
    expect((await admin.publish(page)).status).toBe(400);
    await expect
      .poll(() => admin.notice(page), soon)
      .toBe('Chưa lưu được. Hãy sửa các ô (2):\nChủ đề\nĐối tượng');
    expect(await page.locator('#field-topics .field-error').innerText()).toBe(
      'Chưa đăng được: chưa thuộc chủ đề nào. Chọn ít nhất một mục ở ô “Chủ đề”.',
    );
    expect(await admin.headline(page).inputValue()).toBe('Bài còn thiếu chủ đề');
    expect(await admin.summary(page).inputValue()).toBe('Sa-pô đã có.');
    expect(await page.locator('[data-lexical-editor]').first().innerText()).toContain('Nội dung đã có.');
  });

  it('is a state secret: the form says so at once and nothing of it is stored', async () => {
    const { page } = visit;
    const id = await admin.startArticle(page, server.origin);
    const status = await admin.autosaved(page, () =>
      admin.summary(page).fill('Độ mật: Tối mật\nchuyện kể riêng'),
    );
    expect(status).toBe(422);
    await expect
      .poll(() => admin.notice(page), soon)
      .toMatch(/^Không nhận nội dung này vì có dòng ghi độ mật\./);
    expect((await admin.publish(page)).status).toBe(422);
    const stored = await editor.rest(`/news-articles/${id}?draft=true&locale=vi`);
    expect(stored.text).not.toContain('chuyện kể riêng');
    const versions = await editor.rest(
      `/news-articles/versions?where[parent][equals]=${id}&locale=all&limit=0`,
    );
    expect(versions.text).not.toContain('chuyện kể riêng');
  });
});

describe('an English translation', () => {
  it('goes out by itself and leaves the Vietnamese article as it is', async () => {
    const { page } = visit;
    const [article] = await editor.all('news-articles', 'locale=vi&where[slug][contains]=kinh-phi');
    const id = String(article?.id);
    await admin.openArticle(page, server.origin, id, 'en');
    expect(await admin.headline(page).inputValue()).toBe('');
    await admin.headline(page).fill('Four sources of funds for communication');
    await admin.summary(page).fill('Where the money comes from, and who decides.');
    await admin.writeBody(page, 'The plan names four sources.');
    expect(await admin.publish(page, 'Đăng bản tiếng Anh')).toEqual({ status: 200 });
    const shortId = String(article?.shortId);
    const english = `/en/tin-bai/four-sources-of-funds-for-communication-${shortId}`;
    expect(
      await showing(server.origin, ['/en', '/en/tin-bai', english], 'Four sources of funds'),
    ).toHaveLength(3);
    const vietnamese = await ask(server.origin, `/tin-bai/${String(article?.slug)}-${shortId}`);
    expect(vietnamese.text).toContain(String(article?.headline));
    expect(vietnamese.text).toContain(`hreflang="en" href="${server.origin}${english}"`);
    await expect.poll(() => admin.publicationOf(page, 'Tiếng Anh').innerText(), soon).toContain('Đã đăng');
  });
});

describe('an older version', () => {
  it('comes back as a draft, and the column keeps what is published', async () => {
    const { page } = visit;
    const [article] = await editor.all('news-articles', 'locale=vi&where[slug][contains]=chatbot');
    const id = String(article?.id);
    const before = String(article?.headline);
    await editor.update('news-articles', id, {
      _status: 'published',
      headline: 'Chatbot trả lời về nghị quyết',
    });
    const versions = (
      await editor.rest(`/news-articles/versions?where[parent][equals]=${id}&locale=vi&limit=0&depth=0`)
    ).body;
    const older = versions.docs?.find(
      ({ version }) => (version as { headline?: string }).headline === before,
    );
    await page.goto(
      `${server.origin}/admin/collections/news-articles/${id}/versions/${String(older?.id)}?locale=vi`,
    );
    await page.getByRole('button', { name: 'Khôi phục thành bản nháp' }).click();
    const restored = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/versions/'),
    );
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
    expect((await restored).status()).toBe(200);
    await page.waitForURL(new RegExp(`/news-articles/${id}$`));
    await expect.poll(() => admin.headline(page).inputValue(), soon).toBe(before);
    await expect
      .poll(() => page.locator('.doc-controls__status').innerText(), soon)
      .toContain('Đã sửa, chưa đăng');
    expect(await showing(server.origin, ['/tin-bai'], 'Chatbot trả lời về nghị quyết')).toEqual(['/tin-bai']);
    expect(await showing(server.origin, ['/tin-bai'], before)).toEqual([]);
  });
});

describe('somebody else', () => {
  it('with a wrong password is told so in Vietnamese', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    await admin.fillSignIn(page, server.origin, { email: 'quan-tri@example.vn', password: 'sai-mat-khau' });
    await expect.poll(() => admin.notice(page), soon).toBe('Email hoặc mật khẩu không đúng.');
    expect(await page.locator('body').innerText()).not.toMatch(/Payload|Login|Password/);
    await context.close();
  });

  it('who contributes writes drafts and sees no button to publish or withdraw', async () => {
    const account = { email: 'cong-tac-vien@example.vn', password: 'mat-khau-cong-tac-57' };
    await editor.create('users', { ...account, name: 'Cộng tác viên', role: 'contributor' });
    const { page } = await admin.enterAdmin(browser, server.origin, account);
    await admin.startArticle(page, server.origin);
    expect(await admin.autosaved(page, () => admin.headline(page).fill('Bài của cộng tác viên'))).toBe(200);
    expect(await page.locator('.doc-controls__status').innerText()).toContain('Bản nháp');
    expect(await page.getByRole('button', { name: /^(?:Đăng|Gỡ)/ }).count()).toBe(0);
    await page.context().close();
  });
});
