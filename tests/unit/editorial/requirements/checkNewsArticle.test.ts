import { describe, expect, it } from 'vitest';
import type { Block, Inline, Picture } from '../../../../src/content/blocks';
import type { ProjectedOf } from '../../../../src/content/contentItem';
import { checkItem } from '../../../../src/editorial/requirements/checkItem';

const picture = (mediaId: string, alt = 'Công trường'): Picture => ({
  mediaId,
  alt,
  width: 1,
  height: 1,
  renditions: [],
});
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const words: Inline = { type: 'text', text: 'Nội dung', marks: [] };
const link = (href: string): Inline => ({
  type: 'link',
  href,
  children: [{ type: 'text', text: 'Xem', marks: [] }],
});
const cell = (isHeader: boolean, ...children: Inline[]) => ({ isHeader, colSpan: 1, rowSpan: 1, children });

/** An article that may go out. */
function item(more: Partial<ProjectedOf<'newsArticle'>> = {}): ProjectedOf<'newsArticle'> {
  return {
    kind: 'newsArticle',
    id: 'tag:moc.gov.vn,2026:one',
    shortId: 'ab12cd34',
    locale: 'vi',
    slug: 'bo-xay-dung-hop',
    details: { genre: 'news' },
    headline: 'Bộ Xây dựng họp',
    summary: 'Tóm tắt',
    body: [paragraph(words)],
    topicIds: ['tag:moc.gov.vn,2026:t'],
    audiences: ['nguoi-dan'],
    keywords: [],
    tasks: [],
    firstPublishedAt: '2026-11-20T07:05:00.000Z',
    modifiedAt: '2026-11-20T09:20:00.000Z',
    corrections: [],
    ...more,
  };
}

const refused: [string, Partial<ProjectedOf<'newsArticle'>>, unknown][] = [
  ['no headline', { headline: '' }, { field: 'headline', code: 'headlineMissing' }],
  ['a headline of spaces', { headline: ' \u00a0' }, { field: 'headline', code: 'headlineMissing' }],
  [
    'a headline of 201 characters',
    { headline: 'ậ'.repeat(201) },
    { field: 'headline', code: 'headlineTooLong', params: { length: 201, max: 200 } },
  ],
  ['no summary', { summary: '\n' }, { field: 'summary', code: 'summaryMissing' }],
  ['no body', { body: [] }, { field: 'body', code: 'bodyEmpty' }],
  [
    'a body of headings and rules',
    { body: [{ type: 'heading', level: 2, children: [words] }, { type: 'rule' }] },
    { field: 'body', code: 'bodyEmpty' },
  ],
  ['no slug', { slug: '' }, { field: 'slug', code: 'slugInvalid' }],
  ['a slug with marks', { slug: 'bộ-xây-dựng' }, { field: 'slug', code: 'slugInvalid' }],
  ['a slug with capitals', { slug: 'Bo-xay' }, { field: 'slug', code: 'slugInvalid' }],
  ['a slug with a slash', { slug: 'a/b' }, { field: 'slug', code: 'slugInvalid' }],
  ['a slug with two hyphens', { slug: 'a--b' }, { field: 'slug', code: 'slugInvalid' }],
  ['a slug ending with a hyphen', { slug: 'a-' }, { field: 'slug', code: 'slugInvalid' }],
  ['a slug with a line end', { slug: 'a\n' }, { field: 'slug', code: 'slugInvalid' }],
  ['a slug of 81 characters', { slug: 'a'.repeat(81) }, { field: 'slug', code: 'slugInvalid' }],
  ['no topic', { topicIds: [] }, { field: 'topics', code: 'topicsMissing' }],
  ['no audience', { audiences: [] }, { field: 'audiences', code: 'audiencesMissing' }],
  [
    'a lead picture without alt text',
    { leadPicture: picture('a', '') },
    { field: 'leadPicture', code: 'leadPictureAltMissing' },
  ],
  [
    'the second picture of the body without alt text',
    {
      body: [
        { type: 'picture', picture: picture('a') },
        paragraph(words),
        { type: 'picture', picture: picture('b', ' ') },
      ],
    },
    { field: 'body', code: 'bodyPictureAltMissing', params: { position: 2 } },
  ],
  [
    'the third picture of the second gallery without alt text',
    {
      body: [
        { type: 'gallery', pictures: [picture('a')] },
        { type: 'gallery', pictures: [picture('b'), picture('c'), picture('d', '')] },
      ],
    },
    { field: 'body', code: 'galleryPictureAltMissing', params: { gallery: 2, position: 3 } },
  ],
  [
    'a photo story of two pictures, one shown twice',
    {
      details: { genre: 'photoStory' },
      leadPicture: picture('a'),
      body: [{ type: 'gallery', pictures: [picture('a'), picture('b')] }],
    },
    { field: 'body', code: 'photoStoryTooFewPictures', params: { count: 2, min: 3 } },
  ],
  [
    'a source with an address but no name',
    { source: { name: '', url: 'https://moc.gov.vn' } },
    { field: 'source.name', code: 'sourceNameMissing' },
  ],
  ...[
    'moc.gov.vn',
    'ftp://moc.gov.vn',
    'javascript:alert(1)',
    'https://',
    'https:///x',
    'http:moc.gov.vn',
    '/tin',
  ].map((url): [string, Partial<ProjectedOf<'newsArticle'>>, unknown] => [
    `the source address ${url}`,
    { source: { name: 'Bộ', url } },
    { field: 'source.url', code: 'sourceUrlInvalid', params: { url } },
  ]),
  [
    'a table without header cells',
    {
      body: [
        { type: 'table', rows: [[cell(true, words)], [cell(false, words)]] },
        { type: 'table', rows: [[cell(false, words)]] },
      ],
    },
    { field: 'body', code: 'tableHeaderMissing', params: { position: 2 } },
  ],
  ...[
    '/tin-bai',
    '//moc.gov.vn',
    'www.moc.gov.vn',
    '#muc-1',
    'http://',
    'javascript:alert(1)',
    'mailto:',
    'tel:abc',
  ].map((href): [string, Partial<ProjectedOf<'newsArticle'>>, unknown] => [
    `a link to ${href}`,
    { body: [paragraph(words, link(href))] },
    { field: 'body', code: 'linkNotAbsolute', params: { href, text: 'Xem' } },
  ]),
  [
    'a bad link in a nested list',
    {
      body: [
        {
          type: 'list',
          ordered: false,
          items: [
            {
              children: [words],
              sublist: { type: 'list', ordered: false, items: [{ children: [link('/a')] }] },
            },
          ],
        },
      ],
    },
    { field: 'body', code: 'linkNotAbsolute', params: { href: '/a', text: 'Xem' } },
  ],
  [
    'a bad link in a table',
    { body: [{ type: 'table', rows: [[cell(true, link('/a'))]] }] },
    { field: 'body', code: 'linkNotAbsolute', params: { href: '/a', text: 'Xem' } },
  ],
  [
    'a bad link in a quote',
    { body: [{ type: 'quote', children: [link('/a')] }] },
    { field: 'body', code: 'linkNotAbsolute', params: { href: '/a', text: 'Xem' } },
  ],
];

describe('the requirements of a news article', () => {
  it.each(refused)('refuses %s and nothing else about it', (_, more, issue) => {
    expect(checkItem(item(more), {})).toEqual([issue]);
  });

  it('names everything that is wrong at once, in the order of the form', () => {
    const empty = item({
      headline: '',
      slug: 'Không hợp lệ',
      summary: '',
      body: [],
      details: { genre: 'photoStory' },
      leadPicture: picture('a', ''),
      source: { name: '', url: 'x' },
      topicIds: [],
      audiences: [],
    });
    expect(checkItem(empty, {}).map(({ code }) => code)).toEqual([
      'headlineMissing',
      'slugInvalid',
      'summaryMissing',
      'bodyEmpty',
      'photoStoryTooFewPictures',
      'leadPictureAltMissing',
      'sourceNameMissing',
      'sourceUrlInvalid',
      'topicsMissing',
      'audiencesMissing',
    ]);
  });

  it('asks for no address while there is no headline to make it from', () => {
    expect(checkItem(item({ headline: '', slug: '' }), {}).map(({ code }) => code)).toEqual([
      'headlineMissing',
    ]);
  });

  it.each<[string, Partial<ProjectedOf<'newsArticle'>>]>([
    ['a plain article', {}],
    ['a headline of 200 characters, counted composed', { headline: 'ậ'.repeat(200).normalize('NFD') }],
    ['a slug of 80 characters', { slug: 'a'.repeat(80) }],
    ['a source without an address', { source: { name: 'Kế hoạch 12' } }],
    ['a source with an address', { source: { name: 'Bộ', url: 'http://moc.gov.vn/tin?a=1' } }],
    ['a body of one picture', { body: [{ type: 'picture', picture: picture('a') }] }],
    ['a body of one embed', { body: [{ type: 'embed', itemId: 'tag:moc.gov.vn,2026:two' }] }],
    [
      'a photo story of three pictures',
      {
        details: { genre: 'photoStory' },
        leadPicture: picture('a'),
        body: [
          { type: 'picture', picture: picture('b') },
          { type: 'gallery', pictures: [picture('a'), picture('c')] },
        ],
      },
    ],
    ['an article with few pictures', { details: { genre: 'feature' }, leadPicture: picture('a') }],
    [
      'good links',
      {
        body: [
          paragraph(
            link('https://moc.gov.vn/'),
            link('http://moc.gov.vn/tin'),
            link('mailto:vp@moc.gov.vn'),
            link('tel:+84 24 3821 5137'),
            { type: 'itemLink', itemId: 'tag:moc.gov.vn,2026:two', children: [] },
          ),
        ],
      },
    ],
    [
      'a table with a header column',
      { body: [{ type: 'table', rows: [[cell(true, words), cell(false, words)]] }] },
    ],
  ])('lets %s go out', (_, more) => {
    expect(checkItem(item(more), {})).toEqual([]);
  });
});
