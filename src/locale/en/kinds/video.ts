import type { video as vi } from '../../vi/kinds/video';
import { recording } from './recording';

/** Words of the form and the pages of this kind, English. */
export const video: typeof vi = {
  newsroom: {
    ...recording.newsroom,
    singular: 'Video',
    plural: 'Videos',
    form: 'Form',
    forms: { video: 'Video', clip: 'Clip', motionGraphic: 'Motion graphic' },
    files: 'Video files',
    filesHelp:
      'MP4 (H.264) plays everywhere. WebM may be added; the first file is played first and goes into feeds.',
    channelUrl: 'Address on the agency’s channel',
    channelUrlHelp:
      'YouTube, Facebook or Zalo. The page shows the picture and a link; nothing is asked of the channel before the reader clicks.',
    duration: 'Length',
    durationHelp: 'Minutes:seconds, for example 2:35. Only for videos on a channel; files are measured.',
    isSilent: 'The video is silent',
    isSilentHelp: 'Then no captions are needed; the transcript still is.',
    hasChannelCaptions: 'The video has captions on the channel',
    hasChannelCaptionsHelp: 'Open the video on the channel and see the captions first.',
    transcript: 'The video in words',
    transcriptHelp: 'Everything said and shown, for those who cannot hear, see or open the video.',
  },
  portal: {
    ...recording.portal,
    transcript: 'Said and shown',
    platforms: { youtube: 'YouTube', facebook: 'Facebook', zalo: 'Zalo' },
    watchOn: (platform: string) => `Watch on ${platform}`,
    silent: 'Silent video',
    captionsIn: (languages: string) => `Captions: ${languages}`,
  },
};
