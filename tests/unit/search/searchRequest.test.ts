import { describe, expect, it } from 'vitest';
import { parseSearchRequest, searchParameters } from '../../../src/search/searchRequest';

const read = (query: string) => parseSearchRequest(new URLSearchParams(query));

describe('the address of a search', () => {
  it.each([
    ['q=chuy%E1%BB%83n+%C4%91%E1%BB%95i', { text: 'chuyển đổi' }],
    ['q=chuy%E1%BB%83n%20%C4%91%E1%BB%95i', { text: 'chuyển đổi' }],
    [`q=${encodeURIComponent('chuyển đổi'.normalize('NFD'))}`, { text: 'chuyển đổi' }],
    ['q=++a++b++', { text: 'a b' }],
    ['', { text: '' }],
    [
      'q=a&loai=van-ban&chu-de=su-kien&nam=2026&doi-tuong=can-bo&trang=r2s-e9&x=1',
      {
        text: 'a',
        kind: 'document',
        topic: 'su-kien',
        year: '2026',
        audience: 'can-bo',
        after: 'r2s-e9',
      },
    ],
    // What a form sends whose selects were left alone.
    ['q=a&loai=&chu-de=&nam=&doi-tuong=', { text: 'a' }],
    ['q=a&loai=ca-map&chu-de=../x&nam=99&doi-tuong=vua&trang=abc', { text: 'a' }],
    ['q=a&q=b', { text: 'a' }],
  ])('%s', (query, request) => {
    expect(read(query)).toEqual(request);
  });

  it('is written in one way only', () => {
    const written =
      '?q=chuy%E1%BB%83n+%C4%91%E1%BB%95i&loai=video&chu-de=su-kien&nam=2026&doi-tuong=can-bo&trang=t-9';
    expect(searchParameters(read(written.slice(1)))).toBe(written);
    expect(
      searchParameters(read('trang=t-9&doi-tuong=can-bo&nam=2026&chu-de=su-kien&loai=video&q=chuyển%20đổi')),
    ).toBe(written);
    expect(searchParameters({ text: '' })).toBe('');
  });
});
