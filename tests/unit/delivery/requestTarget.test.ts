import { describe, expect, it } from 'vitest';
import { parseRequestTarget, stripBasePath } from '../../../src/delivery/requestTarget';

describe('the target of a request', () => {
  it.each([undefined, '', '*', 'example.com:443', 'feeds', 'ftp://x/y', '?a=1'])('%s is no path', (url) => {
    expect(parseRequestTarget(url)).toBeUndefined();
  });

  it.each([
    ['/tin-bai', { path: '/tin-bai', query: '' }],
    ['/tin-bai?truoc=a?b', { path: '/tin-bai', query: 'truoc=a?b' }],
    ['/tin-bai#x?y', { path: '/tin-bai', query: '' }],
    ['http://evil.example', { path: '/', query: '' }],
    ['HTTPS://evil.example:8443/feeds?x=1', { path: '/feeds', query: 'x=1' }],
    ['http://evil.example?x=1', { path: '/', query: 'x=1' }],
    ['//evil.example/x', { path: '//evil.example/x', query: '' }],
  ])('%s gives its path and query without the host', (url, expected) => {
    expect(parseRequestTarget(url)).toEqual(expected);
  });
});

describe('the base path', () => {
  it.each([
    ['/', undefined],
    ['/tin-bai', undefined],
    ['/nghi-quyet-570', undefined],
    ['/Nghi-quyet-57/tin-bai', undefined],
    ['/nghi-quyet-57', '/'],
    ['/nghi-quyet-57/tin-bai', '/tin-bai'],
  ])('%s below /nghi-quyet-57 is %s', (path, expected) => {
    expect(stripBasePath(path, '/nghi-quyet-57')).toBe(expected);
  });

  it('changes nothing when there is none', () => {
    expect(stripBasePath('/tin-bai', '')).toBe('/tin-bai');
  });
});
