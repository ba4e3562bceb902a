import path from 'node:path';
import { Readable } from 'node:stream';
import type { FileRefusal } from '../../content/fileRefusals';
import type { OutlineEntry } from '../../content/files';
import { readXml } from './xmlEvents';
import { openZip, type ZipArchive } from './zipArchive';

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
  /** Pages and drawings outside the order of reading. */
  others: string[];
  navigation?: string;
}

/** Title, language and words of an EPUB book (EPUB 3.3 Open Container Format and package document). */
export async function readEpub(file: string): Promise<EpubBook | FileRefusal> {
  const zip = await openZip(file);
  if ('code' in zip) return zip.code === 'damaged' ? damaged : zip;
  try {
    const rootFile = await rootFileOf(zip);
    const book = rootFile === undefined ? undefined : await packageOf(zip, rootFile);
    if (!book || book.chapters.length === 0) return damaged;
    if (await isProtected(zip)) return { code: 'password' };
    const read = await chapterTexts(zip, [...book.chapters, ...book.others]);
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
  let found: string | undefined;
  await readXml(Readable.from([container]), {
    open: ({ local, attributes }) => {
      if (local === 'rootfile') found ??= attributes['full-path']?.value;
    },
  });
  return found;
}

async function packageOf(zip: ZipArchive, rootFile: string): Promise<Package | undefined> {
  const source = await zip.read(rootFile, maxPartBytes);
  if (!source) return undefined;
  const folder = path.posix.dirname(rootFile);
  const manifest = new Map<string, string>();
  const pages: string[] = [];
  const spine: string[] = [];
  const words: Record<string, string> = {};
  let element = '';
  let navigation: string | undefined;
  await readXml(Readable.from([source]), {
    open: ({ local, attributes }) => {
      element = local;
      const { id, href, idref, properties, 'media-type': type } = attributes;
      if (local === 'item' && id && href) {
        const target = path.posix.join(folder, decodeURIComponent(href.value));
        manifest.set(id.value, target);
        if (/^(?:application\/xhtml\+xml|image\/svg\+xml)$/.test(type?.value ?? '')) pages.push(target);
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
  const chapters = [...new Set(spine.flatMap((id) => manifest.get(id) ?? []))];
  const others = [...new Set(pages)].filter((page) => !chapters.includes(page));
  const [title, language] = [words.title || undefined, words.language || undefined];
  return { title, language, chapters, others, navigation };
}

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
    if (!source && zip.names.includes(chapter)) return { code: 'tooMuchText' };
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
  let hasScript = false;
  let silent = 0;
  await readXml(Readable.from([withNamedEntities(source.toString('utf8'))]), {
    open: ({ local }) => {
      if (local === 'script') hasScript = true;
      if (local === 'style' || local === 'script') silent += 1;
      if (lineElements.test(local)) text += '\n';
    },
    text: (words) => {
      if (silent === 0) text += words.replace(/\s+/g, ' ');
    },
    close: ({ local }) => {
      if (local === 'style' || local === 'script') silent -= 1;
      if (lineElements.test(local)) text += '\n';
    },
  });
  return hasScript ? undefined : text;
}

/** EPUB 2 allows names of HTML that XML does not know; as words they are spaces and marks. */
const withNamedEntities = (xhtml: string): string =>
  xhtml.replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};/g, ' ');
