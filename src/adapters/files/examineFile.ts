import { readFile } from 'node:fs/promises';
import type { FileRefusal } from '../../content/fileRefusals';
import { fileTypes, type Cue, type FileType, type OutlineEntry } from '../../content/files';
import { pdfPageLimit, withPdf } from './pdfDocument';
import { captionText, readCaptions } from './readCaptions';
import { readEpub } from './readEpub';
import { readOffice } from './readOffice';
import { readRecording } from './readRecording';
import { sniffFile } from './sniffFile';

/** All that can be read out of a file. */
export interface FileFacts {
  contentType: FileType;
  durationSeconds?: number;
  /** Pixels. */
  width?: number;
  height?: number;
  pageCount?: number;
  /** What the file calls itself; looked at, never shown. */
  title?: string;
  /** BCP 47, where the file says. */
  language?: string;
  outline: OutlineEntry[];
  cues: Cue[];
  /** Words, by page, slide or chapter. */
  texts: string[];
  /** Words that we show nowhere, but whoever has the file can read: comments, properties, pages outside the order of reading. */
  aside: string;
  /** Bytes must stay as they are. */
  isSigned: boolean;
}

const nothing = { outline: [], cues: [], texts: [], aside: '', isSigned: false } satisfies Partial<FileFacts>;

/** Reads type, facts and words of a file from its bytes, or says why it is not taken. */
export async function examineFile(path: string, byteLength: number): Promise<FileFacts | FileRefusal> {
  const type = await sniffFile(path, byteLength);
  if (typeof type !== 'string') return type;
  const { family, maxBytes } = fileTypes[type];
  if (byteLength > maxBytes) return { code: 'tooLarge', family, megabytes: maxBytes / 1_000_000 };
  switch (family) {
    case 'video':
    case 'audio': {
      const recording = await readRecording(path, type);
      return 'code' in recording ? recording : { ...nothing, ...recording };
    }
    case 'captions': {
      const bytes = await readFile(path);
      const captions = readCaptions(bytes);
      if ('code' in captions) return captions;
      const { cues } = captions;
      return { ...nothing, contentType: type, cues, texts: [captionText(cues)], aside: captionsAside(bytes) };
    }
    case 'book': {
      const book = await readEpub(path);
      if ('code' in book) return book;
      return { ...nothing, ...book, contentType: type };
    }
    case 'document':
      return type === 'application/pdf' ? examinePdf(path) : examineOffice(path, type);
  }
}

/** Everything between the cues as well; the signature shares its line with a title. */
const captionsAside = (bytes: Buffer): string => bytes.toString('utf8').replace(/^\ufeff?WEBVTT/, '');

async function examinePdf(path: string): Promise<FileFacts | FileRefusal> {
  const read = await withPdf(path, ({ facts }) => facts);
  if ('refusal' in read) return pdfRefusals[read.refusal];
  const { pageCount, title, texts, notes, outline, isSigned, isActive, isCut } = read;
  if (isActive) return { code: 'activeContent' };
  if (isCut) return { code: 'tooMuchText' };
  return {
    ...nothing,
    contentType: 'application/pdf',
    pageCount,
    title,
    texts,
    aside: notes,
    outline,
    isSigned,
  };
}

const pdfRefusals = {
  password: { code: 'password' },
  damaged: { code: 'damaged', family: 'document' },
  tooManyPages: { code: 'tooManyPages', limit: pdfPageLimit },
  tooSlow: { code: 'tooSlow' },
} as const satisfies Record<string, FileRefusal>;

async function examineOffice(path: string, type: FileType): Promise<FileFacts | FileRefusal> {
  const office = await readOffice(path, type);
  return 'code' in office ? office : { ...nothing, contentType: type, ...office };
}
