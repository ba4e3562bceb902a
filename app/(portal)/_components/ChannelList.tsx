import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import '../_styles/channels.css';

/** The agency must announce its channels (NĐ 42/2022/NĐ-CP, Đ.5). */
export function ChannelList({ locale }: { locale: Locale }) {
  const { channels } = runtime().profile;
  if (channels.length === 0) return null;
  const words = wordsFor(locale).portal;
  return (
    <section className="channels" aria-labelledby="kenh">
      <h2 id="kenh">{words.home.channels}</h2>
      <p className="note">{words.home.channelsNote}</p>
      <ul>
        {channels.map((channel) => (
          <li key={`${channel.type} ${channel.name[locale]}`}>
            {channel.url ? (
              <a href={channel.url}>{channel.name[locale]}</a>
            ) : (
              <span>{channel.name[locale]}</span>
            )}
            <span className="note">{words.channelTypes[channel.type]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
