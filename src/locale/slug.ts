import slugify from 'slugify';

/** Longer slugs are cut at a word; 80 characters keep addresses readable in messages and in print. */
export const maxSlugLength = 80;

/** What text without any Latin letter or digit is called: "bài", an item. */
const fallbackSlug = 'bai';

function cutAtWord(slug: string): string {
  if (slug.length <= maxSlugLength) return slug;
  const end = slug.lastIndexOf('-', maxSlugLength);
  return slug.slice(0, end > 0 ? end : maxSlugLength);
}

/**
 * The last segment of an address: lower-case ASCII words joined by hyphens, `đ` as `d`, at most 80
 * characters. Empty only for empty text.
 *
 * Only letters and digits reach slugify: by itself it spells symbols out in English (`%` → "percent")
 * and joins what `/` separates ("NQ/TW" → "nqtw"). Its `vi` locale is what makes `đ` a "d", not "dj".
 */
export function toSlug(text: string): string {
  if (text.trim() === '') return '';
  const words = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return cutAtWord(slugify(words, { lower: true, strict: true, locale: 'vi' })) || fallbackSlug;
}
