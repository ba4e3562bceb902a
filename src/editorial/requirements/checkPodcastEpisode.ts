import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { checkCaptionFiles, checkChapters } from './checkRecording';

/** A recording that everybody can follow: with its show, a transcript and a known length. */
export function checkPodcastEpisode({ details }: ProjectedOf<'podcastEpisode'>): Issue[] {
  return [
    ...(details.show.itemId === '' ? [{ field: 'show', code: 'showMissing' } satisfies Issue] : []),
    ...checkRecordingFiles(details),
    ...checkCaptionFiles(details.captions),
    ...(details.transcript.length > 0
      ? []
      : [{ field: 'transcript', code: 'transcriptMissing' } satisfies Issue]),
    ...checkChapters(details.chapters, details.durationSeconds),
  ];
}

function checkRecordingFiles({ files, durationSeconds }: ProjectedOf<'podcastEpisode'>['details']): Issue[] {
  if (files.length === 0) return [{ field: 'files', code: 'recordingMissing' }];
  const wrong = files
    .filter(({ contentType }) => !contentType.startsWith('audio/'))
    .map(({ title }): Issue => ({ field: 'files', code: 'notARecording', params: { title } }));
  if (wrong.length > 0 || durationSeconds > 0) return wrong;
  return [{ field: 'files', code: 'durationUnreadable' }];
}
