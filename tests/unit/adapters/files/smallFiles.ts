import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import { ZipFile } from 'yazl';

/** A PDF of one empty page; PDFium finds the objects without a table of them. */
export const pdf = (catalog: string, page = '', others: readonly string[] = []): Buffer =>
  Buffer.from(
    [
      '%PDF-1.7',
      `1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj`,
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]${page}>>endobj`,
      ...others,
      'trailer<</Root 1 0 R>>',
      '%%EOF',
      '',
    ].join('\n'),
    'latin1',
  );

/** Objects packed in a stream, as programs write them today; `head` is what else its dictionary says. */
export function packed(
  objects: Record<number, string>,
  head = '/Type/ObjStm/Filter/FlateDecode',
  pack: (text: string) => Buffer = (text) => deflateSync(text),
): string {
  const places: string[] = [];
  let body = '';
  for (const [number, text] of Object.entries(objects)) {
    places.push(`${number} ${body.length}`);
    body += `${text}\n`;
  }
  const list = `${places.join(' ')} `;
  const data = pack(list + body);
  const dictionary = `<<${head}/N ${places.length}/First ${list.length}/Length ${data.byteLength}>>`;
  return `90 0 obj${dictionary}stream\n${data.toString('latin1')}\nendstream endobj`;
}

/** An archive of these entries, the first way EPUB asks for. */
export async function zipOf(parts: Record<string, string | Buffer | Promise<Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, contents] of Object.entries(parts)) {
    const bytes = await contents;
    zip.addBuffer(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, {
      compress: name !== 'mimetype',
    });
  }
  zip.end();
  return buffer(zip.outputStream);
}
