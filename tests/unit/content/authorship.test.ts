import { describe, expect, it } from 'vitest';
import { isOrganisation, originOf } from '../../../src/content/authorship';

describe('the origin of an item', () => {
  it('is its source only when the source has an address to go to', () => {
    expect(originOf({ source: { name: 'Kế hoạch của Bộ Xây dựng, mục II' } })).toBeUndefined();
    expect(originOf({})).toBeUndefined();
    expect(originOf({ source: { name: 'Báo Xây dựng', url: 'https://baoxaydung.vn/x' } })?.name).toBe(
      'Báo Xây dựng',
    );
  });
});

describe('a byline', () => {
  it.each([
    'Ban Biên tập chuyên mục',
    'Trung tâm Công nghệ thông tin',
    'UBND xã Hoàng Văn Thụ',
    'Column editors',
  ])('names an organisation: %s', (byline) => {
    expect(isOrganisation(byline)).toBe(true);
  });

  it.each(['Nguyễn An', 'Ban-mai', 'Sở', 'Nguyễn Văn Ban', 'Vũ Thị Hội'])('names a person: %s', (byline) => {
    expect(isOrganisation(byline)).toBe(false);
  });
});
