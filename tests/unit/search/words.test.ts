import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales';
import { wordsIn } from '../../../src/search/words';

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

const letters = Object.entries(markedLetters).flatMap(([plain, marked]) =>
  [...marked].flatMap((letter) => [
    { letter, plain },
    { letter: letter.toUpperCase(), plain },
  ]),
);

const folded = (text: string, locale: Locale = 'vi') => wordsIn(text, locale).map((word) => word.folded);
const exact = (text: string, locale: Locale = 'vi') => wordsIn(text, locale).map((word) => word.exact);

describe('the folded form of a word', () => {
  it('is tried with 134 letters', () => {
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(134);
  });

  it.each(letters)('has $plain for $letter, composed or not', ({ letter, plain }) => {
    expect(folded(`b${letter.normalize('NFC')}c`)).toEqual([`b${plain}c`]);
    expect(folded(`b${letter.normalize('NFD')}c`)).toEqual([`b${plain}c`]);
  });

  it('is one for letters that stand for đ in older texts', () => {
    expect(folded('đường Đường ðường Ðường')).toEqual(['duong', 'duong', 'duong', 'duong']);
  });

  it.each([
    ['kỹ thuật', 'kĩ thuật'],
    ['quý', 'quí'],
    ['công ty', 'công ti'],
    ['bác sỹ', 'bác sĩ'],
  ])('and the exact one are the same for %s and %s, which are both right', (first, second) => {
    expect(folded(first)).toEqual(folded(second));
    expect(exact(first)).toEqual(exact(second));
  });

  it('keeps y where i would be another word', () => {
    expect(folded('tay tai máy mái ý')).toEqual(['tay', 'tai', 'may', 'mai', 'y']);
  });

  it('is the stem in English', () => {
    expect(folded('Reporting reports report', 'en')).toEqual(['report', 'report', 'report']);
    expect(folded('Reporting', 'vi')).toEqual(['reporting']);
  });
});

describe('the exact form of a word', () => {
  it('tells apart what the folded one does not', () => {
    expect(new Set(exact('dương đương đường dưỡng duong')).size).toBe(5);
  });

  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['CHUYỂN', 'chuyển'],
    ['chuyển', 'chuyển'.normalize('NFD')],
    ['ệ', 'e\u0302\u0323'],
    ['ệ', 'e\u0323\u0302'],
  ])('is one for %s and %s', (first, second) => {
    expect(exact(first)).toEqual(exact(second));
  });

  it('tells an abbreviation from the word of the same letters', () => {
    const [first, second] = wordsIn('AI ai', 'vi');
    expect(first?.folded).toBe(second?.folded);
    expect(first?.exact).not.toBe(second?.exact);
    expect(exact('R&D')).toEqual(exact('RD'));
  });

  it('is the folded form for a word without marks', () => {
    expect(exact('so 57 ai')).toEqual(folded('so 57 ai'));
  });
});

describe('words', () => {
  it.each([
    ['57-NQ/TW', ['57', 'nq', 'tw']],
    ['Quyết định 1169/QĐ-TTg', ['quyet', 'dinh', '1169', 'qd', 'ttg']],
    ['KH&CN, R&D', ['khcn', 'rd']],
    ['3.000 tỷ, 70%, 0,5', ['3000', 'ti', '70', '0', '5']],
    ['ngày 16/6/2025', ['ngay', '16', '6', '2025']],
    ['5G và AI', ['5g', 'va', 'ai']],
    ['“Bình dân học vụ số”', ['binh', 'dan', 'hoc', 'vu', 'so']],
    ['', []],
    [' –…!? ', []],
  ])('of %s', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it('stand where the text has them', () => {
    const text = 'Tròn một năm Quyết định 462/QĐ-BXD';
    const found = wordsIn(text, 'vi').map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Tròn', 'một', 'năm', 'Quyết', 'định', '462', 'QĐ', 'BXD']);
  });

  it('hold letters, digits and the sign of a tone, nothing else', () => {
    const hostile = `"a" OR b* NEAR(c, 2) ^d -e {f g}: h AND NOT 'i'; -- \u0000 % _ # ~ \\ "`;
    for (const { folded: first, exact: second } of wordsIn(`${hostile} đổi`, 'vi')) {
      expect(first).toMatch(/^[a-z0-9]+$/);
      expect(second).toMatch(/^[\p{L}\p{N}]+(~[0-5])?$/u);
    }
  });
});
