import type { Block, ItemRef } from '../blocks';
import type { FileAsset } from '../files';
import type { Chapter } from './video';

export interface PodcastEpisodeDetails {
  show: ItemRef;
  episodeNumber?: number;
  seasonNumber?: number;
  /** The recording; other formats of the same follow. */
  files: FileAsset[];
  /** WebVTT, for players that follow the words. */
  captions: FileAsset[];
  transcript: Block[];
  durationSeconds: number;
  chapters: Chapter[];
}
