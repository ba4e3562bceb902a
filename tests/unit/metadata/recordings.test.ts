import { describe, expect, it } from 'vitest';
import { podcastSeries } from '../../../src/metadata/podcastSeries';
import { itemObject } from '../../../src/metadata/schemaOrg';
import { site } from '../../support/contentItem';
import { podcastEpisode, podcastShow, video } from '../../support/recordings';

const origin = 'https://nq57.example.gov.vn';

describe('a video for search engines', () => {
  const object = itemObject(video(), site());

  it('has what they demand: name, picture, day of upload, with where it plays and how long', () => {
    expect(object).toMatchObject({
      '@type': 'VideoObject',
      name: 'Nộp hồ sơ cấp phép qua mạng trong chín mươi giây',
      description: 'Ba bước từ mở tài khoản đến khi nhận giấy phép bản điện tử.',
      thumbnailUrl: [
        `${origin}/media/p0ster01/share.a1b2c3d4.jpg`,
        `${origin}/media/p0ster01/w960.a1b2c3d4.jpg`,
      ],
      uploadDate: '2026-11-20T14:05:00+07:00',
      duration: 'PT1M35S',
      contentUrl: `${origin}/media/f1lm0001/video.a1b2c3d4e5.mp4`,
      encodingFormat: 'video/mp4',
      contentSize: '412345 B',
      width: 640,
      height: 360,
      transcript: 'Người dẫn: Mở tài khoản trước.',
    });
  });

  it('has its captions with their language and its chapters as clips', () => {
    expect(object.caption).toMatchObject([
      {
        contentUrl: `${origin}/media/capt0001/captions.b1b2c3d4e5.vtt`,
        encodingFormat: 'text/vtt',
        inLanguage: 'vi',
      },
    ]);
    const url = `${origin}/video/nop-ho-so-cap-phep-qua-mang-v1de0abc`;
    expect(object.hasPart).toEqual([
      { '@type': 'Clip', name: 'Mở tài khoản', startOffset: 0, endOffset: 31.5, url: `${url}?t=0` },
      { '@type': 'Clip', name: 'Nộp hồ sơ', startOffset: 31.5, endOffset: 95.4, url: `${url}?t=31.5` },
    ]);
  });

  it('on a channel is embedded from there and has no file', () => {
    const channel = {
      platform: 'youtube',
      url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      playerUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    } as const;
    const onChannel = itemObject(video({}, { files: [], channel, captions: [], chapters: [] }), site());
    expect(onChannel).toMatchObject({ embedUrl: channel.playerUrl, sameAs: channel.url });
    const { contentUrl, caption, hasPart } = onChannel;
    expect([contentUrl, caption, hasPart]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a podcast for search engines', () => {
  it('is episodes with their recording, of a series with the same name for machines', () => {
    const episode = itemObject(podcastEpisode({}, { seasonNumber: 2 }), site());
    expect(episode).toMatchObject({
      '@type': 'PodcastEpisode',
      name: 'Vì sao công trình cần hồ sơ số',
      duration: 'PT1M15S',
      episodeNumber: 1,
      partOfSeason: { '@type': 'PodcastSeason', seasonNumber: 2 },
      partOfSeries: { '@id': `${origin}/chuong-trinh/nguoi-xay#series`, name: 'Người xây' },
      associatedMedia: [
        {
          '@type': 'AudioObject',
          contentUrl: `${origin}/media/aud10001/audio.c1b2c3d4e5.mp3`,
          encodingFormat: 'audio/mpeg',
          contentSize: '301222 B',
          transcript: 'Chào quý vị và các bạn.',
        },
      ],
    });
    expect(podcastSeries(podcastShow(), site())).toMatchObject({
      '@type': 'PodcastSeries',
      '@id': `${origin}/chuong-trinh/nguoi-xay#series`,
      name: 'Người xây',
      url: `${origin}/chuong-trinh/nguoi-xay`,
      webFeed: `${origin}/feeds/chuong-trinh/nguoi-xay/podcast.xml`,
      image: `${origin}/media/c0ver001/cover.a1b2c3d4.jpg`,
      author: { '@type': 'Organization', name: 'Bộ Xây dựng' },
      inLanguage: 'vi',
      isFamilyFriendly: true,
    });
  });
});
