import type { ItemKind } from './kinds';

/**
 * A section of the column home, as editors put them together: the newest items (`latest`), the newest of one kind
 * (`kind`), the programme's targets, topics, days of observance, and the agency's channels.
 * The lead stands above all of them.
 */
export type HomeSection =
  { type: 'latest' | 'targets' | 'topics' | 'days' | 'channels' } | { type: 'kind'; kind: ItemKind };

export const plainHomeSections = ['latest', 'targets', 'topics', 'days', 'channels'] as const;

/** The usual order: what is new, then each kind, the programme's targets and days between them. */
export function usualHomeSections(kinds: readonly ItemKind[]): HomeSection[] {
  const bands = kinds
    .filter((kind) => kind !== 'newsArticle')
    .map((kind): HomeSection => ({ type: 'kind', kind }));
  return [
    { type: 'latest' },
    ...bands.slice(0, 1),
    { type: 'targets' },
    ...bands.slice(1),
    { type: 'topics' },
    { type: 'days' },
    { type: 'channels' },
  ];
}
