import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { IndexContents, type ItemState } from '../src/adapters/search/indexContents';
import { openSearchFile, type SearchFile } from '../src/adapters/search/searchFile';
import type { ProjectedOf } from '../src/content/contentItem';
import { parseSearchQuery } from '../src/search/searchQuery';
import { atEnd, temporaryFolder } from './cleanUp';
import { median, milliseconds, quantile, wholeNumber, type Figure } from './figures';
import { fromRoot } from '../scripts/paths.mjs';

const goalMs = 10;
const batch = 200;
const bodyWords = 250;
const rounds = 4;
const hour = 3_600_000;

/**
 * What people type, every kind several times: words of every item, rare words, numbers, headlines, questions, with
 * marks and without, some narrowed. Each is asked afresh; answers are not kept anywhere.
 */
const questions = [
  'chuyển đổi số',
  'chuyen doi so',
  'khoa học công nghệ',
  'khoa hoc cong nghe',
  'khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
  'kế hoạch truyền thông của Bộ Xây dựng',
  'ke hoach truyen thong cua bo xay dung',
  'của',
  'bộ',
  'truyền thông',
  'truyen thong',
  'nghị quyết 57',
  'nghi quyet 57-NQ/TW',
  'quyết định 1169/QĐ-TTg',
  '462',
  'chatbot',
  'trí tuệ nhân tạo',
  'tri tue nhan tao',
  'AI',
  'kinh phí',
  'dự toán kinh phí hằng năm',
  'báo cáo trước ngày 20/12',
  'bao cao 20/6',
  'đào tạo bồi dưỡng cán bộ',
  'dao tao boi duong can bo',
  'doanh nghiệp công bố bài toán',
  '"đổi mới sáng tạo"',
  '"bình dân học vụ số"',
  'câu lạc bộ sinh viên',
  'phân công đơn vị thuộc bộ',
  'phan cong don vi thuoc bo',
  'nhiệm vụ dùng ngân sách nhà nước',
  'dương',
  'tin không có trong kho',
];

/** Time of an answer of the search index at each size, with no page rendered and nothing cached. */
export async function measureSearch(sizes: readonly number[]): Promise<Figure[]> {
  const words = await seededWords();
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await measureSize(size, words)));
  return figures;
}

async function measureSize(size: number, words: readonly string[]): Promise<Figure[]> {
  const file = openSearchFile(await temporaryFolder('search'));
  if (!file) throw new Error('No index could be opened.');
  atEnd(async () => file.close());
  const contents = new IndexContents(file, { info: () => undefined, error: rethrow });
  const building = timeOf(() => fill(contents, size, words));
  const publishing = Array.from({ length: 50 }, (_, number) => {
    const state = generatedItem(size + number, words);
    return timeOf(() => contents.write([state], {}));
  });
  const times = ask(contents);
  const p95 = quantile(times, 0.95);
  const items = `${wholeNumber(size)} items`;
  return [
    {
      measure: `search, ${items}: median, p95 of ${times.length} questions`,
      ours: `${milliseconds(median(times))}, ${milliseconds(p95)}`,
      goal: `p95 < ${goalMs} ms`,
      ok: p95 < goalMs,
    },
    { measure: `one item into the search index, ${items}`, ours: milliseconds(median(publishing)) },
    { measure: `search index made anew, ${items}`, ours: await describeBuild(building, file) },
  ];
}

const rethrow = (error: unknown): never => {
  throw error;
};

function timeOf(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

async function describeBuild(building: number, file: SearchFile): Promise<string> {
  const { size } = await stat(file.path);
  return `${(building / 1000).toFixed(1)} s, ${(size / 1e6).toFixed(0)} MB`;
}

function fill(contents: IndexContents, size: number, words: readonly string[]): void {
  for (let from = 0; from < size; from += batch) {
    const count = Math.min(batch, size - from);
    contents.write(
      Array.from({ length: count }, (_, number) => generatedItem(from + number, words)),
      {},
    );
  }
  for (const _step of contents.tidy()) void _step;
}

/** Every question several times in turn; the first round loads code and is not counted. */
function ask(contents: IndexContents): number[] {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [number, text] of questions.entries()) {
      const filters = (number + round) % 4 === 0 ? ({ kind: 'video' } as const) : {};
      const time = timeOf(() => {
        contents.of('vi').find({ query: parseSearchQuery(text, 'vi'), filters, limit: 20 });
      });
      if (round > 0) times.push(time);
    }
  }
  return times;
}

/** All words of the seeded news, in their order. */
async function seededWords(): Promise<string[]> {
  const folder = fromRoot('seed', 'bo-xay-dung', 'news');
  const names = (await readdir(folder)).filter((name) => /(?<!\.en)\.md$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return (
    texts
      .join(' ')
      .normalize('NFC')
      .match(/[\p{L}\p{N}/–-]+/gu) ?? []
  );
}

/** An item of pieces of sentences of the seed: most have every common syllable, the worst case for Vietnamese. */
function generatedItem(number: number, words: readonly string[]): ItemState {
  const random = randomFrom(number);
  const kinds = ['newsArticle', 'video', 'document'] as const;
  const text = pieces(words, bodyWords, random);
  const shortId = number.toString(36).padStart(8, '0');
  const item = {
    kind: kinds[number % kinds.length] ?? 'newsArticle',
    id: `tag:bench,2026:${number}`,
    shortId,
    locale: 'vi',
    headline: pieces(words, 12, random),
    summary: pieces(words, 30, random),
    body: [{ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] }],
    keywords: [],
    audiences: [number % 2 === 0 ? 'can-bo' : 'nguoi-dan'],
    topicIds: [`tag:bench,2026:topic-${number % 8}`],
    firstPublishedAt: new Date(Date.parse('2015-01-01T00:00:00Z') + number * hour).toISOString(),
  };
  return { locale: 'vi', shortId, item: item as unknown as ProjectedOf<'newsArticle'> };
}

function pieces(words: readonly string[], count: number, random: () => number): string {
  const taken: string[] = [];
  while (taken.length < count) {
    const start = Math.floor(random() * (words.length - 12));
    const length = 3 + Math.floor(random() * 9);
    taken.push(...words.slice(start, start + length));
  }
  return taken.slice(0, count).join(' ');
}

/** The same items in every run (mulberry32: a generator needs no library, only to be the same everywhere). */
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
