import type { recording as vi } from '../../vi/kinds/recording';

/** Words that videos and podcast episodes share, English. */
export const recording: typeof vi = {
  newsroom: {
    captions: 'Captions',
    captionsHelp: 'WebVTT files (.vtt), one a language. Each says its language in the file library.',
    chapters: 'Chapters',
    chapter: 'Chapter',
    chaptersHelp: 'Marks that lead straight to a part. In order of time.',
    chapterStart: 'Starts at',
    chapterStartHelp: 'Minutes:seconds, for example 1:05',
    chapterTitle: 'Title',
    text: 'More text',
    textHelp: 'Optional: background, people, links that are mentioned.',
  },
  portal: {
    chapters: 'Chapters',
    lengthOf: (clock: string) => `${clock} long`,
    downloadAs: (type: string, size: string) => `Download: ${type}, ${size}`,
    noPlayer: 'This browser cannot play the file. Please download it.',
  },
};
