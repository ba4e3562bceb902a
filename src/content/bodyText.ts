import type { Block, Inline, ListBlock, Picture } from './blocks';
import { cleanText } from './xmlText';

/** Inline text without marks and links; a line break becomes a space. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'link':
    case 'itemLink':
      return inlineText(inline.children);
  }
}

/** The body as plain text, a line per paragraph, list item, table row or caption: for search and counting. */
export function bodyText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap(blockLines).map((line) => cleanText(line).replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.children)];
    case 'list':
      return listLines(block);
    case 'quote':
      return [inlineText(block.children), block.attribution ?? ''];
    case 'picture':
      return pictureLines(block.picture);
    case 'gallery':
      return [...block.pictures.flatMap(pictureLines), block.caption ?? ''];
    case 'table':
      return [
        block.caption ?? '',
        ...block.rows.map((row) => row.map((cell) => inlineText(cell.children)).join(' ')),
      ];
    case 'embed':
      return [block.target?.headline ?? ''];
    case 'rule':
      return [];
  }
}

function listLines(list: ListBlock): string[] {
  return list.items.flatMap((item) => [
    inlineText(item.children),
    ...(item.sublist ? listLines(item.sublist) : []),
  ]);
}

/** Caption, or the text alternative when there is none: what a reader of plain text gets of a picture. */
function pictureLines(picture: Picture): string[] {
  return [picture.caption ?? picture.alt];
}
