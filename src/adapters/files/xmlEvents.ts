import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface XmlHandlers {
  open?: (tag: SaxesTagNS) => void;
  text?: (text: string) => void;
  close?: (tag: SaxesTagNS) => void;
  /** What stands between `<!DOCTYPE` and its `>`. */
  doctype?: (declaration: string) => void;
  instruction?: (instruction: { target: string; body: string }) => void;
  comment?: (words: string) => void;
  /** Told beside `text`, which has these words as well. */
  cdata?: (words: string) => void;
}

/**
 * Reads XML of any size piece by piece with saxes: strict, and entities beyond the five of XML stay unknown, so
 * nothing in it can grow or fetch. @throws Error for XML that is not well-formed.
 */
export async function readXml(
  source: Readable,
  handlers: XmlHandlers,
  encoding: BufferEncoding = 'utf8',
): Promise<void> {
  const { open, text, close, doctype, instruction, comment, cdata } = handlers;
  const parser = new SaxesParser({ xmlns: true });
  if (open) parser.on('opentag', open);
  if (text) parser.on('text', text);
  parser.on('cdata', (words) => {
    cdata?.(words);
    text?.(words);
  });
  if (comment) parser.on('comment', comment);
  if (close) parser.on('closetag', close);
  if (doctype) parser.on('doctype', doctype);
  if (instruction) parser.on('processinginstruction', instruction);
  parser.on('error', (error) => {
    throw error;
  });
  source.setEncoding(encoding);
  for await (const piece of source as AsyncIterable<string>) parser.write(piece);
  parser.close();
}
