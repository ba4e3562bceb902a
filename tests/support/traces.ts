import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inspect } from 'node:util';
import type { Payload } from 'payload';
import { vi } from 'vitest';
import type { Cms } from './cms';

interface MongoConnection {
  connection: {
    db: {
      collections: () => Promise<
        { collectionName: string; find: () => { toArray: () => Promise<unknown[]> } }[]
      >;
    };
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * Where `text` is kept, looked for beneath every layer of ours: in the bytes of the database files and their log (or
 * in every collection of MongoDB), in stored files and in their names.
 */
export async function tracesOf(cms: Cms, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of [...(await filesBelow(cms.dataDir)), ...(await filesBelow(cms.mediaDir))]) {
    if (file.includes(text) || (await readFile(file)).includes(text)) found.push(path.basename(file));
  }
  if (cms.payload.db.name !== 'mongoose') return found;
  const { connection } = cms.payload.db as unknown as MongoConnection;
  for (const collection of await connection.db.collections()) {
    if (JSON.stringify(await collection.find().toArray()).includes(text))
      found.push(collection.collectionName);
  }
  return found;
}

/** Keeps every line the process would log from now on. */
export function recordLog(payload: Payload): () => string {
  const lines: string[] = [];
  const keep = (...args: unknown[]): void => {
    lines.push(inspect(args, { depth: 8, showHidden: true }));
  };
  for (const level of ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const) {
    vi.spyOn(payload.logger, level).mockImplementation(keep);
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(keep);
  }
  return () => lines.join('\n');
}
