import type { ContentItem } from '../content/contentItem';
import type { Chapter } from '../content/details/video';
import { formatClock } from '../content/duration';
import type { FileAsset } from '../content/files';
import { findRendition, renditionUrl, widths } from '../content/pictures';
import type { Picture } from '../content/blocks';
import { absoluteUrl, type Site } from '../content/site';
import type { FeedChannel, PodcastFacts } from './feedChannel';
import { entryAuthor } from './feedEntry';
import { writeRss, type RssProfile } from './rss';
import type { XmlElement } from './xmlElement';

/**
 * RSS as podcast directories want it: the tags of Apple, the podcast namespace for transcripts, chapters in the
 * feed itself (Podlove Simple Chapters), which needs no further file.
 */
const profile: RssProfile = {
  format: 'podcast.xml',
  namespaces: {
    itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
    podcast: 'https://podcastindex.org/namespace/1.0',
    psc: 'http://podlove.org/simple-chapters',
  },
  language: ({ podcast, locale }) => podcast?.language ?? locale,
  imageUrl: ({ podcast, site }) => coverUrl(podcast?.cover, site),
  channelElements,
  itemElements,
};

/** A podcast feed; what has no recording is not in it. */
export function renderPodcast(channel: FeedChannel): string {
  const items = channel.items.filter(
    (item) => item.kind === 'podcastEpisode' && item.details.files.length > 0,
  );
  return writeRss({ ...channel, items }, profile);
}

/** Square, 1,400 px or more, JPEG: what directories take. */
function coverUrl(cover: Picture | undefined, site: Site): string | undefined {
  if (!cover || cover.width !== cover.height) return undefined;
  const file =
    findRendition(cover, 'cover') ?? widths(cover, 'image/jpeg').find(({ width }) => width >= 1400);
  return file && renditionUrl(file, site);
}

function channelElements(channel: FeedChannel): XmlElement[] {
  const { podcast, site } = channel;
  if (!podcast) return [];
  const { email, name } = site.publisher;
  const image = coverUrl(podcast.cover, site);
  return [
    { 'itunes:author': podcast.author },
    { 'itunes:type': 'episodic' },
    { 'itunes:explicit': String(podcast.isExplicit) },
    ...(email
      ? [{ 'itunes:owner': [{ 'itunes:name': name[channel.locale] }, { 'itunes:email': email }] }]
      : []),
    ...(image ? [{ 'itunes:image': { _attr: { href: image } } }] : []),
    category(podcast),
    { 'podcast:medium': 'podcast' },
  ];
}

function category({ category: text, subcategory }: PodcastFacts): XmlElement {
  const part = subcategory === undefined ? [] : [{ 'itunes:category': { _attr: { text: subcategory } } }];
  return { 'itunes:category': [{ _attr: { text } }, ...part] };
}

function itemElements(item: ContentItem, site: Site): XmlElement[] {
  if (item.kind !== 'podcastEpisode') return [];
  const { details, leadPicture } = item;
  const { durationSeconds, episodeNumber, seasonNumber, captions, chapters } = details;
  const image = coverUrl(leadPicture, site);
  return [
    { 'itunes:title': item.headline },
    { 'itunes:author': entryAuthor(item, site) },
    { 'itunes:summary': item.summary },
    { 'itunes:duration': Math.round(durationSeconds) },
    { 'itunes:episodeType': 'full' },
    ...(episodeNumber === undefined ? [] : [{ 'itunes:episode': episodeNumber }]),
    ...(seasonNumber === undefined ? [] : [{ 'itunes:season': seasonNumber }]),
    ...(image ? [{ 'itunes:image': { _attr: { href: image } } }] : []),
    ...captions.map((file) => transcript(file, site)),
    ...chapterList(chapters),
  ];
}

function transcript({ path, contentType: type, language }: FileAsset, site: Site): XmlElement {
  const url = absoluteUrl(site, path);
  return {
    'podcast:transcript': { _attr: { url, type, ...(language && { language }), rel: 'captions' } },
  };
}

function chapterList(chapters: readonly Chapter[]): XmlElement[] {
  if (chapters.length === 0) return [];
  const entries = chapters.map(({ startSeconds, title }) => ({
    'psc:chapter': { _attr: { start: normalPlayTime(startSeconds), title } },
  }));
  return [{ 'psc:chapters': [{ _attr: { version: '1.2' } }, ...entries] }];
}

/** Normal Play Time (RFC 2326): `1:05` alone would be read as hours and minutes by some players. */
function normalPlayTime(seconds: number): string {
  const clock = formatClock(seconds);
  const [first = '0'] = clock.split(':');
  return clock.split(':').length === 3 ? clock : `0:${first.padStart(2, '0')}:${clock.slice(-2)}`;
}
