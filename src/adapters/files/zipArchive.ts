import type { Readable } from 'node:stream';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import type { FileRefusal } from '../../content/fileRefusals';

const maxEntries = 10_000;
const maxUnpackedBytes = 500_000_000;
/** Text packs to a twentieth at best; what packs a hundredfold is made to fill a disk. */
const maxRatio = 100;
const smallBytes = 1_000_000;

export interface ZipArchive {
  names: string[];
  has(name: string): boolean;
  /** The contents of an entry; undefined without such an entry or above `maxBytes`. */
  read(name: string, maxBytes: number): Promise<Buffer | undefined>;
  stream(name: string): Promise<Readable | undefined>;
  close(): void;
}

/**
 * Opens a ZIP, a file or one within another, with yauzl, which reads entries as they are asked for, holds every
 * entry to the size it claims and refuses names that lead out of the archive. Nothing is unpacked to the disk.
 */
export async function openZip(source: string | Buffer): Promise<ZipArchive | FileRefusal> {
  let zip: ZipFile | undefined;
  try {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
    zip = await (typeof source === 'string'
      ? openPromise(source, options)
      : fromBufferPromise(source, options));
    const entries = await entriesOf(zip);
    if (!entries) {
      zip.close();
      return { code: 'archiveBomb' };
    }
    return toArchive(zip, entries);
  } catch (error) {
    zip?.close();
    const isPath = /relative path|absolute path|invalid characters in fileName/.test(String(error));
    return isPath ? { code: 'archivePath' } : { code: 'damaged', family: 'document' };
  }
}

/** Every entry by its name as compared; undefined when unpacking would be an attack. */
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry> | undefined> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    const isBomb =
      entry.uncompressedSize > smallBytes && entry.uncompressedSize > maxRatio * entry.compressedSize;
    if (isBomb || unpacked > maxUnpackedBytes || entries.size >= maxEntries) return undefined;
    if (entry.isEncrypted()) throw new Error('The archive is encrypted.');
    const key = sameName(entry.fileName);
    // Programs differ in which of the two they open.
    if (entries.has(key)) throw new Error('Two entries have one name.');
    entries.set(key, entry);
  }
  return entries;
}

/** Names that EPUB and Office hold for one: composed letters are others on some systems, as are small ones. */
export const sameName = (name: string): string => name.normalize('NFC').toLowerCase();

function toArchive(zip: ZipFile, entries: Map<string, Entry>): ZipArchive {
  const stream: ZipArchive['stream'] = async (name) => {
    const entry = entries.get(sameName(name));
    return entry && zip.openReadStreamPromise(entry);
  };
  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(sameName(name)),
    stream,
    read: async (name, maxBytes) => {
      if ((entries.get(sameName(name))?.uncompressedSize ?? Infinity) > maxBytes) return undefined;
      const source = await stream(name);
      return source && Buffer.concat(await source.toArray());
    },
    close: () => zip.close(),
  };
}
