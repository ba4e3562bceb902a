import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { ZipFile } from 'yazl';
import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import type { Book } from './book';

/** Same bytes from the same text, whenever it is made. */
const made = new Date('2026-01-01T00:00:00Z');

const xhtml = (language: string, title: string, body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"><head><title>${text(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head><body>${body}</body></html>`;

const text = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const css = `body { line-height: 1.6; } h1 { line-height: 1.3; } table { border-collapse: collapse; } th, td { padding: 0.3em 0.6em; border-bottom: 1px solid #999; text-align: left; vertical-align: top; } .figure strong { display: block; font-size: 2em; } blockquote { margin-left: 0; padding-left: 1em; border-left: 3px solid #999; }`;

/** Writes the publication as an EPUB 3: a page a chapter, a table of contents, no script and no picture. */
export async function writeEpub(
  book: Book,
  profile: AgencyProfile,
  name: string,
  file: string,
): Promise<void> {
  const zip = new ZipFile();
  // The reader looks for this at the very beginning of the file, so it is not compressed.
  add(zip, 'mimetype', 'application/epub+zip', false);
  add(zip, 'META-INF/container.xml', container);
  add(zip, 'book/book.css', css);
  add(zip, 'book/nav.xhtml', xhtml(book.language, book.title, navigation(book)));
  book.chapters.forEach(({ title, content }, index) => {
    const body = toHtml([h('h1', title), ...content], {
      closeSelfClosing: true,
      allowDangerousCharacters: false,
    });
    add(zip, `book/chapter-${index + 1}.xhtml`, xhtml(book.language, title, body));
  });
  add(zip, 'book/package.opf', packageDocument(book, profile, name));
  zip.end();
  await once(zip.outputStream.pipe(createWriteStream(file)), 'close');
}

function add(zip: ZipFile, name: string, contents: string, compress = true): void {
  zip.addBuffer(Buffer.from(contents), name, { mtime: made, compress });
}

const container =
  '<?xml version="1.0"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

function navigation({ title, chapters }: Book): string {
  const entries = chapters.map(
    (chapter, index) => `<li><a href="chapter-${index + 1}.xhtml">${text(chapter.title)}</a></li>`,
  );
  return `<h1>${text(title)}</h1><nav epub:type="toc" id="toc"><ol>${entries.join('')}</ol></nav>`;
}

function packageDocument({ title, language, chapters }: Book, profile: AgencyProfile, name: string): string {
  const items = chapters.map(
    (_, index) =>
      `<item id="c${index + 1}" href="chapter-${index + 1}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">tag:${profile.tagAuthority},2026:${name}</dc:identifier><dc:title>${text(title)}</dc:title><dc:language>${language}</dc:language><dc:publisher>${text(profile.name.vi)}</dc:publisher><meta property="dcterms:modified">2026-01-01T00:00:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="css" href="book.css" media-type="text/css"/>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`;
}
