import type { FileRefusal } from '../../content/fileRefusals';
import type { FileType } from '../../content/files';
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

const maxCharacters = 3_000_000;

export interface OfficeText {
  /** One text a part. */
  texts: string[];
  /** Slides of a presentation. */
  pageCount?: number;
}

/** The words of a document, presentation or workbook of Office Open XML. */
export async function readOffice(path: string, type: FileType): Promise<OfficeText | FileRefusal> {
  const zip = await openZip(path);
  if ('code' in zip) return zip;
  try {
    if (zip.names.some((name) => /vbaProject\.bin$/i.test(name))) return { code: 'macros' };
    const parts = zip.names.filter((name) => partsOf[type]?.test(name)).sort(byNumber);
    if (parts.length === 0) return { code: 'damaged', family: 'document' };
    const slides = parts.filter((name) => name.startsWith('ppt/slides/')).length;
    const texts = await textsOf(zip, parts);
    return { texts, ...(slides > 0 ? { pageCount: slides } : {}) };
  } catch {
    // Not well-formed, or an entry that is not what the archive says of it.
    return { code: 'damaged', family: 'document' };
  } finally {
    zip.close();
  }
}

const collator = new Intl.Collator('en', { numeric: true });
const byNumber = (a: string, b: string): number => collator.compare(a, b);

async function textsOf(zip: ZipArchive, parts: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  let characters = 0;
  for (const part of parts) {
    const source = await zip.stream(part);
    if (!source || characters > maxCharacters) continue;
    const text = await textOf(source);
    characters += text.length;
    texts.push(text);
  }
  return texts;
}

/** Words are in elements called `t`, whatever the program; a paragraph or row ends a line, a cell a column. */
async function textOf(source: Parameters<typeof readXml>[0]): Promise<string> {
  let text = '';
  let isWords = false;
  await readXml(source, {
    open: ({ local }) => {
      if (local === 't') isWords = true;
      if (local === 'tab' || local === 'tc' || local === 'c') text += '\t';
      if (local === 'br' || local === 'cr') text += '\n';
    },
    text: (words) => {
      if (isWords && text.length <= maxCharacters) text += words;
    },
    close: ({ local }) => {
      if (local === 't') isWords = false;
      if (local === 'p' || local === 'row' || local === 'si' || local === 'tr') text += '\n';
    },
  });
  return text;
}
