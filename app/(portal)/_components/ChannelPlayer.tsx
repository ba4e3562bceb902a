import type { Picture } from '../../../src/content/blocks';
import type { ChannelVideo } from '../../../src/content/details/video';
import type { Locale } from '../../../src/content/locales';
import { allowPlayer } from '../../../src/delivery/playerFrames';
import { wordsFor } from '../../../src/locale/words';
import '../_styles/channelPlayer.css';
import { Island } from './Island';
import { ResponsivePicture } from './ResponsivePicture';

interface Props {
  film: ChannelVideo;
  title: string;
  poster?: Picture;
  locale: Locale;
}

/** A film on a channel: a picture and a link; the channel's player comes only when the reader asks for it. */
export function ChannelPlayer({ film, title, poster, locale }: Props) {
  const words = wordsFor(locale).portal;
  const channel = words.channelTypes[film.platform];
  const player = allowPlayer(film.playerUrl) ? autoplaying(film.playerUrl) : undefined;
  return (
    <div className="channel-player">
      <nq57-video data-player={player} data-title={title}>
        <a href={film.url} rel="noopener">
          {poster && (
            <ResponsivePicture
              picture={poster}
              shape="whole"
              sizes="(min-width: 64rem) 54rem, 100vw"
              isFirst
              isDecorative
            />
          )}
          <span>{words.channelPlayer.watch(channel)}</span>
        </a>
      </nq57-video>
      <p className="note">
        {player ? words.channelPlayer.note(channel) : words.channelPlayer.leaves(channel)}{' '}
        {player && <a href={film.url}>{words.channelPlayer.open(channel)}</a>}
      </p>
      {player && <Island name="channelVideo" />}
    </div>
  );
}

/** The reader has just pressed play. */
function autoplaying(player: string): string {
  const address = new URL(player);
  address.searchParams.set('autoplay', '1');
  return address.href;
}
