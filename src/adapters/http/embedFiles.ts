import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sendEntry, type FileHandler } from '../../delivery/httpHandler';
import type { PageEntry } from '../../delivery/pageEntry';
import { embedFileHeaders } from '../../delivery/securityHeaders';
import { packFile } from './brandFiles';
import { textTypes } from './staticFiles';

/** Portals of others name these files for years: what is mended is there within an hour. */
const cacheControl = 'public, max-age=3600';

/** The script and style for portals of others, at addresses that never change. */
export async function createEmbedFiles(options: { root: string; isHttps: boolean }): Promise<FileHandler> {
  const packed = new Map<string, PageEntry>();
  for (const name of await readdir(options.root)) {
    const contentType = textTypes[path.extname(name)];
    if (contentType === undefined) continue;
    const file = { path: name, contentType, body: await readFile(path.join(options.root, name)) };
    packed.set(name, await packFile(file, embedFileHeaders(options), cacheControl));
  }
  return async (request, response, name) => {
    const entry = packed.get(name);
    if (entry) sendEntry(request, response, entry);
    return entry !== undefined;
  };
}
