import type { ContentOf } from '../../../../src/content/contentItem';
import { feedPath } from '../../../../src/content/permalink';
import { absoluteUrl, sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleHead } from '../../_components/ArticleHead';
import { ArticleNotes } from '../../_components/ArticleNotes';
import type { ItemViewProps } from '../../_components/ItemPage';
import { ResponsivePicture } from '../../_components/ResponsivePicture';
import { BesideRecording, Chapters, Downloads, LengthOf, Transcript } from '../recording/RecordingParts';
import { episodeLabel } from './episodeLabel';
import { Recording } from './Recording';

/** The recording under the cover of its show; everything said beside it on the desk and under it on the phone. */
export function PodcastEpisodeView({ item, related }: ItemViewProps<'podcastEpisode'>) {
  const { locale, details } = item;
  const { site } = runtime();
  const words = wordsFor(locale).kinds.podcastEpisode.portal;
  const [file] = details.files;
  const at = file && ((seconds: number) => `${sitePath(site, file.path)}#t=${seconds}`);
  return (
    <div className="wide article-grid recording-page episode-page">
      <article className="article">
        <div className="episode-head">
          <ShowCover item={item} />
          <ArticleHead item={item} hasPicture={false} />
        </div>
        <div className="recording">
          <div className="recording-play">
            <ShowLine item={item} />
            <Recording item={item} />
            <Chapters locale={locale} chapters={details.chapters} addressAt={at} />
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

function ShowCover({ item }: { item: ContentOf<'podcastEpisode'> }) {
  const picture = item.details.show.target?.picture ?? item.leadPicture;
  if (!picture) return null;
  return (
    <div className="show-cover">
      <ResponsivePicture
        picture={picture}
        shape="whole"
        sizes="(min-width: 64rem) 15rem, 40vw"
        isFirst
        isDecorative
      />
    </div>
  );
}

/** Show, number and length; where the show can be followed. */
function ShowLine({ item }: { item: ContentOf<'podcastEpisode'> }) {
  const { locale, details } = item;
  const { site } = runtime();
  const words = wordsFor(locale).kinds.podcastEpisode.portal;
  const label = episodeLabel(item);
  const show = details.show.target;
  return (
    <p className="note recording-facts">
      {show && <a href={sitePath(site, show.path)}>{show.headline}</a>}
      {label && <span>{label}</span>}
      <LengthOf seconds={details.durationSeconds} locale={locale} />
      {show && <a href={absoluteUrl(site, podcastFeedOf(item))}>{words.subscribe}</a>}
    </p>
  );
}

function podcastFeedOf({ locale, details }: ContentOf<'podcastEpisode'>): string {
  const slug = details.show.target?.path.split('/').at(-1) ?? '';
  return feedPath(locale, { type: 'show', slug }, 'podcast.xml');
}
