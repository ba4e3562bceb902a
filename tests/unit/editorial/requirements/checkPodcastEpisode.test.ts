import { describe, expect, it } from 'vitest';
import type { ContentOf, ProjectedOf } from '../../../../src/content/contentItem';
import { checkPodcastEpisode } from '../../../../src/editorial/requirements/checkPodcastEpisode';
import { checkPodcastShow } from '../../../../src/editorial/requirements/checkPodcastShow';
import { podcastEpisode, podcastShow, projected, recording } from '../../../support/recordings';

const found = (details: Partial<ContentOf<'podcastEpisode'>['details']>) =>
  checkPodcastEpisode(projected(podcastEpisode({}, details)) as ProjectedOf<'podcastEpisode'>).map(
    ({ field, code }) => `${field}: ${code}`,
  );

describe('a podcast episode', () => {
  it('with recording, show and transcript may go out, captions or not', () => {
    expect(found({})).toEqual([]);
    expect(found({ captions: [] })).toEqual([]);
  });

  it('says what is missing', () => {
    expect(
      found({ show: { type: 'itemRef', itemId: '' }, files: [], transcript: [], durationSeconds: 0 }),
    ).toEqual(['show: showMissing', 'files: recordingMissing', 'transcript: transcriptMissing']);
    expect(found({ files: [recording({ contentType: 'video/mp4' })] })).toEqual(['files: notARecording']);
    expect(found({ durationSeconds: 0 })).toEqual(['files: durationUnreadable']);
    expect(found({ chapters: [{ startSeconds: 80, title: 'Kết' }] })).toEqual([
      'chapters.0.startsAt: chapterPastEnd',
    ]);
  });
});

describe('a podcast show', () => {
  const check = (changes: Parameters<typeof podcastShow>[0]) =>
    checkPodcastShow(podcastShow(changes)).map(({ field, code }) => `${field}: ${code}`);
  const { cover } = podcastShow();
  const sized = (width: number, height: number) => cover && { cover: { ...cover, width, height } };

  it('with a description and a square cover that directories take may go out', () => {
    expect([check({}), check({ ...sized(3000, 3000) })]).toEqual([[], []]);
  });

  it('says what directories would refuse', () => {
    expect(check({ description: '', cover: undefined })).toEqual([
      'description: showDescriptionMissing',
      'cover: showCoverMissing',
    ]);
    expect(check({ ...sized(1600, 1400) })).toEqual(['cover: showCoverNotSquare']);
    expect(check({ ...sized(1399, 1399) })).toEqual(['cover: showCoverWrongSize']);
    expect(check({ ...sized(3001, 3001) })).toEqual(['cover: showCoverWrongSize']);
  });
});
