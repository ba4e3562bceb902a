import type { Readable } from 'node:stream';
import type { FileRefusal } from '../../content/fileRefusals';
import type { FileType } from '../../content/files';
import { watchOfficePart } from './officeCode';
import { checkOfficeNames, checkOfficeParts } from './officeParts';
import { readXml } from './xmlEvents';
import { openZip, type ZipArchive } from './zipArchive';

const office = 'application/vnd.openxmlformats-officedocument';

/** Parts with words in them, in the order of reading. */
const partsOf: Partial<Record<FileType, RegExp>> = {
  [`${office}.wordprocessingml.document`]:
    /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/,
  [`${office}.presentationml.presentation`]: /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml$/,
  [`${office}.spreadsheetml.sheet`]: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/,
};

/** Other parts that people see or that say what the document is; not styles and settings. */
const asideParts =
  /^(?:docProps\/(?:core|app|custom)|(?:word|ppt|xl)\/(?:diagrams\/data|charts\/chart|drawings\/drawing|comments\/?(?:modern)?comment|comments|document|slideMasters\/slideMaster|slideLayouts\/slideLayout)[^/]*)\.xml$/i;

const maxCharacters = 3_000_000;

export interface OfficeText {
  /** One text a part. */
  texts: string[];
  /** Words beside them: properties, drawings, comments. */
  aside: string;
  /** Slides of a presentation. */
  pageCount?: number;
}

/** The words of a document, presentation or workbook of Office Open XML. */
export async function readOffice(path: string, type: FileType): Promise<OfficeText | FileRefusal> {
  const zip = await openZip(path);
  if ('code' in zip) return zip;
  try {
    const harmful = checkOfficeNames(zip.names);
    if (harmful) return harmful;
    const parts = zip.names.filter((name) => partsOf[type]?.test(name)).sort(byNumber);
    if (parts.length === 0) return { code: 'damaged', family: 'document' };
    const slides = parts.filter((name) => name.startsWith('ppt/slides/')).length;
    const others = zip.names.filter((name) => asideParts.test(name) && !parts.includes(name));
    const spoken = new Set([...parts, ...others]);
    const read = await textsOf(zip, [...spoken]);
    if ('code' in read) return read;
    const silent = zip.names.filter((name) => !spoken.has(name));
    const refusal = await checkOfficeParts(zip, silent);
    if (refusal) return refusal;
    const texts = read.slice(0, parts.length);
    return {
      texts,
      aside: read.slice(parts.length).join('\n'),
      ...(slides > 0 ? { pageCount: slides } : {}),
    };
  } catch {
    // Not well-formed, or an entry that is not what the archive says of it.
    return { code: 'damaged', family: 'document' };
  } finally {
    zip.close();
  }
}

const collator = new Intl.Collator('en', { numeric: true });
const byNumber = (a: string, b: string): number => collator.compare(a, b);

/** Refused with more than can be looked through: behind it anything may stand. */
async function textsOf(zip: ZipArchive, parts: readonly string[]): Promise<string[] | FileRefusal> {
  const texts: string[] = [];
  let characters = 0;
  for (const part of parts) {
    const source = await zip.stream(part);
    const text = source ? await textOf(source, /^docProps\/|\/charts\//.test(part)) : '';
    if (typeof text !== 'string') return text;
    characters += text.length;
    if (characters > maxCharacters) return { code: 'tooMuchText' };
    texts.push(text);
  }
  return texts;
}

/**
 * Words are in elements called `t`, whatever the program; a paragraph or row ends a line, a cell a column. What a
 * formula says is in `v`. Properties are elements of all names.
 */
async function textOf(source: Readable, isEveryElement: boolean): Promise<string | FileRefusal> {
  const watch = watchOfficePart();
  let text = '';
  let isWords = false;
  let isFormulaText = false;
  await readXml(source, {
    open: (tag) => {
      watch.open?.(tag);
      const { local, attributes } = tag;
      if (local === 'c') isFormulaText = attributes.t?.value === 'str';
      if (isEveryElement || local === 't' || (local === 'v' && isFormulaText)) isWords = true;
      if (local === 'tab' || local === 'tc' || local === 'c') text += '\t';
      if (local === 'br' || local === 'cr') text += '\n';
    },
    text: (words) => {
      watch.text?.(words);
      if (isWords && text.length <= maxCharacters) text += words;
    },
    close: (tag) => {
      watch.close?.(tag);
      const { local } = tag;
      if (isEveryElement) text += '\n';
      if (local === 't' || local === 'v') isWords = false;
      if (local === 'p' || local === 'row' || local === 'si' || local === 'tr') text += '\n';
    },
  });
  return watch.found() ?? text;
}
