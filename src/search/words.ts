import { stemmer } from 'stemmer';
import type { Locale } from '../content/locales';

/** A word of a text, where it stands, and the two forms it is found by. */
export interface Word {
  /** Offsets in the text that was given, end exclusive. */
  start: number;
  end: number;
  /** Lower case, without marks, `đ` as `d`: what readers type who leave the marks out. */
  folded: string;
  /** The same with its marks, or as an abbreviation; equal to `folded` for a word that is neither. */
  exact: string;
}

/** The five tone marks; circumflex, breve and horn belong to the letter and stay. */
const toneMarks = '\u0301\u0300\u0309\u0303\u0323';
const tones = new RegExp(`[${toneMarks}]`, 'g');

/** Numbers with separated thousands, abbreviations joined by `&`, then any run of letters, marks and digits. */
const wordPattern =
  /\p{N}{1,3}(?:[.,]\p{N}{3})+(?![\p{L}\p{N}])|\p{L}{1,4}&\p{L}{1,4}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Both spellings are right, and both are written: kỹ and kĩ, quý and quí, công ty and công ti. */
const finalY = /^([hklmstv]|qu)y$/;

/**
 * The words of a text, in order. Every character that is no letter, mark or digit separates, so nothing of the query
 * language of the index can pass through a word.
 */
export function wordsIn(text: string, locale: Locale): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => {
    const written = match[0];
    const { folded, exact } = formsOf(written, locale);
    return { start: match.index, end: match.index + written.length, folded, exact };
  });
}

/** AI is not "ai", who; what is not so plain to tell apart has marks. */
const abbreviation = /^[A-Z&]{2,6}$/;
const inCapitals = '~0';

type Forms = Pick<Word, 'folded' | 'exact'>;

/** A language has a few thousand syllables, and texts repeat them all the time. */
const known: Record<Locale, Map<string, Forms>> = { vi: new Map(), en: new Map() };
const mostKnown = 20_000;

function formsOf(written: string, locale: Locale): Forms {
  const kept = known[locale];
  const found = kept.get(written);
  if (found) return found;
  const forms = makeForms(written, locale);
  if (kept.size >= mostKnown) kept.clear();
  kept.set(written, forms);
  return forms;
}

function makeForms(written: string, locale: Locale): Forms {
  // Eth and the African đ look like ours and stand for it in texts from older keyboards.
  const letters = written
    .replace(/[.,&]/g, '')
    .replace(/[ÐðƉɖ]/g, 'đ')
    .toLowerCase()
    .normalize('NFD');
  const folded = toFolded(letters, locale);
  if (abbreviation.test(written)) return { folded, exact: `${folded}${inCapitals}` };
  if (!hasMarks(letters)) return { folded, exact: folded };
  return { folded, exact: locale === 'vi' ? toExact(letters) : letters.normalize('NFC') };
}

const hasMarks = (decomposed: string): boolean => /[\p{M}đ]/u.test(decomposed);

function toFolded(decomposed: string, locale: Locale): string {
  const plain = decomposed.replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return locale === 'vi' ? plain.replace(finalY, '$1i') : stemmer(plain);
}

/**
 * Letters first, the tone behind them: hoà and hòa are one word, and so is one whose marks were typed in another order.
 * `~` stands in no word, so the tone can never be taken for a part of it.
 */
function toExact(decomposed: string): string {
  const letters = decomposed.replace(tones, '').normalize('NFC').replace(finalY, '$1i');
  const [tone] = decomposed.match(tones) ?? [];
  return tone === undefined ? letters : `${letters}~${toneMarks.indexOf(tone) + 1}`;
}
