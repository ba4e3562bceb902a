import { describe, expect, it } from 'vitest';
import { resolveHref, safeHref } from '../../../src/content/safeHref';
import { site } from '../../support/contentItem';

describe('an address a link may carry', () => {
  it.each([
    ['https://moc.gov.vn/tin?a=1&b=2#c', 'https://moc.gov.vn/tin?a=1&b=2#c'],
    ['  http://moc.gov.vn/  ', 'http://moc.gov.vn/'],
    ['https://moc.gov.vn/văn bản', 'https://moc.gov.vn/v%C4%83n%20b%E1%BA%A3n'],
    ['mailto:banbientap@moc.gov.vn', 'mailto:banbientap@moc.gov.vn'],
    ['tel:+842438215137', 'tel:+842438215137'],
    ['/tin-bai/a-abcd1234?x=1#y', '/tin-bai/a-abcd1234?x=1#y'],
  ])('%s', (given, address) => {
    expect(safeHref(given)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://moc.gov.vn/1',
    '//evil.example.org',
    '/\\evil.example.org',
    '/\t/evil.example.org',
    '\\\\evil.example.org',
    'tin-bai/a',
    '#muc',
    '',
  ])('is not %j', (given) => {
    expect(safeHref(given)).toBeUndefined();
  });

  it('stands below the base path on pages and is absolute elsewhere', () => {
    const mounted = site({ basePath: '/nq57' });
    expect(resolveHref('/tin-bai', mounted, 'path')).toBe('/nq57/tin-bai');
    expect(resolveHref('/tin-bai', mounted, 'absolute')).toBe('https://nq57.example.gov.vn/nq57/tin-bai');
    expect(resolveHref('https://moc.gov.vn/', mounted, 'path')).toBe('https://moc.gov.vn/');
  });
});
