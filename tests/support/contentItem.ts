import type { Picture, Rendition, TextRun } from '../../src/content/blocks';
import type { ContentOf, Tombstone } from '../../src/content/contentItem';
import type { Site } from '../../src/content/site';
import type { FeedChannel } from '../../src/feeds/feedChannel';

/** Builders of complete, valid content; a test names only what it is about. Every call returns fresh data. */
export function site(changes: Partial<Site> = {}): Site {
  return {
    origin: 'https://nq57.example.gov.vn',
    basePath: '',
    publisher: {
      code: 'G17',
      name: { vi: 'Bộ Xây dựng', en: 'Ministry of Construction' },
      url: 'https://moc.example.gov.vn/',
      email: 'banbientap@moc.example.gov.vn',
      logo: { path: '/brand/logo.0a1b2c3d.png', width: 512, height: 512 },
    },
    ...changes,
  };
}

const extensions = { 'image/avif': 'avif', 'image/webp': 'webp', 'image/jpeg': 'jpg' } as const;

function rendition(
  mediaId: string,
  name: string,
  size: { width: number; height: number },
  contentType: Rendition['contentType'],
): Rendition {
  const path = `/media/${mediaId}/${name}.a1b2c3d4.${extensions[contentType]}`;
  return { name, path, contentType, ...size, byteLength: size.width * 100 + extensions[contentType].length };
}

export function renditions(mediaId: string): Rendition[] {
  const sizes = { w480: 320, w960: 640, w1600: 1067 };
  const ratioKept = Object.entries(sizes).flatMap(([name, height]) => {
    const size = { width: Number(name.slice(1)), height };
    return (['image/avif', 'image/webp', 'image/jpeg'] as const).map((type) =>
      rendition(mediaId, name, size, type),
    );
  });
  return [
    ...ratioKept,
    rendition(mediaId, 'card', { width: 720, height: 480 }, 'image/jpeg'),
    rendition(mediaId, 'share', { width: 1200, height: 630 }, 'image/jpeg'),
  ];
}

export function picture(changes: Partial<Picture> = {}): Picture {
  const mediaId = changes.mediaId ?? '0192a000-0000-7000-8000-000000000001';
  return {
    mediaId,
    alt: 'Biểu đồ cột tỷ lệ hồ sơ trực tuyến qua ba năm',
    caption: 'Tỷ lệ hồ sơ trực tuyến 2024–2026.',
    credit: 'Trung tâm CNTT',
    license: 'CC BY 4.0',
    width: 1600,
    height: 1067,
    renditions: renditions(mediaId),
    ...changes,
  };
}

export function text(words: string, ...marks: TextRun['marks']): TextRun {
  return { type: 'text', text: words, marks };
}

export function contentItem(changes: Partial<ContentOf<'newsArticle'>> = {}): ContentOf<'newsArticle'> {
  return {
    kind: 'newsArticle',
    id: 'tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000a001',
    shortId: 'k3v9x2ma',
    locale: 'vi',
    slug: 'cap-phep-xay-dung-truc-tuyen',
    details: { genre: 'news' },
    headline: 'Cấp phép xây dựng trực tuyến toàn trình tại 34 tỉnh, thành phố',
    summary: 'Người dân nộp hồ sơ tại nhà, theo dõi từng bước và nhận giấy phép bản điện tử.',
    body: [{ type: 'paragraph', children: [text('Từ ngày 1/10/2026, hồ sơ được xử lý trực tuyến.')] }],
    leadPicture: picture(),
    byline: 'Nguyễn Thị Đường',
    topics: [
      {
        id: 'tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000b001',
        slug: 'chuyen-doi-so',
        name: 'Chuyển đổi số',
      },
    ],
    unit: {
      id: 'tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000c001',
      slug: 'trung-tam-cong-nghe-thong-tin',
      name: 'Trung tâm Công nghệ thông tin',
    },
    audiences: ['nguoi-dan', 'doanh-nghiep'],
    keywords: ['cấp phép xây dựng', 'dịch vụ công'],
    tasks: [],
    firstPublishedAt: '2026-11-20T07:05:00.000Z',
    modifiedAt: '2026-11-20T09:20:00.000Z',
    corrections: [],
    ...changes,
  };
}

export function tombstone(changes: Partial<Tombstone> = {}): Tombstone {
  return {
    id: 'tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000a099',
    shortId: 'w1thdr4w',
    locale: 'vi',
    kind: 'newsArticle',
    withdrawal: { mode: 'notice', at: '2026-11-19T02:00:00.000Z', reason: 'Số liệu chưa được kiểm chứng.' },
    ...changes,
  };
}

export function feedChannel(changes: Partial<FeedChannel> = {}): FeedChannel {
  return {
    site: site(),
    id: 'tag:moc.example.gov.vn,2026:feed:all:vi',
    locale: 'vi',
    title: 'Thực hiện Nghị quyết 57 – Bộ Xây dựng',
    description: 'Tin, bài về thực hiện Nghị quyết 57-NQ/TW trong ngành xây dựng.',
    pagePath: '/',
    selfPath: '/feeds/all/rss.xml',
    formatPaths: {
      'rss.xml': '/feeds/all/rss.xml',
      'atom.xml': '/feeds/all/atom.xml',
      'feed.json': '/feeds/all/feed.json',
    },
    updated: '2026-11-20T09:20:00.000Z',
    items: [contentItem()],
    tombstones: [],
    archive: { currentPath: '/feeds/all/rss.xml' },
    hubs: [],
    ...changes,
  };
}
