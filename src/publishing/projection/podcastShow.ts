import type { PodcastShow } from '../../content/contentItem';
import { categoryNames, podcastCategories } from '../../content/podcastCategories';
import { oneOf, optionalPlain, plain } from './fieldValues';
import { lineText, plainLine } from './readerText';
import { pictureOf } from './references';
import type { NamedSource, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** A podcast show in one language as it will be published. */
export function projectPodcastShow(show: NamedSource, references: References): PodcastShow {
  const known = oneOf(podcastCategories, plain(show.fields.category)) ?? 'Government';
  const [category, subcategory] = categoryNames(known);
  return withoutUndefined<PodcastShow>({
    kind: 'podcastShow',
    id: show.identifier,
    shortId: show.shortId,
    locale: show.locale,
    slug: plainLine(show.slug),
    name: plainLine(show.name),
    description: lineText(show.description),
    cover: pictureOf(show.fields.cover, references),
    category,
    subcategory,
    author: plain(show.fields.author),
    isExplicit: show.fields.isExplicit === true,
    language: optionalPlain(show.fields.language),
  });
}
