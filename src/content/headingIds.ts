import type { Block, Heading } from './blocks';
import { inlineText } from './bodyText';

/**
 * Ids of the headings of a body, made from their words so that an anchor survives edits elsewhere in
 * the text; the prefix keeps them apart from the ids of the page.
 */
export function headingIds(blocks: readonly Block[]): Map<Heading, string> {
  const used = new Map<string, number>();
  const ids = new Map<Heading, string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const base = `muc-${foldedWords(inlineText(block.children))}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    ids.set(block, count === 1 ? base : `${base}--${count}`);
  }
  return ids;
}

function foldedWords(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  return (
    folded
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'x'
  );
}
