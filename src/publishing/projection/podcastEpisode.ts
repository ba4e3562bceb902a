import { wordsFor } from '../../locale/words';
import { optionalNumber } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { captionFiles, chaptersOf, durationOf, recordingFiles, spokenBlocks } from './recording';
import { itemRefOf } from './references';
import { withoutUndefined } from './withoutUndefined';

/** An episode: the recording, the show it belongs to, everything said in words. */
export const projectPodcastEpisode: DetailsProjection<'podcastEpisode'> = (fields, references, locale) => {
  const files = recordingFiles(fields.files, references);
  const details = withoutUndefined({
    show: itemRefOf(fields.show, references) ?? { type: 'itemRef' as const, itemId: '' },
    episodeNumber: optionalNumber(fields.episodeNumber),
    seasonNumber: optionalNumber(fields.seasonNumber),
    files,
    captions: captionFiles(fields.captions, references),
    transcript: toBlocks(fields.transcript, references),
    text: toBlocks(fields.body, references),
    durationSeconds: durationOf(files),
    chapters: chaptersOf(fields.chapters),
  });
  return {
    details,
    body: [...details.text, ...spokenBlocks(details, wordsFor(locale).kinds.podcastEpisode.portal)],
  };
};
