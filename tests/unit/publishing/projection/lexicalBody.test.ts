import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../../src/publishing/projection/lexicalBody';
import {
  block,
  internalLink,
  lexical,
  lineBreak,
  link,
  media,
  node,
  paragraph,
  references,
  text,
  upload,
} from './lexical';

const blocks = (...children: Parameters<typeof lexical>) => toBlocks(lexical(...children), references());
const run = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks });
const p = (...children: unknown[]) => ({ type: 'paragraph', children });
const picture = (id: string) => ({
  mediaId: `public-${id}`,
  alt: `Ảnh ${id}`,
  width: 1600,
  height: 1067,
  renditions: [],
});

describe('what is no body', () => {
  it.each([
    undefined,
    null,
    '',
    'text',
    7,
    [],
    {},
    { root: null },
    { root: { children: 'x' } },
    { root: { children: [null, 1, {}] } },
  ])('gives no block for %j', (value) => {
    expect(toBlocks(value, references())).toEqual([]);
  });

  it.each([
    ['an empty paragraph', paragraph()],
    ['a paragraph of spaces', paragraph(text(' \u00a0 '))],
    ['a paragraph of breaks', paragraph(lineBreak, text(''), lineBreak)],
    ['an empty heading', node('heading', [], { tag: 'h2' })],
    ['an empty quote', node('quote', [text('')])],
    ['a list of empty items', node('list', [node('listitem', [])], { listType: 'bullet' })],
    ['a table of empty cells', node('table', [node('tablerow', [node('tablecell', [paragraph()])])])],
    ['a table without rows', node('table', [])],
    ['a link without words', paragraph(link('https://a.vn', text(' ')))],
  ])('drops %s', (_, value) => {
    expect(blocks(value)).toEqual([]);
  });
});

describe('what leads nowhere', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.vn/1',
    'ftp://a.vn/x',
    '',
    '  ',
  ])('makes a link to %j plain text', (href) => {
    expect(blocks(paragraph(text('Xem '), link(href, text('tại đây')), text('.')))).toEqual([
      p(run('Xem tại đây.')),
    ]);
  });

  it('makes a link to an item that is not public plain text', () => {
    expect(blocks(paragraph(internalLink(99, text('Tin cũ'))))).toEqual([p(run('Tin cũ'))]);
    const toUser = node('link', [text('Ai')], {
      fields: { linkType: 'internal', doc: { relationTo: 'users', value: 11 } },
    });
    expect(blocks(paragraph(toUser))).toEqual([p(run('Ai'))]);
    expect(blocks(paragraph(node('link', [text('Không')], { fields: { linkType: 'internal' } })))).toEqual([
      p(run('Không')),
    ]);
  });

  it.each([
    ['a picture that is gone', upload(99)],
    ['an upload of another collection', upload(1, 'documents')],
    ['an empty gallery', block({ blockType: 'gallery', pictures: [] })],
    ['a gallery of pictures that are gone', block({ blockType: 'gallery', pictures: [{ picture: 99 }, {}] })],
    ['a gallery without pictures', block({ blockType: 'gallery', caption: 'Ảnh' })],
    [
      'an embed of an item that is not public',
      block({ blockType: 'embed', item: { relationTo: 'news-articles', value: 99 } }),
    ],
    ['an embed of nothing', block({ blockType: 'embed' })],
    ['an empty quotation', block({ blockType: 'quotation', text: ' ', attribution: 'Ai' })],
    ['an unknown block', block({ blockType: 'script', code: 'x' })],
  ])('drops %s', (_, value) => {
    expect(blocks(value)).toEqual([]);
  });
});

describe('text', () => {
  it('maps every mark of the bitmask and ignores looks', () => {
    const formats = [1, 2, 4, 8, 16, 32, 64, 128, 1 | 2 | 8];
    expect(blocks(paragraph(...formats.map((format) => text(`${format} `, format))))).toEqual([
      p(
        run('1 ', 'strong'),
        run('2 ', 'em'),
        run('4 ', 'strike'),
        run('8 ', 'underline'),
        run('16 ', 'code'),
        run('32 ', 'sub'),
        run('64 ', 'sup'),
        run('128 '),
        run('11', 'strong', 'em', 'underline'),
      ),
    ]);
  });

  it('merges neighbours with equal marks, also across an unwrapped link', () => {
    expect(
      blocks(
        paragraph(
          text('Bộ ', 1),
          text('Xây ', 1),
          link('javascript:x', text('dựng', 1)),
          text(''),
          text(' họp'),
        ),
      ),
    ).toEqual([p(run('Bộ Xây dựng', 'strong'), run(' họp'))]);
  });

  it('is NFC without characters that XML forbids', () => {
    expect(blocks(paragraph(text('Nghi\u0323\u0000 quyê\u0301t\u000b')))).toEqual([p(run('Nghị quyết'))]);
  });

  it('keeps breaks within and trims them at the ends', () => {
    expect(blocks(paragraph(lineBreak, text(' Một'), lineBreak, text('Hai '), lineBreak))).toEqual([
      p(run('Một'), { type: 'break' }, run('Hai')),
    ]);
  });

  it('makes a tab a space', () => {
    expect(blocks(paragraph(text('Một'), { type: 'tab', text: '\t' }, text('Hai')))).toEqual([
      p(run('Một Hai')),
    ]);
  });

  it('binds words across runs, links and blocks of marks', () => {
    expect(
      blocks(
        paragraph(
          text('Theo Nghị quyết '),
          text('57-NQ/TW', 1),
          text(', ngày '),
          link('https://a.vn', text('18/5')),
        ),
      ),
    ).toEqual([
      p(run('Theo Nghị\u00a0quyết\u00a0'), run('57-NQ/TW', 'strong'), run(', ngày\u00a0'), {
        type: 'link',
        href: 'https://a.vn/',
        children: [run('18/5')],
      }),
    ]);
  });

  it('keeps the text of nodes it does not know', () => {
    expect(blocks(node('callout', [paragraph(text('Một')), node('inner', [text('Hai')])]))).toEqual([
      p(run('Một')),
      p(run('Hai')),
    ]);
    expect(blocks(paragraph({ type: 'hashtag', text: '#nq57' }, text(' và')))).toEqual([p(run('#nq57 và'))]);
  });

  it('makes loose text at the root a paragraph', () => {
    expect(blocks(text('Một'), paragraph(text('Hai')))).toEqual([p(run('Một')), p(run('Hai'))]);
  });
});

describe('links', () => {
  it.each([
    ['https://moc.gov.vn/tin?a=1&b=2', 'https://moc.gov.vn/tin?a=1&b=2'],
    ['http://moc.gov.vn', 'http://moc.gov.vn/'],
    [' https://moc.gov.vn/tin ', 'https://moc.gov.vn/tin'],
    ['mailto:vp@moc.gov.vn', 'mailto:vp@moc.gov.vn'],
    ['tel:+842438215137', 'tel:+842438215137'],
    // For the publish requirements to name.
    ['/tin-bai', '/tin-bai'],
    ['www.moc.gov.vn', 'www.moc.gov.vn'],
    ['http://', 'http://'],
  ])('keeps %j as %j', (typed, href) => {
    expect(blocks(paragraph(link(typed, text('Tin'))))).toEqual([
      p({ type: 'link', href, children: [run('Tin')] }),
    ]);
  });

  it('reads an automatic link', () => {
    const auto = node('autolink', [text('moc.gov.vn')], {
      fields: { linkType: 'custom', url: 'https://moc.gov.vn/' },
    });
    expect(blocks(paragraph(auto))).toEqual([
      p({ type: 'link', href: 'https://moc.gov.vn/', children: [run('moc.gov.vn')] }),
    ]);
  });

  it.each([[11], ['11'], [{ id: 11, headline: 'Tin' }]])('leads %j to the item by its public id', (value) => {
    expect(blocks(paragraph(internalLink(value, text('Tin', 2))))).toEqual([
      p({ type: 'itemLink', itemId: 'tag:moc.gov.vn,2026:eleven', children: [run('Tin', 'em')] }),
    ]);
  });

  it('holds no link in a link', () => {
    expect(blocks(paragraph(link('https://a.vn/', text('a '), link('https://b.vn/', text('b')))))).toEqual([
      p({ type: 'link', href: 'https://a.vn/', children: [run('a b')] }),
    ]);
  });
});

describe('blocks', () => {
  it.each([
    ['h1', 2],
    ['h2', 2],
    ['h3', 3],
    ['h4', 4],
    ['h5', 4],
    ['h6', 4],
  ])('makes %s a heading of level %i', (tag, level) => {
    expect(blocks(node('heading', [text('Mục')], { tag }))).toEqual([
      { type: 'heading', level, children: [run('Mục')] },
    ]);
  });

  it('maps a rule and a quote', () => {
    expect(blocks({ type: 'horizontalrule', version: 1 }, node('quote', [text('Lời')]))).toEqual([
      { type: 'rule' },
      { type: 'quote', children: [run('Lời')] },
    ]);
  });

  it('keeps a quote of paragraphs together and breaks one up around a picture', () => {
    const lines = [paragraph(text('Một')), paragraph(text('Hai'))];
    expect(blocks(node('quote', lines))).toEqual([
      { type: 'quote', children: [run('Một'), { type: 'break' }, run('Hai')] },
    ]);
    expect(blocks(node('quote', [text('Một'), upload(1)]))).toEqual([
      { type: 'quote', children: [run('Một')] },
      { type: 'picture', picture: picture('1') },
    ]);
  });

  it('maps a picture by id or by document and leaves the newsroom id behind', () => {
    expect(blocks(upload(1), upload('2'), upload({ id: 3, alt: 'x' }))).toEqual(
      ['1', '2', '3'].map((id) => ({ type: 'picture', picture: picture(id) })),
    );
  });

  it('sets a picture in a paragraph apart from the text around it', () => {
    expect(blocks(paragraph(text('Trước'), upload(1), text('Sau')))).toEqual([
      p(run('Trước')),
      { type: 'picture', picture: picture('1') },
      p(run('Sau')),
    ]);
  });

  it('maps a gallery, leaving out pictures that are gone', () => {
    const pictures = [{ id: 'r1', picture: 1 }, { picture: 99 }, { picture: { id: 2 } }];
    expect(blocks(block({ blockType: 'gallery', caption: ' Ngày 18/5 ', pictures }))).toEqual([
      { type: 'gallery', caption: 'Ngày\u00a018/5', pictures: [picture('1'), picture('2')] },
    ]);
    expect(blocks(block({ blockType: 'gallery', caption: null, pictures }))).toEqual([
      { type: 'gallery', pictures: [picture('1'), picture('2')] },
    ]);
  });

  it('maps a quotation with its lines and who said it', () => {
    expect(blocks(block({ blockType: 'quotation', text: 'Một\r\nHai', attribution: 'Kế hoạch' }))).toEqual([
      { type: 'quote', children: [run('Một'), { type: 'break' }, run('Hai')], attribution: 'Kế hoạch' },
    ]);
    expect(blocks(block({ blockType: 'quotation', text: 'Một' }))).toEqual([
      { type: 'quote', children: [run('Một')] },
    ]);
  });

  it('maps an embed to the public id, whether or not the document was loaded with it', () => {
    const embed = [{ type: 'embed', itemId: 'tag:moc.gov.vn,2026:eleven' }];
    expect(blocks(block({ blockType: 'embed', item: { relationTo: 'news-articles', value: 11 } }))).toEqual(
      embed,
    );
    expect(blocks(block({ blockType: 'embed', item: 11 }))).toEqual(embed);
    expect(blocks(block({ blockType: 'embed', item: { id: '11' } }))).toEqual(embed);
  });
});

it('does not change what it is given and gives the same twice', () => {
  const value = lexical(paragraph(text('Nghị quyết 57'), text(' a')), upload(1));
  const before = structuredClone(value);
  const given = references({ media: new Map([['1', media('1', { caption: 'Năm 2030' })]]) });
  expect(toBlocks(value, given)).toEqual(toBlocks(value, given));
  expect(value).toEqual(before);
});
