import { describe, expect, it } from 'vitest';
import type { Withdrawal } from '../../../src/content/contentItem';
import {
  blockNode,
  fragmentHtml,
  frameHtml,
  noticeNode,
  type EmbedBlock,
} from '../../../src/syndication/embedBlock';
import { embedSnippets } from '../../../src/syndication/embedSnippets';
import { contentItem, site } from '../../support/contentItem';

const place = site({ basePath: '/nghi-quyet-57' });
const item = contentItem({ firstPublishedAt: '2026-11-20T07:05:00.000Z' });
const plain = contentItem({
  shortId: 'plain001',
  slug: 'b',
  headline: 'A < B & "C"',
  leadPicture: undefined,
});

const block: EmbedBlock = {
  locale: 'vi',
  form: 'fragment',
  title: 'Thực hiện Nghị quyết 57',
  path: '/',
  items: [item, plain],
};

const html = (changes: Partial<EmbedBlock> = {}) => fragmentHtml(blockNode({ ...block, ...changes }, place));

describe('a block for another portal', () => {
  it('is a list of linked headlines with pictures and dates, all addresses absolute', () => {
    const root = 'https://nq57.example.gov.vn/nghi-quyet-57';
    expect(html({ items: [item] })).toBe(
      '<div class="nq57-items" lang="vi">' +
        `<p class="nq57-title"><a href="${root}">Thực hiện Nghị quyết 57 – Bộ Xây dựng</a></p>` +
        '<ul class="nq57-list"><li><div class="nq57-item">' +
        `<img class="nq57-picture" src="${root}/media/0192a000-0000-7000-8000-000000000001/card.a1b2c3d4.jpg" ` +
        'width="720" height="480" alt="" loading="lazy">' +
        `<p class="nq57-headline"><a href="${root}/tin-bai/cap-phep-xay-dung-truc-tuyen-k3v9x2ma">` +
        'Cấp phép xây dựng trực tuyến toàn trình tại 34 tỉnh, thành phố</a></p>' +
        '<p class="nq57-meta"><span class="nq57-kind">Tin bài</span> ' +
        '<time datetime="2026-11-20T07:05:00.000Z">20/11/2026</time></p>' +
        '</div></li></ul></div>\n',
    );
  });

  it('carries nothing that could act: no script, style, handler or frame, and text is never markup', () => {
    const attack = contentItem({ headline: '<script>alert(1)</script>"onload="x', leadPicture: undefined });
    const text = html({ items: [attack, plain], title: '</a><img onerror=x>' });
    expect(text.match(/<(script|style|iframe|img)\b/g)).toBeNull();
    expect(text).toContain('A &lt; B &amp; "C"');
    expect(text).not.toMatch(/\sstyle=|<[^>]*\son[a-z]+=/);
  });

  it('of one item has its summary and no list', () => {
    const text = html({ items: [item], isSingle: true });
    expect(text).toContain(
      '<p class="nq57-summary">Người dân nộp hồ sơ tại nhà, theo dõi từng bước và nhận giấy phép bản điện tử.</p>',
    );
    expect(text).not.toContain('<ul');
  });

  it('says when there is nothing', () => {
    expect(html({ items: [] })).toContain('<p class="nq57-empty">Chưa có tin bài nào ở mục này.</p>');
    expect(html({ items: [], locale: 'en' })).toContain(
      '<p class="nq57-empty">There is nothing here yet.</p>',
    );
  });

  it('leaves a frame by its links, and only a frame', () => {
    expect(html()).not.toContain('target=');
    const links = html({ form: 'frame' }).match(/<a [^>]*>/g) ?? [];
    expect(links).toHaveLength(3);
    for (const link of links) expect(link).toContain('target="_top" rel="noopener"');
  });
});

describe('a page for a frame', () => {
  it('has a language, a title, styles of ours and no script', () => {
    const node = blockNode({ ...block, form: 'frame' }, place);
    const page = frameHtml(node, {
      locale: 'vi',
      title: 'A & B',
      styles: ['/brand/theme.css', '/embed/x.css'],
      icon: '/brand/icon.svg',
    });
    expect(page).toContain('<link rel="icon" href="/brand/icon.svg" type="image/svg+xml">');
    expect(page).toMatch(/^<!doctype html><html lang="vi" data-theme="light"><head><meta charset="utf-8">/);
    expect(page).toContain('<title>A &#x26; B</title>');
    expect(page).toContain(
      '<link rel="stylesheet" href="/embed/x.css"></head><body class="nq57-frame"><main>',
    );
    expect(page).not.toContain('<script');
  });
});

describe('what is gone', () => {
  const notice = (withdrawal?: Withdrawal) =>
    fragmentHtml(noticeNode({ locale: 'vi', form: 'fragment' }, withdrawal, place));
  const at = '2026-11-20T07:05:00.000Z';

  it('says when and why it was withdrawn, and where the column is', () => {
    const text = notice({ mode: 'notice', at, reason: 'Số liệu sai' });
    expect(text).toContain('<p class="nq57-notice">Nội dung này đã được gỡ lúc 20/11/2026 14:05.</p>');
    expect(text).toContain('<p class="nq57-reason">Lý do: Số liệu sai</p>');
    expect(text).toContain('<a href="https://nq57.example.gov.vn/nghi-quyet-57">Vào chuyên mục</a>');
  });

  it('says nothing of an item that went without a word', () => {
    const text = notice({ mode: 'gone', at, reason: 'bí mật' });
    expect(text).toContain('Nội dung này không còn.');
    expect(text).not.toMatch(/bí mật|2026/);
  });

  it('leads to where it moved, if that is an address', () => {
    const moved = (redirectTo: string) => notice({ mode: 'redirected', at, redirectTo });
    expect(moved('/tin-bai/x-abcd1234')).toContain(
      '<a href="https://nq57.example.gov.vn/nghi-quyet-57/tin-bai/x-abcd1234">Bài đã chuyển sang địa chỉ khác</a>',
    );
    for (const trap of ['javascript:alert(1)', '//evil.example/'])
      expect(moved(trap)).toContain('Nội dung này không còn.');
  });

  it('or never was says that it was not found', () => {
    expect(notice()).toContain('Không tìm thấy nội dung được nhúng.');
  });
});

describe('code to copy', () => {
  const code = embedSnippets({ locale: 'vi', target: { type: 'latest' }, count: 5 }, place, 'NQ "57"');

  it('includes the fragment by its path on the same host', () => {
    expect(code.include).toBe('<!--#include virtual="/nghi-quyet-57/nhung/moi-nhat.html" -->');
  });

  it('names this installation, with a title for the frame and a link for those without script', () => {
    expect(code.frame).toBe(
      '<iframe src="https://nq57.example.gov.vn/nghi-quyet-57/nhung/moi-nhat" title="Tin mới: NQ &#x22;57&#x22;" ' +
        'width="100%" height="520" loading="lazy" style="border:0"></iframe>',
    );
    expect(code.element).toBe(
      '<script src="https://nq57.example.gov.vn/nghi-quyet-57/embed/nq57-items.js" async></script>\n' +
        '<nq57-items src="https://nq57.example.gov.vn/nghi-quyet-57/nhung/moi-nhat.html">' +
        '<a href="https://nq57.example.gov.vn/nghi-quyet-57">NQ "57"</a></nq57-items>',
    );
  });
});
