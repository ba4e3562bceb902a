import type { FileAsset } from '../../content/files';
import { absoluteUrl, type Site } from '../../content/site';
import type { SchemaObject } from '../schemaObject';

/** The files of a work, for `encoding`: what it can be had as. */
export function encodings(
  files: readonly FileAsset[],
  site: Site,
  type = 'MediaObject',
): SchemaObject[] | undefined {
  if (files.length === 0) return undefined;
  return files.map(({ title, path, contentType, byteLength, language }) => ({
    '@type': type,
    name: title,
    contentUrl: absoluteUrl(site, path),
    encodingFormat: contentType,
    contentSize: `${byteLength} B`,
    inLanguage: language,
  }));
}
