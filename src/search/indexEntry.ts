import type { ProjectedItem } from '../content/contentItem';
import { facetKeysOf } from './searchFacets';
import { fingerprintOf } from './fingerprint';
import { joinedPair } from './matchExpression';
import { searchText } from './searchText';
import { wordsIn, type Word } from './words';

/** What the index keeps of an item. No text: what readers see comes from the published item itself. */
export interface IndexEntry {
  itemId: string;
  shortId: string;
  firstPublishedAt: string;
  /** Terms the item is found by, separated by spaces: words folded and exact, and neighbouring words joined. */
  terms: string;
  /** Words of the headline, folded and exact. */
  headlineTerms: string;
  fingerprint: Uint32Array;
  facetKeys: string[];
  /** Words of letters as they are written here, in lower case, for near spellings. */
  spellings: string[];
}

/** Longer texts are cut: a book of this length is found by what stands in its first 150,000 words. */
const maxTextLength = 1_000_000;

/** @param fileText words of its files that its article does not have */
export function toIndexEntry(item: ProjectedItem, fileText = ''): IndexEntry {
  const { headline, about, summary, body } = searchText(item);
  const texts = [headline, about, summary, `${body}\n${fileText}`].map((text) =>
    text.slice(0, maxTextLength),
  );
  const fields = texts.map((text) => wordsIn(text, item.locale));
  return {
    itemId: item.id,
    shortId: item.shortId,
    firstPublishedAt: item.firstPublishedAt,
    terms: [...termsOf(fields)].join(' '),
    headlineTerms: [...termsOf(fields.slice(0, 1))].join(' '),
    fingerprint: fingerprintOf(fields),
    facetKeys: facetKeysOf(item),
    spellings: spellingsOf(texts, fields),
  };
}

function termsOf(fields: readonly (readonly Word[])[]): Set<string> {
  const terms = new Set<string>();
  for (const words of fields) {
    let before: Word | undefined;
    for (const word of words) {
      terms.add(word.folded).add(word.exact);
      if (before) terms.add(joinedPair(before, word));
      before = word;
    }
  }
  return terms;
}

/** Longer ones are names of files and the like, which nobody misspells by a letter. */
const maxSpellingLength = 24;

function spellingsOf(texts: readonly string[], fields: readonly (readonly Word[])[]): string[] {
  const written = new Map<string, string>();
  for (const [field, words] of fields.entries()) {
    const text = texts[field] ?? '';
    for (const { exact, start, end } of words)
      if (!written.has(exact)) written.set(exact, text.slice(start, end));
  }
  return [...written.values()]
    .filter((word) => word.length <= maxSpellingLength && /^\p{L}+$/u.test(word))
    .map((word) => word.toLowerCase());
}
