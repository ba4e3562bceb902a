import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OutlineEntry } from '../../content/files';

const maxPages = 2000;
const readingMs = 60_000;
const drawingMs = 20_000;

export interface PdfFacts {
  pageCount: number;
  /** Text of each page, as far as the document lets it be read. */
  texts: string[];
  outline: OutlineEntry[];
  /** A signature holds for the bytes as they are. */
  isSigned: boolean;
  hasScript: boolean;
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
  close(): Promise<void>;
}

interface Answer {
  refusal?: Exclude<PdfRefusal, 'tooSlow'>;
  facts?: PdfFacts;
  drawing?: Drawing;
}

export const pdfPageLimit = maxPages;

/**
 * Opens a PDF with PDFium (BSD; the wrapper MIT): one WebAssembly file on Node 20 without system packages, where
 * pdfjs-dist needs Node 22 and a native canvas beside it. A hostile document stays inside the sandbox of
 * WebAssembly, on a thread that is ended when it takes too long.
 */
export async function openPdf(file: string): Promise<PdfDocument | { refusal: PdfRefusal }> {
  // By the folder the program runs in: it is bundled into others, and this file is not.
  const worker = new Worker(path.join(process.cwd(), 'src', 'adapters', 'files', 'pdfWorker.mjs'), {
    workerData: { path: file, maxPages, maxCharacters: 3_000_000, maxOutline: 500 },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const close = async () => {
    await worker.terminate();
  };
  try {
    const { facts, refusal } = await answerOf(worker, readingMs);
    if (!facts) {
      await close();
      return { refusal: refusal ?? 'damaged' };
    }
    const draw: PdfDocument['draw'] = async (index, size) => {
      worker.postMessage({ index, ...size });
      // A page may be too large for memory or take for ever; the document is read all the same.
      const answer = await answerOf(worker, drawingMs).catch(() => undefined);
      return answer?.drawing;
    };
    return { facts, draw, close };
  } catch (error) {
    await close();
    // A crash of the reader is the document's doing: WebAssembly ends the thread and nothing else.
    return { refusal: isTimeout(error) ? 'tooSlow' : 'damaged' };
  }
}

async function answerOf(worker: Worker, milliseconds: number): Promise<Answer> {
  const answers: unknown[] = await once(worker, 'message', { signal: AbortSignal.timeout(milliseconds) });
  return answers[0] as Answer;
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
