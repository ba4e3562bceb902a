import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileTypes, type FileType } from '../../content/files';

/** Where uploads wait until they are taken; nothing in it is ever served. */
export const incomingFolder = (mediaDir: string): string => path.join(mediaDir, 'incoming');

/**
 * Puts a file below its public name into `<folder>/<fileId>`, without copying its bytes where the disk can link.
 * @returns its path below the base path; the hash is of the bytes, so a name never changes its content.
 */
export async function addFileCopy(
  source: string,
  type: FileType,
  fileId: string,
  folder: string,
): Promise<string> {
  const { family, extension } = fileTypes[type];
  const name = [family, await hashOf(source), extension].join('.');
  await mkdir(path.join(folder, fileId), { recursive: true });
  const target = path.join(folder, fileId, name);
  await link(source, target).catch(() => copyFile(source, target));
  return `/media/${fileId}/${name}`;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex').slice(0, 10);
}

/** Moves everything that was made in `from` to where it is served from. */
export async function moveCopies(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) await rename(path.join(from, name), path.join(to, name));
}

const staleMs = 6 * 60 * 60 * 1000;

/** Removes what interrupted uploads left behind. */
export async function sweepIncoming(mediaDir: string): Promise<void> {
  const folder = incomingFolder(mediaDir);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const entry = path.join(folder, name);
    const changed = await stat(entry).catch(() => undefined);
    if (changed && Date.now() - changed.mtimeMs > staleMs) await rm(entry, { recursive: true, force: true });
  }
}
