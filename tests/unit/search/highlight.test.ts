import { describe, expect, it } from 'vitest';
import { excerpt, highlight, holdsAll, wordsInPhrases, type Segment } from '../../../src/search/highlight';
import { parseSearchQuery } from '../../../src/search/searchQuery';

const ask = (text: string) => parseSearchQuery(text, 'vi');
const marked = (segments: readonly Segment[] | undefined) =>
  segments?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('highlights', () => {
  it.each([
    ['chuyen doi so', 'Ngày Chuyển đổi số quốc gia', 'Ngày [Chuyển đổi số] quốc gia'],
    ['chuyển đổi số', 'Ngày Chuyển đổi số quốc gia', 'Ngày [Chuyển đổi số] quốc gia'],
    ['chuyển đổi số'.normalize('NFD'), 'Chuyển đổi số', '[Chuyển đổi số]'],
    ['số đổi', 'Chuyển đổi, số liệu', 'Chuyển [đổi], [số] liệu'],
    // A syllable alone is another word where it stands in its phrase elsewhere.
    ['chuyen doi so', 'Số liệu về chuyển đổi số, đổi mới', 'Số liệu về [chuyển đổi số], đổi mới'],
    ['kinh phí đào tạo', 'Đào tạo: kinh phí hay học phí', '[Đào tạo]: [kinh phí] hay học phí'],
    ['dương', 'Đường Bình Dương', 'Đường Bình [Dương]'],
    ['dương', 'Đường sắt', '[Đường] sắt'],
    ['hoà', 'Hòa bình', '[Hòa] bình'],
    ['1169', 'Quyết định 1169/QĐ-TTg', 'Quyết định [1169]/QĐ-TTg'],
    ['không có', 'Ngày hội', 'Ngày hội'],
    ['"><script>', 'Thẻ <script> & dấu', 'Thẻ <[script]> & dấu'],
  ])('of %s in %s', (question, text, expected) => {
    expect(marked(highlight(text, ask(question)))).toBe(expected);
  });

  it('leave out a syllable of a headline whose phrase stands in the text below it', () => {
    const question = ask('chuyen doi so');
    const phrases = wordsInPhrases('Đơn vị nào cũng chuyển đổi số.', question);
    expect([...phrases]).toEqual(['chuyen', 'doi', 'so']);
    expect(marked(highlight('Kể chuyện đổi mới', question, phrases))).toBe('Kể [chuyện đổi] mới');
    expect(marked(highlight('Ba ngày kể chuyện', question, phrases))).toBe('Ba ngày kể chuyện');
    expect(marked(highlight('Ba ngày kể chuyện', question))).toBe('Ba ngày kể [chuyện]');
  });

  it('are the original text, letter by letter', () => {
    const text = '  “Đường tới 70%”:\nđào tạo – KH&CN, 3.000 tỷ…  ';
    const segments = highlight(text, ask('dao tao khcn 3000 70'));
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.filter(({ isMatch }) => isMatch)).toHaveLength(4);
  });
});

const sentence = (n: number): string => `Câu số ${n} nói về việc khác hẳn của kế hoạch này.`;
const long = Array.from({ length: 60 }, (_, n) => sentence(n)).join(' ');

describe('an excerpt', () => {
  it('shows where most of the question stands, not where it begins', () => {
    const text = `Kinh nghiệm. ${long} Bốn nguồn kinh phí và ba bước lập dự toán. ${long}`;
    const segments = excerpt(text, ask('kinh phí dự toán'));
    expect(marked(segments)).toContain('[kinh phí] và ba bước lập [dự toán]');
    expect(segments?.[0]?.text).toBe('… ');
    expect(segments?.at(-1)?.text).toBe(' …');
  });

  it('is the whole of a short text, without ellipsis', () => {
    expect(marked(excerpt('Bốn nguồn kinh phí.', ask('kinh phi')))).toBe('Bốn nguồn [kinh phí].');
  });

  it('is none where no word stands', () => {
    expect(excerpt(long, ask('chatbot'))).toBeUndefined();
  });

  it('is short however long the text', () => {
    const text = excerpt(long.repeat(50), ask('kế hoạch'))
      ?.map((segment) => segment.text)
      .join('');
    expect(text?.length).toBeLessThan(400);
  });
});

describe('holding all words', () => {
  it('needs each of them, in any order', () => {
    expect(holdsAll('Truyền thông số', ask('so truyen thong'))).toBe(true);
    expect(holdsAll('Truyền thông số', ask('truyen hinh'))).toBe(false);
    expect(holdsAll('Truyền thông số', ask(''))).toBe(false);
  });
});
