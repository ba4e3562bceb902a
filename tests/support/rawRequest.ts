import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';

/** Sends the lines exactly as given, which no HTTP client does, and returns all bytes of the answer as Latin-1. */
export async function exchangeRaw(origin: string, lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.write(`${[...lines, 'Connection: close', '', ''].join('\r\n')}`);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('latin1');
}

export interface PlainAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  text: string;
}

export interface PlainRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/**
 * One request whose path is sent as written (`fetch` would tidy dots and doubled slashes), with no encoding
 * asked for and no redirect followed.
 */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers, body }: PlainRequest = {},
): Promise<PlainAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: flat(response.headers),
          body: bytes,
          text: bytes.toString(),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function flat(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
