import type { Block } from './blocks';
import { bodyText } from './bodyText';

/** Vietnamese is written in syllables, each a word to the eye: readers take in about 240 of them a minute. */
const wordsPerMinute = 240;

/** How long a text takes to read; at least a minute. */
export function readingMinutes(blocks: readonly Block[]): number {
  const count = bodyText(blocks).split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(count / wordsPerMinute));
}
