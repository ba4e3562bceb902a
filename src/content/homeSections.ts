import type { ItemKind } from './kinds';

/**
 * A section of the column home, as editors put them together: the newest items (`latest`), the newest of one kind
 * (`kind`), the programme's targets, topics, days of observance, and the agency's channels.
 * The lead stands above all of them.
 */
export type HomeSection =
  { type: 'latest' | 'targets' | 'topics' | 'days' | 'channels' } | { type: 'kind'; kind: ItemKind };

export const plainHomeSections = ['latest', 'targets', 'topics', 'days', 'channels'] as const;
