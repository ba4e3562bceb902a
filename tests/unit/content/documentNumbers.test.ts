import { describe, expect, it } from 'vitest';
import { splitAtDocumentNumbers } from '../../../src/content/documentNumbers';

const numbersIn = (text: string): string[] =>
  splitAtDocumentNumbers(text).flatMap((piece) => (piece.isDocumentNumber ? [piece.text] : []));

describe('splitAtDocumentNumbers', () => {
  it.each([
    ['Nghị quyết số 57-NQ/TW của Bộ Chính trị', ['57-NQ/TW']],
    ['1169/QĐ-TTg và 33/2025/NĐ-CP.', ['1169/QĐ-TTg', '33/2025/NĐ-CP']],
    ['Thông tư 22/2023/TT-BTTTT, Luật 134/2025/QH15', ['22/2023/TT-BTTTT', '134/2025/QH15']],
    ['ngày 20/12, giai đoạn 2027-2028, dịch COVID-19, mã MH-14', []],
    ['', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('loses nothing', () => {
    const text = '71/NQ-CP cập nhật 57-NQ/TW';
    const pieces = splitAtDocumentNumbers(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces).toHaveLength(3);
  });
});
