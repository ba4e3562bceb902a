import type { SearchFilters } from '../search/searchFacets';
import { parseSearchQuery, withoutWord, type SearchQuery } from '../search/searchQuery';
import type { SearchIndex } from './searchIndex';

/** Ways on for a reader who found nothing; each of them leads to something. */
export interface SearchHelp {
  /** The question with the nearest known words. */
  spelling?: string;
  /** The question without one of its words. */
  without: { word: string; text: string; count: number }[];
  /** Items found when nothing is narrowed. */
  unfiltered: number;
}

/** Counting stops here: "more than 99" is all that help has to say. */
export const mostHelpCounted = 100;
const mostHelpWords = 8;
const mostHelpLines = 3;
/** A question whose words are all known is looked at word by word, so it must be short. */
const mostWordsTried = 5;
/** Other spellings of one word that are tried with the rest of the question. */
const mostTried = 12;
/** A word that exists is put in doubt only if so many items have another one in its place. */
const leastBesideKnown = 5;

/** Asked only when nothing was found, and bounded: a few counts in the index. */
export async function findHelp(
  index: SearchIndex,
  query: SearchQuery,
  filters: SearchFilters,
): Promise<SearchHelp> {
  const unfiltered = Object.keys(filters).length > 0 ? await index.count(query, {}, mostHelpCounted) : 0;
  // What there is without the filters was spelt right.
  const spelling = unfiltered > 0 ? undefined : await findSpelling(index, query);
  const without = unfiltered > 0 ? [] : await findWithout(index, query);
  return { ...(spelling !== undefined && { spelling }), without, unfiltered };
}

async function findWithout(index: SearchIndex, query: SearchQuery): Promise<SearchHelp['without']> {
  if (query.words.length < 2 || query.words.length > mostHelpWords) return [];
  const tried = await Promise.all(
    query.words.map(async ({ written }, position) => {
      const shorter = withoutWord(query, position);
      return { word: written, text: shorter.text, count: await index.count(shorter, {}, mostHelpCounted) };
    }),
  );
  // The fewer items are left, the more the question still says.
  return tried
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, mostHelpLines);
}

/**
 * The words beside it tell best what was meant, and they alone can where the slip made another word that exists.
 * Several words that nobody knows, or one without neighbours, are each taken for the nearest one.
 */
async function findSpelling(index: SearchIndex, query: SearchQuery): Promise<string | undefined> {
  const spaced = await spellingBySpaces(index, query);
  if (spaced !== undefined) return spaced;
  const words = query.words.slice(0, mostHelpWords);
  const known = await Promise.all(words.map((word) => isKnown(index, query, word)));
  const unknown = known.flatMap((is, position) => (is ? [] : [position]));
  if (unknown.length === 0) {
    const all = words.map((_, position) => position);
    return all.length > mostWordsTried ? undefined : spellingBeside(index, query, all, leastBesideKnown);
  }
  const beside = unknown.length === 1 ? await spellingBeside(index, query, unknown) : undefined;
  return beside ?? spellingOfEach(index, query, unknown);
}

/** NQ57 is NQ 57, and pod cast is podcast. */
async function spellingBySpaces(index: SearchIndex, query: SearchQuery): Promise<string | undefined> {
  const written = query.words.slice(0, mostHelpWords).map((word) => word.written);
  const texts = [
    written.map((word) => word.replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')).join(' '),
    ...written.slice(1).map((word, at) =>
      written
        .with(at, written[at] + word)
        .toSpliced(at + 1, 1)
        .join(' '),
    ),
  ];
  for (const text of texts) {
    if (text === written.join(' ')) continue;
    if ((await index.count(parseSearchQuery(text, query.locale), {}, 1)) > 0) return text;
  }
  return undefined;
}

async function spellingOfEach(
  index: SearchIndex,
  query: SearchQuery,
  unknown: readonly number[],
): Promise<string | undefined> {
  const nearest = await Promise.all(
    query.words.slice(0, mostHelpWords).map(async ({ written }, position) => {
      if (!unknown.includes(position)) return written;
      return (await index.nearSpellings(query.locale, written, 1))[0] ?? written;
    }),
  );
  const text = nearest.join(' ');
  const isOther = nearest.some((word, position) => word !== query.words[position]?.written);
  const count = isOther ? await index.count(parseSearchQuery(text, query.locale), {}, 1, 'exactly') : 0;
  return count > 0 ? text : undefined;
}

async function isKnown(
  index: SearchIndex,
  query: SearchQuery,
  word: SearchQuery['words'][number],
): Promise<boolean> {
  return (await index.count({ ...query, words: [word], joined: [] }, {}, 1, 'exactly')) > 0;
}

/** One word in another spelling: the one that stands in most items beside its neighbour in the question. */
async function spellingBeside(
  index: SearchIndex,
  query: SearchQuery,
  positions: readonly number[],
  least = 1,
): Promise<string | undefined> {
  if (query.words.length < 2) return undefined;
  let best: { text: string; count: number } | undefined;
  for (const position of positions) {
    const near = await index.nearSpellings(query.locale, query.words[position]?.written ?? '', mostTried);
    for (const other of near) {
      const text = query.words.map(({ written }, at) => (at === position ? other : written)).join(' ');
      const count = await countBeside(index, parseSearchQuery(text, query.locale), position);
      if (count >= least && count > (best?.count ?? 0)) best = { text, count };
    }
  }
  return best?.text;
}

/** Items with all words, the one at a position right behind the word before it or right before the next one. */
async function countBeside(index: SearchIndex, query: SearchQuery, position: number): Promise<number> {
  const sides = [position, position + 1].filter((at) => at > 0 && at < query.words.length);
  const counts = await Promise.all(
    sides.map((at) => index.count({ ...query, joined: [at] }, {}, mostHelpCounted, 'exactly')),
  );
  return Math.max(...counts);
}
