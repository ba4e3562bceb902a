import type { ReactNode } from 'react';
import type { ContentItem } from '../../../src/content/contentItem';
import type { ItemKind } from '../../../src/content/kinds';
import { CoverBand } from './CoverBand';
import { DocumentRows } from './DocumentRows';
import { PlainRows } from './PlainRows';
import { PosterRow } from './PosterRow';
import { ShelfRow } from './ShelfRow';
import { SoundRows } from './SoundRows';
import { TallRow } from './TallRow';
import { TaskRows } from './TaskRows';

interface Band {
  /** How many of the newest the band shows. */
  count: number;
  view: (props: { items: ContentItem[] }) => ReactNode;
  /** Its entries are lines of text: it shares a row with its neighbours. */
  isNarrow: boolean;
}

/** Each kind is recognisable without reading its label: by crop, cover, length, number or code. */
export const bands: Record<ItemKind, Band> = {
  newsArticle: { count: 6, view: PlainRows, isNarrow: false },
  infographic: { count: 4, view: TallRow, isNarrow: false },
  video: { count: 3, view: PosterRow, isNarrow: false },
  eMagazine: { count: 1, view: CoverBand, isNarrow: false },
  podcastEpisode: { count: 3, view: SoundRows, isNarrow: true },
  publication: { count: 5, view: ShelfRow, isNarrow: false },
  document: { count: 5, view: DocumentRows, isNarrow: false },
  featuredTask: { count: 4, view: TaskRows, isNarrow: false },
  showcase: { count: 3, view: PlainRows, isNarrow: true },
  problem: { count: 3, view: PlainRows, isNarrow: true },
  campaign: { count: 3, view: PlainRows, isNarrow: true },
};
