import type { ReactNode } from 'react';
import type { ContentItem } from '../../../src/content/contentItem';
import type { ItemKind } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { sectionPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { isNarrow } from '../_presenters/homeRows';
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
}

/** Each kind is recognisable without reading its label: by crop, cover, length, number or code. */
const bands: Record<ItemKind, Band> = {
  newsArticle: { count: 6, view: PlainRows },
  infographic: { count: 4, view: TallRow },
  video: { count: 3, view: PosterRow },
  eMagazine: { count: 1, view: CoverBand },
  podcastEpisode: { count: 3, view: SoundRows },
  publication: { count: 5, view: ShelfRow },
  document: { count: 5, view: DocumentRows },
  featuredTask: { count: 4, view: TaskRows },
  showcase: { count: 3, view: PlainRows },
  problem: { count: 3, view: PlainRows },
  campaign: { count: 3, view: PlainRows },
};

/** The newest of one kind on the home page, in the form of that kind; nothing while there is none. */
export async function KindBand({
  locale,
  kind,
  without,
}: {
  locale: Locale;
  kind: ItemKind;
  without?: string;
}) {
  const { reader, site } = runtime();
  const { count, view: View } = bands[kind];
  const newest = await reader.list(locale, { type: 'kind', kind }, { limit: count + 1 });
  const items = (newest?.items ?? []).filter(({ shortId }) => shortId !== without).slice(0, count);
  if (items.length === 0) return null;
  const words = wordsFor(locale).portal;
  const id = `muc-${sectionPath('vi', kind).slice(1)}`;
  return (
    <section className={isNarrow({ type: 'kind', kind }) ? 'band' : 'wide band'} aria-labelledby={id}>
      <h2 id={id}>{words.kinds[kind]}</h2>
      <View items={items} />
      <p className="follow">
        <a href={sitePath(site, sectionPath(locale, kind))}>{words.home.allOf(words.kinds[kind])}</a>
      </p>
    </section>
  );
}
