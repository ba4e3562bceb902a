import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../../src/delivery/vocabulary';
import { topic } from './publishedRows';

describe('the vocabulary', () => {
  it('stands in the order of a Vietnamese dictionary, whatever the order of the rows', async () => {
    const names = ['Viện nghiên cứu', 'Đào tạo', 'Truyền thông', 'Doanh nghiệp', 'Ấn phẩm', 'An toàn'];
    const vocabulary = createVocabulary({
      findAllOf: () => Promise.resolve(names.map((name) => topic({ name }))),
    });
    expect((await vocabulary.topics('vi')).map(({ name }) => name)).toEqual([
      'An toàn',
      'Ấn phẩm',
      'Doanh nghiệp',
      'Đào tạo',
      'Truyền thông',
      'Viện nghiên cứu',
    ]);
  });
});
