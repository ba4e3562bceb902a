import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { FileRefusal } from '../../content/fileRefusals';
import type { FileType } from '../../content/files';

const office = 'application/vnd.openxmlformats-officedocument';

/** What the detector calls the types that are taken; a film may turn out to be sound only. */
const taken: Record<string, FileType> = {
  'video/mp4': 'video/mp4',
  'video/x-m4v': 'video/mp4',
  'video/webm': 'video/webm',
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'application/pdf': 'application/pdf',
  'application/epub+zip': 'application/epub+zip',
  'text/vtt': 'text/vtt',
  [`${office}.wordprocessingml.document`]: `${office}.wordprocessingml.document`,
  [`${office}.presentationml.presentation`]: `${office}.presentationml.presentation`,
  [`${office}.spreadsheetml.sheet`]: `${office}.spreadsheetml.sheet`,
};

/** Types as Payload's own check of the bytes may name them. */
export const sniffedTypes = Object.keys(taken);

const containers: Record<string, 'mov' | 'mkv' | 'wav'> = {
  'video/quicktime': 'mov',
  'video/matroska': 'mkv',
  'audio/wav': 'wav',
};

/** The type of a file by its bytes, never by its name. */
export async function sniffFile(path: string, byteLength: number): Promise<FileType | FileRefusal> {
  if (byteLength === 0) return { code: 'empty' };
  const mime = (await fileTypeFromFile(path))?.mime ?? '';
  if (mime === '') return typeOfText(await startOf(path));
  const type = taken[mime];
  if (type) return type;
  const container = containers[mime];
  if (container) return { code: 'container', found: container };
  if (mime.startsWith('image/')) return { code: 'picture' };
  if (mime === 'application/x-cfb') return { code: 'oldOffice' };
  return mime.toLowerCase().includes('macroenabled') ? { code: 'macros' } : { code: 'typeUnknown' };
}

async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '');
  } finally {
    await file.close();
  }
}

/** Captions with a fault in their first line are captions all the same: the editor is told about the line. */
function typeOfText(start: string): FileType | FileRefusal {
  if (start.startsWith('WEBVTT')) return 'text/vtt';
  const isSrt = /^\s*\d+\r?\n\d{1,2}:\d{2}:\d{2},\d{3} -->/.test(start);
  return isSrt ? { code: 'container', found: 'srt' } : { code: 'typeUnknown' };
}
