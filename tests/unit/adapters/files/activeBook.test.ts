import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineFile } from '../../../../src/adapters/files/examineFile';
import { findStateSecretMark } from '../../../../src/content/stateSecretMarks';
import { zipOf } from './smallFiles';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nq57-book-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Book {
  /** Of the only chapter. */
  body?: string;
  /** What stands before and in the opening of the chapter's body. */
  head?: string;
  attributes?: string;
  /** More lines of the list of files. */
  items?: string;
  parts?: Record<string, string>;
}

async function examine({ body = '', head = '', attributes = '', items = '', parts = {} }: Book) {
  const bytes = await zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b/p.opf"/></rootfiles></container>',
    'b/p.opf': `<package><metadata/><manifest><item id="c" href="ch%C6%B0%C6%A1ng.xhtml" media-type="application/xhtml+xml"/>${items}</manifest><spine><itemref idref="c"/></spine></package>`,
    'b/chương.xhtml': `${head}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:xlink="http://www.w3.org/1999/xlink"><body${attributes}><p>Xin chào</p>${body}</body></html>`,
    ...parts,
  });
  const file = path.join(folder, 'tep.epub');
  await writeFile(file, bytes);
  return examineFile(file, bytes.byteLength);
}

const inBody = (body: string): Book => ({ body });
const drawing = '<item id="d" href="d.svg" media-type="image/svg+xml"/>';

describe('a book that runs or sends something', () => {
  it.each<[string, Book]>([
    ['a program', inBody('<script>1</script>')],
    ['a program in capitals', inBody('<SCRIPT>1</SCRIPT>')],
    ['a handler of the page', { attributes: ' onload="alert(1)"' }],
    ['a handler of an element', inBody('<img src="a.png" alt="" onError="alert(1)"/>')],
    ['a link to a program', inBody('<a href="javascript:alert(1)">x</a>')],
    ['a link with white space in it', inBody('<a href=" java&#9;script&#58;alert(1)">x</a>')],
    ['a link with a named colon', inBody('<a href="javascript&colon;alert(1)">x</a>')],
    ['a link to a page it carries', inBody('<a href="data:text/html,x">x</a>')],
    ['a link to a drawing it carries', inBody('<a href="data:image/svg+xml,x">x</a>')],
    ['a frame', inBody('<iframe src="data:text/html,x"></iframe>')],
    ['an object', inBody('<object data="evil.html"></object>')],
    ['an embedded file', inBody('<embed src="a.png"/>')],
    ['a form', inBody('<form action="https://x.vn/"><input/></form>')],
    ['another page in a while', inBody('<meta http-equiv="Refresh" content="0;url=https://x.vn/"/>')],
    ['an animation of an address', inBody('<svg><a><set attributeName="xlink:href" to="x"/></a></svg>')],
    ['an animation to a program', inBody('<svg><animate values="#a;javascript:alert(1)"/></svg>')],
    ['a program in a drawing', inBody('<svg><a xlink:href="javascript:alert(1)"/></svg>')],
    ['what a reader of HTML would run', inBody('<![CDATA[ ><script>alert(1)</script> ]]>')],
    ['what ends a comment in HTML', inBody('<!--><img src="x" onerror="alert(1)"> -->')],
    ['what ends a style in HTML', inBody('<style>&lt;/style>&lt;script>1&lt;/script></style>')],
    ['words of its own', { head: '<!DOCTYPE html [<!ENTITY ten "x">]>', body: '&ten;' }],
    ['attributes of its own', { head: '<!DOCTYPE html [<!ATTLIST body onload CDATA "alert(1)">]>' }],
    ['a sheet that makes elements', { head: '<?xml-stylesheet type="text/xsl" href="a.xsl"?>' }],
    ['a drawing that runs', { items: drawing, parts: { 'b/d.svg': '<svg onload="alert(1)"/>' } }],
    [
      'a drawing under another type',
      {
        items: '<item id="d" href="d.svg" media-type="image/png"/>',
        parts: { 'b/d.svg': '<svg><script/></svg>' },
      },
    ],
    [
      'a page under another name',
      {
        items: '<item id="d" href="d.png" media-type="application/xhtml+xml"/>',
        parts: { 'b/d.png': '<html><script/></html>' },
      },
    ],
    [
      'contents that lead to a program',
      {
        items: '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        parts: { 'b/toc.ncx': '<ncx><content src="javascript:alert(1)"/></ncx>' },
      },
    ],
  ])('is refused: %s', async (_, book) => {
    expect(await examine(book)).toEqual({ code: 'activeContent' });
  });
});

describe('a book with files that are no part of it', () => {
  it.each<[string, Book, string]>([
    ['a page that is not listed', { parts: { 'b/evil.html': '<script/>' } }, 'b/evil.html'],
    ['a program that is not listed', { parts: { 'evil.exe': 'MZ' } }, 'evil.exe'],
    [
      'a listed program',
      {
        items: '<item id="x" href="a.js" media-type="application/javascript"/>',
        parts: { 'b/a.js': 'alert(1)' },
      },
      'a.js',
    ],
    [
      'a program listed as a picture',
      { items: '<item id="x" href="a.exe" media-type="image/png"/>', parts: { 'b/a.exe': 'MZ' } },
      'a.exe',
    ],
    [
      'a page of another site',
      { items: '<item id="x" href="https://x.vn/a.xhtml" media-type="application/xhtml+xml"/>' },
      'https://x.vn/a.xhtml',
    ],
  ])('is refused, and the file named: %s', async (_, book, name) => {
    expect(await examine(book)).toEqual({ code: 'bookPart', name });
  });

  it('is refused when nobody knows which of two files or readings is meant', async () => {
    const damaged = { code: 'damaged', family: 'book' };
    expect(await examine({ parts: { 'b/Chương.xhtml': '<script/>' } })).toEqual(damaged);
    expect(await examine({ head: '<?xml version="1.0" encoding="IBM037"?>' })).toEqual(damaged);
    const container = '<c><rootfile full-path="b/p.opf"/><rootfile full-path="b/q.opf"/></c>';
    expect(await examine({ parts: { 'META-INF/container.xml': container } })).toEqual(damaged);
  });
});

describe('an ordinary book', () => {
  it.each<[string, Book]>([
    [
      'links',
      inBody('<a href="https://x.vn/?a=javascript:1">x</a><a href="#c">y</a><a href="mailto:a@x.vn"/>'),
    ],
    ['words about code', inBody('<p title="JavaScript: bài một">&lt;script> onload="1" javascript:</p>')],
    ['a small picture within', inBody('<img src="data:image/png;base64,AAAA" alt=""/>')],
    ['a comment', inBody('<!-- một, hai --><style>/*<![CDATA[*/ p > b { color: red } /*]]>*/</style>')],
    [
      'a declared type',
      { head: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://x/xhtml11.dtd">' },
    ],
    ['a sheet of styles', { head: '<?xml-stylesheet type="text/css" href="a.css"?>' }],
    ['a drawing that moves', inBody('<svg><animate attributeName="x" values="1;2"/></svg>')],
    [
      'pictures, fonts, sounds, contents',
      {
        items: `${drawing}<item id="f" href="a.otf" media-type="application/vnd.ms-opentype"/><item id="s" href="https://x.vn/a.mp3" media-type="audio/mpeg"/><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="p" href="b%C3%ACa" media-type="image/png"/>`,
        parts: {
          'b/d.svg': '<svg/>',
          'b/a.otf': 'x',
          'b/toc.ncx': '<ncx><content src="ch.xhtml#a"/></ncx>',
          'b/bìa': 'x',
          'META-INF/com.apple.ibooks.display-options.xml': '<a/>',
          '.DS_Store': 'x',
        },
      },
    ],
  ])('is taken: %s', async (_, book) => {
    expect(await examine(book)).toMatchObject({ contentType: 'application/epub+zip' });
  });

  it('is read to its last word', async () => {
    const found = await examine(inBody('<p><![CDATA[Độ mật: Tuyệt mật]]></p>'));
    expect('texts' in found && findStateSecretMark(found.texts.join('\n'))).toBeTruthy();
  });
});
