import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../../src/content/bodyText';
import { projectPodcastEpisode } from '../../../../src/publishing/projection/podcastEpisode';
import { projectPodcastShow } from '../../../../src/publishing/projection/podcastShow';
import type { FileSource, References } from '../../../../src/publishing/projection/sources';
import { projectVideo } from '../../../../src/publishing/projection/video';
import { captions, film, recording, showId } from '../../../support/recordings';

function source(documentId: string, { role: _role, ...file }: ReturnType<typeof film>): [string, FileSource] {
  return [documentId, { ...file, documentId, texts: [], outline: [], cues: [], pages: [] }];
}

const references: References = {
  media: new Map(),
  files: new Map([
    source('1', film()),
    source('2', film({ fileId: 'f1lm0002', contentType: 'video/webm', durationSeconds: 96 })),
    source('3', captions()),
    source('4', recording()),
  ]),
  itemIds: new Map([['9', showId]]),
  topicIds: new Map(),
  unitIds: new Map(),
};

const lexical = (...paragraphs: string[]) => ({
  root: {
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
});

describe('a video', () => {
  const fields = {
    form: 'clip',
    files: [1, { id: 2 }, 1, 77],
    captions: [3],
    transcript: lexical('Lời người dẫn.'),
    body: lexical('Bối cảnh của clip.'),
    chapters: [
      { startsAt: '0:00', title: ' Mở đầu ' },
      { startsAt: '0:3x', title: 'Sai giờ' },
      { startsAt: '', title: '' },
    ],
  };
  const { details, body } = projectVideo(fields, references, 'vi');

  it('plays its first file, offers the others, and has the length of the first', () => {
    expect(details.files.map(({ fileId, role }) => [fileId, role])).toEqual([
      ['f1lm0001', 'main'],
      ['f1lm0002', 'alternative'],
    ]);
    expect(details.durationSeconds).toBe(95.4);
    expect(details.captions).toEqual([captions()]);
    expect(details.form).toBe('clip');
  });

  it('keeps a half-filled chapter for the requirements to name and drops an empty one', () => {
    expect(details.chapters).toEqual([
      { startSeconds: 0, title: 'Mở đầu' },
      { startSeconds: Number.NaN, title: 'Sai giờ' },
    ]);
  });

  it('reads as a plain article: text, chapters, everything said', () => {
    const chapters = [{ startsAt: '0:00', title: 'Mở đầu' }];
    const plain = projectVideo({ ...fields, chapters }, references, 'vi');
    expect(bodyText(plain.body)).toBe(
      'Bối cảnh của clip.\nCác phần\n0:00 – Mở đầu\nLời nói và hình ảnh\nLời người dẫn.',
    );
    expect(bodyText(body)).toContain('Lời người dẫn.');
  });

  it('on a channel is led to by a link, in one spelling, with its length as typed', () => {
    const onChannel = { channelUrl: 'https://youtu.be/dQw4w9WgXcQ?si=1', duration: '2:35' };
    const film = projectVideo({ ...onChannel, files: null }, references, 'en');
    expect(film.details.channel?.url).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    expect(film.details.durationSeconds).toBe(155);
    expect(film.body[0]).toMatchObject({
      children: [{ type: 'link', href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }, {}],
    });
    expect(bodyText(film.body)).toBe('Watch on YouTube.');
  });

  it('with an address that leads nowhere keeps it to be named, and an empty form projects', () => {
    expect(projectVideo({ channelUrl: 'https://example.org/' }, references, 'vi').details).toMatchObject({
      unknownChannelUrl: 'https://example.org/',
    });
    expect(projectVideo({}, references, 'vi')).toEqual({
      details: {
        form: 'video',
        files: [],
        isSilent: false,
        hasChannelCaptions: false,
        captions: [],
        transcript: [],
        text: [],
        durationSeconds: 0,
        chapters: [],
      },
      body: [],
    });
  });
});

describe('a podcast episode', () => {
  it('carries its recording, its show and its words', () => {
    const fields = { show: 9, files: [4], episodeNumber: 3, transcript: lexical('Chào quý vị.') };
    const { details, body } = projectPodcastEpisode(fields, references, 'vi');
    expect(details).toMatchObject({
      show: { itemId: showId },
      episodeNumber: 3,
      durationSeconds: 75.2,
      files: [{ fileId: 'aud10001', role: 'main', byteLength: 301_222 }],
    });
    expect(bodyText(body)).toBe('Bản chép lời\nChào quý vị.');
  });

  it('without a show has none', () => {
    expect(projectPodcastEpisode({}, references, 'vi').details.show).toEqual({ type: 'itemRef', itemId: '' });
  });
});

describe('a podcast show', () => {
  it('has its category in the words of the directories', () => {
    const named = {
      identifier: showId,
      shortId: 'sh0w0001',
      locale: 'vi' as const,
      slug: 'nguoi-xay',
      name: 'Người xây',
      description: '',
    };
    const show = projectPodcastShow({ ...named, fields: { category: 'Education/How To' } }, references);
    expect([show.category, show.subcategory]).toEqual(['Education', 'How To']);
    const family = { category: 'Kids and Family/Education for Kids' };
    const { category, subcategory } = projectPodcastShow({ ...named, fields: family }, references);
    expect([category, subcategory]).toEqual(['Kids & Family', 'Education for Kids']);
    expect(projectPodcastShow({ ...named, fields: { category: 'x' } }, references).category).toBe(
      'Government',
    );
  });
});
