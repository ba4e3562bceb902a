import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { checkCaptionFiles, checkChapters, hasCaptionsIn } from './checkRecording';

/** A film that everybody can follow: with a poster, captions, a transcript and a known length. */
export function checkVideo(item: ProjectedOf<'video'>): Issue[] {
  const { details, leadPicture } = item;
  return [
    ...(leadPicture ? [] : [{ field: 'leadPicture', code: 'posterMissing' } satisfies Issue]),
    ...checkFilm(details),
    ...checkDuration(details),
    ...checkCaptions(item),
    ...checkCaptionFiles(details.captions),
    ...(details.transcript.length > 0
      ? []
      : [{ field: 'transcript', code: 'videoTranscriptMissing' } satisfies Issue]),
    ...checkChapters(details.chapters, details.durationSeconds),
  ];
}

type Details = ProjectedOf<'video'>['details'];

function checkFilm({ files, channel, unknownChannelUrl: url }: Details): Issue[] {
  if (url !== undefined) return [{ field: 'channelUrl', code: 'channelAddressUnknown', params: { url } }];
  if (files.length === 0 && !channel) return [{ field: 'files', code: 'filmMissing' }];
  return files
    .filter(({ contentType }) => !contentType.startsWith('video/'))
    .map(({ title }): Issue => ({ field: 'files', code: 'notAFilm', params: { title } }));
}

function checkDuration({ files, channel, durationSeconds }: Details): Issue[] {
  if (durationSeconds > 0) return [];
  if (files.length > 0) return [{ field: 'files', code: 'durationUnreadable' }];
  return channel ? [{ field: 'duration', code: 'durationMissing' }] : [];
}

/** WCAG 2.2, 1.2.2. The captions of a film on a channel are the channel's; an editor has looked. */
function checkCaptions({ locale, details }: ProjectedOf<'video'>): Issue[] {
  const { files, channel, captions, isSilent, hasChannelCaptions } = details;
  if (isSilent || hasCaptionsIn(captions, locale)) return [];
  if (files.length > 0) return [{ field: 'captions', code: 'captionsMissing', params: { locale } }];
  if (!channel || hasChannelCaptions) return [];
  return [{ field: 'hasChannelCaptions', code: 'channelCaptionsUnconfirmed' }];
}
