import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkDiskSpace, checkPortIsFree, readBasePath, readPort } from '../../../scripts/machine.mjs';

describe('the port', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
  ])('PORT=%s is %i', (given, port) => {
    expect(readPort({ PORT: given })).toBe(port);
  });

  it.each(['0', '65536', 'http', '80.5', '-1'])('PORT=%s is refused with what to write', (given) => {
    expect(() => readPort({ PORT: given })).toThrow(`PORT=${given} không phải là một cổng`);
  });
});

describe('the base path', () => {
  it.each([
    [undefined, ''],
    ['/', ''],
    ['/nghi-quyet-57', '/nghi-quyet-57'],
    ['/nghi-quyet-57/', '/nghi-quyet-57'],
    ['/cong/nq57', '/cong/nq57'],
  ])('BASE_PATH=%s is "%s"', (given, basePath) => {
    expect(readBasePath({ BASE_PATH: given })).toBe(basePath);
  });

  it.each(['nghi-quyet-57', '/nghị-quyết', '//host', '/a b', '/a?b'])('BASE_PATH=%s is refused', (given) => {
    expect(() => readBasePath({ BASE_PATH: given })).toThrow(`BASE_PATH=${given} không hợp lệ`);
  });
});

describe('a taken port', () => {
  const other = createServer();
  afterEach(() => other.close());

  it('is told in one line that names a port to use instead; a free one passes', async () => {
    const port = await new Promise<number>((resolve) => {
      other.listen(0, () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await expect(checkPortIsFree(port)).rejects.toThrow(`Cổng ${port} đang có chương trình khác dùng`);
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPortIsFree(port)).resolves.toBeUndefined();
  });
});

describe('the disk', () => {
  it('that is too small is told in one line; folders yet to be made count as their parents', async () => {
    await expect(checkDiskSpace(1e12, 'data/chua-co/thu-muc')).rejects.toThrow(
      /chỉ còn \d+ MB, cần ít nhất 1000000000000 MB/,
    );
    await expect(checkDiskSpace(1, 'data/chua-co/thu-muc')).resolves.toBeUndefined();
  });
});
