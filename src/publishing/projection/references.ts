import type { ItemRef, Picture } from '../../content/blocks';
import type { FileAsset, FileRole } from '../../content/files';
import { projectFile } from './file';
import { isRecord, documentIdOf } from './lexicalNode';
import { projectPicture } from './picture';
import type { DocumentFields, FileSource, References } from './sources';

/** Items by document id; what is not known is left out. */
export function itemRefs(documentIds: readonly string[], { itemIds }: References): ItemRef[] {
  return [...new Set(documentIds)].flatMap((documentId) => {
    const itemId = itemIds.get(documentId);
    return itemId === undefined ? [] : [{ type: 'itemRef' as const, itemId }];
  });
}

/** The item a relationship field leads to. */
export function itemRefOf(relation: unknown, references: References): ItemRef | undefined {
  const documentId = documentIdOf(relation);
  return documentId === undefined ? undefined : itemRefs([documentId], references)[0];
}

/** The picture an upload field leads to. */
export function pictureOf(relation: unknown, { media }: References): Picture | undefined {
  const source = media.get(documentIdOf(relation) ?? '');
  return source && projectPicture(source);
}

/** The pictures of an upload field that takes several, in their order. */
export function picturesOf(relations: unknown, references: References): Picture[] {
  return Array.isArray(relations) ? relations.flatMap((one) => pictureOf(one, references) ?? []) : [];
}

/** The files of an upload field that takes several, in their order. */
export function filesOf(relations: unknown, role: FileRole, references: References): FileAsset[] {
  return Array.isArray(relations) ? relations.flatMap((one) => fileOf(one, role, references) ?? []) : [];
}

/** The file an upload field leads to, in the role it has in the item. */
export function fileOf(relation: unknown, role: FileRole, references: References): FileAsset | undefined {
  const source = fileSourceOf(relation, references);
  return source && projectFile(source, role);
}

/** The file with the text that was read out of it. */
export function fileSourceOf(relation: unknown, { files }: References): FileSource | undefined {
  return files.get(documentIdOf(relation) ?? '');
}

/** Rows of an array field. */
export function rowsOf(value: unknown): DocumentFields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
