import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineFile } from '../../../../src/adapters/files/examineFile';
import { packed, pdf } from './smallFiles';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nq57-pdf-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function examine(bytes: Buffer) {
  const file = path.join(folder, 'tep.pdf');
  await writeFile(file, bytes);
  return examineFile(file, bytes.byteLength);
}

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
const link = (action: string): Buffer =>
  pdf('', '/Annots[4 0 R]', [`4 0 obj<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A${action}>>endobj`]);

describe('a PDF that runs, sends or carries something', () => {
  it.each([
    ['runs code when it is opened', pdf(`/OpenAction${script}`)],
    ['writes a letter of the name by its number', pdf('/OpenAction<</S/J#61vaScript/JS(1)>>')],
    ['has a comment before the name', pdf('/OpenAction<</S %c\n /JavaScript /JS (1)>>')],
    ['says the name in another object', pdf('/OpenAction<</S 6 0 R>>', '', ['6 0 obj\n/JavaScript\nendobj'])],
    ['has a bracket in a string before it', pdf('/Note(\\)>>)/OpenAction<</S/JavaScript>>')],
    ['closes what is not open', pdf(']/OpenAction<</S/JavaScript>>')],
    ['starts a program', pdf('/OpenAction<</S/Launch/F(cmd.exe)>>')],
    ['runs code on a page', pdf('', `/AA<</O${script}>>`)],
    ['runs code behind a link', link(script)],
    ['runs code after a link', link(`<</S/URI/URI(https://x.vn/)/Next${script}>>`)],
    ['sends a form on opening', pdf('/OpenAction<</S/SubmitForm/F(https://x.vn/)>>')],
    ['sends a form', link('<</S/SubmitForm/F(https://x.vn/)>>')],
    ['goes to an address on opening', pdf('/OpenAction<</S/URI/URI(https://x.vn/)>>')],
    ['says that elsewhere', pdf('/OpenAction 6 0 R', '', ['6 0 obj<</S/URI/URI(https://x.vn/)>>endobj'])],
    [
      'says that behind a long comment, and otherwise before it',
      pdf('/OpenAction 6 0 R', '', [
        '6 0 obj<</S/GoTo/D[3 0 R/Fit]>>endobj',
        `6 0 %${'c'.repeat(300)}\nobj<</S/URI/URI(https://x.vn/)>>endobj`,
      ]),
    ],
    ['turns the page first', pdf('/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(https://x.vn/)>>>>')],
    ['goes to an address on a page', pdf('', '/AA<</O<</S/URI/URI(https://x.vn/)>>>>')],
    ['says that elsewhere, too', pdf('', '/AA 6 0 R', ['6 0 obj<</O 7 0 R>>endobj'])],
    ['links to code', link('<</S/URI/URI(java\\163cript:alert\\(1\\))>>')],
    ['has a form of programs', pdf('/AcroForm<</Fields[]/XFA 6 0 R>>')],
    ['packs its code', pdf('', '', [packed({ 6: '<</S/GoTo>>', 7: script })])],
    ['packs it under no type', pdf('', '', [packed({ 7: script }, '/Filter[/FlateDecode]')])],
    ['packs nothing', pdf('', '', [packed({ 7: script }, '/Type/ObjStm', (text) => Buffer.from(text))])],
    ['hides an object in a string', pdf('', '', [`6 0 obj(7 0 obj ${script})endobj`])],
    [
      'packs what opening does',
      pdf('/OpenAction 7 0 R', '', [packed({ 7: '<</S/URI/URI(https://x.vn/)>>' })]),
    ],
    [
      'carries another file on a page',
      pdf('', '/Annots[<</Subtype/FileAttachment/FS 4 0 R>>]', ['4 0 obj<</F(a.exe)/EF<</F 5 0 R>>>>endobj']),
    ],
    [
      'carries another file',
      pdf('/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>', '', [
        '4 0 obj<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>endobj',
        '5 0 obj<</Type/EmbeddedFile/Length 4>>stream\nabcd\nendstream endobj',
      ]),
    ],
  ])('is refused: %s', async (_, bytes) => {
    expect(await examine(bytes)).toEqual({ code: 'activeContent' });
  });
});

describe('a PDF that cannot be looked into', () => {
  it.each([
    ['packed with another filter', packed({ 7: script }, '/Type/ObjStm/Filter/LZWDecode')],
    ['packed twice', packed({ 7: script }, '/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]')],
    [
      'listed with signs',
      packed({ 7: script }, undefined, (text) => deflateSync(text.replace('7 0', '+7 0'))),
    ],
    ['packed by differences', packed({ 7: script }, '/Filter/FlateDecode/DecodeParms<</Predictor 12>>')],
    ['not packed as it says', packed({ 7: script }, undefined, (text) => Buffer.from(text))],
  ])('is refused: %s', async (_, object) => {
    expect(await examine(pdf('', '', [object]))).toEqual({ code: 'damaged', family: 'document' });
  });
});

describe('an ordinary PDF', () => {
  it.each([
    ['says something', pdf('')],
    ['opens at a page', pdf('/OpenAction[3 0 R/Fit]')],
    ['opens at a page by an action', pdf('/OpenAction 6 0 R', '', ['6 0 obj<</S/GoTo/D[3 0 R/Fit]>>endobj'])],
    ['has links', link('<</S/URI/URI(https://x.vn/JavaScript?a=/Launch)>>')],
    ['writes of code', pdf('/Note(<</S/JavaScript/JS\\(1\\)>>)%/JavaScript\n')],
    ['has a form to fill in', pdf('/AcroForm<</Fields[6 0 R]>>', '', ['6 0 obj<</FT/Tx/T(ten)>>endobj'])],
    ['packs its objects', pdf('', '', [packed({ 6: '<</S/GoTo/D[3 0 R/Fit]>>', 7: '(JavaScript)' })])],
    ['has a font called AA', pdf('', '/Resources<</Font<</AA 6 0 R>>>>', ['6 0 obj<</Type/Font>>endobj'])],
  ])('is taken: it %s', async (_, bytes) => {
    expect(await examine(bytes)).toMatchObject({ contentType: 'application/pdf', pageCount: 1 });
  });
});
