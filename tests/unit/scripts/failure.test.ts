import { describe, expect, it } from 'vitest';
import { describeError, Failure, knownFailure } from '../../../scripts/failure.mjs';

describe('a known failure', () => {
  it.each([
    ['npm error code ENOSPC', 'Đĩa đã đầy'],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'Máy thiếu bộ nhớ'],
    ['npm error network request to https://registry.example/next failed', 'Không kết nối được kho gói npm'],
    ['npm error code EAI_AGAIN', 'Không kết nối được kho gói npm'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'Chứng chỉ'],
    ['npm error code E401', 'từ chối truy cập'],
    ['npm error code EINTEGRITY', 'bị hỏng'],
    [
      '`npm ci` can only install packages when your package.json and package-lock.json are in sync',
      'không khớp',
    ],
    ["Error: EACCES: permission denied, mkdir '/srv/hub/node_modules'", 'Không có quyền ghi'],
    ['Error: EROFS: read-only file system', 'chỉ cho đọc'],
  ])('is found in the output: %s', (output, says) => {
    expect(knownFailure(output)?.message).toContain(says);
  });

  it('is not guessed from other output', () => {
    expect(knownFailure("Type error: Property 'x' does not exist on type 'Y'.")).toBeUndefined();
  });
});

describe('what is printed for an error', () => {
  it('is one line in both languages when the failure is known', () => {
    expect(describeError(new Failure('Đĩa đầy.', 'Disk full.'))).toBe('✖ Đĩa đầy. / Disk full.');
  });

  it('is one line for a system error that is known', () => {
    const error = Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' });
    expect(describeError(error).split('\n')).toHaveLength(1);
    expect(describeError(error)).toContain('The disk is full');
  });

  it('is the whole stack when it is not known', () => {
    const error = new TypeError('x is not a function');
    expect(describeError(error)).toBe(`✖ ${error.stack}`);
  });
});
