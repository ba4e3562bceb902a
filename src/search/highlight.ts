import { wordsIn, type Word } from './words';
import { isMarked, type SearchQuery } from './searchQuery';

/** A piece of the original text; the marked ones are what was looked for. */
export interface Segment {
  text: string;
  isMatch: boolean;
}

/**
 * The text in pieces, the words of the question marked. Joined, the pieces are the text, letter by letter.
 * @param elsewhere words that stand side by side in what is shown with it
 */
export function highlight(
  text: string,
  query: SearchQuery,
  elsewhere: ReadonlySet<string> = new Set(),
): Segment[] {
  const words = wordsIn(text, query.locale);
  const found = matchesIn(text, words, query, elsewhere);
  return segmentsOf(text, words, found, 0, text.length);
}

/** About as much as a reader takes in at a glance. */
const excerptWords = 38;
/** Words before the first match, for its sense. */
const leadWords = 6;

/**
 * The part of the text that holds most of the question, with its words marked; undefined when it holds none of them.
 * Cut ends are shown by an ellipsis.
 */
export function excerpt(text: string, query: SearchQuery): Segment[] | undefined {
  const words = wordsIn(text, query.locale);
  const found = matchesIn(text, words, query);
  const first = bestStart(words, found);
  if (first === undefined) return undefined;
  const from = Math.max(0, Math.min(first - leadWords, words.length - excerptWords));
  const to = Math.min(words.length, from + excerptWords);
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  const segments = segmentsOf(text, words, found, start, end);
  return [...ellipsis(from > 0, '… '), ...segments, ...ellipsis(to < words.length, ' …')];
}

/** Whether the text holds every word of the question. */
export function holdsAll(text: string, query: SearchQuery): boolean {
  const words = new Set(wordsIn(text, query.locale).map(({ folded }) => folded));
  return query.words.length > 0 && query.words.every(({ folded }) => words.has(folded));
}

/** Whether the text has every word of the question, the last of which may be unfinished. */
export function holdsStart(text: string, query: SearchQuery): boolean {
  const words = wordsIn(text, query.locale).map(({ folded }) => folded);
  const last = query.words.at(-1);
  const whole = query.words.slice(0, -1);
  if (!last || !words.some((word) => word.startsWith(last.folded))) return false;
  return whole.every(({ folded }) => words.includes(folded));
}

/** Words of the question, folded, that stand side by side in the text. */
export function wordsInPhrases(text: string, query: SearchQuery): Set<string> {
  const words = wordsIn(text, query.locale);
  return new Set(
    [...joinedIn(text, words, allMatches(words, query))].map((index) => words[index]?.folded ?? ''),
  );
}

/** Positions of the words to mark. */
function matchesIn(
  text: string,
  words: readonly Word[],
  query: SearchQuery,
  elsewhere: ReadonlySet<string> = new Set(),
): number[] {
  return withoutStrays(text, words, allMatches(words, query), elsewhere);
}

function allMatches(words: readonly Word[], query: SearchQuery): number[] {
  const isMatch = matcher(words, query);
  return words.flatMap((word, index) => (isMatch(word) ? [index] : []));
}

/**
 * A Vietnamese word is often two syllables, each of which is in many other words. Where syllables of the question
 * stand side by side, the same syllable standing alone elsewhere is not what was meant.
 */
function withoutStrays(
  text: string,
  words: readonly Word[],
  found: readonly number[],
  elsewhere: ReadonlySet<string>,
): number[] {
  const joined = joinedIn(text, words, found);
  const inPhrases = new Set([...joined].map((index) => words[index]?.folded));
  return found.filter((index) => {
    const folded = words[index]?.folded ?? '';
    return joined.has(index) || !(inPhrases.has(folded) || elsewhere.has(folded));
  });
}

/** Of the words found, those that stand side by side. */
function joinedIn(text: string, words: readonly Word[], found: readonly number[]): Set<number> {
  const joined = new Set<number>();
  for (const [number, index] of found.entries()) {
    const [word, next] = [words[index], words[index + 1]];
    if (found[number + 1] !== index + 1 || !word || !next) continue;
    // A comma or a full stop parts what stands beside it; a number of a document has strokes inside.
    if (/^[\s/–-]*$/.test(text.slice(word.end, next.start))) joined.add(index).add(index + 1);
  }
  return joined;
}

/** A word typed with marks stands for itself only, unless the text has it in no other way. */
function matcher(words: readonly Word[], query: SearchQuery): (word: Word) => boolean {
  const present = new Set(words.map(({ exact }) => exact));
  const byFolded = new Set<string>();
  const byExact = new Set<string>();
  for (const word of query.words) {
    if (isMarked(word) && present.has(word.exact)) byExact.add(word.exact);
    else byFolded.add(word.folded);
  }
  return ({ folded, exact }) => byFolded.has(folded) || byExact.has(exact);
}

/** Index of the match from which on an excerpt has the most different words of the question, then the most matches. */
function bestStart(words: readonly Word[], found: readonly number[]): number | undefined {
  const length = excerptWords - leadWords;
  const inside = new Map<string, number>();
  const count = (index: number | undefined, change: 1 | -1): void => {
    const folded = words[index ?? -1]?.folded ?? '';
    const times = (inside.get(folded) ?? 0) + change;
    if (times > 0) inside.set(folded, times);
    else inside.delete(folded);
  };
  let best: { start: number; value: number } | undefined;
  let end = 0;
  for (const [number, start] of found.entries()) {
    for (; end < found.length && (found[end] ?? 0) < start + length; end += 1) count(found[end], 1);
    const value = inside.size * 100 + Math.min(99, end - number);
    if (!best || value > best.value) best = { start, value };
    count(start, -1);
  }
  return best?.start;
}

function segmentsOf(
  text: string,
  words: readonly Word[],
  found: readonly number[],
  start: number,
  end: number,
): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const word of found.flatMap((index) => words[index] ?? [])) {
    if (word.start < start || word.end > end) continue;
    // What lies between two neighbouring matches is marked with them: one mark for a phrase.
    const between = text.slice(at, word.start);
    const last = segments.at(-1);
    if (last?.isMatch && /^[ \u00a0]*$/.test(between))
      last.text += between + text.slice(word.start, word.end);
    else {
      if (between !== '') segments.push({ text: between, isMatch: false });
      segments.push({ text: text.slice(word.start, word.end), isMatch: true });
    }
    at = word.end;
  }
  if (at < end) segments.push({ text: text.slice(at, end), isMatch: false });
  return segments;
}

function ellipsis(isCut: boolean, text: string): Segment[] {
  return isCut ? [{ text, isMatch: false }] : [];
}
