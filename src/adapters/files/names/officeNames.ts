import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';

const properties = 'docProps/core.xml';
/** Who wrote and who saved last (ECMA-376 part 2, core properties). */
const names = /(<(?:dc:creator|cp:lastModifiedBy)>)[^<]*(<\/(?:dc:creator|cp:lastModifiedBy)>)/g;

/**
 * Takes author and last editor out of a document of Office Open XML: yazl packs the entries anew, piece by piece,
 * beside the file and in its place. A signed document stays as it is.
 */
export async function blankOfficeNames(path: string): Promise<void> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const target = `${path}-named`;
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const isSigned = entries.some(({ fileName }) => fileName.startsWith('_xmlsignatures/'));
    if (isSigned || !entries.some(({ fileName }) => fileName === properties)) return;
    const writer = new ZipWriter();
    const failed = new Promise<never>((_, reject) => writer.once('error', reject));
    await addEntries(zip, entries, writer);
    writer.end();
    await Promise.race([pipeline(writer.outputStream, createWriteStream(target)), failed]);
    await rename(target, path);
  } finally {
    zip.close();
    await rm(target, { force: true });
  }
}

async function addEntries(zip: ZipFile, entries: readonly Entry[], writer: ZipWriter): Promise<void> {
  for (const entry of entries) {
    const { fileName, compressionMethod } = entry;
    if (fileName.endsWith('/')) continue;
    if (fileName === properties) {
      const xml = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()).toString('utf8');
      writer.addBuffer(Buffer.from(xml.replace(names, '$1$2')), fileName);
    } else {
      const options = { compress: compressionMethod !== 0 };
      writer.addReadStreamLazy(fileName, options, (take) => zip.openReadStream(entry, take));
    }
  }
}
