import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineFile, type FileFacts } from '../../../../src/adapters/files/examineFile';
import { findStateSecretMark } from '../../../../src/content/stateSecretMarks';
import { pdf, zipOf } from './smallFiles';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nq57-hostile-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function examine(bytes: Buffer) {
  const file = path.join(folder, 'tep');
  await writeFile(file, bytes);
  return examineFile(file, bytes.byteLength);
}

async function asideOf(bytes: Buffer): Promise<string> {
  const found = await examine(bytes);
  if ('code' in found) throw new Error(found.code);
  return (found satisfies FileFacts).aside;
}

const page = (body: string): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`;

function book(chapters: readonly string[], spine = chapters.map((_, index) => index)): Promise<Buffer> {
  const items = chapters.map(
    (_, index) => `<item id="c${index}" href="c${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const refs = spine.map((index) => `<itemref idref="c${index}"/>`);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>',
    'p.opf': `<package><metadata/><manifest>${items.join('')}</manifest><spine>${refs.join('')}</spine></package>`,
    ...Object.fromEntries(chapters.map((chapter, index) => [`c${index}.xhtml`, page(chapter)])),
  });
}

const office = 'application/vnd.openxmlformats-officedocument';
const mainPart = (name: string, type: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${name}" ContentType="${office}.${type}.main+xml"/></Types>`;

const wordFile = (parts: Record<string, string>): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': mainPart('/word/document.xml', 'wordprocessingml.document'),
    'word/document.xml': '<w:p xmlns:w="x"><w:t>Xin chào</w:t></w:p>',
    ...parts,
  });

const mark = 'Độ mật: Tuyệt mật';
/** Numbered, so that it packs no better than words do. */
const longText = Array.from({ length: 200_000 }, (_, at) => `câu chữ nối nhau ${at} `).join('');

describe('words that are shown nowhere', () => {
  const cue = '00:00.500 --> 00:02.000\nXin chào.\n';

  it.each([
    ['a note', `WEBVTT\n\nNOTE\n${mark}\n\n${cue}`],
    ['the title', `WEBVTT ${mark}\n\n${cue}`],
    ['the head', `WEBVTT\n${mark}\n\n${cue}`],
    ['a style', `WEBVTT\n\nSTYLE\n/*\n${mark}\n*/\n\n${cue}`],
    ['the name of a cue', `WEBVTT\n\nMẬT\n${cue}`],
  ])('are read from captions: %s', async (_, text) => {
    expect(findStateSecretMark(await asideOf(Buffer.from(text)))).toBeDefined();
  });

  it('are read from a book: pages outside the order of reading', async () => {
    expect(
      findStateSecretMark(await asideOf(await book(['<p>Một</p>', `<p>${mark}</p>`], [0]))),
    ).toBeDefined();
  });

  it.each([
    ['properties', { 'docProps/core.xml': `<p><title>${mark}</title></p>` }],
    ['a drawing', { 'word/diagrams/data1.xml': `<p><t>${mark}</t></p>` }],
    ['a chart', { 'word/charts/chart1.xml': `<p><v>${mark}</v></p>` }],
    ['a second document', { 'word/document2.xml': `<p><t>${mark}</t></p>` }],
  ])('are read from office documents: %s', async (_, parts) => {
    expect(findStateSecretMark(await asideOf(await wordFile(parts)))).toBeDefined();
  });

  it('are read from a note on a page of a PDF', async () => {
    const contents = Buffer.from(`\ufeff${mark}`, 'utf16le').swap16().toString('hex');
    const note = `4 0 obj<</Type/Annot/Subtype/FreeText/Rect[0 0 20 20]/Contents<${contents}>>>endobj`;
    expect(findStateSecretMark(await asideOf(pdf('', '/Annots[4 0 R]', [note])))).toBeDefined();
  });

  it('are read from what the maker wrote into a recording', async () => {
    const comment = Buffer.from(`\0${mark}`, 'utf8').fill(3, 0, 1);
    const frame = Buffer.concat([
      Buffer.from('TIT2\0\0\0', 'latin1'),
      Buffer.from([comment.length, 0, 0]),
      comment,
    ]);
    const head = Buffer.concat([Buffer.from('ID3\u0004\0\0\0\0\0', 'latin1'), Buffer.from([frame.length])]);
    const voice = await readFile(new URL('../../../fixtures/files/voice.mp3', import.meta.url));
    expect(findStateSecretMark(await asideOf(Buffer.concat([head, frame, voice])))).toBeDefined();
  });

  it('are read from what a formula says', async () => {
    const bytes = await zipOf({
      '[Content_Types].xml': mainPart('/xl/workbook.xml', 'spreadsheetml.sheet'),
      'xl/worksheets/sheet1.xml': `<row><c t="str"><f>A1</f><v>${mark}</v></c></row>`,
    });
    const found = await examine(bytes);
    expect('texts' in found && findStateSecretMark(found.texts)).toBeTruthy();
  });
});

describe('more text than can be looked through', () => {
  it('refuses the file: anything may stand behind it', async () => {
    const tooMuchText = { code: 'tooMuchText' };
    expect(await examine(await book([`<p>${longText}</p>`, `<p>${mark}</p>`]))).toEqual(tooMuchText);
    const long = `<w:p xmlns:w="x"><w:t>${longText}</w:t></w:p>`;
    expect(await examine(await wordFile({ 'word/document.xml': long }))).toEqual(tooMuchText);
  });
});

describe('a book that names one chapter many times', () => {
  it('has it read once', async () => {
    const chapters = ['<b/>'.repeat(200_000)];
    const started = performance.now();
    const found = await examine(await book(chapters, Array<number>(2000).fill(0)));
    expect(found).toMatchObject({ texts: [expect.any(String)] });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
