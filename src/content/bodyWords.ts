import type { Locale } from './locales';

/** The words that rendering a body adds. They live here because content knows nothing of `locale/`. */
export const bodyWords: Record<Locale, { credit: (name: string) => string; table: string }> = {
  vi: { credit: (name) => withWord('Ảnh', name), table: 'Bảng, cuộn ngang được' },
  en: { credit: (name) => withWord('Photo', name), table: 'Table that scrolls sideways' },
};

/** A credit that already says what it is ("Đồ hoạ: Ban Biên tập") gets no second word. */
function withWord(word: string, name: string): string {
  return name.includes(':') ? name : `${word}: ${name}`;
}
