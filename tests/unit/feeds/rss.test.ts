import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { renderRss } from '../../../src/feeds/rss';
import { contentItem, feedChannel, picture, site } from '../../support/contentItem';
import { film, podcastEpisode, video } from '../../support/recordings';

describe('RSS', () => {
  it('links to itself and to every hub', () => {
    const hubs = ['https://a.example.org/hub', 'https://b.example.org/hub'];
    const links = parseRssFeed(renderRss(feedChannel({ hubs }))).atom?.links ?? [];
    const addresses = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href);
    expect(addresses('self')).toEqual(['https://nq57.example.gov.vn/feeds/all/rss.xml']);
    expect(addresses('hub')).toEqual(hubs);
  });

  it('dates the channel by its last change, not by the moment of rendering', () => {
    const feed = parseRssFeed(renderRss(feedChannel({ updated: '2026-03-01T00:00:00.000Z' })));
    expect(feed.lastBuildDate).toBe('Sun, 01 Mar 2026 00:00:00 GMT');
  });

  it('leaves text alone that looks like the date of the channel', () => {
    const headline = '<lastBuildDate>hôm qua</lastBuildDate>';
    const feed = parseRssFeed(
      renderRss(feedChannel({ title: headline, items: [contentItem({ headline })] })),
    );
    expect([feed.title, feed.items?.[0]?.title]).toEqual([headline, headline]);
  });

  it('identifies an item by a guid that is not an address', () => {
    const [item] = parseRssFeed(renderRss(feedChannel())).items ?? [];
    expect(item?.guid).toEqual({
      value: 'tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000a001:vi',
      isPermaLink: false,
    });
  });

  it('names each topic as category and each keyword as subject', () => {
    const [item] = parseRssFeed(renderRss(feedChannel())).items ?? [];
    expect(item?.categories?.map(({ name }) => name)).toEqual(['Chuyển đổi số']);
    expect(renderRss(feedChannel())).toContain('<dc:subject>dịch vụ công</dc:subject>');
  });

  it('carries pictures as Media RSS with caption, text alternative, credit and licence', () => {
    const [item] = parseRssFeed(renderRss(feedChannel())).items ?? [];
    const [content] = item?.media?.contents ?? [];
    expect(content).toMatchObject({
      type: 'image/jpeg',
      medium: 'image',
      fileSize: 96003,
      width: 960,
      height: 640,
    });
    expect(content?.title?.value).toBe('Tỷ lệ hồ sơ trực tuyến 2024–2026.');
    expect(content?.description?.value).toBe('Biểu đồ cột tỷ lệ hồ sơ trực tuyến qua ba năm');
    expect(item?.media?.thumbnails?.[0]).toMatchObject({ width: 720, height: 480 });
  });

  it('carries films and recordings as Media RSS with length and size, alternatives in a group', () => {
    const files = [film(), film({ contentType: 'video/webm', role: 'alternative' })];
    const items = [video(), podcastEpisode(), video({ leadPicture: undefined }, { files })];
    const [one, heard, grouped] = parseRssFeed(renderRss(feedChannel({ items }))).items ?? [];
    expect(one?.media?.contents?.[0]).toMatchObject({
      url: 'https://nq57.example.gov.vn/media/f1lm0001/video.a1b2c3d4e5.mp4',
      type: 'video/mp4',
      medium: 'video',
      fileSize: 412_345,
      duration: 95,
      width: 640,
      height: 360,
    });
    expect(one?.media?.contents?.[1]?.medium).toBe('image');
    expect(heard?.media?.contents?.[0]).toMatchObject({ medium: 'audio', type: 'audio/mpeg', duration: 75 });
    expect(heard?.enclosures).toEqual([
      {
        url: 'https://nq57.example.gov.vn/media/aud10001/audio.c1b2c3d4e5.mp3',
        type: 'audio/mpeg',
        length: 301_222,
      },
    ]);
    const alternatives = grouped?.media?.groups?.[0]?.contents ?? [];
    expect(alternatives.map(({ type, isDefault }) => [type, isDefault])).toEqual([
      ['video/mp4', true],
      ['video/webm', undefined],
    ]);
  });

  it('writes neither dc:date nor media:license, which validators object to', () => {
    expect(renderRss(feedChannel())).not.toMatch(/<dc:date|<media:license|<media:group/);
  });

  it('puts description, content and pictures in the order in which readers look for the text', () => {
    const document = renderRss(feedChannel());
    const item = document.slice(document.indexOf('<item>'));
    const order = ['<description>', '<content:encoded>', '<media:content'].map((tag) => item.indexOf(tag));
    expect(order).toEqual([...order].sort((x, y) => x - y));
    expect(order).not.toContain(-1);
  });

  it('names the editor by e-mail and name, and shows the agency code', () => {
    const feed = parseRssFeed(renderRss(feedChannel()));
    expect(renderRss(feedChannel())).toContain('banbientap@moc.example.gov.vn (Bộ Xây dựng)');
    expect(feed.categories?.map(({ name }) => name)).toEqual(['G17']);
  });

  it('shows the logo only when it is a type RSS allows', () => {
    expect(parseRssFeed(renderRss(feedChannel())).image?.title).toBe(feedChannel().title);
    const { publisher } = site();
    const drawn = site({
      publisher: { ...publisher, logo: { path: '/brand/logo.svg', width: 1, height: 1 } },
    });
    expect(renderRss(feedChannel({ site: drawn }))).not.toContain('<image>');
  });

  it('tells the owner of a copied item, not the agency, as rights holder', () => {
    const copied = contentItem({
      byline: undefined,
      source: { name: 'Báo Xây dựng', url: 'javascript:alert(1)' },
    });
    const document = renderRss(feedChannel({ items: [copied] }));
    expect(document).toContain('<dc:rights>Bản quyền thuộc Báo Xây dựng.');
    expect(document).toContain('<dc:source>Báo Xây dựng</dc:source>');
    expect(document).not.toContain('javascript:');
  });

  it('shows a lead picture once when the body shows it too', () => {
    const leadPicture = picture({ mediaId: 'm9' });
    const body = [{ type: 'picture' as const, picture: leadPicture }];
    const [item] =
      parseRssFeed(renderRss(feedChannel({ items: [contentItem({ leadPicture, body })] }))).items ?? [];
    expect(item?.content?.encoded?.match(/<img /g)).toHaveLength(1);
    expect(item?.media?.contents).toHaveLength(1);
  });
});
