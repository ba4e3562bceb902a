import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sendEntry, type FileHandler } from '../../delivery/httpHandler';
import { createPageCache } from '../../delivery/pageCache';
import type { PageEntry } from '../../delivery/pageEntry';
import { buildFileHeaders } from '../../delivery/securityHeaders';
import { immutable, packFile } from './brandFiles';
import { sendFile } from './sendFile';

export interface StaticFilesOptions {
  /** `.next/static` of the build. */
  root: string;
  isHttps: boolean;
  maxBytes?: number;
}

export const textTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Files of the build, immutable. Styles and scripts come compressed from memory, the rest from disk. */
export function createStaticFiles({
  root,
  isHttps,
  maxBytes = 16 * 1024 * 1024,
}: StaticFilesOptions): FileHandler {
  const security = buildFileHeaders({ isHttps });
  const cache = createPageCache<PageEntry>({ maxBytes, now: () => 0 });

  async function packed(file: string, contentType: string): Promise<PageEntry> {
    const make = async () => {
      const body = await readFile(file);
      return { entry: await packFile({ path: file, contentType, body }, security), isStorable: true };
    };
    return cache.get(file) ?? cache.fill(file, make);
  }

  return async (request, response, urlPath) => {
    const file = fileWithin(root, urlPath);
    if (file === undefined) return false;
    const contentType = textTypes[path.extname(file)];
    if (contentType === undefined) {
      const headers = { ...security, 'cache-control': immutable };
      return sendFile(request, response, { root, path: `/${urlPath}`, headers });
    }
    const entry = await packed(file, contentType).catch(absentAsUndefined);
    if (entry) sendEntry(request, response, entry);
    return entry !== undefined;
  };
}

function fileWithin(root: string, urlPath: string): string | undefined {
  const decoded = decode(urlPath);
  if (decoded === undefined || decoded.includes('\0')) return undefined;
  const file = path.resolve(root, decoded);
  return file.startsWith(`${path.resolve(root)}${path.sep}`) ? file : undefined;
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    // Malformed percent-encoding names no file.
    return undefined;
  }
}

function absentAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (
    error.code === 'ENOENT' ||
    error.code === 'EISDIR' ||
    error.code === 'ENOTDIR' ||
    error.code === 'ENAMETOOLONG'
  ) {
    return undefined;
  }
  throw error;
}
