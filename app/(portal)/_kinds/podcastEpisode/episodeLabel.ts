import type { ContentOf } from '../../../../src/content/contentItem';
import { wordsFor } from '../../../../src/locale/words';

/** `Mùa 2, tập 5`, as far as the numbers are given. */
export function episodeLabel({ locale, details }: ContentOf<'podcastEpisode'>): string | undefined {
  const words = wordsFor(locale).kinds.podcastEpisode.portal;
  const { episodeNumber, seasonNumber } = details;
  if (episodeNumber === undefined) return seasonNumber === undefined ? undefined : words.season(seasonNumber);
  return seasonNumber === undefined
    ? words.episode(episodeNumber)
    : words.episodeOfSeason(seasonNumber, episodeNumber);
}
