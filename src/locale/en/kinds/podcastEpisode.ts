import type { podcastEpisode as vi } from '../../vi/kinds/podcastEpisode';
import { recording } from './recording';

/** Words of the form and the pages of this kind, English. */
export const podcastEpisode: typeof vi = {
  newsroom: {
    ...recording.newsroom,
    singular: 'Podcast episode',
    plural: 'Podcast episodes',
    show: 'Show',
    showHelp: 'The episode is on the page and in the podcast feed of the show.',
    episodeNumber: 'Episode number',
    seasonNumber: 'Season',
    files: 'Audio files',
    filesHelp: 'MP3 or M4A. The first file goes into the podcast feed; length and size are read from it.',
    transcript: 'Transcript',
    transcriptHelp: 'Everything that is said, and by whom; for those who cannot hear it, and for search.',
    cover: 'Cover',
    coverHelp: 'Square, 1,400 to 3,000 pixels, as podcast directories demand.',
    category: 'Category in podcast directories',
    author: 'Made by',
    authorHelp: 'The agency when empty.',
    isExplicit: 'Not suitable for children',
    language: 'Language spoken',
    languageHelp: 'BCP 47, for example tyz (Tày), nut (Nùng). The language of the page when empty.',
    languageInvalid: 'This is no language. Write its BCP 47 tag, for example vi, en or tyz.',
  },
  portal: {
    ...recording.portal,
    transcript: 'Transcript',
    show: 'Show',
    shows: 'Shows',
    episode: (number: number) => `Episode ${number}`,
    season: (number: number) => `Season ${number}`,
    episodeOfSeason: (season: number, episode: number) => `Season ${season}, episode ${episode}`,
    episodes: 'Episodes',
    chaptersOf: (count: number) => `${count} chapters`,
    listen: (headline: string) => `Listen: ${headline}`,
    subscribe: 'Follow the show',
    subscribeNote: 'Paste this address into a podcast app; new episodes arrive by themselves.',
    by: (author: string) => `By ${author}`,
    explicit: 'Not suitable for children',
  },
};
