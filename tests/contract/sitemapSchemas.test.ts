import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { renderNewsSitemap, renderSitemap, renderSitemapIndex, sitemapUrl } from '../../src/metadata/sitemap';
import type { ContentItem } from '../../src/content/contentItem';
import { hostileTexts } from '../fixtures/hostileTexts';
import { contentItem, picture, site } from '../support/contentItem';
import { film, podcastEpisode, video } from '../support/recordings';

const folder = new URL('../fixtures/schemas/', import.meta.url);
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.xsd'))
  .map((fileName) => ({ fileName, contents: readFileSync(new URL(fileName, folder), 'utf8') }));

/** What libxml2 objects to; nothing for a document that matches the schemas of sitemaps. */
async function complaints(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents }],
    schema: schemas.filter(({ fileName }) => fileName === 'all.xsd'),
    preload: schemas.filter(({ fileName }) => fileName !== 'all.xsd'),
  });
  return errors.map(({ message }) => message);
}

const translations = [
  { locale: 'vi', path: '/video/a-v1de0abc' },
  { locale: 'en', path: '/en/video/b-v1de0abc' },
] as const;

const sitemapOf = (...items: ContentItem[]) =>
  renderSitemap(
    items.map((item) => sitemapUrl(item, site(), translations)),
    site(),
  );

const channel = {
  platform: 'youtube',
  url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  playerUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
} as const;

describe('the schemas of sitemaps are met', () => {
  it('by pages of every form: text, pictures, films from a file and from a channel, recordings', async () => {
    const items = [
      contentItem({ body: [{ type: 'picture', picture: picture({ mediaId: 'm2' }) }] }),
      video(),
      video({}, { files: [], channel }),
      podcastEpisode(),
    ];
    const xml = sitemapOf(...items);
    expect(xml.match(/<video:video>/g)).toHaveLength(2);
    expect(await complaints(xml)).toEqual([]);
  });

  it('by a film with more words, tags and hours than the schema takes', async () => {
    const headline = 'Nghị quyết 57 '.repeat(14).trim();
    const keywords = Array.from({ length: 40 }, (_, index) => `từ khóa ${index}`);
    const long = video({ headline, keywords }, { files: [film()], durationSeconds: 90_000 });
    const xml = sitemapOf(long);
    expect(await complaints(xml)).toEqual([]);
    expect(/<video:title>([^<]*)</.exec(xml)?.[1]).toMatch(/^Nghị quyết 57 .*57…$/);
  });

  it('by films with hostile words, all in one document', async () => {
    const films = hostileTexts.map(({ headline }) =>
      video({ headline, summary: headline, keywords: [headline] }),
    );
    expect(await complaints(sitemapOf(...films))).toEqual([]);
  });

  it('by the news and by the index', async () => {
    const publication = { vi: 'Thực hiện Nghị quyết 57', en: 'Resolution 57' };
    const now = '2026-11-21T00:00:00.000Z';
    const news = renderNewsSitemap({ items: [contentItem(), video()], publication, now }, site());
    expect(await complaints(news)).toEqual([]);
    const files = [{ path: '/sitemap-vi-1.xml', lastModified: now }, { path: '/sitemap-news.xml' }];
    expect(await complaints(renderSitemapIndex(files, site()))).toEqual([]);
  });

  it('by nothing that is wrong: the check sees what is missing', async () => {
    const xml = sitemapOf(video());
    const [missing = ''] = await complaints(
      xml.replace(/<video:thumbnail_loc>.*?<\/video:thumbnail_loc>/s, ''),
    );
    expect(missing).toContain('thumbnail_loc');
    const [negative = ''] = await complaints(xml.replace(/<video:duration>\d+/, '<video:duration>-1'));
    expect(negative).toContain('-1');
  });
});

describe('a film in a sitemap', () => {
  it('is told with its file or, on a channel, its player', () => {
    expect(sitemapOf(video())).toContain(
      '<video:content_loc>https://nq57.example.gov.vn/media/f1lm0001/video.a1b2c3d4e5.mp4</video:content_loc>',
    );
    expect(sitemapOf(video({}, { files: [], channel }))).toContain(
      '<video:player_loc>https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ</video:player_loc>',
    );
    expect(sitemapOf(video())).toContain('<video:duration>95</video:duration>');
  });

  it('that is only a link elsewhere is a page like any other', () => {
    const linked = { platform: 'zalo', url: 'https://video.zalo.me/clip/1' } as const;
    expect(sitemapOf(video({}, { files: [], channel: linked }))).not.toContain('<video:video>');
  });
});
