import { describe, expect, it } from 'vitest';
import { toSlug } from '../../../src/locale/slug';

/** The 67 letters with marks that Vietnamese has beyond plain Latin, in both cases: 134. */
const markedLetters: Record<string, string> = {
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  d: 'đ',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
};

const cases = Object.entries(markedLetters).flatMap(([plain, marked]) =>
  [...marked].flatMap((letter) => [
    { letter, plain },
    { letter: letter.toUpperCase(), plain },
  ]),
);

describe('toSlug', () => {
  it('is empty for empty text only', () => {
    expect(toSlug('')).toBe('');
    expect(toSlug('  \n')).toBe('');
  });

  it.each(['!!!', '—', '中文', '🙂', '%'])(
    'falls back to a word for %s, which has no letter it can write',
    (text) => {
      expect(toSlug(text)).toBe('bai');
    },
  );

  it('knows 134 marked letters', () => {
    expect(new Set(cases.map(({ letter }) => letter)).size).toBe(134);
  });

  it.each(cases)('folds $letter to $plain, composed or not', ({ letter, plain }) => {
    expect(toSlug(letter.normalize('NFC'))).toBe(plain);
    expect(toSlug(letter.normalize('NFD'))).toBe(plain);
  });

  it.each([
    ['Bộ Xây dựng đẩy mạnh chuyển đổi số', 'bo-xay-dung-day-manh-chuyen-doi-so'],
    ['Đường đến Nghị quyết 57-NQ/TW', 'duong-den-nghi-quyet-57-nq-tw'],
    ['80% người dân & 1.169 nhiệm vụ', '80-nguoi-dan-1-169-nhiem-vu'],
    ['  “Bình dân học vụ số” – ngày 18/5  ', 'binh-dan-hoc-vu-so-ngay-18-5'],
    ['a_b|c$d', 'a-b-c-d'],
    ['Nghị\u00a0quyết\u00a057', 'nghi-quyet-57'],
  ])('writes %s as %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it('cuts at a word within 80 characters', () => {
    const slug = toSlug('nghiên cứu '.repeat(20));
    expect(slug).toBe('nghien-cuu-nghien-cuu-nghien-cuu-nghien-cuu-nghien-cuu-nghien-cuu-nghien-cuu');
    expect(slug.length).toBeLessThanOrEqual(80);
  });

  it('keeps a slug of exactly 80 characters and one that ends with a word there', () => {
    expect(toSlug('a'.repeat(80))).toBe('a'.repeat(80));
    expect(toSlug(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80));
    expect(toSlug('a'.repeat(100))).toBe('a'.repeat(80));
  });

  it('gives its own result back', () => {
    const slug = toSlug('Đổi mới sáng tạo: 5 kết quả');
    expect(toSlug(slug)).toBe(slug);
  });
});
