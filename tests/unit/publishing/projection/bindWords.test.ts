import { describe, expect, it } from 'vitest';
import { bindWords } from '../../../../src/publishing/projection/bindWords';

/** `_` stands for a no-break space, so that the tables can be read. */
const shown = (text: string) => bindWords(text).replaceAll('\u00a0', '_');

describe('bindWords', () => {
  it.each([
    '',
    'Nghị quyết của Bộ Chính trị',
    'nghiên cứu 57 nhiệm vụ',
    'có 5 người tham gia',
    'số 5 người',
    '80%',
    '18/5',
    '57-NQ/TW',
    'trong 3 mục tiêu',
    'hàng năm có',
    'bánăm 2030',
    'đạt 5 mét',
    'explain 57',
  ])('leaves %j as it is', (text) => {
    expect(bindWords(text)).toBe(text);
  });

  it.each([
    ['Nghị quyết 57', 'Nghị_quyết_57'],
    ['nghị quyết 57', 'nghị_quyết_57'],
    ['NGHỊ QUYẾT SỐ 57-NQ/TW', 'NGHỊ_QUYẾT_SỐ_57-NQ/TW'],
    [
      'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị',
      'Thực hiện Nghị_quyết_số_57-NQ/TW của Bộ Chính trị',
    ],
    ['Quyết định số 1169/QĐ-TTg', 'Quyết_định_số_1169/QĐ-TTg'],
    ['Kế hoạch 12/KH-UBND', 'Kế_hoạch_12/KH-UBND'],
    ['Văn bản số 57-NQ/TW', 'Văn bản số_57-NQ/TW'],
    ['ngày 18/5 và ngày 1/10', 'ngày_18/5 và ngày_1/10'],
    ['tháng 6 năm 2025', 'tháng_6 năm_2025'],
    ['Điều 8, khoản 2', 'Điều_8, khoản_2'],
    ['đạt 80 % vào năm 2029', 'đạt 80_% vào năm_2029'],
    ['1,2 tỷ đồng', '1,2_tỷ_đồng'],
    ['1.234,5 triệu USD', '1.234,5_triệu_USD'],
    ['12 km² đất', '12_km² đất'],
    ['100 GB', '100_GB'],
    ['Resolution No. 57-NQ/TW', 'Resolution_No._57-NQ/TW'],
    ['the Resolution 57', 'the Resolution_57'],
  ])('binds %j as %j', (text, bound) => {
    expect(shown(text)).toBe(bound);
  });

  it('keeps the number of characters and is done after once', () => {
    const text = 'Nghị quyết số 57-NQ/TW ngày 22/12 năm 2024: 3 tỷ đồng, 80 %';
    expect(bindWords(text)).toHaveLength(text.length);
    expect(bindWords(bindWords(text))).toBe(bindWords(text));
  });
});
