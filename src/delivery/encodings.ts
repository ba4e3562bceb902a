import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Smallest first among equals: brotli, gzip, plain. */
const offered: readonly Encoding[] = ['br', 'gzip', 'identity'];

/**
 * The encoding to answer with (RFC 9110 section 12.5.3): highest quality value, ties go to the
 * smaller body. A request that refuses all of them gets the plain body nevertheless.
 */
export function negotiateEncoding(
  header: string | undefined,
  available: readonly Encoding[] = offered,
): Encoding {
  if (header === undefined) return 'identity';
  const qualities = parseQualities(header);
  let best: Encoding = 'identity';
  let bestQuality = 0;
  for (const encoding of offered) {
    if (!available.includes(encoding)) continue;
    const quality = qualities.get(encoding) ?? (encoding === 'identity' ? 0.001 : (qualities.get('*') ?? 0));
    if (quality > bestQuality) [best, bestQuality] = [encoding, quality];
  }
  return best;
}

function parseQualities(header: string): Map<string, number> {
  const qualities = new Map<string, number>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const value = quality === undefined ? 1 : Number(quality);
    if (name !== '') qualities.set(name === 'x-gzip' ? 'gzip' : name, value >= 0 && value <= 1 ? value : 0);
  }
  return qualities;
}

export interface Bodies {
  identity: Buffer;
  gzip?: Buffer;
  br?: Buffer;
}

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Below this a compressed body saves no packet. */
const smallestWorthCompressing = 512;
/** Quality 9 saves another 2 %, and takes 20 times as long: 9 ms for a list page that a reader waits for. */
const brotliQuality = 6;

/** Makes the ready bodies of an answer, off the main thread; a variant that is no smaller is left out. */
export async function compressBody(identity: Buffer): Promise<Bodies> {
  if (identity.length < smallestWorthCompressing) return { identity };
  const [zipped, br] = await Promise.all([
    gzipAsync(identity, { level: 9 }),
    brotliAsync(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
  ]);
  return {
    identity,
    ...(zipped.length < identity.length && { gzip: zipped }),
    ...(br.length < identity.length && { br }),
  };
}
