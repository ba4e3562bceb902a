import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { OutlineEntry } from '../../content/files';

const maxPages = 2000;
const readingMs = 60_000;
const drawingMs = 20_000;

export interface PdfFacts {
  pageCount: number;
  /** Title, subject and keywords, a line each. */
  title: string;
  /** Text of each page, as far as the document lets it be read. */
  texts: string[];
  /** Laid over the pages, or filled into forms. */
  notes: string;
  outline: OutlineEntry[];
  /** A signature holds for the bytes as they are. */
  isSigned: boolean;
  /** It carries programs or other files, or starts something. */
  isActive: boolean;
  /** There is more text than was read. */
  isCut: boolean;
}

export type PdfRefusal = 'password' | 'damaged' | 'tooManyPages' | 'tooSlow';

export interface Drawing {
  width: number;
  height: number;
  /** RGBA. */
  data: Uint8Array;
}

export interface PdfDocument {
  facts: PdfFacts;
  /** Draws a page, counted from 0; undefined for one that cannot be drawn, after which no other is. */
  draw(index: number, size: { width: number; maxHeight: number }): Promise<Drawing | undefined>;
}

interface Answer {
  refusal?: Exclude<PdfRefusal, 'tooSlow'>;
  facts?: PdfFacts;
  drawing?: Drawing;
}

export const pdfPageLimit = maxPages;

/** Each takes a processor and the memory of its pages; the portal needs some of both. */
const inTurn = pLimit(2);

/**
 * Reads a PDF with PDFium (BSD; the wrapper MIT): one WebAssembly file on Node 20 without system packages, where
 * pdfjs-dist needs Node 22 and a native canvas beside it. A hostile document stays inside the sandbox of
 * WebAssembly, on a thread that is ended when it takes too long.
 */
export function withPdf<T>(
  file: string,
  use: (pdf: PdfDocument) => Promise<T> | T,
): Promise<T | { refusal: PdfRefusal }> {
  return inTurn(async () => {
    // By the folder the program runs in: it is bundled into others, and this file is not.
    const worker = new Worker(path.join(process.cwd(), 'src', 'adapters', 'files', 'pdfWorker.mjs'), {
      workerData: { path: file, maxPages, maxCharacters: 3_000_000, maxOutline: 500 },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    // A crash after a time-out finds nobody waiting, and would end the server.
    worker.on('error', () => undefined);
    try {
      const { facts, refusal = 'damaged' } = await factsFrom(worker);
      return facts ? await use({ facts, draw: drawerOf(worker) }) : { refusal };
    } finally {
      await worker.terminate();
    }
  });
}

interface Reading {
  facts?: PdfFacts;
  refusal?: PdfRefusal;
}

async function factsFrom(worker: Worker): Promise<Reading> {
  try {
    return await answerOf(worker, readingMs);
  } catch (error) {
    // A crash of the reader is the document's doing: WebAssembly ends the thread and nothing else.
    return { refusal: isTimeout(error) ? 'tooSlow' : 'damaged' };
  }
}

function drawerOf(worker: Worker): PdfDocument['draw'] {
  return async (index, size) => {
    worker.postMessage({ index, ...size });
    // A page may be too large for memory or take for ever; the document is read all the same.
    const answer = await answerOf(worker, drawingMs).catch(() => undefined);
    return answer?.drawing;
  };
}

async function answerOf(worker: Worker, milliseconds: number): Promise<Answer> {
  const answers: unknown[] = await once(worker, 'message', { signal: AbortSignal.timeout(milliseconds) });
  return answers[0] as Answer;
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
