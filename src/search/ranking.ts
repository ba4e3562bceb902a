import { exactNumber, fieldEnd, foldedNumber } from './fingerprint';
import { isMarked, type SearchQuery } from './searchQuery';

/** What one word in each field is worth, in the order of `SearchText`: headline, about, summary, body. */
const wordWeights = [6, 3, 2.5, 1];
/** The same for two words that follow each other as in the question. */
const pairWeights = [5, 3, 2, 1.5];
/** A word without its marks where the item has it with them elsewhere, or nowhere. */
const inexactShare = 0.3;
/** Repeating a word helps less and less (BM25). */
const saturation = 3;
/** A field as long as this is neither long nor short; only bodies differ enough to matter. */
const usualBodyLength = 400;
const lengthShare = 0.35;
/** Every word in the headline: most readers look for an item they know. */
const headlineShare = 0.6;
/** So many words or more, all of them one after the other as asked: a title or a sentence that the reader knows. */
const phraseWords = 4;
const phraseShare = 0.5;
/** The newest item is worth this much of a perfect match more than an old one. */
const freshnessShare = 0.12;
const halfLifeDays = 240;

/** Ranks are whole numbers, so that an address can carry one. */
const rankScale = 1000;
/** Above every score: items that have the words just as they were typed come first. */
const exactRank = 10_000_000;

/** How much a word tells: 0 for one that every item has. */
export function rarity(itemsWithWord: number, items: number): number {
  return Math.log(1 + (Math.max(0, items - itemsWithWord) + 0.5) / (itemsWithWord + 0.5)) + 0.05;
}

/** In the sieve: no position in a question, which has a dozen words at most. */
const notAWord = 255;

interface AskedWord {
  number: number;
  /** 0 for a word typed without marks. */
  exact: number;
  rarity: number;
}

/** Scores items against one question. Made once per question; then each item is one run through its fingerprint. */
export class Ranker {
  private readonly asked: AskedWord[];
  /** Positions in `asked` of each word of the question, in the question's order. */
  private readonly order: number[];
  private readonly byNumber = new Map<number, number>();
  /** By the last bits of a number, 1 + its position in `asked`: sorts out nearly all words without a look-up. */
  private readonly sieve = new Uint8Array(4096);
  /** By two positions in `asked`, the pair of the question that they are, or -1. */
  private readonly pairOf: Int8Array;
  private readonly perfect: number;
  /** Sums over one item, made once for a thousand items. */
  private readonly exactly: Float64Array;
  private readonly folded: Float64Array;
  private readonly pairs: Float64Array;
  private readonly inHeadline: Uint8Array;
  /** Occurrences in the field so far, of words and behind them of pairs. */
  private readonly times: Uint16Array;

  /** @param rarities of the words of the question, in their order */
  constructor(query: SearchQuery, rarities: readonly number[]) {
    this.asked = [];
    this.sieve[fieldEnd] = notAWord;
    this.order = query.words.map((word, index) => {
      const number = foldedNumber(word.folded);
      const known = this.byNumber.get(number);
      if (known !== undefined) return known;
      this.byNumber.set(number, this.asked.length);
      this.sieve[number & 4095] = this.asked.length + 1;
      return (
        this.asked.push({
          number,
          exact: isMarked(word) ? exactNumber(word) : 0,
          rarity: rarities[index] ?? 1,
        }) - 1
      );
    });
    const [words, pairs] = [this.asked.length, Math.max(0, this.order.length - 1)];
    this.perfect = this.asked.reduce((sum, word) => sum + word.rarity, 0);
    this.exactly = new Float64Array(words);
    this.folded = new Float64Array(words);
    this.pairs = new Float64Array(pairs);
    this.inHeadline = new Uint8Array(words);
    this.times = new Uint16Array(words + pairs);
    this.pairOf = new Int8Array(words * words).fill(-1);
    for (let pair = pairs - 1; pair >= 0; pair -= 1)
      this.pairOf[(this.order[pair] ?? 0) * words + (this.order[pair + 1] ?? 0)] = pair;
  }

  /**
   * Higher is better.
   * @param ageDays how much older than the newest item it is
   */
  rank(fingerprint: Uint32Array, ageDays: number): number {
    const { asked, sieve, order, times } = this;
    for (const sums of [this.exactly, this.folded, this.pairs, this.inHeadline, times]) sums.fill(0);
    const [first, length] = [order[0], order.length];
    const bodyShare = shareOfBody(fingerprint.length);
    let field = 0;
    let before = -1;
    // Words of the question that stand here one after the other as they were asked.
    let inOrder = 0;
    let isPhrase = false;
    // A hundred thousand steps an answer: an iterator would take ten times as long as the index.
    for (let at = 0; at < fingerprint.length; at += 1) {
      const token = fingerprint[at] ?? fieldEnd;
      const number = token >>> 8;
      const slot = sieve[number & 4095] ?? 0;
      if (slot === 0) {
        before = -1;
        inOrder = 0;
        continue;
      }
      if (token === fieldEnd) {
        field += 1;
        before = -1;
        inOrder = 0;
        times.fill(0);
        continue;
      }
      const found = asked[slot - 1]?.number === number ? slot - 1 : (this.byNumber.get(number) ?? -1);
      if (found >= 0) this.meet(found, before, token, field, field === 3 ? bodyShare : 1);
      inOrder = found === order[inOrder] ? inOrder + 1 : found === first ? 1 : 0;
      if (inOrder === length) {
        isPhrase = true;
        inOrder = 0;
      }
      before = found;
    }
    return this.total(isPhrase, ageDays);
  }

  /** One more word of the question in the item, maybe behind another one. */
  private meet(found: number, before: number, token: number, field: number, share: number): void {
    const { asked, times } = this;
    const exact = asked[found]?.exact ?? 0;
    const isExact = exact === 0 || exact === (token & 0xff);
    const weight = ((wordWeights[field] ?? 0) * share) / once(times, found);
    add(isExact ? this.exactly : this.folded, found, weight);
    if (field === 0) this.inHeadline[found] = 1;
    const pair = before < 0 ? -1 : (this.pairOf[before * asked.length + found] ?? -1);
    if (pair < 0) return;
    const pairWeight = (pairWeights[field] ?? 0) * share * (isExact ? 1 : inexactShare);
    add(this.pairs, pair, pairWeight / once(times, asked.length + pair));
  }

  private total(isPhrase: boolean, ageDays: number): number {
    const { asked, order, perfect, exactly, folded, pairs, inHeadline } = this;
    let score = 0;
    let isExact = true;
    for (const [index, word] of asked.entries()) {
      const weight = (exactly[index] ?? 0) + inexactShare * (folded[index] ?? 0);
      score += word.rarity * saturate(weight);
      if (word.exact !== 0 && exactly[index] === 0) isExact = false;
    }
    for (const [index, weight] of pairs.entries()) {
      const [first, second] = [asked[order[index] ?? 0], asked[order[index + 1] ?? 0]];
      score += (((first?.rarity ?? 0) + (second?.rarity ?? 0)) / 2) * saturate(weight);
    }
    if (inHeadline.every((isThere) => isThere === 1)) score += headlineShare * perfect;
    if (isPhrase && order.length >= phraseWords) score += phraseShare * perfect;
    score += freshnessShare * perfect * 2 ** (-Math.max(0, ageDays) / halfLifeDays);
    return Math.min(exactRank - 1, Math.round(score * rankScale)) + (isExact ? exactRank : 0);
  }
}

/** Long bodies hold every word sooner or later. */
function shareOfBody(words: number): number {
  return 1 / (1 - lengthShare + (lengthShare * words) / usualBodyLength);
}

const saturate = (weight: number): number => (weight * (saturation + 1)) / (weight + saturation);

function add(sums: Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value;
}

/** Counts one more. Divided by the count, thirty occurrences in a body weigh less than one in the headline. */
function once(times: Uint16Array, index: number): number {
  return (times[index] = (times[index] ?? 0) + 1);
}
