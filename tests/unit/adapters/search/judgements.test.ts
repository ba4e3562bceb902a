import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { IndexContents } from '../../../../src/adapters/search/indexContents';
import { openSearchFile, type SearchFile } from '../../../../src/adapters/search/searchFile';
import { readSeed } from '../../../../src/adapters/seed/readSeed';
import { locales } from '../../../../src/content/locales';
import { parseSearchQuery } from '../../../../src/search/searchQuery';
import { itemOf } from '../../../support/seedItems';

const schema = z.array(
  z.strictObject({ query: z.string(), wanted: z.string(), locale: z.enum(locales).default('vi') }),
);

const fixture = fileURLToPath(new URL('../../../fixtures/searchJudgements.yaml', import.meta.url));
const judgements = schema.parse(parse(readFileSync(fixture, 'utf8')));

let folder: string;
let file: SearchFile;
let contents: IndexContents;

/** The seed as it would be published, in an index of its own. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'nq57-judged-'));
  const opened = openSearchFile(folder);
  if (!opened) throw new Error('No index could be opened.');
  file = opened;
  const fail = (error: unknown): never => {
    throw error;
  };
  contents = new IndexContents(file, { info: () => undefined, error: fail });
  const seed = await readSeed(fileURLToPath(new URL('../../../../seed', import.meta.url)), 'bo-xay-dung');
  const items = seed.items.flatMap((item) =>
    locales
      .filter((locale) => locale === 'vi' || item.english)
      .map((locale) => ({ ...itemOf(seed, item, locale), locale })),
  );
  const states = items.map((item) => ({ locale: item.locale, shortId: item.shortId, item }));
  contents.write(states, {});
}, 30_000);

afterAll(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

describe('what a reader of the seed looks for', () => {
  it('is asked in many ways', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(80);
  });

  it.each(judgements)('is found in the first three by "$query": $wanted', ({ query, wanted, locale }) => {
    for (const typed of [query, query.normalize('NFD')]) {
      const question = { query: parseSearchQuery(typed, locale), filters: {}, limit: 3 };
      expect(contents.of(locale).find(question).ids).toContain(wanted);
    }
  });
});
