import type { Block } from '../../content/blocks';
import { parseChannelVideo } from '../../content/channelVideo';
import { videoForms, type ChannelVideo } from '../../content/details/video';
import type { Locale } from '../../content/locales';
import { plainText } from '../../content/plainBlocks';
import { wordsFor } from '../../locale/words';
import { oneOf, optionalPlain } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { captionFiles, chaptersOf, durationOf, recordingFiles, spokenBlocks } from './recording';
import { withoutUndefined } from './withoutUndefined';

/** The film, its words and what leads to it on a channel. Its poster is the picture every item has. */
export const projectVideo: DetailsProjection<'video'> = (fields, references, locale) => {
  const files = recordingFiles(fields.files, references);
  const channelUrl = optionalPlain(fields.channelUrl);
  const channel = channelUrl === undefined ? undefined : parseChannelVideo(channelUrl);
  const words = wordsFor(locale).kinds.video.portal;
  const details = withoutUndefined({
    form: oneOf(videoForms, fields.form) ?? 'video',
    files,
    channel,
    unknownChannelUrl: channel ? undefined : channelUrl,
    isSilent: fields.isSilent === true,
    hasChannelCaptions: fields.hasChannelCaptions === true,
    captions: captionFiles(fields.captions, references),
    transcript: toBlocks(fields.transcript, references),
    text: toBlocks(fields.body, references),
    durationSeconds: durationOf(files, fields.duration),
    chapters: chaptersOf(fields.chapters),
  });
  return {
    details,
    body: [...channelBlocks(channel, locale), ...details.text, ...spokenBlocks(details, words)],
  };
};

/** An uploaded film is the enclosure; one on a channel is reached by its address. */
function channelBlocks(channel: ChannelVideo | undefined, locale: Locale): Block[] {
  if (!channel) return [];
  const words = wordsFor(locale).kinds.video.portal;
  const label = words.watchOn(words.platforms[channel.platform]);
  const link = {
    type: 'link' as const,
    href: channel.url,
    children: [{ type: 'text' as const, text: label, marks: [] }],
  };
  return [{ type: 'paragraph', children: [link, plainText('.')] }];
}
