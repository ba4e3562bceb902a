import type { Block, ItemRef } from '../blocks';
import type { FileAsset } from '../files';
import type { Chapter } from './video';

export interface PodcastEpisodeDetails {
  /** Without an id while no show is chosen. */
  show: ItemRef;
  episodeNumber?: number;
  seasonNumber?: number;
  /** The recording; other formats of the same follow. */
  files: FileAsset[];
  /** WebVTT, for players that follow the words. */
  captions: FileAsset[];
  transcript: Block[];
  /** What else there is to say: notes, links, who speaks. */
  text: Block[];
  /** 0 while unknown. */
  durationSeconds: number;
  chapters: Chapter[];
}
