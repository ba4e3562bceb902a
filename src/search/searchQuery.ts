import { cleanText } from '../content/xmlText';
import type { Locale } from '../content/locales';
import { wordsIn } from './words';

export interface QueryWord {
  /** As the reader wrote it. */
  written: string;
  folded: string;
  exact: string;
}

/** What a reader asked for. No words: there is nothing to look for. */
export interface SearchQuery {
  locale: Locale;
  /** The reader's own words, tidied; what the page shows in its box. */
  text: string;
  words: readonly QueryWord[];
  /** Numbers of words that must follow the one before them: the reader put them in quotation marks. */
  joined: readonly number[];
}

/** Longer questions are cut, with what lies behind: nobody types more, and every word costs time. */
export const maxQueryLength = 120;
export const maxQueryWords = 12;

const quotationMarks = /["“”„«»]/g;

/** Reads what was typed: NFC, one space between words, no character that means something to anybody else. */
export function parseSearchQuery(typed: string, locale: Locale): SearchQuery {
  const text = tidyQuery(typed);
  const words = wordsIn(text, locale).slice(0, maxQueryWords);
  const quoted = quotedRanges(text);
  const joined = words.flatMap((word, index) => {
    const before = words[index - 1];
    const isQuoted = quoted.some(([start, end]) => before && before.start >= start && word.end <= end);
    return isQuoted ? [index] : [];
  });
  return {
    locale,
    text,
    words: words.map(({ start, end, folded, exact }) => ({ written: text.slice(start, end), folded, exact })),
    joined,
  };
}

/** The text of a question as addresses and the page carry it. */
export function tidyQuery(typed: string): string {
  return cleanText(typed.slice(0, 4 * maxQueryLength))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxQueryLength)
    .trim();
}

/** The same question without one of its words. */
export function withoutWord({ locale, words }: SearchQuery, index: number): SearchQuery {
  const rest = words.filter((_, number) => number !== index);
  return { locale, text: rest.map(({ written }) => written).join(' '), words: rest, joined: [] };
}

export function isMarked({ folded, exact }: Pick<QueryWord, 'folded' | 'exact'>): boolean {
  return exact !== folded;
}

function quotedRanges(text: string): [start: number, end: number][] {
  const marks = [...text.matchAll(quotationMarks)].map(({ index }) => index);
  return marks.flatMap((start, number): [number, number][] => {
    const end = marks[number + 1];
    return number % 2 === 0 && end !== undefined ? [[start, end]] : [];
  });
}
