import type { FeedChannel } from '../../src/feeds/feedChannel';
import { buildChannel, type ChannelParts } from '../../src/feeds/buildChannel';
import type { FormatName } from '../../src/feeds/feedLinks';
import { contentItem, picture, site, tombstone } from './contentItem';
import { everyBlock } from './everyBlock';
import { film, podcastEpisode, video } from './recordings';

interface ChannelCase {
  /** Also the name of its golden files. */
  name: string;
  channel: (format: FormatName) => FeedChannel;
}

const siteText = {
  title: 'Thực hiện Nghị quyết 57',
  introduction: 'Tin, bài về thực hiện Nghị quyết 57-NQ/TW trong ngành xây dựng.',
};

export function channelParts(changes: Partial<ChannelParts> = {}): ChannelParts {
  return {
    site: site(),
    authority: 'moc.example.gov.vn',
    locale: 'vi',
    siteText,
    scope: { type: 'all' },
    format: 'rss.xml',
    items: [contentItem()],
    tombstones: [],
    archive: { count: 0 },
    ...changes,
  };
}

/** Everything at once: each block, a copied item, a correction, an AI label, withdrawals, archives, a hub. */
function complete(format: FormatName): FeedChannel {
  const full = contentItem({
    body: everyBlock(),
    corrections: [{ at: '2026-11-20T09:20:00.000Z', note: 'Số hồ sơ là 1.234,5 nghìn.' }],
    aiLabel: 'Ảnh minh họa được tạo bằng trí tuệ nhân tạo.',
  });
  const copied = contentItem({
    id: 'tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000a002',
    shortId: 'c0p13d22',
    slug: 'tin-chep',
    headline: 'R&D: 2% GDP dành cho khoa học < "kế hoạch" 2030',
    byline: undefined,
    source: { name: 'Báo Xây dựng', url: 'https://baoxaydung.example.vn/tin?id=7&muc=2' },
    leadPicture: undefined,
    topics: [],
    keywords: [],
    unit: undefined,
    firstPublishedAt: '2026-11-18T01:00:00.000Z',
    modifiedAt: '2026-11-18T01:00:00.000Z',
  });
  const tombstones = [
    tombstone(),
    tombstone({
      id: 'tag:moc.example.gov.vn,2026:a098',
      withdrawal: { mode: 'gone', at: '2026-11-18T02:00:00.000Z', reason: 'không được nói' },
    }),
    tombstone({
      id: 'tag:moc.example.gov.vn,2026:a097',
      withdrawal: {
        mode: 'redirected',
        at: '2026-11-17T02:00:00.000Z',
        redirectTo: '/tin-bai/ban-moi-abcd1234',
      },
    }),
  ];
  const hubs = ['https://nq57.example.gov.vn/websub'];
  return buildChannel(
    channelParts({ format, items: [copied, full], tombstones, archive: { count: 3 }, hubs }),
  );
}

function empty(format: FormatName): FeedChannel {
  const scope = { type: 'audience', audience: 'thanh-thieu-nien' } as const;
  return buildChannel(channelParts({ format, scope, items: [] }));
}

/** English, under the path of a legacy portal, an archive document of a topic. */
function englishArchive(format: FormatName): FeedChannel {
  const item = contentItem({
    locale: 'en',
    slug: 'online-building-permits',
    headline: 'Building permits go fully online',
    summary: 'Apply from home and follow each step.',
    leadPicture: picture({ alt: 'Bar chart', caption: 'Share of online files', credit: 'IT Centre' }),
    topics: [{ id: 'tag:moc.example.gov.vn,2026:b001', slug: 'digital', name: 'Digital transformation' }],
  });
  return buildChannel(
    channelParts({
      site: site({ origin: 'https://moc.example.gov.vn', basePath: '/nghi-quyet-57' }),
      format,
      locale: 'en',
      siteText: { title: 'Resolution 57 in practice', introduction: 'News on Resolution 57.' },
      scope: { type: 'topic', slug: 'digital' },
      scopeName: 'Digital transformation',
      items: [item],
      archive: { number: 2, count: 3 },
    }),
  );
}

/** Films and recordings of every form: a file, two formats of a file, a film on a channel, an episode. */
function recordings(format: FormatName): FeedChannel {
  const channel = {
    platform: 'youtube',
    url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    playerUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  } as const;
  const at = (id: string, shortId: string, firstPublishedAt: string) => ({
    id: `tag:moc.example.gov.vn,2026:${id}`,
    shortId,
    firstPublishedAt,
  });
  const other = {
    fileId: 'f1lm0002',
    path: '/media/f1lm0002/video.a2b2c3d4e5.webm',
    contentType: 'video/webm',
  };
  const items = [
    video(at('v1', 'v1de0001', '2026-11-20T04:00:00.000Z')),
    video(at('v2', 'v1de0002', '2026-11-20T03:00:00.000Z'), {
      files: [film(), film({ ...other, role: 'alternative' })],
    }),
    video(at('v3', 'v1de0003', '2026-11-20T02:00:00.000Z'), { files: [], channel }),
    podcastEpisode(at('p1', 'ep1s0001', '2026-11-20T01:00:00.000Z')),
  ];
  return buildChannel(channelParts({ format, items }));
}

export const channelCases: readonly ChannelCase[] = [
  { name: 'recordings', channel: recordings },
  { name: 'complete', channel: complete },
  { name: 'empty', channel: empty },
  { name: 'englishArchive', channel: englishArchive },
];
