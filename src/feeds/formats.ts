import type { ListScope } from '../content/permalink';
import { renderAtom } from './atom';
import type { FeedFormat } from './feedChannel';
import { formatNamesOf, mediaTypes, type FormatName } from './feedLinks';
import { renderJsonFeed } from './jsonFeed';
import { renderPodcast } from './podcast';
import { renderRss } from './rss';

/** The formats every feed is offered in; routes, link tags and tests read this list. */
export const feedFormats: readonly FeedFormat[] = [
  feedFormat('rss.xml', renderRss),
  feedFormat('atom.xml', renderAtom),
  feedFormat('feed.json', renderJsonFeed),
];

export const opmlContentType = 'text/x-opml; charset=utf-8';

const allFormats: readonly FeedFormat[] = [...feedFormats, feedFormat('podcast.xml', renderPodcast)];

/** The formats of one list; recordings are offered as a podcast too. */
export function feedFormatsOf(scope: ListScope): FeedFormat[] {
  const names: readonly string[] = formatNamesOf(scope);
  return allFormats.filter(({ name }) => names.includes(name));
}

/** The format of a list by the last segment of its address. */
export function findFeedFormat(name: string, scope: ListScope): FeedFormat | undefined {
  return feedFormatsOf(scope).find((format) => format.name === name);
}

function feedFormat(name: FormatName, render: FeedFormat['render']): FeedFormat {
  const mediaType = mediaTypes[name];
  return { name, mediaType, contentType: `${mediaType}; charset=utf-8`, render };
}
