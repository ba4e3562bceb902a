import type { CaptionProblem, FileRefusal } from '../../content/fileRefusals';
import type { FileFamily } from '../../content/files';
import type { FileMessages } from '../vi/files';

const families: Record<FileFamily, string> = {
  video: 'a video',
  audio: 'an audio file',
  document: 'a document',
  book: 'an EPUB book',
  captions: 'a caption file',
};

const containerAdvice = {
  mov: 'MOV files play on some devices only. Export it as MP4 (H.264, AAC).',
  mkv: 'Browsers do not play MKV files. Export it as MP4 (H.264, AAC).',
  wav: 'WAV files are too heavy for listeners. Export it as MP3 or M4A.',
  srt: 'Browsers do not show SRT captions. Save them as WebVTT (.vtt).',
};

const captionWords: Record<CaptionProblem, string> = {
  notUtf8: 'the text is not UTF-8. Save it again as UTF-8.',
  signature: 'the first line must be WEBVTT.',
  timing: 'a time is wrong. Write 00:01:05.000 --> 00:01:08.500, the second later than the first.',
  order: 'this cue starts before the one above. Put the cues in the order of time.',
  markup:
    'there are tags outside WebVTT. Use only <v>, <i>, <b>, <u>, <c>, <lang>, <ruby>, and close them all.',
  style: 'the STYLE part loads outside files. Remove @import and url().',
  structure: 'this line is not WebVTT.',
  noWords: 'there are no words in it.',
};

function refusal(reason: FileRefusal): string {
  switch (reason.code) {
    case 'empty':
      return 'The file is empty. Choose another file.';
    case 'typeUnknown':
      return 'This type of file is not accepted, judging by its bytes. Accepted: MP4 and WebM video; MP3, M4A and OGG audio; PDF, EPUB, DOCX, PPTX, XLSX; WebVTT captions.';
    case 'picture':
      return 'This is a picture. Upload it to the pictures.';
    case 'oldOffice':
      return 'Old Office files (DOC, XLS, PPT) are not accepted. Save it as DOCX, XLSX, PPTX or PDF.';
    case 'macros':
      return 'Files with macros are not accepted because they can carry code. Save it without macros.';
    case 'container':
      return containerAdvice[reason.found];
    case 'tooLarge':
      return `The file is too large: ${families[reason.family]} may have ${reason.megabytes} MB.`;
    case 'damaged':
      return `The file cannot be read as ${families[reason.family]}: it is damaged or cut short. Open and save it again, then upload.`;
    case 'codec':
      return `Many browsers do not play the codec "${reason.codec}". Export it as MP4 with H.264 and AAC.`;
    case 'noSound':
      return 'The audio file has no sound. Check it and export it again.';
    case 'password':
      return 'The file is locked by a password or rights management; readers could not open it. Remove the lock.';
    case 'activeContent':
      return 'Files that carry code (JavaScript), act by themselves on opening, send forms elsewhere or carry other files are not accepted. PDF: print it to PDF. EPUB: export the book without code, forms and frames.';
    case 'bookPart':
      return `The book is not accepted: the file "${reason.name.slice(0, 100)}" inside it is not in the list of the book, or nothing that a book needs. Take it out and export the book again.`;
    case 'officeObject':
      return 'Documents with embedded objects (OLE, ActiveX), fields fed by other programs (DDE, LINK) or other files inside are not accepted because they can run code. Put pictures in place of the objects, break the links, or export the document as PDF.';
    case 'officeRemote':
      return 'Documents that fetch parts from elsewhere when opened (template, subdocument, data, pictures of another machine) are not accepted. Attach the Normal template, put the parts into the document, or export it as PDF.';
    case 'tooManyPages':
      return `The document has more than ${reason.limit} pages. Split it into several files.`;
    case 'tooSlow':
      return 'Reading the document takes too long. Print it to PDF again or split it.';
    case 'tooMuchText':
      return 'The file is not accepted: it has more text than can be looked through. Split it into several files.';
    case 'archivePath':
      return 'The file is not accepted: a path inside it leads outside. Export it again from its program.';
    case 'archiveBomb':
      return 'The file is not accepted: what is packed in it grows too large. Export it again from its program.';
    case 'captions': {
      const where = reason.line === undefined ? '' : ` (line ${reason.line})`;
      return `The captions are not WebVTT${where}: ${captionWords[reason.problem]}`;
    }
  }
}

/** What is told about files that are not taken, changed or deleted. */
export const fileMessages: FileMessages = {
  refusal,
  oneByOne: 'Not saved: replace the file of one entry at a time.',
  inUse: (uses) => `Not deleted: ${uses} live item(s) use this file. Take it out of them first.`,
  uploadTooLarge: 'The file is too large: 300 MB at most.',
  languageInvalid: 'Write a language tag of BCP 47, such as vi, en or hmn-Latn.',
};
