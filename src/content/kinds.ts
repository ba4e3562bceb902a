/**
 * Every kind of content item. Adding one here makes the compiler list the places that must
 * know it (projection, requirements, words, addresses, schema.org).
 */
export const itemKinds = ['newsArticle'] as const;

export type ItemKind = (typeof itemKinds)[number];

/** Kinds that are published like items but describe the column itself: they appear in no list or feed. */
export const referenceKinds = ['topic', 'unit', 'site'] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

export type PublishedKind = ItemKind | ReferenceKind;

/** Section of the column that holds the items of a kind; the first segment of their addresses. */
export const sectionOfKind: Record<ItemKind, string> = {
  newsArticle: 'tin-bai',
};

/** The kind whose items a section holds, or undefined when no kind uses that section. */
export function kindOfSection(section: string): ItemKind | undefined {
  return itemKinds.find((kind) => sectionOfKind[kind] === section);
}

/** IPTC genre of a news article: tin, bài, phóng sự ảnh, phỏng vấn. */
export const newsGenres = ['news', 'feature', 'photoStory', 'interview'] as const;

export type NewsGenre = (typeof newsGenres)[number];

/** Audiences named by the plans. The slug is part of public feed addresses (`/feeds/doi-tuong/<slug>`). */
export const audiences = [
  'nguoi-dan',
  'doanh-nghiep',
  'hoc-sinh-sinh-vien',
  'can-bo',
  'nha-khoa-hoc',
  'thanh-thieu-nien',
] as const;

export type Audience = (typeof audiences)[number];

export function isAudience(value: unknown): value is Audience {
  return audiences.some((audience) => audience === value);
}
