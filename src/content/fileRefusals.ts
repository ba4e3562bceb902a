import type { FileFamily } from './files';

/** What is wrong with captions, at a line of the file. */
export type CaptionProblem =
  'notUtf8' | 'signature' | 'timing' | 'order' | 'markup' | 'style' | 'structure' | 'noWords';

/** Why a file is not taken, with what an editor needs to know to mend it. */
export type FileRefusal =
  | { code: 'empty' }
  | { code: 'typeUnknown' }
  | { code: 'picture' }
  | { code: 'oldOffice' }
  | { code: 'macros' }
  | { code: 'container'; found: 'mov' | 'mkv' | 'wav' | 'srt' }
  | { code: 'tooLarge'; family: FileFamily; megabytes: number }
  | { code: 'damaged'; family: FileFamily }
  | { code: 'codec'; codec: string }
  | { code: 'noSound' }
  | { code: 'password' }
  | { code: 'activeContent' }
  /** A file inside a book that its list does not name, or that no book needs. */
  | { code: 'bookPart'; name: string }
  /** OLE, ActiveX, DDE, other files: what an office document would run. */
  | { code: 'officeObject' }
  /** What an office document would fetch when it is opened. */
  | { code: 'officeRemote' }
  | { code: 'tooManyPages'; limit: number }
  | { code: 'tooSlow' }
  /** More than can be looked through. */
  | { code: 'tooMuchText' }
  | { code: 'archivePath' }
  | { code: 'archiveBomb' }
  | { code: 'captions'; problem: CaptionProblem; line?: number };
