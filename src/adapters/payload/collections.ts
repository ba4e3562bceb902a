import type { ItemKind } from '../../content/kinds';

/** Where the newsroom keeps the items of each kind. */
export const itemCollections = {
  newsArticle: 'news-articles',
  infographic: 'infographics',
  video: 'videos',
  eMagazine: 'e-magazines',
  podcastEpisode: 'podcast-episodes',
  publication: 'publications',
  document: 'documents',
  featuredTask: 'featured-tasks',
  showcase: 'showcases',
  problem: 'problems',
  campaign: 'campaigns',
} as const satisfies Record<ItemKind, string>;

export type ItemCollection = (typeof itemCollections)[ItemKind];

/** Kinds whose documents have no draft: saving publishes. */
export const referenceCollections = { topic: 'topics', unit: 'units', podcastShow: 'podcast-shows' } as const;

export type NamedKind = keyof typeof referenceCollections;

export type ReferenceCollection = (typeof referenceCollections)[NamedKind];

/** Everything that a document of the newsroom is published as. */
export type PublishableKind = ItemKind | NamedKind;

export const collectionOf = { ...itemCollections, ...referenceCollections } as const;

export type PublishableCollection = (typeof collectionOf)[PublishableKind];

export function isNamedKind(kind: PublishableKind): kind is NamedKind {
  return kind in referenceCollections;
}
