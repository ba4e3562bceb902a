import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineFile } from '../../../../src/adapters/files/examineFile';
import { zipOf } from './smallFiles';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nq57-office-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function examine(bytes: Buffer) {
  const file = path.join(folder, 'tep');
  await writeFile(file, bytes);
  return examineFile(file, bytes.byteLength);
}

type Parts = Record<string, string | Buffer | Promise<Buffer>>;

const office = 'application/vnd.openxmlformats-officedocument';
const types = (main: string, type: string, more = ''): string =>
  `<Types><Override PartName="${main}" ContentType="${office}.${type}.main+xml"/>${more}</Types>`;

const word = (parts: Parts): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': types('/word/document.xml', 'wordprocessingml.document'),
    'word/document.xml': '<w:document xmlns:w="x"><w:p><w:t>Xin chào</w:t></w:p></w:document>',
    ...parts,
  });
const slides = (parts: Parts): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': types('/ppt/presentation.xml', 'presentationml.presentation'),
    'ppt/slides/slide1.xml': '<p:sld xmlns:p="x"/>',
    ...parts,
  });
const workbook = (parts: Parts): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': types('/xl/workbook.xml', 'spreadsheetml.sheet'),
    'xl/worksheets/sheet1.xml': '<worksheet/>',
    ...parts,
  });

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (type: string, target: string, mode = ' TargetMode="External"'): string =>
  `<Relationships><Relationship Id="r" Type="${relations}/${type}" Target="${target}"${mode}/></Relationships>`;
const linked = (type: string, target: string, mode?: string): Promise<Buffer> =>
  word({ 'word/_rels/document.xml.rels': relation(type, target, mode) });
const field = (...codes: readonly string[]): Promise<Buffer> =>
  word({
    'word/footer1.xml': `<w:ftr xmlns:w="x"><w:fldChar w:fldCharType="begin"/>${codes.map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`).join('')}<w:fldChar w:fldCharType="end"/></w:ftr>`,
  });
const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)]);

describe('an office document that runs something', () => {
  it.each([
    ['an OLE object', word({ 'word/embeddings/oleObject1.bin': compound })],
    ['an OLE object of slides', slides({ 'ppt/embeddings/oleObject1.bin': compound })],
    ['an OLE object under another name', word({ 'word/media/image1.png': compound })],
    ['an OLE object of another place', linked('oleObject', 'https://x.vn/a.hta')],
    ['ActiveX', word({ 'word/activeX/activeX1.bin': Buffer.alloc(100) })],
    ['ActiveX of a sheet', workbook({ 'xl/activeX/activeX1.xml': '<ax/>' })],
    ['a control under another name', linked('control', 'a.xml', '')],
    ['a page brought in', linked('aFChunk', 'a.mht', '')],
    ['a web program', linked('webextension', 'a.xml', '')],
    ['a program', word({ 'word/media/image1.png': 'MZ\0\0' })],
    ['a page', word({ 'word/embeddings/a.html': '<p/>' })],
    ['an archive', word({ 'word/media/a.png': zipOf({ 'a.txt': 'x' }) })],
    ['DDE', field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"')],
    ['DDE split over runs', field(' D', 'DE', 'AU', 'TO cmd.exe')],
    [
      'DDE split over fields',
      field(
        'DD</w:instrText></w:r><w:fldChar w:fldCharType="begin"/><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldChar w:fldCharType="end"/><w:r><w:instrText>E cmd',
      ),
    ],
    ['a linked object', field('LINK Excel.Sheet.12 "https://x.vn/a.xlsx"')],
    [
      'DDE in a simple field',
      word({ 'word/header1.xml': '<h xmlns:w="x"><w:fldSimple w:instr=" dde cmd a"/></h>' }),
    ],
    [
      'DDE in wide letters',
      word({ 'word/a.xml': Buffer.from('\ufeff<h><fldSimple instr="DDE a b"/></h>', 'utf16le') }),
    ],
    [
      'DDE in a workbook',
      workbook({ 'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink/></externalLink>' }),
    ],
    [
      'OLE in a workbook',
      workbook({ 'xl/externalLinks/externalLink1.xml': '<externalLink><oleLink/></externalLink>' }),
    ],
    ['a formula that calls', workbook({ 'xl/worksheets/sheet1.xml': "<s><f>cmd|'/c calc'!A0</f></s>" })],
    [
      'a click that starts',
      slides({ 'ppt/slides/slide1.xml': '<s><hlinkClick action="ppaction://program"/></s>' }),
    ],
    ['a link to a program', linked('hyperlink', 'ms-msdt:/id')],
    [
      'an object in a workbook within',
      slides({ 'ppt/embeddings/a.xlsx': workbook({ 'xl/embeddings/oleObject1.bin': compound }) }),
    ],
  ])('is refused: %s', async (_, bytes) => {
    expect(await examine(await bytes)).toEqual({ code: 'officeObject' });
  });

  it.each([
    ['macros', word({ 'word/vbaProject.bin': 'x' })],
    ['macros under another name', linked('vbaProject', 'a.bin', '')],
    ['macros of sheets', workbook({ 'xl/macrosheets/sheet1.xml': '<s/>' })],
    ['macros of a document within', slides({ 'ppt/embeddings/a.xlsm': 'x' })],
    [
      'macros of a workbook within',
      slides({ 'ppt/embeddings/a.xlsx': workbook({ 'xl/vbaProject.bin': 'x' }) }),
    ],
  ])('is refused: %s', async (_, bytes) => {
    expect(await examine(await bytes)).toEqual({ code: 'macros' });
  });
});

describe('an office document that fetches something on opening', () => {
  it.each([
    ['a template', linked('attachedTemplate', 'http://x.vn/t.dotm')],
    ['a template of a shared folder', linked('attachedTemplate', 'file:///\\\\x.vn\\a\\t.dotm')],
    ['a template of a shared folder in numbers', linked('attachedTemplate', 'file:///%5C%5Cx.vn/t.dotm')],
    ['a template that is not called elsewhere', linked('attachedTemplate', 'https://x.vn/t.dotm', '')],
    ['a part of the text', linked('subDocument', 'https://x.vn/a.docx')],
    ['a frame', linked('frame', 'https://x.vn/')],
    ['addresses to write to', linked('mailMergeSource', 'https://x.vn/a.csv')],
    ['a picture of a shared folder', linked('image', '\\\\x.vn\\a\\b.png')],
  ])('is refused: %s', async (_, bytes) => {
    expect(await examine(await bytes)).toEqual({ code: 'officeRemote' });
  });

  it('is refused when its text lies where nobody looks', async () => {
    const elsewhere = word({ '_rels/.rels': relation('officeDocument', 'a/b.xml', ''), 'a/b.xml': '<w/>' });
    expect(await examine(await elsewhere)).toEqual({ code: 'damaged', family: 'document' });
  });
});

describe('an ordinary office document', () => {
  it.each([
    ['links', linked('hyperlink', 'https://x.vn/dde?a=%')],
    ['links to files and mail', linked('hyperlink', 'file:///C:\\a.docx')],
    ['a linked picture of the web', linked('image', 'https://x.vn/a.png')],
    ['a linked film of the web', linked('video', 'https://www.youtube.com/embed/a')],
    ['the template of the writer', linked('attachedTemplate', 'file:///C:\\Users\\An\\mau.dotx')],
    ['fields', field(' HYPERLINK "https://x.vn/', 'DDE" ')],
    ['words about fields', word({ 'word/footer1.xml': '<w:p xmlns:w="x"><w:t>DDEAUTO cmd.exe</w:t></w:p>' })],
    ['the workbook of a chart', slides({ 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx': workbook({}) })],
    [
      'the workbook of a formula',
      workbook({ 'xl/externalLinks/_rels/a.xml.rels': relation('externalLinkPath', 'b.xlsx') }),
    ],
    ['formulas', workbook({ 'xl/worksheets/sheet1.xml': '<s><f>IF(A1="a|b",1,2)</f></s>' })],
    [
      'pictures, printers, drawings',
      workbook({
        'xl/printerSettings/printerSettings1.bin': 'x',
        'xl/media/a.png': '\x89PNG',
        'xl/drawings/vmlDrawing1.vml': '<xml><br></xml>',
      }),
    ],
    [
      'a film that plays',
      slides({
        'ppt/slides/slide1.xml':
          '<s><hlinkClick action="ppaction://media"/><cmd type="call" cmd="playFrom(0.0)"/></s>',
      }),
    ],
    [
      'data of its own in wide letters',
      word({
        'customXml/item1.xml': Buffer.from(
          '\ufeff<?xml version="1.0" encoding="UTF-16"?><a>Xin chào</a>',
          'utf16le',
        ),
      }),
    ],
  ])('is taken: %s', async (_, bytes) => {
    expect(await examine(await bytes)).toMatchObject({ outline: [], isSigned: false });
  });
});
