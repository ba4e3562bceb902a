import { describe, expect, it } from 'vitest';
import type { ContentOf } from '../../../../src/content/contentItem';
import { checkVideo } from '../../../../src/editorial/requirements/checkVideo';
import { describeIssue } from '../../../../src/editorial/requirements/describeIssues';
import { captions, film, projected, video } from '../../../support/recordings';

type Details = Partial<ContentOf<'video'>['details']>;

const check = (details: Details, changes: Partial<ContentOf<'video'>> = {}) =>
  checkVideo(projected(video(changes, details)));

const found = (details: Details, changes?: Partial<ContentOf<'video'>>) =>
  check(details, changes).map(({ field, code }) => `${field}: ${code}`);

const channel = {
  platform: 'youtube',
  url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
} as const;

describe('a video', () => {
  it('with film, poster, captions, transcript and length may go out', () => {
    expect(check({})).toEqual([]);
  });

  it('needs a poster', () => {
    expect(found({}, { leadPicture: undefined })).toEqual(['leadPicture: posterMissing']);
  });

  it('needs a file or an address on a channel', () => {
    expect(found({ files: [], durationSeconds: 0 })).toEqual(['files: filmMissing']);
    const wrong = { files: [], channel: undefined, unknownChannelUrl: 'https://example.org/v' };
    expect(found({ ...wrong, durationSeconds: 0 })).toEqual(['channelUrl: channelAddressUnknown']);
  });

  it('is made of films, of known length', () => {
    expect(found({ files: [film({ contentType: 'audio/mpeg' })] })).toEqual(['files: notAFilm']);
    expect(found({ durationSeconds: 0 })).toEqual(['files: durationUnreadable']);
  });

  it('needs captions in the language of the page', () => {
    expect(found({ captions: [] })).toEqual(['captions: captionsMissing']);
    expect(found({}, { locale: 'en' })).toEqual(['captions: captionsMissing']);
    expect(found({ captions: [captions({ language: 'vi-VN' })] })).toEqual([]);
    expect(found({ captions: [captions(), captions({ language: undefined })] })).toEqual([
      'captions: captionsLanguageMissing',
    ]);
    expect(found({ captions: [captions(), captions({ contentType: 'application/pdf' })] })).toEqual([
      'captions: captionsNotVtt',
    ]);
  });

  it('that is silent needs none, but its transcript', () => {
    expect(found({ captions: [], isSilent: true })).toEqual([]);
    expect(found({ captions: [], isSilent: true, transcript: [] })).toEqual([
      'transcript: videoTranscriptMissing',
    ]);
  });

  it('on a channel needs its length typed and its captions seen there', () => {
    const onChannel = { files: [], captions: [], channel };
    expect(found({ ...onChannel, durationSeconds: 0 })).toEqual([
      'duration: durationMissing',
      'hasChannelCaptions: channelCaptionsUnconfirmed',
    ]);
    expect(found({ ...onChannel, hasChannelCaptions: true })).toEqual([]);
  });
});

describe('chapters', () => {
  const chapters = (...rows: [number, string][]) => ({
    chapters: rows.map(([startSeconds, title]) => ({ startSeconds, title })),
  });

  it('stand in order of time within the film, each with a title', () => {
    expect(found(chapters([0, 'Một'], [30, 'Hai'], [95, 'Ba']))).toEqual([]);
    expect(found(chapters([0, 'Một'], [30, 'Hai'], [30, 'Ba']))).toEqual([
      'chapters.2.startsAt: chaptersOutOfOrder',
    ]);
    expect(found(chapters([0, ''], [Number.NaN, 'Hai'], [200, 'Ba']))).toEqual([
      'chapters.0.title: chapterTitleMissing',
      'chapters.1.startsAt: chapterTimeUnreadable',
      'chapters.2.startsAt: chapterPastEnd',
    ]);
  });

  it('that begin after the end are told with the length of the film', () => {
    const [issue] = check(chapters([0, 'Một'], [120, 'Hai']));
    expect(issue && describeIssue('vi', issue)).toBe(
      'Chưa đăng được: chương thứ 2 bắt đầu sau khi bản ghi đã hết (dài 1:35). Sửa thời điểm của chương.',
    );
  });
});
