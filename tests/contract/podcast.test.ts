import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildChannel, type ChannelParts } from '../../src/feeds/buildChannel';
import { renderPodcast } from '../../src/feeds/podcast';
import { hostileTexts } from '../fixtures/hostileTexts';
import { channelParts } from '../support/channelCases';
import { contentItem, renditions } from '../support/contentItem';
import { podcastEpisode, podcastShow, recording } from '../support/recordings';

/**
 * What Apple and the podcast namespace demand of a feed, read by feedsmith, which shares no code with what wrote
 * it (podcasters.apple.com/support/823, podcastindex.org/namespace/1.0, RFC 5005).
 */
const origin = 'https://nq57.example.gov.vn';
const show = podcastShow({ category: 'Education', subcategory: 'How To' });

function podcast(changes: Partial<ChannelParts> = {}): string {
  return renderPodcast(
    buildChannel(
      channelParts({
        format: 'podcast.xml',
        scope: { type: 'show', slug: 'nguoi-xay' },
        scopeName: show.name,
        show,
        items: [podcastEpisode()],
        ...changes,
      }),
    ),
  );
}

const image = z.url().regex(/\.(?:jpg|png)$/);
const episode = z.object({
  title: z.string().min(1),
  guid: z.object({ value: z.string().startsWith('tag:'), isPermaLink: z.literal(false) }),
  pubDate: z.unknown(),
  enclosures: z
    .array(
      z.object({
        url: z.url().startsWith(origin),
        type: z.enum(['audio/mpeg', 'audio/mp4']),
        length: z.int().positive(),
      }),
    )
    .length(1),
  itunes: z.object({
    duration: z.int().positive(),
    episodeType: z.literal('full'),
    episode: z.int().positive().optional(),
    season: z.int().positive().optional(),
    image: image.optional(),
  }),
  podcast: z.object({
    transcripts: z
      .array(
        z.object({
          url: z.url().startsWith(origin),
          type: z.literal('text/vtt'),
          language: z.string(),
          rel: z.literal('captions'),
        }),
      )
      .optional(),
  }),
});
const channel = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
  link: z.url(),
  language: z.string().regex(/^[a-z]{2,3}/),
  itunes: z.object({
    image,
    explicit: z.boolean(),
    author: z.string().min(1),
    type: z.literal('episodic'),
    owner: z.object({ name: z.string().min(1), email: z.email() }),
    categories: z
      .array(z.object({ text: z.string(), categories: z.array(z.object({ text: z.string() })).optional() }))
      .length(1),
  }),
  items: z.array(episode),
});

describe('the podcast feed of a show', () => {
  it('has all that directories demand, as an independent parser reads it', () => {
    const feed = channel.parse(parseRssFeed(podcast()));
    expect(feed).toMatchObject({
      title: 'Người xây',
      description: 'Chuyện nghề xây dựng thời số.',
      link: `${origin}/chuong-trinh/nguoi-xay`,
      language: 'vi',
      itunes: {
        image: `${origin}/media/c0ver001/cover.a1b2c3d4.jpg`,
        explicit: false,
        author: 'Bộ Xây dựng',
        owner: { name: 'Bộ Xây dựng', email: 'banbientap@moc.example.gov.vn' },
        categories: [{ text: 'Education', categories: [{ text: 'How To' }] }],
      },
    });
    expect(feed.items).toMatchObject([
      {
        title: 'Vì sao công trình cần hồ sơ số',
        enclosures: [
          { url: `${origin}/media/aud10001/audio.c1b2c3d4e5.mp3`, type: 'audio/mpeg', length: 301_222 },
        ],
        itunes: { duration: 75, episode: 1 },
        podcast: {
          transcripts: [{ url: `${origin}/media/capt0002/captions.d1b2c3d4e5.vtt`, language: 'vi' }],
        },
      },
    ]);
  });

  it('links to itself, to its other formats and to its older episodes (RFC 5005)', () => {
    const { atom } = parseRssFeed(podcast({ archive: { count: 2 } }));
    const links = atom?.links?.map(({ rel, href }) => `${rel} ${href?.replace(origin, '')}`);
    expect(links).toEqual([
      'self /feeds/chuong-trinh/nguoi-xay/podcast.xml',
      'prev-archive /feeds/chuong-trinh/nguoi-xay/luu-tru/2/podcast.xml',
      'alternate /feeds/chuong-trinh/nguoi-xay/rss.xml',
      'alternate /feeds/chuong-trinh/nguoi-xay/atom.xml',
      'alternate /feeds/chuong-trinh/nguoi-xay/feed.json',
    ]);
    expect(podcast({ archive: { number: 1, count: 2 } })).toContain('<fh:archive');
  });

  it('carries chapters in Normal Play Time', () => {
    const chapters = [
      { startSeconds: 0, title: 'Lời chào' },
      { startSeconds: 65, title: 'Hồ sơ & "mô hình"' },
      { startSeconds: 3723, title: 'Hẹn gặp lại' },
    ];
    const [item] = parseRssFeed(podcast({ items: [podcastEpisode({}, { chapters })] })).items ?? [];
    expect(item?.psc?.chapters?.map(({ start, title }) => [start, title])).toEqual([
      ['0:00:00', 'Lời chào'],
      ['0:01:05', 'Hồ sơ & "mô hình"'],
      ['1:02:03', 'Hẹn gặp lại'],
    ]);
  });

  it('names the language that is spoken and the picture of an episode', () => {
    const square = {
      mediaId: 's9uare01',
      alt: 'Bìa tập',
      width: 1600,
      height: 1600,
      renditions: renditions('s9uare01'),
    };
    const feed = parseRssFeed(
      podcast({ show: { ...show, language: 'tyz' }, items: [podcastEpisode({ leadPicture: square })] }),
    );
    expect(feed.language).toBe('tyz');
    expect(feed.items?.[0]?.itunes?.image).toBe(`${origin}/media/s9uare01/w1600.a1b2c3d4.jpg`);
  });

  it('gives a second format of a recording no second enclosure', () => {
    const files = [recording(), recording({ role: 'alternative', contentType: 'audio/mp4' })];
    const [item] = parseRssFeed(podcast({ items: [podcastEpisode({}, { files })] })).items ?? [];
    expect(item?.enclosures).toHaveLength(1);
  });

  it.each(hostileTexts)('survives $name', ({ headline, summary }) => {
    const chapters = [{ startSeconds: 0, title: headline }];
    const items = [podcastEpisode({ headline, summary }, { chapters })];
    const given = {
      ...show,
      name: `Chương trình ${headline}`,
      description: `Về ${summary}`,
      author: `A ${headline}`,
    };
    expect(parseRssFeed(podcast({ items, show: given })).items).toHaveLength(1);
  });
});

describe('the podcast feed of all recordings', () => {
  const everything = { scope: { type: 'kind', kind: 'podcastEpisode' }, scopeName: undefined } as const;

  it('is called after the column and looks like one of its shows', () => {
    const feed = channel.parse(parseRssFeed(podcast(everything)));
    expect(feed.title).toBe('Podcast – Thực hiện Nghị quyết 57 – Bộ Xây dựng');
    expect(feed.itunes.image).toBe(`${origin}/media/c0ver001/cover.a1b2c3d4.jpg`);
  });

  it('holds nothing that cannot be heard', () => {
    const items = [contentItem(), podcastEpisode({}, { files: [] }), podcastEpisode()];
    expect(parseRssFeed(podcast({ ...everything, items })).items).toHaveLength(1);
  });
});
