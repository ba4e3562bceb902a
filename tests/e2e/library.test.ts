import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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

const handbook = fileURLToPath(new URL('../fixtures/files/handbook.pdf', import.meta.url));

describe('an editor', () => {
  it('puts a book on the shelf; without a file the form says so', async () => {
    const form = await startForm(visit.page, server.origin, 'publications');
    await form.begin('Sổ tay tạo trong trình duyệt');
    const refused = await form.publish();
    expect(refused.status).toBe(400);
    expect(refused.refusal).toContain('ấn phẩm chưa có tệp');
    await form.addRow('files', 'Thêm Tệp');
    await form.upload('files.0.file', handbook, { title: 'Bản PDF của sổ tay' });
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    const { html, path } = await publicPage(editor, server.origin, { kind: 'publication', id: form.id });
    expect(html).toContain('Bìa: Sổ tay tạo trong trình duyệt');
    expect(html).toContain('Trang 1 của Bản PDF của sổ tay');
    const file = /href="(\/media\/[^"]+\.pdf)"/.exec(html)?.[1] ?? '';
    const download = await fetch(`${server.origin}${file}`);
    expect(download.headers.get('content-type')).toBe('application/pdf');
    expect(await (await fetch(`${server.origin}/tu-sach`)).text()).toContain(path);
  });

  it('registers a document; without number and text the form says so, and its successor tells on its page', async () => {
    const form = await startForm(visit.page, server.origin, 'documents');
    await form.begin('Quyết định 990/QĐ-BXD về việc kiểm thử');
    await form.fill('issuer', 'Bộ trưởng Bộ Xây dựng');
    await form.date('issuedOn', '20/11/2026');
    const refused = await form.publish();
    expect(refused.status).toBe(400);
    expect(refused.refusal).toContain('văn bản chưa có số, ký hiệu');
    expect(refused.refusal).toContain('văn bản chưa có toàn văn');
    await form.fill('number', '990/QĐ-BXD');
    await form.write('body', 'Điều 1. Ban hành kèm theo Quyết định này bản kiểm thử của sổ văn bản.');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    const { html } = await publicPage(editor, server.origin, { kind: 'document', id: form.id });
    for (const words of ['990/QĐ-BXD', 'Bộ trưởng Bộ Xây dựng', '20/11/2026', 'bản kiểm thử của sổ văn bản'])
      expect(html).toContain(words);

    const topics = await editor.all('topics', 'locale=vi');
    const successor = await editor.create('documents', {
      _status: 'draft',
      headline: 'Quyết định 991/QĐ-BXD thay bản kiểm thử',
      summary: 'Bài kiểm thử, chỉ để minh họa.',
      number: '991/QĐ-BXD',
      issuer: 'Bộ trưởng Bộ Xây dựng',
      issuedOn: '2026-11-21T00:00:00.000Z',
      isCardOnly: true,
      topics: [topics[0]?.id],
      audiences: ['can-bo'],
      relations: [{ type: 'replaces', document: form.id }],
    });
    await editor.update('documents', successor.id, { _status: 'published' });
    const { html: after } = await publicPage(editor, server.origin, { kind: 'document', id: form.id });
    expect(after).toContain('Được thay thế bởi');
    // The number stands in an element of its own, so that no line breaks inside it.
    expect(after.replaceAll(/<[^>]+>/g, '')).toContain('Quyết định 991/QĐ-BXD thay bản kiểm thử');
    expect(after).toContain('Bị thay thế');
  });
});

describe('a reader', () => {
  it('narrows the register without JavaScript, newest issue first, and reads a decision by its parts', async () => {
    const { page } = await startVisit(browser, server.origin, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(`${server.origin}/van-ban`);
    const numbers = await page.locator('.register-number').allInnerTexts();
    expect(numbers[0]).toContain('991/QĐ-BXD');
    await page.getByLabel('Loại văn bản').selectOption('decree');
    await page.getByRole('button', { name: 'Lọc' }).click();
    expect(new URL(page.url()).search).toContain('loai=decree');
    expect(await page.locator('.register tbody tr').count()).toBe(1);
    expect(await page.locator('.register-number').innerText()).toContain('33/2025/NĐ-CP');
    await page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await page.locator('.register-subject a', { hasText: /^Phê duyệt Chương trình/ }).click();
    await page.getByRole('link', { name: 'II. MỤC TIÊU CHƯƠNG TRÌNH' }).click();
    expect(new URL(page.url()).hash).toBe('#muc-ii-muc-tieu-chuong-trinh');
    expect(await page.locator('.document-relations a').count()).toBeGreaterThanOrEqual(5);
    await page.context().close();
  });

  it('finds a shelf of covers and takes the EPUB along', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(`${server.origin}/tu-sach`);
    expect(await page.locator('.bookshelf img').count()).toBeGreaterThanOrEqual(9);
    await page.getByLabel('Hình thức').selectOption('book');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await page.getByRole('link', { name: 'Hỏi đáp về truyền thông' }).click();
    const epub = page.locator('.file-list a[type="application/epub+zip"]');
    const response = await fetch(`${server.origin}${await epub.getAttribute('href')}`);
    expect(response.headers.get('content-type')).toBe('application/epub+zip');
    expect(await page.locator('.book-contents li').count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('meets no barrier on a card and on a book, %s', async (colorScheme) => {
    const { page, complaints } = await startVisit(browser, server.origin, {
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(`${server.origin}/van-ban`);
    await page.locator('.register-subject a', { hasText: 'Luật Báo chí' }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${server.origin}/tu-sach?loai=slides`);
    await page.locator('.book a').first().click();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
