import type { Chapter } from '../content/details/video';
import { isoDuration } from '../content/duration';
import type { FileAsset } from '../content/files';
import { absoluteUrl, type Site } from '../content/site';
import type { SchemaObject } from './schemaObject';

/** A file of a film or recording as schema.org describes it. */
export function mediaObject(
  type: 'MediaObject' | 'AudioObject' | 'VideoObject',
  file: FileAsset,
  site: Site,
): SchemaObject {
  const { path, contentType, byteLength, durationSeconds, width, height, language, title } = file;
  return {
    '@type': type,
    name: title || undefined,
    contentUrl: absoluteUrl(site, path),
    encodingFormat: contentType,
    contentSize: `${byteLength} B`,
    duration: durationSeconds === undefined ? undefined : isoDuration(durationSeconds),
    width,
    height,
    inLanguage: language,
  };
}

/** Chapters as clips of the whole: search engines lead straight to them ("key moments"). */
export function clips(
  chapters: readonly Chapter[],
  { url, durationSeconds }: { url: string; durationSeconds: number },
): SchemaObject[] | undefined {
  if (chapters.length === 0) return undefined;
  return chapters.map(({ startSeconds, title }, index) => ({
    '@type': 'Clip',
    name: title,
    startOffset: startSeconds,
    endOffset: chapters[index + 1]?.startSeconds ?? durationSeconds,
    url: `${url}?t=${startSeconds}`,
  }));
}

/** Of a show, for its page and for the episodes that name it. */
export function seriesId(site: Site, path: string): string {
  return `${absoluteUrl(site, path)}#series`;
}
