import { describe, expect, it } from 'vitest';
import type { ProjectedItem } from '../../../src/content/contentItem';
import { toIndexEntry } from '../../../src/search/indexEntry';
import { Ranker, rarity } from '../../../src/search/ranking';
import { parseSearchQuery } from '../../../src/search/searchQuery';
import { projectedItem } from '../delivery/publishedRows';

interface Item {
  headline?: string;
  summary?: string;
  keywords?: string[];
  body?: string;
  ageDays?: number;
}

function item({ body = '', ...changes }: Item): ProjectedItem {
  const text = { type: 'text' as const, text: body, marks: [] };
  const { ageDays: _age, ...rest } = changes;
  return projectedItem({ headline: 'Tin', ...rest, body: [{ type: 'paragraph', children: [text] }] });
}

function rankOf(question: string, of: Item, rarities?: number[]): number {
  const query = parseSearchQuery(question, 'vi');
  const ranker = new Ranker(query, rarities ?? query.words.map(() => rarity(5, 100)));
  return ranker.rank(toIndexEntry(item(of)).fingerprint, of.ageDays ?? 0);
}

const filler = 'Kế hoạch giao từng nhiệm vụ cho từng đơn vị với thời hạn và sản phẩm để theo dõi. '.repeat(
  20,
);

const orders: [name: string, question: string, first: Item, second: Item][] = [
  [
    'dương before đương',
    'dương',
    { body: 'Bình Dương' },
    { headline: 'Đương nhiên', body: 'đường đương đường' },
  ],
  ['đường before dương', 'đường', { body: 'đường sắt' }, { headline: 'Dương', body: 'dương' }],
  ['words with marks before a headline without', 'đổi số', { body: 'đổi số' }, { headline: 'DOI SO' }],
  ['the headline before the summary', 'chatbot', { headline: 'Chatbot' }, { summary: 'chatbot' }],
  ['the summary before the body', 'chatbot', { summary: 'chatbot' }, { body: 'chatbot' }],
  ['keywords before the body', 'chatbot', { keywords: ['chatbot'] }, { body: 'chatbot' }],
  [
    'words one after the other before words apart',
    'chuyen doi so',
    { body: `${filler} chuyển đổi số` },
    { body: `chuyển ${filler} số ${filler} đổi` },
  ],
  [
    'marks as typed at the end of a book before other marks',
    'dương',
    { body: `${'Kế hoạch giao việc. '.repeat(1500)} Bình Dương` },
    { body: 'đương' },
  ],
  ['often before once', 'kinh phí', { body: 'kinh phí, kinh phí, kinh phí' }, { body: 'kinh phí' }],
  ['a short body before a long one', 'kinh phí', { body: 'kinh phí' }, { body: `kinh phí ${filler}` }],
  [
    'all words in the headline before many in the body',
    'dự toán',
    { headline: 'Dự toán' },
    { body: 'dự toán '.repeat(30) },
  ],
  ['of equals the newer', 'báo cáo', { body: 'báo cáo' }, { body: 'báo cáo', ageDays: 400 }],
  [
    'an old item that fits before a new one that hardly does',
    'báo cáo',
    { headline: 'Báo cáo', ageDays: 900 },
    { body: `báo ${filler} cáo` },
  ],
];

describe('the order of results', () => {
  it.each(orders)('puts %s', (_name, question, first, second) => {
    expect(rankOf(question, first)).toBeGreaterThan(rankOf(question, second));
  });

  it('goes by the rarer word', () => {
    const rarities = [rarity(3, 1000), rarity(990, 1000)];
    const rare = rankOf('chatbot của', { headline: 'Chatbot', body: 'của' }, rarities);
    const common = rankOf('chatbot của', { headline: 'Của', body: 'chatbot' }, rarities);
    expect(rare).toBeGreaterThan(common);
  });

  it('is a whole number that an address can carry', () => {
    const rank = rankOf('một hai ba', { headline: 'một hai ba', body: 'một hai ba '.repeat(500) });
    expect(Number.isSafeInteger(rank)).toBe(true);
    expect(rank).toBeGreaterThan(0);
  });

  it('does not depend on what stands between the fields', () => {
    const apart = rankOf('chuyen doi', { headline: 'chuyển', summary: 'đổi' });
    const together = rankOf('chuyen doi', { headline: 'chuyển đổi', summary: '' });
    expect(together).toBeGreaterThan(apart);
  });
});

describe('rarity', () => {
  it('is least for a word that every item has, and never nothing', () => {
    expect(rarity(100, 100)).toBeGreaterThan(0);
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    // An index that is being made anew may know fewer items than a frequency counted before.
    expect(rarity(100, 10)).toBeGreaterThan(0);
  });
});
