import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface XmlHandlers {
  open?: (tag: SaxesTagNS) => void;
  text?: (text: string) => void;
  close?: (tag: SaxesTagNS) => void;
}

/**
 * Reads XML of any size piece by piece with saxes: strict, and entities beyond the five of XML stay unknown, so
 * nothing in it can grow or fetch. @throws Error for XML that is not well-formed.
 */
export async function readXml(source: Readable, { open, text, close }: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  if (open) parser.on('opentag', open);
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', close);
  parser.on('error', (error) => {
    throw error;
  });
  source.setEncoding('utf8');
  for await (const piece of source as AsyncIterable<string>) parser.write(piece);
  parser.close();
}
