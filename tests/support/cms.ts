import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';

export interface Cms {
  payload: Payload;
  mediaDir: string;
  dataDir: string;
  stop: () => Promise<void>;
}

/**
 * Starts Payload with this project's own config on an empty database: SQLite in a temporary folder, or a database of
 * its own on the MongoDB server of the run (`TEST_DATABASE=mongodb`). One per test file, because the config reads its
 * settings when it is imported.
 */
export async function startCms(settings: Record<string, string> = {}): Promise<Cms> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nq57-'));
  const dataDir = path.join(folder, 'data');
  const mediaDir = path.join(folder, 'media');
  Object.assign(process.env, {
    AGENCY: 'bo-xay-dung',
    SITE_URL: 'https://hub.example.vn',
    PAYLOAD_SECRET: 'a secret for tests only, of enough length',
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    DATABASE_URI: process.env.TEST_DATABASE === 'mongodb' ? mongoUri(path.basename(folder)) : '',
    ...settings,
  });
  // As scripts/preload.mjs does for programs: Lexical's packages must not be imported all at once.
  await import('@payloadcms/richtext-lexical/lexical');
  const { default: config } = await import('../../payload.config');
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config });
  return {
    payload,
    mediaDir,
    dataDir,
    stop: async () => {
      // A MongoDB database is left to the server of the run, which is thrown away as a whole.
      await payload.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A database of its own on the server of the run. */
function mongoUri(name: string): string {
  const base = process.env.TEST_MONGODB_URI;
  if (!base) throw new Error('TEST_MONGODB_URI is not set: run the project int-mongodb through vitest.');
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.toString();
}

/** A small real picture: `width` × `height` pixels of one colour. */
export async function pngFile(name = 'anh.png', width = 640, height = 400) {
  const data = await sharp({ create: { width, height, channels: 3, background: '#0b4a82' } })
    .png()
    .toBuffer();
  return { data, name, mimetype: 'image/png', size: data.byteLength };
}

/** A Lexical body of plain paragraphs. */
export function paragraphs(...texts: string[]) {
  const base = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const };
  return {
    root: {
      ...base,
      type: 'root',
      children: texts.map((text) => ({
        ...base,
        type: 'paragraph',
        textFormat: 0,
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      })),
    },
  };
}
