import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressBody, negotiateEncoding } from '../../../src/delivery/encodings';

describe('negotiating the encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['deflate, zstd', 'identity'],
    ['gzip;q=0, br;q=0', 'identity'],
    ['*;q=0', 'identity'],
    ['gzip;q=nonsense', 'identity'],
    ['br;q=2', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['BR ; Q=1', 'br'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip;q=0.2, identity;q=0.9', 'identity'],
    ['identity;q=0, gzip', 'gzip'],
  ])('%s gives %s', (header, expected) => {
    expect(negotiateEncoding(header)).toBe(expected);
  });

  it('takes only what is there', () => {
    expect(negotiateEncoding('br, gzip', ['gzip', 'identity'])).toBe('gzip');
    expect(negotiateEncoding('br, gzip', ['identity'])).toBe('identity');
  });
});

describe('the ready bodies', () => {
  it('unpack to the same bytes', async () => {
    const identity = Buffer.from('Nghị quyết 57 '.repeat(200));
    const { gzip, br } = await compressBody(identity);
    expect(gunzipSync(gzip ?? '').equals(identity)).toBe(true);
    expect(brotliDecompressSync(br ?? '').equals(identity)).toBe(true);
  });

  it('are only the plain one where compressing would not pay', async () => {
    const identity = Buffer.from('ngắn');
    expect(await compressBody(identity)).toEqual({ identity });
  });
});
