import type { ContentOf, PodcastShow } from '../../src/content/contentItem';
import type { FileAsset } from '../../src/content/files';
import { renditions, text } from './contentItem';

/** Builders of films, recordings and shows, complete and ready to publish. */

export function film(changes: Partial<FileAsset> = {}): FileAsset {
  return {
    fileId: 'f1lm0001',
    role: 'main',
    path: '/media/f1lm0001/video.a1b2c3d4e5.mp4',
    contentType: 'video/mp4',
    byteLength: 412_345,
    title: 'Nộp hồ sơ cấp phép qua mạng',
    durationSeconds: 95.4,
    width: 640,
    height: 360,
    ...changes,
  };
}

export function captions(changes: Partial<FileAsset> = {}): FileAsset {
  return {
    fileId: 'capt0001',
    role: 'captions',
    path: '/media/capt0001/captions.b1b2c3d4e5.vtt',
    contentType: 'text/vtt',
    byteLength: 1_204,
    title: 'Phụ đề tiếng Việt',
    language: 'vi',
    ...changes,
  };
}

export function recording(changes: Partial<FileAsset> = {}): FileAsset {
  return film({
    fileId: 'aud10001',
    path: '/media/aud10001/audio.c1b2c3d4e5.mp3',
    contentType: 'audio/mpeg',
    byteLength: 301_222,
    title: 'Tập 1',
    durationSeconds: 75.2,
    width: undefined,
    height: undefined,
    ...changes,
  });
}

const common = {
  id: 'tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000d001',
  shortId: 'v1de0abc',
  locale: 'vi',
  slug: 'nop-ho-so-cap-phep-qua-mang',
  headline: 'Nộp hồ sơ cấp phép qua mạng trong chín mươi giây',
  summary: 'Ba bước từ mở tài khoản đến khi nhận giấy phép bản điện tử.',
  body: [{ type: 'paragraph', children: [text('Mở tài khoản, chọn thủ tục, nộp hồ sơ.')] }],
  topics: [{ id: 'tag:moc.example.gov.vn,2026:b001', slug: 'chuyen-doi-so', name: 'Chuyển đổi số' }],
  audiences: ['nguoi-dan'],
  keywords: ['cấp phép'],
  tasks: [],
  firstPublishedAt: '2026-11-20T07:05:00.000Z',
  modifiedAt: '2026-11-20T09:20:00.000Z',
  corrections: [],
} satisfies Partial<ContentOf<'video'>>;

export function video(
  changes: Partial<ContentOf<'video'>> = {},
  details: Partial<ContentOf<'video'>['details']> = {},
): ContentOf<'video'> {
  return {
    ...common,
    kind: 'video',
    leadPicture: {
      mediaId: 'p0ster01',
      alt: 'Màn hình nộp hồ sơ trực tuyến',
      width: 1280,
      height: 720,
      renditions: renditions('p0ster01'),
    },
    details: {
      form: 'video',
      files: [film()],
      isSilent: false,
      hasChannelCaptions: false,
      captions: [captions()],
      transcript: [{ type: 'paragraph', children: [text('Người dẫn: Mở tài khoản trước.')] }],
      text: [],
      durationSeconds: 95.4,
      chapters: [
        { startSeconds: 0, title: 'Mở tài khoản' },
        { startSeconds: 31.5, title: 'Nộp hồ sơ' },
      ],
      ...details,
    },
    ...changes,
  };
}

export const showId = 'tag:moc.example.gov.vn,2026:show-nguoi-xay';

export function podcastEpisode(
  changes: Partial<ContentOf<'podcastEpisode'>> = {},
  details: Partial<ContentOf<'podcastEpisode'>['details']> = {},
): ContentOf<'podcastEpisode'> {
  return {
    ...common,
    kind: 'podcastEpisode',
    shortId: 'ep1s0001',
    slug: 'vi-sao-phai-co-so-do-so',
    headline: 'Vì sao công trình cần hồ sơ số',
    details: {
      show: {
        type: 'itemRef',
        itemId: showId,
        target: {
          kind: 'podcastShow',
          shortId: 'sh0w0001',
          path: '/chuong-trinh/nguoi-xay',
          headline: 'Người xây',
          summary: 'Chuyện nghề xây dựng thời số.',
        },
      },
      episodeNumber: 1,
      files: [recording()],
      captions: [captions({ fileId: 'capt0002', path: '/media/capt0002/captions.d1b2c3d4e5.vtt' })],
      transcript: [{ type: 'paragraph', children: [text('Chào quý vị và các bạn.')] }],
      text: [],
      durationSeconds: 75.2,
      chapters: [{ startSeconds: 0, title: 'Lời chào' }],
      ...details,
    },
    ...changes,
  };
}

export function podcastShow(changes: Partial<PodcastShow> = {}): PodcastShow {
  return {
    kind: 'podcastShow',
    id: showId,
    shortId: 'sh0w0001',
    locale: 'vi',
    slug: 'nguoi-xay',
    name: 'Người xây',
    description: 'Chuyện nghề xây dựng thời số.',
    cover: {
      mediaId: 'c0ver001',
      alt: 'Bìa chương trình Người xây',
      width: 1400,
      height: 1400,
      renditions: [
        ...renditions('c0ver001'),
        {
          name: 'cover',
          path: '/media/c0ver001/cover.a1b2c3d4.jpg',
          contentType: 'image/jpeg',
          width: 1400,
          height: 1400,
          byteLength: 123_456,
        },
      ],
    },
    category: 'Government',
    author: 'Bộ Xây dựng',
    isExplicit: false,
    ...changes,
  };
}

/** The same as publishing projects it: topics and unit as ids. */
export function projected<C extends { topics: { id: string }[]; unit?: { id: string } }>(
  item: C,
): Omit<C, 'topics' | 'unit'> & { topicIds: string[]; unitId?: string } {
  const { topics, unit, ...rest } = item;
  return { ...rest, topicIds: topics.map(({ id }) => id), ...(unit && { unitId: unit.id }) };
}
