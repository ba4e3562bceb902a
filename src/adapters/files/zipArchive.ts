import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { FileRefusal } from '../../content/fileRefusals';

const maxEntries = 10_000;
const maxUnpackedBytes = 500_000_000;
/** Text packs to a twentieth at best; what packs a hundredfold is made to fill a disk. */
const maxRatio = 100;
const smallBytes = 1_000_000;

export interface ZipArchive {
  names: string[];
  /** The contents of an entry; undefined without such an entry or above `maxBytes`. */
  read(name: string, maxBytes: number): Promise<Buffer | undefined>;
  stream(name: string): Promise<Readable | undefined>;
  close(): void;
}

/**
 * Opens a ZIP with yauzl, which reads entries from the disk as they are asked for, holds every entry to the size
 * it claims and refuses names that lead out of the archive. Nothing is ever unpacked to the disk.
 */
export async function openZip(path: string): Promise<ZipArchive | FileRefusal> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
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

/** Every entry by name; undefined when unpacking would be an attack. */
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry> | undefined> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    const isBomb =
      entry.uncompressedSize > smallBytes && entry.uncompressedSize > maxRatio * entry.compressedSize;
    if (isBomb || unpacked > maxUnpackedBytes || entries.size >= maxEntries) return undefined;
    if (entry.isEncrypted()) throw new Error('The archive is encrypted.');
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function toArchive(zip: ZipFile, entries: Map<string, Entry>): ZipArchive {
  const stream: ZipArchive['stream'] = async (name) => {
    const entry = entries.get(name);
    return entry && zip.openReadStreamPromise(entry);
  };
  return {
    names: [...entries.keys()],
    stream,
    read: async (name, maxBytes) => {
      if ((entries.get(name)?.uncompressedSize ?? Infinity) > maxBytes) return undefined;
      const source = await stream(name);
      return source && Buffer.concat(await source.toArray());
    },
    close: () => zip.close(),
  };
}
