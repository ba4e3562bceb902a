import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { examineFile } from '../../../../src/adapters/files/examineFile';
import { IndexContents } from '../../../../src/adapters/search/indexContents';
import { liveStates } from '../../../../src/adapters/search/liveStates';
import { openSearchFile, type SearchFile } from '../../../../src/adapters/search/searchFile';
import { readSeed, type Seed } from '../../../../src/adapters/seed/readSeed';
import type { ProjectedItem } from '../../../../src/content/contentItem';
import { itemKinds, type ItemKind } from '../../../../src/content/kinds';
import { locales } from '../../../../src/content/locales';
import { createSearch, type Search } from '../../../../src/delivery/search';
import type { SearchIndex } from '../../../../src/delivery/searchIndex';
import { itemOf, type ReadFiles } from '../../../support/seedItems';

const schema = z.array(
  z.strictObject({
    query: z.string(),
    wanted: z.string(),
    locale: z.enum(locales).default('vi'),
    /** Nothing has the words as typed; this is offered. */
    spelling: z.string().optional(),
  }),
);
type Judgement = z.infer<typeof schema>[number];

const fixture = fileURLToPath(new URL('../../../fixtures/searchJudgements.yaml', import.meta.url));
const judgements = schema.parse(parse(readFileSync(fixture, 'utf8')));

let folder: string;
let file: SearchFile;
let search: Search;
const kinds = new Map<string, ItemKind>();

/** The seed as it would be published, in an index of its own. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'nq57-judged-'));
  const opened = openSearchFile(folder);
  if (!opened) throw new Error('No index could be opened.');
  file = opened;
  const fail = (error: unknown): never => {
    throw error;
  };
  const contents = new IndexContents(file, { info: () => undefined, error: fail });
  const seed = await readSeed(fileURLToPath(new URL('../../../../seed', import.meta.url)), 'bo-xay-dung');
  const read = await readFiles(seed);
  const items = seed.items.flatMap((item) =>
    locales
      .filter((locale) => locale === 'vi' || item.english)
      .map((locale) => ({ ...itemOf(seed, item, locale, read), locale })),
  );
  const texts = new Map([...read].map(([name, { texts }]) => [name, texts]));
  contents.write(await liveStates(items, async () => texts), {});
  for (const { shortId, kind } of items) kinds.set(shortId, kind);
  search = createSearch(indexOf(contents), readerOf(items), async () => texts);
}, 60_000);

function indexOf(contents: IndexContents): SearchIndex {
  return {
    state: () => ({ state: 'ready' }),
    find: async (question) => contents.of(question.query.locale).find(question),
    count: async (query, filters, limit, how) => contents.of(query.locale).count(query, filters, limit, how),
    startingWith: async (query, limit) => contents.of(query.locale).startingWith(query, limit),
    nearSpellings: async (locale, word, most) => contents.of(locale).nearSpellings(word, most),
  };
}

function readerOf(items: readonly ProjectedItem[]): Parameters<typeof createSearch>[1] {
  return {
    topics: async () => [],
    items: async (locale, ids) =>
      ids.flatMap((id) => {
        const found = items.find((item) => item.id === id && item.locale === locale);
        return found ? [{ ...found, topics: [] }] : [];
      }),
  };
}

/** The words of books and captions, as taking them into the library reads them. */
async function readFiles(seed: Seed): Promise<ReadFiles> {
  const worded = seed.files.filter(({ path: file }) => /\.(pdf|epub|vtt)$/.test(file));
  const read = await Promise.all(
    worded.map(async ({ name, path: file }) => {
      const facts = await examineFile(file, statSync(file).size);
      if ('code' in facts) throw new Error(`${name}: ${facts.code}`);
      return [name, facts] as const;
    }),
  );
  return new Map(read.map(([name, { texts, outline }]) => [name, { texts, outline }]));
}

afterAll(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

describe('what a reader of the seed looks for', () => {
  it('is asked in many ways', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(100);
    const isOfKind = ({ wanted }: Judgement) => kinds.get(wanted);
    expect(new Set(judgements.map(isOfKind))).toEqual(new Set(itemKinds));
  });

  it.each(judgements)(
    'is found in the first three by "$query": $wanted',
    async ({ query, wanted, locale, spelling }) => {
      for (const typed of [query, query.normalize('NFD')]) {
        const first = await search.find(locale, { text: typed });
        expect(first.help?.spelling).toBe(spelling);
        const { results } = spelling === undefined ? first : await search.find(locale, { text: spelling });
        expect(results.slice(0, 3).map(({ item }) => item.shortId)).toContain(wanted);
      }
    },
  );
});
