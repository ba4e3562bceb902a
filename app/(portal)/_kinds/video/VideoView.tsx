import type { ContentOf } from '../../../../src/content/contentItem';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleHead } from '../../_components/ArticleHead';
import { ArticleNotes } from '../../_components/ArticleNotes';
import { ChannelPlayer } from '../../_components/ChannelPlayer';
import type { ItemViewProps } from '../../_components/ItemPage';
import { BesideRecording, Chapters, Downloads, Transcript } from '../recording/RecordingParts';
import { Film, FilmFacts } from './Film';

/** The film with its chapters; everything said and shown beside it on the desk and under it on the phone. */
export function VideoView({ item, related }: ItemViewProps<'video'>) {
  const { locale, details } = item;
  const words = wordsFor(locale).kinds.video.portal;
  return (
    <div className="wide article-grid recording-page">
      <article className="article">
        <ArticleHead item={item} hasPicture={false} />
        <div className="recording">
          <div className="recording-play">
            <Film item={item} />
            {details.channel && details.files.length === 0 && (
              <ChannelPlayer
                film={details.channel}
                title={item.headline}
                poster={item.leadPicture}
                locale={locale}
              />
            )}
            <FilmFacts item={item} />
            <Chapters locale={locale} chapters={details.chapters} addressAt={addressAt(item)} />
            <Downloads locale={locale} files={details.files} />
          </div>
          <Transcript locale={locale} title={words.transcript} blocks={details.transcript} />
        </div>
        <BesideRecording locale={locale} blocks={details.text} />
        <ArticleNotes item={item} />
      </article>
      <ArticleAside item={item} related={related} />
    </div>
  );
}

/** Where a film plays from a moment on: our file, or its page on YouTube; the others know no such address. */
function addressAt({ details }: ContentOf<'video'>): ((seconds: number) => string) | undefined {
  const [file] = details.files;
  if (file) return (seconds) => `${sitePath(runtime().site, file.path)}#t=${seconds}`;
  const { channel } = details;
  if (channel?.platform !== 'youtube') return undefined;
  return (seconds) => `${channel.url}&t=${Math.floor(seconds)}s`;
}
