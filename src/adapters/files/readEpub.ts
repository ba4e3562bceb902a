import path from 'node:path';
import { Readable } from 'node:stream';
import type { FileRefusal } from '../../content/fileRefusals';
import type { OutlineEntry } from '../../content/files';
import { checkBookParts, isPage, type BookItem } from './bookParts';
import { watchForCode } from './pageCode';
import { readXml } from './xmlEvents';
import { openZip, sameName, type ZipArchive } from './zipArchive';

const maxCharacters = 3_000_000;
const maxPartBytes = 10_000_000;
/** Of all chapters unpacked, most of which may be markup. */
const maxReadBytes = 60_000_000;
const maxOutline = 500;

export interface EpubBook {
  title?: string;
  /** BCP 47, as the book says. */
  language?: string;
  outline: OutlineEntry[];
  /** One text a chapter, in the order of reading. */
  texts: string[];
  /** Words of pages that only a link leads to. */
  aside: string;
}

interface Package {
  title?: string;
  language?: string;
  /** Paths in the archive. */
  chapters: string[];
  /** Pages, drawings and tables outside the order of reading. */
  others: string[];
  items: BookItem[];
  navigation?: string;
}

/** Title, language and words of an EPUB book (EPUB 3.3 Open Container Format and package document). */
export async function readEpub(file: string): Promise<EpubBook | FileRefusal> {
  const zip = await openZip(file);
  if ('code' in zip) return zip.code === 'damaged' ? damaged : zip;
  try {
    const rootFile = await rootFileOf(zip);
    const book = rootFile === undefined ? undefined : await packageOf(zip, rootFile);
    if (!book || rootFile === undefined || book.chapters.length === 0) return damaged;
    if (await isProtected(zip)) return { code: 'password' };
    const stray = checkBookParts(zip.names, rootFile, book.items);
    if (stray) return stray;
    const read = await chapterTexts(zip, [...book.chapters, ...book.others, rootFile]);
    if ('code' in read) return read;
    const { title, language, navigation, chapters } = book;
    const texts = read.slice(0, chapters.length);
    const aside = read.slice(chapters.length).join('\n');
    return { title, language, outline: await outlineOf(zip, navigation), texts, aside };
  } catch {
    // Not well-formed, or an entry that is not what the archive says of it.
    return damaged;
  } finally {
    zip.close();
  }
}

const damaged: FileRefusal = { code: 'damaged', family: 'book' };

async function rootFileOf(zip: ZipArchive): Promise<string | undefined> {
  const container = await zip.read('META-INF/container.xml', maxPartBytes);
  if (!container) return undefined;
  const found: string[] = [];
  await readXml(Readable.from([container]), {
    open: ({ local, attributes }) => {
      if (local === 'rootfile') found.push(attributes['full-path']?.value ?? '');
    },
  });
  // Of several books in one file nobody knows which is opened.
  return found.length === 1 ? found[0] : undefined;
}

async function packageOf(zip: ZipArchive, rootFile: string): Promise<Package | undefined> {
  const source = await zip.read(rootFile, maxPartBytes);
  if (!source) return undefined;
  const folder = path.posix.dirname(rootFile);
  const items: BookItem[] = [];
  const spine: string[] = [];
  const words: Record<string, string> = {};
  let element = '';
  let navigation: string | undefined;
  await readXml(Readable.from([source]), {
    open: ({ local, attributes }) => {
      element = local;
      const { id, href, idref, properties, 'media-type': type } = attributes;
      if (local === 'item' && id && href) {
        const target = path.posix.join(folder, decodeURIComponent(href.value.replace(/[?#].*$/s, '')));
        items.push({ id: id.value, target, href: href.value, type: type?.value.trim().toLowerCase() ?? '' });
        if (properties?.value.split(' ').includes('nav')) navigation = target;
      }
      if (local === 'itemref' && idref) spine.push(idref.value);
    },
    text: (text) => {
      if (element === 'title' || element === 'language') words[element] ??= text.trim();
    },
    close: () => {
      element = '';
    },
  });
  // Named a thousand times a chapter would be read as often.
  const targets = new Map<string, string[]>();
  for (const { id, target } of items) targets.set(id, [...(targets.get(id) ?? []), target]);
  const chapters = unique(spine.flatMap((id) => targets.get(id) ?? []));
  const read = new Set(chapters.map(sameName));
  const others = unique(items.filter(isPage).map(({ target }) => target)).filter(
    (page) => !read.has(sameName(page)),
  );
  const [title, language] = [words.title || undefined, words.language || undefined];
  return { title, language, chapters, others, items, navigation };
}

/** Names that stand for one entry count once. */
const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [sameName(name), name])).values(),
];

/** The table of contents of the navigation document (EPUB 3.3, 7.4): lists in lists, a title a link. */
async function outlineOf(zip: ZipArchive, navigation: string | undefined): Promise<OutlineEntry[]> {
  const source = navigation === undefined ? undefined : await zip.read(navigation, maxPartBytes);
  if (!source) return [];
  const outline: OutlineEntry[] = [];
  let isContents = false;
  let level = 0;
  let title: string | undefined;
  await readXml(Readable.from([withNamedEntities(source.toString('utf8'))]), {
    open: ({ local, attributes }) => {
      if (local === 'nav') isContents = attributes['epub:type']?.value === 'toc';
      if (local === 'ol') level += 1;
      if (isContents && (local === 'a' || local === 'span')) title = '';
    },
    text: (words) => {
      if (title !== undefined) title += words;
    },
    close: ({ local }) => {
      if (local === 'nav') isContents = false;
      if (local === 'ol') level -= 1;
      if (title === undefined || (local !== 'a' && local !== 'span')) return;
      const words = title.replace(/\s+/g, ' ').trim();
      if (words !== '' && outline.length < maxOutline)
        outline.push({ title: words, level: Math.max(1, level) });
      title = undefined;
    },
  });
  return outline;
}

/** Fonts may be scrambled; a book that is encrypted opens for nobody we know. */
async function isProtected(zip: ZipArchive): Promise<boolean> {
  const source = await zip.read('META-INF/encryption.xml', maxPartBytes);
  if (!source) return false;
  const algorithms: string[] = [];
  await readXml(Readable.from([source]), {
    open: ({ local, attributes }) => {
      if (local === 'EncryptionMethod') algorithms.push(attributes.Algorithm?.value ?? '');
    },
  });
  return algorithms.some(
    (algorithm) => !/idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/.test(algorithm),
  );
}

const lineElements = /^(?:p|div|h[1-6]|li|tr|td|th|br|section|blockquote|dt|dd|figcaption|title|caption)$/;

/** A text each; what cannot be looked through to its end is refused, for anything may stand there. */
async function chapterTexts(zip: ZipArchive, chapters: readonly string[]): Promise<string[] | FileRefusal> {
  const texts: string[] = [];
  let characters = 0;
  let bytes = 0;
  for (const chapter of chapters) {
    const source = await zip.read(chapter, maxPartBytes);
    if (!source && zip.has(chapter)) return { code: 'tooMuchText' };
    bytes += source?.byteLength ?? 0;
    if (bytes > maxReadBytes) return { code: 'tooMuchText' };
    const text = source ? await chapterText(source) : '';
    if (text === undefined) return { code: 'activeContent' };
    characters += text.length;
    if (characters > maxCharacters) return { code: 'tooMuchText' };
    texts.push(text);
  }
  return texts;
}

/** Words of a chapter; undefined when it carries a program. */
async function chapterText(source: Buffer): Promise<string | undefined> {
  let text = '';
  let silent = 0;
  const code = watchForCode();
  if (!isPlainCoded(source)) throw new Error('The chapter is coded in another way than it is read here.');
  await readXml(Readable.from([withNamedEntities(source.toString('utf8'))]), {
    ...code,
    open: (tag) => {
      code.open?.(tag);
      if (tag.local === 'style') silent += 1;
      if (lineElements.test(tag.local)) text += '\n';
    },
    text: (words) => {
      code.text?.(words);
      if (silent === 0) text += words.replace(/\s+/g, ' ');
    },
    close: (tag) => {
      code.close?.(tag);
      if (tag.local === 'style') silent -= 1;
      if (lineElements.test(tag.local)) text += '\n';
    },
  });
  return code.hasCode() ? undefined : text;
}

/** Other codes may put marks of elements where UTF-8 has letters. */
function isPlainCoded(source: Buffer): boolean {
  const [, coding] =
    /^\W*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(source.toString('latin1', 0, 500)) ?? [];
  return coding === undefined || /^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d)$/i.test(coding);
}

/**
 * EPUB 2 allows names of HTML that XML does not know; as words they are spaces and marks. In an address a colon
 * matters.
 */
const withNamedEntities = (xhtml: string): string =>
  xhtml.replaceAll('&colon;', ':').replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};/g, ' ');
