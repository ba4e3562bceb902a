import { renderAtom } from './atom';
import type { FeedFormat } from './feedChannel';
import { mediaTypes, type FormatName } from './feedLinks';
import { renderJsonFeed } from './jsonFeed';
import { renderRss } from './rss';

/** Every format a feed is offered in; routes, link tags and tests read this list. */
export const feedFormats: readonly FeedFormat[] = [
  feedFormat('rss.xml', renderRss),
  feedFormat('atom.xml', renderAtom),
  feedFormat('feed.json', renderJsonFeed),
];

export const opmlContentType = 'text/x-opml; charset=utf-8';

/** The format of an address by its last segment. */
export function findFeedFormat(name: string): FeedFormat | undefined {
  return feedFormats.find((format) => format.name === name);
}

function feedFormat(name: FormatName, render: FeedFormat['render']): FeedFormat {
  const mediaType = mediaTypes[name];
  return { name, mediaType, contentType: `${mediaType}; charset=utf-8`, render };
}
