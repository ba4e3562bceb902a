import { describe, expect, it } from 'vitest';
import { knownLanguage, languagesOfVietNam } from '../../../src/content/knownLanguages';
import { languageName } from '../../../src/locale/languageNames';

describe('languageName', () => {
  it.each([
    ['vi', 'Tiếng Việt', 'Vietnamese'],
    ['tyz', 'Tiếng Tày', 'Tày'],
    ['nut', 'Tiếng Nùng', 'Nung'],
    ['hre', 'Tiếng Hrê', 'Hre'],
    ['km', 'Tiếng Khmer', 'Khmer'],
    ['zh-Hant', 'Tiếng Trung (Phồn thể)', 'Traditional Chinese'],
    ['blt-Tavt', 'Tiếng Thái Đen (Chữ Thái Việt)', 'Tai Dam (Tai Viet)'],
  ])('calls %s %s and %s', (tag, vi, en) => {
    expect(languageName(tag, 'vi')).toBe(vi);
    expect(languageName(tag, 'en')).toBe(en);
  });
});

describe('knownLanguage', () => {
  it.each([
    ['VI-latn', 'vi-Latn'],
    [' tyz ', 'tyz'],
    ['iw', 'he'],
  ])('writes %j as %s', (tag, canonical) => {
    expect(knownLanguage(tag)).toBe(canonical);
  });

  it.each(['', 'vn', 'x', 'tiếng Tày', 'vi_VN'])('does not know %j', (tag) => {
    expect(knownLanguage(tag)).toBeUndefined();
  });

  it('names only languages that the engine cannot name itself', () => {
    const engine = new Intl.DisplayNames('vi', { type: 'language', fallback: 'none' });
    expect(Object.keys(languagesOfVietNam).filter((tag) => engine.of(tag) !== undefined)).toEqual([]);
  });
});
