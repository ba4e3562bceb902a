import type { PodcastShow } from '../content/contentItem';
import { feedPath, showPath } from '../content/permalink';
import { feedRendition, findRendition, renditionUrl } from '../content/pictures';
import { absoluteUrl, type Site } from '../content/site';
import { seriesId } from './recordings';
import { publisherObject } from './schemaOrg';
import type { SchemaObject } from './schemaObject';

/** A show, for its page; episodes name it by the same `@id`. */
export function podcastSeries(show: PodcastShow, site: Site): SchemaObject {
  const { locale, slug, name, description, cover, author, language } = show;
  const path = showPath({ locale, slug });
  const image = cover && (findRendition(cover, 'cover') ?? feedRendition(cover));
  return {
    '@context': 'https://schema.org',
    '@type': 'PodcastSeries',
    '@id': seriesId(site, path),
    identifier: show.id,
    name,
    description: description || undefined,
    url: absoluteUrl(site, path),
    webFeed: absoluteUrl(site, feedPath(locale, { type: 'show', slug }, 'podcast.xml')),
    image: image && renditionUrl(image, site),
    author: author ? { '@type': 'Organization', name: author } : publisherObject(site, locale),
    publisher: publisherObject(site, locale),
    inLanguage: language ?? locale,
    isFamilyFriendly: !show.isExplicit,
  };
}
