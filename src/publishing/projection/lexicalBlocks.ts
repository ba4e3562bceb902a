import type { Block, Embed, Gallery, Picture, Quote } from '../../content/blocks';
import { cleanText } from '../../content/xmlText';
import { toInlines } from './lexicalInlines';
import {
  documentIdIn,
  fieldsOf,
  isRecord,
  itemDocumentId,
  mediaCollection,
  stringOf,
  type LexicalNode,
} from './lexicalNode';
import { projectPicture } from './picture';
import { lineText, optionalText } from './readerText';
import type { References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** The picture a relation leads to; undefined when the file is gone or may not be used. */
export function findPicture(relation: unknown, references: References): Picture | undefined {
  const media = references.media.get(documentIdIn(mediaCollection, relation) ?? '');
  return media && projectPicture(media);
}

function toGallery(fields: Record<string, unknown>, references: References): Gallery | undefined {
  const rows = Array.isArray(fields.pictures) ? fields.pictures.filter(isRecord) : [];
  const pictures = rows
    .map((row) => findPicture(row.picture, references))
    .filter((picture) => picture !== undefined);
  if (pictures.length === 0) return undefined;
  return withoutUndefined<Gallery>({
    type: 'gallery',
    caption: optionalText(stringOf(fields.caption), lineText),
    pictures,
  });
}

/** Lines typed into a plain text field. */
export function plainLines(text: string): LexicalNode[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'linebreak' }] : []), { type: 'text', text: line }]);
}

function toQuotation(fields: Record<string, unknown>, references: References): Quote | undefined {
  const children = toInlines(plainLines(stringOf(fields.text)), references);
  if (children.length === 0) return undefined;
  return withoutUndefined<Quote>({
    type: 'quote',
    children,
    attribution: optionalText(stringOf(fields.attribution), lineText),
  });
}

function toEmbed(fields: Record<string, unknown>, references: References): Embed | undefined {
  const itemId = references.itemIds.get(itemDocumentId(fields.item) ?? '');
  return itemId === undefined ? undefined : { type: 'embed', itemId };
}

/** One of our own blocks; undefined when it shows nothing or is not known. */
export function toOwnBlock(node: LexicalNode, references: References): Block | undefined {
  const fields = fieldsOf(node);
  switch (fields.blockType) {
    case 'gallery':
      return toGallery(fields, references);
    case 'quotation':
      return toQuotation(fields, references);
    case 'embed':
      return toEmbed(fields, references);
    default:
      return undefined;
  }
}
