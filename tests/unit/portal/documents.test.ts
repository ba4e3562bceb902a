import { describe, expect, it } from 'vitest';
import { citationOf, subjectOf } from '../../../app/(portal)/_kinds/document/citation';
import type { ContentOf } from '../../../src/content/contentItem';

const item = (headline: string, number: string | undefined = '1169/QĐ-TTg', issuedOn = '2025-06-16') =>
  ({ headline, locale: 'vi', details: { type: 'decision', number, issuedOn } }) as ContentOf<'document'>;

describe('citationOf', () => {
  it('sets type, number and date like a citation', () => {
    expect(citationOf(item(''))).toBe('Quyết định\u00a01169/QĐ-TTg, 16/6/2025');
  });

  it('does without a number and gives the date as far as it is known', () => {
    const { details, ...rest } = item('', undefined, '2025-12');
    expect(citationOf({ ...rest, details: { ...details, number: undefined } })).toBe('Quyết định, 12/2025');
  });
});

describe('subjectOf', () => {
  it.each([
    ['Quyết định 1169/QĐ-TTg phê duyệt Chương trình', 'Phê duyệt Chương trình'],
    ['Quyết\u00a0định\u00a0số\u00a01169/QĐ-TTg: Phê duyệt Chương trình', 'Phê duyệt Chương trình'],
    ['Phê duyệt Chương trình truyền thông', 'Phê duyệt Chương trình truyền thông'],
    ['Quyết định 1169/QĐ-TTg', 'Quyết định 1169/QĐ-TTg'],
    ['Về việc thực hiện 1169/QĐ-TTg', 'Về việc thực hiện 1169/QĐ-TTg'],
  ])('takes the number off %j', (headline, subject) => {
    expect(subjectOf(item(headline))).toBe(subject);
  });
});
