/**
 * Every kind of content item. Adding one here makes the compiler list the places that must
 * know it (projection, requirements, words, addresses, schema.org).
 */
export const itemKinds = [
  'newsArticle',
  'infographic',
  'video',
  'eMagazine',
  'podcastEpisode',
  'publication',
  'document',
  'featuredTask',
  'showcase',
  'problem',
  'campaign',
] as const;

export type ItemKind = (typeof itemKinds)[number];

/** Kinds that are published like items but describe the column itself: they appear in no list or feed. */
export const referenceKinds = ['topic', 'unit', 'podcastShow', 'site'] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

export type PublishedKind = ItemKind | ReferenceKind;

/** Section of the column that holds the items of a kind; the first segment of their addresses. */
export const sectionOfKind: Record<ItemKind, string> = {
  newsArticle: 'tin-bai',
  infographic: 'infographic',
  video: 'video',
  eMagazine: 'e-magazine',
  podcastEpisode: 'podcast',
  publication: 'tu-sach',
  document: 'van-ban',
  featuredTask: 'nhiem-vu-khcn',
  showcase: 'dien-hinh',
  problem: 'bai-toan',
  campaign: 'chien-dich',
};

/** The kind whose items a section holds, or undefined when no kind uses that section. */
export function kindOfSection(section: string): ItemKind | undefined {
  return itemKinds.find((kind) => sectionOfKind[kind] === section);
}

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

export function isItemKind(value: unknown): value is ItemKind {
  return itemKinds.some((kind) => kind === value);
}
