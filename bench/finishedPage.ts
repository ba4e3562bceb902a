import { get, type IncomingHttpHeaders } from 'node:http';

/** A page as our server sends it: what nginx is given to serve. */
export interface FinishedPage {
  path: string;
  identity: Buffer;
  gzip: Buffer;
  headers: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent, not decompressed. */
  body: Buffer;
}

/** One request without `fetch`, which would decompress and add headers of its own. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).once('error', reject);
  });
}

/** @throws when the page is not there, or not compressed when asked so. */
export async function fetchFinished(origin: string, path: string): Promise<FinishedPage> {
  const plain = await ask(origin + path, { 'accept-encoding': 'identity' });
  const zipped = await ask(origin + path, { 'accept-encoding': 'gzip' });
  if (plain.status !== 200 || zipped.headers['content-encoding'] !== 'gzip') {
    throw new Error(
      `${path} answers ${plain.status}, ${zipped.headers['content-encoding'] ?? 'not compressed'}.`,
    );
  }
  return { path, identity: plain.body, gzip: zipped.body, headers: flat(plain.headers) };
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
