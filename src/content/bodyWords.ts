import type { Locale } from './locales';

/** The words that rendering a body adds. They live here because content knows nothing of `locale/`. */
export const bodyWords: Record<Locale, { credit: string; table: string }> = {
  vi: { credit: 'Ảnh:', table: 'Bảng số liệu' },
  en: { credit: 'Photo:', table: 'Table' },
};
