import { compressBody } from '../../delivery/encodings';
import { sendEntry, type FileHandler } from '../../delivery/httpHandler';
import { etagOf, packEntry, type PageEntry } from '../../delivery/pageEntry';
import { fileHeaders } from '../../delivery/securityHeaders';

export interface ServedFile {
  /** Path below the base path: `/brand/theme.<hash>.css`. */
  path: string;
  contentType: string;
  body: string | Buffer;
}

export const immutable = 'public, max-age=31536000, immutable';

/** A file packed once with all its encodings; immutable where its name carries a hash of its content. */
export async function packFile(
  file: ServedFile,
  security: Record<string, string>,
  cacheControl = immutable,
): Promise<PageEntry> {
  const identity = Buffer.from(file.body);
  const headers = { ...security, 'content-type': file.contentType, 'cache-control': cacheControl };
  const bodies = await compressBody(identity);
  return packEntry({ status: 200, headers, bodies, etag: etagOf(identity, headers), tags: [] });
}

/** The agency's own files (theme, sign, motif), kept in memory. */
export async function createBrandFiles(
  files: readonly ServedFile[],
  options: { isHttps: boolean },
): Promise<FileHandler> {
  const packed = new Map<string, PageEntry>();
  for (const file of files) packed.set(file.path, await packFile(file, fileHeaders(options)));
  return async (request, response, path) => {
    const entry = packed.get(`/brand/${path}`);
    if (entry) sendEntry(request, response, entry);
    return entry !== undefined;
  };
}
