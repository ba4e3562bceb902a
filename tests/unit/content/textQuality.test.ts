import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeVietnameseText, looksVietnamese } from '../../../src/content/textQuality';

const source = (name: string): string =>
  readFileSync(new URL(`../../fixtures/sources/${name}.txt`, import.meta.url), 'utf8');

describe('the five plans', () => {
  it.each(['bo-xay-dung', 'quyet-dinh-1169', 'so-khcn-quang-ngai', 'xa-hoang-van-thu'])(
    'reads %s as clean',
    (name) => {
      const quality = judgeVietnameseText(source(name));
      expect(quality.verdict).toBe('clean');
      expect(quality.words).toBeGreaterThan(2_000);
      expect(quality.strangeShare).toBeLessThan(0.01);
    },
  );

  it('sees that the scan of Đồng Tháp is damaged, and by which words', () => {
    const quality = judgeVietnameseText(source('dong-thap'));
    expect(quality.verdict).toBe('damaged');
    expect(quality.strangeShare).toBeGreaterThan(0.4);
    expect(quality.samples).toContain('truyén');
  });

  it('finds one damaged page among twenty clean ones', () => {
    const page = source('dong-thap').slice(0, 2_500);
    const clean = source('quyet-dinh-1169');
    const quality = judgeVietnameseText(`${clean}\n${page}\n${clean}`);
    expect(quality.strangeShare).toBeLessThan(0.1);
    expect(quality.verdict).toBe('damaged');
  });
});

describe('judgeVietnameseText', () => {
  const sentence =
    'Người dân nộp hồ sơ tại nhà và nhận kết quả qua mạng; giếng, quyển, khuỷu, huỳnh, nghiêng, gì. ';

  it('calls a stamp or a page number no text', () => {
    expect(judgeVietnameseText('CÔNG BÁO/Số 12 – Trang 3').verdict).toBe('empty');
    expect(judgeVietnameseText('').verdict).toBe('empty');
  });

  it.each(['NFC', 'NFD'] as const)('reads %s alike, with the tone on either vowel', (form) => {
    const text = `${sentence.repeat(3)} hòa hoà thủy thuỷ`.normalize(form);
    expect(judgeVietnameseText(text)).toMatchObject({ verdict: 'clean', strangeShare: 0, samples: [] });
  });

  it('bears foreign words, numbers and capitals as official texts have them', () => {
    const text = `${sentence.repeat(3)} UBND 57-NQ/TW a) b) 2030 website Facebook`;
    const quality = judgeVietnameseText(text);
    expect(quality.verdict).toBe('clean');
    expect(quality.samples).toEqual(['website', 'Facebook']);
  });

  it.each([
    ['a stop ending without a tone', 'hoc'],
    ['digits in a word', 's6'],
    ['a vowel that lost its mark', 'truyén'],
    ['two tones', 'hó̀a'],
    ['consonants that do not meet', 'thrc'],
  ])('knows %s for damage', (_, word) => {
    expect(judgeVietnameseText(`${sentence.repeat(3)} ${word}`).samples).toEqual([word.normalize('NFC')]);
  });
});

describe('looksVietnamese', () => {
  it.each(['bo-xay-dung', 'dong-thap', 'quyet-dinh-1169', 'so-khcn-quang-ngai', 'xa-hoang-van-thu'])(
    'says yes to %s, clean or damaged',
    (name) => expect(looksVietnamese(source(name))).toBe(true),
  );

  it.each([
    ['English', 'The column publishes news, documents and tasks. Every file is checked before it is public.'],
    [
      'French',
      'Le portail publie des nouvelles et des documents. Chaque fichier est vérifié avant sa publication.',
    ],
    ['figures', '2025 2026 12,5 % 1.200 30/6 a) b) I. II. UBND KPI 45,6 '.repeat(3)],
    ['code', 'const total = rows.reduce((sum, row) => sum + row.value, 0);'],
    ['nothing', ''],
  ])('says no to %s, so that it is not called damaged', (_, text) => {
    expect(looksVietnamese(text)).toBe(false);
  });

  it('says yes to a table of figures with Vietnamese heads, and it reads as clean', () => {
    const table =
      'Chỉ tiêu\tĐơn vị\tNăm 2025\tNăm 2030\nTỷ lệ hồ sơ trực tuyến\t%\t80\t100\nSố nhiệm vụ\tnhiệm vụ\t12\t57\n';
    expect(looksVietnamese(table)).toBe(true);
    expect(judgeVietnameseText(table.repeat(3)).verdict).toBe('clean');
  });
});
