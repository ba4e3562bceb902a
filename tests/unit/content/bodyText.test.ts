import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../src/content/bodyText';
import { text } from '../../support/contentItem';
import { everyBlock } from '../../support/everyBlock';

describe('the text of a body', () => {
  it('has the words of every block in reading order, a line each', () => {
    expect(bodyText(everyBlock()).split('\n')).toEqual([
      'Từ ngày 1/10/2026, mọi hồ sơ theo H2 Nghị quyết 57, bài liên quan và bài chưa đăng.',
      'Kết quả & đích đến',
      'Rà soát thủ tục',
      'Đào tạo',
      'Cán bộ cấp xã',
      'Làm đến đâu chắc đến đó.',
      'Giám đốc Trung tâm CNTT',
      'Bộ phận một cửa',
      'Gian hàng',
      'Biểu đồ cột tỷ lệ hồ sơ trực tuyến qua ba năm',
      'Ngày hội Chuyển đổi số',
      'Hồ sơ trực tuyến',
      'Năm Hồ sơ',
      '2025 1.234,5',
      'Chưa thống kê',
      'Một cửa số',
      'Kết quả & đích đến',
    ]);
  });

  it('is empty for a body that shows no words', () => {
    expect(bodyText([{ type: 'rule' }, { type: 'paragraph', children: [text(' \n ')] }])).toBe('');
  });
});
