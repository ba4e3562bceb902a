import type { Picture } from '../../content/blocks';
import type { FileAsset, FileRole, PagePicture } from '../../content/files';
import { plainLine } from './readerText';
import type { FileSource } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** A file as items carry it. Only its public id leaves the newsroom. */
export function projectFile(source: FileSource, role: FileRole): FileAsset {
  return withoutUndefined<FileAsset>({
    fileId: source.fileId,
    role,
    path: source.path,
    contentType: source.contentType,
    byteLength: source.byteLength,
    title: plainLine(source.title),
    language: source.language,
    durationSeconds: source.durationSeconds,
    width: source.width,
    height: source.height,
    pageCount: source.pageCount,
  });
}

/** The first page of a document as a picture of full size range, for covers; `alt` is the item's to word. */
export function projectCover(source: FileSource, alt: string): Picture | undefined {
  return source.cover && toPicture(source, source.cover, alt);
}

/** The first pages as pictures in two widths, for leafing through. `altOf` words page 1, 2 … */
export function projectPages(source: FileSource, altOf: (page: number) => string): Picture[] {
  return source.pages.map((page, index) => toPicture(source, page, altOf(index + 1)));
}

/** Their files lie beside the document's own, so they are public while it is. */
function toPicture({ fileId }: FileSource, { width, height, renditions }: PagePicture, alt: string): Picture {
  return {
    mediaId: fileId,
    alt: plainLine(alt),
    width,
    height,
    renditions: renditions.map((rendition) => ({ ...rendition })),
  };
}
