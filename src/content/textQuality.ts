/**
 * Whether a Vietnamese text can be read, or came out of a scanner damaged ("Nghi quyét s6 5 7-NQ/TW"). Vietnamese is
 * written in syllables of a small, strict grammar, so a damaged word is nearly always not a syllable: no dictionary
 * is needed. (No library on npm checks Vietnamese syllables; those for language guessing say "Vietnamese" to both.)
 */
export const textVerdicts = ['clean', 'damaged', 'empty'] as const;

export type TextVerdict = (typeof textVerdicts)[number];

export interface TextQuality {
  verdict: TextVerdict;
  /** Words that were looked at. */
  words: number;
  /** Share of them that cannot be Vietnamese, 0 to 1. */
  strangeShare: number;
  /** Some of those, as they stand in the text, most frequent first. */
  samples: string[];
}

/** Clean official texts have 1 to 3 % (names, "website", "Facebook"); the poor scan we know has over 40 %. */
const mostStrange = 0.1;

/** A damaged page among clean ones: this share of this many words in a row. */
const mostStrangeInPart = 0.3;
const wordsOfPart = 150;

/** Less than this is a stamp or a page number, not the text of a document. */
const fewestWords = 20;

const sampleCount = 5;

const onsets = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]';

const rhymes = [
  'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y ynh yt yêm yên yêng yêt yêu',
  'o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêt uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyt uyu uyên uyêt',
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
].flatMap((line) => line.split(' '));

const syllable = new RegExp(`^(?:${onsets})?(?:${rhymes.join('|')})$`, 'u');
/** "gì", "gìn", "giếng": the i of the onset is the vowel too. */
const giSyllable = /^gi(?:n|êng|êt|êc)?$/u;
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const stopEnding = /(?:p|t|ch?)$/u;

function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const letters = decomposed.replace(toneMarks, '').normalize('NFC');
  if (!syllable.test(letters) && !giSyllable.test(letters)) return false;
  // Before p, t, c, ch only two of the six tones exist, and neither is the unmarked one.
  return !stopEnding.test(letters) || tones[0] === '\u0301' || tones[0] === '\u0323';
}

/** Numbers, single letters ("a)", "đ)") and capitals ("UBND", "KH,CN") say nothing about the scan. */
function isTelling(word: string): boolean {
  return word.length > 1 && /\p{Ll}/u.test(word) && !/^\p{N}/u.test(word);
}

const tellingWords = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(isTelling);

/** Even a poor scan of Vietnamese keeps marks on every tenth word; English, figures and code have next to none. */
const fewestMarked = 0.1;

/** Whether a text is meant to be Vietnamese with its marks, so that it may be judged. */
export function looksVietnamese(text: string): boolean {
  const words = tellingWords(text);
  const marked = words.filter((word) => /[^\0-\x7f]/u.test(word));
  return words.length > 0 && marked.length >= fewestMarked * words.length;
}

/** Judges a Vietnamese text; a text in another language must not be given to it. */
export function judgeVietnameseText(text: string): TextQuality {
  const words = tellingWords(text);
  const known = new Map<string, boolean>();
  const strange = words.map((word) => {
    const answer = known.get(word) ?? !isSyllable(word);
    known.set(word, answer);
    return answer;
  });
  return {
    verdict: verdictOf(strange),
    words: words.length,
    strangeShare: shareOf(strange),
    samples: mostFrequent(words.filter((_, index) => strange[index])),
  };
}

/** Whether each word is strange, in the order of reading. */
function verdictOf(strange: readonly boolean[]): TextVerdict {
  if (strange.length < fewestWords) return 'empty';
  if (shareOf(strange) > mostStrange) return 'damaged';
  for (let start = 0; start + wordsOfPart <= strange.length; start += wordsOfPart / 2) {
    if (shareOf(strange.slice(start, start + wordsOfPart)) > mostStrangeInPart) return 'damaged';
  }
  return 'clean';
}

function shareOf(strange: readonly boolean[]): number {
  return strange.length === 0 ? 0 : strange.filter(Boolean).length / strange.length;
}

function mostFrequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, sampleCount)
    .map(([word]) => word);
}
