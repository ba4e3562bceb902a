import type { PodcastShow } from '../../content/contentItem';
import { podcastCategories } from '../../content/podcastCategories';
import { oneOf, optionalPlain, plain } from './fieldValues';
import { lineText, plainLine } from './readerText';
import { pictureOf } from './references';
import type { NamedSource, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** A podcast show in one language as it will be published. */
export function projectPodcastShow(show: NamedSource, references: References): PodcastShow {
  const [category, subcategory] = categoryOf(plain(show.fields.category));
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

/** `Education/How To`: a category with its part. */
function categoryOf(value: string): [category: string, subcategory: string | undefined] {
  const known = oneOf(podcastCategories, value) ?? 'Government';
  const [category = known, subcategory] = known.split('/');
  return [category, subcategory];
}
