import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { fileTypes, type PagePicture } from '../../content/files';
import { findStateSecretMark } from '../../content/stateSecretMarks';
import {
  judgeVietnameseText,
  looksVietnamese,
  type TextQuality,
  type TextVerdict,
} from '../../content/textQuality';
import { cleanText } from '../../content/xmlText';
import { blankNames } from '../files/blankNames';
import { examineFile, type FileFacts } from '../files/examineFile';
import { addFileCopy, incomingFolder } from '../files/fileCopies';
import { makePagePictures } from '../files/pagePictures';
import { FileRefused, StateSecretRefused } from './errors';
import { newShortId } from './identity';
import { installationOf } from './installation';
import { languageOf } from './languageOf';

type Upload = NonNullable<PayloadRequest['file']>;

/** Fields of the file document that follow from its bytes. */
export interface StoredFacts {
  fileId: string;
  publicPath: string;
  contentType: string;
  byteLength: number;
  durationSeconds: number | null;
  pixelWidth: number | null;
  pixelHeight: number | null;
  pageCount: number | null;
  languageInFile: string | null;
  /** Words, by page, slide or chapter. */
  texts: string[];
  outline: FileFacts['outline'];
  cues: FileFacts['cues'];
  cover: PagePicture | null;
  pages: PagePicture[];
  textQuality: TextQuality | null;
  textVerdict: TextVerdict | null;
}

export interface TakenUpload {
  facts: StoredFacts;
  /** Holds a folder named by the file's public id until the document is saved. */
  stage: string;
}

const taken = new WeakMap<Upload, TakenUpload>();

/** What was found out about the file of this request, once it was taken. */
export function takenUploadOf(req: PayloadRequest): TakenUpload | undefined {
  return req.file && taken.get(req.file);
}

/**
 * Examines the file of a request and prepares everything that is served of it, before a document is written: a
 * film of 300 MB would hold the one writer of SQLite for seconds. `req.file` becomes what Payload stores.
 * @throws FileRefused and StateSecretRefused, with nothing left on the disk but the upload's own temporary file.
 */
export async function takeUpload(req: PayloadRequest, upload: Upload, fileId?: string): Promise<void> {
  if (taken.has(upload)) return;
  const { mediaDir } = installationOf(req.payload);
  const file = await onDisk(upload, incomingFolder(mediaDir));
  req.file = file;
  const facts = await examineFile(file.tempFilePath, file.size);
  if ('code' in facts) throw new FileRefused(languageOf(req), facts);
  await refuseSecrets(req, facts);
  const refusal = await blankNames(file.tempFilePath, facts);
  if (refusal) throw new FileRefused(languageOf(req), refusal);
  file.size = (await stat(file.tempFilePath)).size;
  const stage = path.join(incomingFolder(mediaDir), `stage-${randomUUID()}`);
  try {
    const stored = await prepare(file, facts, fileId ?? newShortId(), stage);
    const { extension } = fileTypes[facts.contentType];
    req.file = {
      ...file,
      mimetype: facts.contentType,
      name: `${file.name.replace(/\.[^.]*$/, '')}.${extension}`,
    };
    taken.set(req.file, { facts: stored, stage });
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    throw error;
  }
}

type UploadOnDisk = Upload & { tempFilePath: string };

/** Programs give the bytes, browsers a temporary file: here it is always a file. */
async function onDisk(upload: Upload, folder: string): Promise<UploadOnDisk> {
  if (upload.tempFilePath) return upload as UploadOnDisk;
  await mkdir(folder, { recursive: true });
  const tempFilePath = path.join(folder, `upload-${randomUUID()}`);
  await writeFile(tempFilePath, upload.data);
  return { ...upload, data: Buffer.alloc(0), size: upload.data.byteLength, tempFilePath };
}

/** Page by page, with the last line of the page before; others get their turn in between. */
async function refuseSecrets(
  req: PayloadRequest,
  { texts, title, outline, cues, aside }: FileFacts,
): Promise<void> {
  const said = cues.flatMap(({ text, speaker = '' }) => [text, speaker]);
  const others = [title ?? '', ...outline.map(({ title }) => title), ...said, aside];
  for (const [index, text] of [...texts, others.join('\n')].entries()) {
    const before = texts[index - 1]?.trimEnd() ?? '';
    const lastLine = before.slice(before.lastIndexOf('\n') + 1);
    const mark = findStateSecretMark(`${lastLine}\n${text}`);
    if (mark) throw new StateSecretRefused(languageOf(req), mark.rule);
    await setImmediate();
  }
}

async function prepare(
  file: UploadOnDisk,
  facts: FileFacts,
  fileId: string,
  stage: string,
): Promise<StoredFacts> {
  const { contentType } = facts;
  const publicPath = await addFileCopy(file.tempFilePath, contentType, fileId, stage);
  const isPdf = contentType === 'application/pdf';
  const { cover, pages } = isPdf
    ? await makePagePictures(file.tempFilePath, fileId, stage)
    : { cover: undefined, pages: [] };
  const textQuality = qualityOf(facts);
  return {
    fileId,
    publicPath,
    contentType,
    byteLength: file.size,
    durationSeconds: facts.durationSeconds ?? null,
    pixelWidth: facts.width ?? null,
    pixelHeight: facts.height ?? null,
    pageCount: facts.pageCount ?? null,
    languageInFile: facts.language ?? null,
    texts: facts.texts.map((text) => cleanText(text).trim()),
    outline: facts.outline,
    cues: facts.cues,
    cover: cover ?? null,
    pages,
    textQuality,
    textVerdict: textQuality?.verdict ?? null,
  };
}

/** Captions are typed, not scanned; of other languages nothing is known. */
function qualityOf({ contentType, texts }: FileFacts): TextQuality | null {
  if (contentType === 'text/vtt' || texts.length === 0) return null;
  const text = texts.join('\n');
  return text.trim() === '' || looksVietnamese(text) ? judgeVietnameseText(text) : null;
}
