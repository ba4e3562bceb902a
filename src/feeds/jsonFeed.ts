import type { ContentItem, Tombstone } from '../content/contentItem';
import { absoluteUrl, type Site } from '../content/site';
import { cleanTexts } from '../content/xmlText';
import type { FeedChannel } from './feedChannel';
import {
  entryAuthor,
  entryEnclosure,
  entryHtml,
  entryId,
  entrySourceUrl,
  entryTitle,
  entryUrl,
  redirectUrl,
  withdrawalComment,
} from './feedEntry';
import { channelUrl } from './feedLinks';
import { feedRendition, findRendition, firstPicture, renditionUrl } from '../content/pictures';

type Json = Record<string, unknown>;

/** JSON Feed 1.1. What the format has no word for stands under `_nq57` (section "Extensions"). */
export function renderJsonFeed(given: FeedChannel): string {
  const channel = cleanTexts(given);
  const { site, locale } = channel;
  const publisher = { name: site.publisher.name[locale], url: site.publisher.url };
  const feed: Json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channelUrl(channel),
    feed_url: absoluteUrl(site, channel.selfPath),
    description: channel.description,
    icon: absoluteUrl(site, site.publisher.logo.path),
    language: locale,
    authors: [publisher],
    // The next older document; archives are numbered downwards, so the chain ends.
    next_url: channel.archive.previousPath && absoluteUrl(site, channel.archive.previousPath),
    hubs: channel.hubs.length > 0 ? channel.hubs.map((url) => ({ type: 'WebSub', url })) : undefined,
    _nq57: channelExtension(channel),
    items: channel.items.map((item) => jsonItem(item, site)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** JSON Feed has no element for deletion, so withdrawn entries are named here and are no longer items. */
function channelExtension(channel: FeedChannel): Json {
  const { site, archive } = channel;
  return {
    id: channel.id,
    agency_code: site.publisher.code,
    date_modified: channel.updated,
    archive: archive.number,
    current_url: archive.number === undefined ? undefined : absoluteUrl(site, archive.currentPath),
    withdrawn: channel.tombstones.map((tombstone) => withdrawn(tombstone, site)),
  };
}

function withdrawn(tombstone: Tombstone, site: Site): Json {
  return {
    id: entryId(tombstone),
    date_withdrawn: tombstone.withdrawal.at,
    reason: withdrawalComment(tombstone),
    moved_to: redirectUrl(tombstone, site),
  };
}

function jsonItem(item: ContentItem, site: Site): Json {
  const enclosure = entryEnclosure(item, site);
  return {
    id: entryId(item),
    url: entryUrl(item, site),
    external_url: entrySourceUrl(item),
    title: entryTitle(item),
    summary: item.summary || undefined,
    content_html: entryHtml(item, site),
    image: imageUrl(item, site),
    banner_image: bannerUrl(item, site),
    date_published: item.firstPublishedAt,
    date_modified: item.modifiedAt,
    authors: [{ name: entryAuthor(item, site) }],
    tags: [...new Set([...item.topics.map(({ name }) => name), ...item.keywords])],
    language: item.locale,
    attachments: enclosure && [
      {
        url: enclosure.url,
        mime_type: enclosure.file.contentType,
        size_in_bytes: enclosure.file.byteLength,
        duration_in_seconds: enclosure.file.durationSeconds,
      },
    ],
    _nq57: itemExtension(item),
  };
}

/** A picture also where the attachment is a film or a recording. */
function imageUrl(item: ContentItem, site: Site): string | undefined {
  const picture = firstPicture(item);
  const file = picture && feedRendition(picture);
  return file && renditionUrl(file, site);
}

function bannerUrl(item: ContentItem, site: Site): string | undefined {
  const picture = firstPicture(item);
  const file = picture && (findRendition(picture, 'w1600') ?? findRendition(picture, 'share'));
  return file && renditionUrl(file, site);
}

function itemExtension(item: ContentItem): Json {
  return {
    status: item.corrections.length > 0 ? 'corrected' : 'published',
    kind: item.kind,
    genre: item.kind === 'newsArticle' ? item.details.genre : undefined,
    item_id: item.id,
    topics: item.topics.map(({ slug, name }) => ({ slug, name })),
    unit: item.unit && { slug: item.unit.slug, name: item.unit.name },
    audiences: item.audiences,
    source: item.source && { name: item.source.name, url: entrySourceUrl(item) },
    corrections: item.corrections.length > 0 ? item.corrections : undefined,
    ai_label: item.aiLabel,
  };
}
