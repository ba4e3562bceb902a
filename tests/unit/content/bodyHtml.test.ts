import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/content/blocks';
import { renderBody } from '../../../src/content/bodyHtml';
import { hostileTexts } from '../../fixtures/hostileTexts';
import { picture, site, text } from '../../support/contentItem';
import { everyBlock } from '../../support/everyBlock';
import { tagsOf } from '../../support/htmlTags';

const mounted = site({ basePath: '/nq57' });

function page(...blocks: Block[]): string {
  return renderBody(blocks, { site: mounted, target: 'page' });
}

function feed(...blocks: Block[]): string {
  return renderBody(blocks, { site: mounted, target: 'feed' });
}

function paragraph(...children: Extract<Block, { type: 'paragraph' }>['children']): Block {
  return { type: 'paragraph', children };
}

describe('a body', () => {
  it.each(['page', 'feed'] as const)('for a %s is what its golden file says', async (target) => {
    const html = renderBody(everyBlock(), { site: mounted, target }).replace(
      /(<\/(?:p|figure|li|tr|h\d)>)/g,
      '$1\n',
    );
    await expect(html).toMatchFileSnapshot(`../../fixtures/golden/body/${target}.html`);
  });

  it('nests the marks of a text in their order', () => {
    expect(page(paragraph(text('đậm', 'strong', 'em', 'underline')))).toBe(
      '<p><strong><em><u>đậm</u></em></strong></p>',
    );
  });

  it('never renders text as markup', () => {
    expect(page(paragraph(text('<script>alert(1)</script> &amp; "x"')))).toBe(
      '<p>&lt;script>alert(1)&lt;/script> &amp;amp; "x"</p>',
    );
  });

  it.each(hostileTexts)('has only tags of its own with $name', ({ headline, summary, text: words }) => {
    const image = picture({ alt: headline, caption: summary, credit: words });
    const blocks: Block[] = [
      { type: 'heading', level: 2, children: [text(headline)] },
      { type: 'picture', picture: image },
      { type: 'quote', children: [text(words, 'code')], attribution: headline },
      {
        type: 'table',
        caption: headline,
        rows: [[{ isHeader: false, colSpan: 1, rowSpan: 1, children: [text(words)] }]],
      },
    ];
    const names = new Set(tagsOf(page(...blocks)).map((tag) => tag.split(' ')[0]));
    const own =
      'h2 figure picture source img figcaption span blockquote p code div table caption tbody tr td';
    expect([...names].filter((name) => !own.split(' ').includes(name ?? ''))).toEqual([]);
  });
});

describe('links', () => {
  it('to our own items stay below the base path on pages and are absolute in feeds', () => {
    const link = {
      type: 'itemLink',
      itemId: 'tag:x',
      path: '/tin-bai/a-abcd1234',
      children: [text('bài')],
    } as const;
    const block = paragraph({ ...link, children: [...link.children] });
    expect(page(block)).toBe('<p><a href="/nq57/tin-bai/a-abcd1234">bài</a></p>');
    expect(feed(block)).toBe('<p><a href="https://nq57.example.gov.vn/nq57/tin-bai/a-abcd1234">bài</a></p>');
  });

  it('to an item that is not live are plain text', () => {
    expect(page(paragraph({ type: 'itemLink', itemId: 'tag:x', children: [text('bài')] }))).toBe(
      '<p>bài</p>',
    );
  });

  it('to other sites give away nothing of the page they leave', () => {
    const link = paragraph({ type: 'link', href: 'https://example.org/', children: [text('x')] });
    expect(page(link)).toBe('<p><a href="https://example.org/" rel="noopener">x</a></p>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example.org'])(
    'to %s leave their words',
    (href) => {
      const link = paragraph({ type: 'link', href, children: [text('bấm vào đây', 'em')] });
      expect(page(link)).toBe('<p><em>bấm vào đây</em></p>');
      expect(feed(link)).toBe('<p><em>bấm vào đây</em></p>');
    },
  );
});

describe('headings', () => {
  it('keep their id when something is written before them', () => {
    const heading: Block = { type: 'heading', level: 2, children: [text('Đích đến năm 2030')] };
    const id = 'id="muc-dich-den-nam-2030"';
    expect(page(heading)).toContain(id);
    expect(page({ type: 'heading', level: 2, children: [text('Mở đầu')] }, heading)).toContain(id);
  });

  it('of the same words have different ids', () => {
    const heading = (): Block => ({ type: 'heading', level: 3, children: [text('Kết quả')] });
    expect(page(heading(), heading())).toBe(
      '<h3 id="muc-ket-qua">Kết quả</h3><h3 id="muc-ket-qua--2">Kết quả</h3>',
    );
  });
});

describe('pictures', () => {
  it('offer every format and width on pages, with size and text alternative', () => {
    const html = page({ type: 'picture', picture: picture({ mediaId: 'm1' }) });
    expect(html).toContain('<source type="image/avif" srcset="/nq57/media/m1/w480.a1b2c3d4.avif 480w, ');
    expect(html).toContain('<source type="image/webp"');
    expect(html).toContain('src="/nq57/media/m1/w960.a1b2c3d4.jpg"');
    expect(html).toContain(
      'width="960" height="640" alt="Biểu đồ cột tỷ lệ hồ sơ trực tuyến qua ba năm" loading="lazy"',
    );
    expect(html).toContain(
      '<figcaption>Tỷ lệ hồ sơ trực tuyến 2024–2026. <span class="credit">Ảnh: Trung tâm CNTT</span>',
    );
  });

  it('without a text alternative still say so with an empty one', () => {
    expect(feed({ type: 'picture', picture: picture({ alt: '' }) })).toContain('alt=""');
  });

  it('without any file are left out, caption included', () => {
    expect(page({ type: 'picture', picture: picture({ renditions: [] }) })).toBe('');
  });

  it('name their maker in the language of the item', () => {
    const block: Block = { type: 'picture', picture: picture() };
    expect(renderBody([block], { site: mounted, target: 'page', locale: 'en' })).toContain(
      'Photo: Trung tâm CNTT',
    );
  });

  it('say once what kind of picture it is when the credit says so itself', () => {
    const html = page({ type: 'picture', picture: picture({ credit: 'Đồ hoạ: Ban Biên tập' }) });
    expect(html).toContain('<span class="credit">Đồ hoạ: Ban Biên tập</span>');
  });
});

describe('tables', () => {
  const cell = (words: string, isHeader = false) => ({
    isHeader,
    colSpan: 1,
    rowSpan: 1,
    children: [text(words)],
  });
  const rows = [
    [cell('Năm', true), cell('Tỷ lệ', true)],
    [cell('2025', true), cell('80%')],
  ];

  it('can be scrolled by keyboard and are named', () => {
    const html = page({ type: 'table', caption: 'Hồ sơ', rows });
    expect(html).toMatch(/^<div class="table-scroll" role="region" tabindex="0" aria-label="Hồ sơ"><table>/);
    expect(page({ type: 'table', rows })).toContain('aria-label="Bảng, cuộn ngang được"');
  });

  it('say what each header heads', () => {
    const html = page({ type: 'table', rows });
    expect(html).toContain(
      '<thead><tr><th scope="col">Năm</th><th scope="col" class="figure">Tỷ lệ</th></tr></thead>',
    );
    expect(html).toContain('<th scope="row">2025</th>');
  });

  it.each(['1.234,5', '80%', '–12', '1,2 tỷ đồng', '2026'])('align the figure %s as a number', (words) => {
    expect(page({ type: 'table', rows: [[cell(words)]] })).toContain(`<td class="figure">${words}</td>`);
  });

  it('align a head with its column only where the whole column is figures', () => {
    const mixed = [...rows, [cell('2026', true), cell('chưa có')]];
    expect(page({ type: 'table', rows: mixed })).toContain('<th scope="col">Tỷ lệ</th>');
    const spanning = [...rows, [{ ...cell('90%'), colSpan: 2 }]];
    expect(page({ type: 'table', rows: spanning })).toContain('<th scope="col">Tỷ lệ</th>');
  });

  it.each(['57-NQ/TW', 'Quý 3', ''])('do not align "%s" as a number', (words) => {
    expect(page({ type: 'table', rows: [[cell(words)]] })).toMatch(
      new RegExp(`<td>(<span class="unbroken">)?${words}(</span>)?</td>`),
    );
  });
});
