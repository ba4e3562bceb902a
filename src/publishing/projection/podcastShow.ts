import type { PodcastShow } from '../../content/contentItem';
import { optionalPlain, plain } from './fieldValues';
import { lineText, plainLine } from './readerText';
import { pictureOf } from './references';
import type { NamedSource, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** A podcast show in one language as it will be published. */
export function projectPodcastShow(show: NamedSource, references: References): PodcastShow {
  return withoutUndefined<PodcastShow>({
    kind: 'podcastShow',
    id: show.identifier,
    shortId: show.shortId,
    locale: show.locale,
    slug: plainLine(show.slug),
    name: plainLine(show.name),
    description: lineText(show.description),
    cover: pictureOf(show.fields.cover, references),
    category: plain(show.fields.category) || 'Government',
    subcategory: optionalPlain(show.fields.subcategory),
    author: plain(show.fields.author),
    isExplicit: show.fields.isExplicit === true,
  });
}
