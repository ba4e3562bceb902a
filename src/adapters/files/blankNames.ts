import type { FileRefusal } from '../../content/fileRefusals';
import { fileTypes, type FileType } from '../../content/files';
import type { FileFacts } from './examineFile';
import { blankMp4Names } from './names/mp4Names';
import { blankOfficeNames } from './names/officeNames';
import { blankPdfNames } from './names/pdfNames';

/**
 * Takes off what a file says about people without anybody having written it for readers: the author that a word
 * processor fills in, where a telephone was when it filmed. Titles and performers of recordings and authors of
 * books are meant to be read and stay. What is signed stays whole.
 */
export async function blankNames(
  path: string,
  { contentType, isSigned }: FileFacts,
): Promise<FileRefusal | undefined> {
  if (isSigned) return undefined;
  try {
    await blank(path, contentType);
    return undefined;
  } catch (error) {
    // A full disk is not the fault of the file, and must be seen by whoever keeps the server.
    if (error instanceof Error && 'syscall' in error) throw error;
    // A part that nobody had to read so far is not what the file says of it.
    return { code: 'damaged', family: fileTypes[contentType].family };
  }
}

async function blank(path: string, contentType: FileType): Promise<void> {
  switch (contentType) {
    case 'video/mp4':
    case 'audio/mp4':
      return blankMp4Names(path);
    case 'application/pdf':
      return blankPdfNames(path);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    case 'application/vnd.openxmlformats-officedocument.presentationml.presentation':
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
      return blankOfficeNames(path);
    case 'video/webm':
    case 'audio/mpeg':
    case 'audio/ogg':
    case 'application/epub+zip':
    case 'text/vtt':
      return;
  }
}
