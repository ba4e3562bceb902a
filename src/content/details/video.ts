import type { Block } from '../blocks';
import type { FileAsset } from '../files';

export const videoForms = ['video', 'clip', 'motionGraphic'] as const;

export type VideoForm = (typeof videoForms)[number];

export type VideoPlatform = 'youtube' | 'facebook' | 'zalo';

export interface Chapter {
  /** Not a number when the form holds something that is no time, for the publish requirements to name. */
  startSeconds: number;
  title: string;
}

/** A film on a channel of the agency. Nothing is asked of the platform before the reader clicks. */
export interface ChannelVideo {
  platform: VideoPlatform;
  /** Page of the film on the channel. */
  url: string;
  /** Address of the platform's player, where it has one that follows nobody. */
  playerUrl?: string;
}

export interface VideoDetails {
  form: VideoForm;
  /** Uploaded films in the order of preference; empty for a film that is only on a channel. */
  files: FileAsset[];
  channel?: ChannelVideo;
  /** A channel address that names no film we know, kept for the publish requirements to name. */
  unknownChannelUrl?: string;
  /** Nothing is said or heard in the film, so it needs no captions. */
  isSilent: boolean;
  /** For a film that is only on a channel: an editor has seen that it has captions there. */
  hasChannelCaptions: boolean;
  /** WebVTT, one a language (WCAG 2.2, 1.2.2). */
  captions: FileAsset[];
  /** Everything said and shown, in words (WCAG 2.2, 1.2.3). */
  transcript: Block[];
  /** What else there is to say, beside the film. */
  text: Block[];
  /** 0 while unknown. */
  durationSeconds: number;
  chapters: Chapter[];
}
