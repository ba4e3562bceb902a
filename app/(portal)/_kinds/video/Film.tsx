import type { ContentOf } from '../../../../src/content/contentItem';
import { feedRendition, findRendition } from '../../../../src/content/pictures';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { languageName } from '../../../../src/locale/languageNames';
import { wordsFor } from '../../../../src/locale/words';
import { captionLanguages, LengthOf } from '../recording/RecordingParts';

/**
 * The browser's own player. Nothing of the film is fetched before the reader presses play; width and height keep
 * its place from the first paint.
 */
export function Film({ item }: { item: ContentOf<'video'> }) {
  const { site } = runtime();
  const { locale, leadPicture, details } = item;
  const [first] = details.files;
  if (!first) return null;
  const poster =
    leadPicture && (findRendition(leadPicture, 'w960', 'image/webp') ?? feedRendition(leadPicture));
  return (
    <video
      controls
      preload="none"
      playsInline
      poster={poster && sitePath(site, poster.path)}
      width={first.width ?? 1280}
      height={first.height ?? 720}
      aria-label={item.headline}
    >
      {details.files.map(({ path, contentType }) => (
        <source key={path} src={sitePath(site, path)} type={contentType} />
      ))}
      {details.captions.map(({ path, language = locale }) => (
        <track
          key={path}
          kind="captions"
          src={sitePath(site, path)}
          srcLang={language}
          label={languageName(language, locale)}
          default={language === locale}
        />
      ))}
      {wordsFor(locale).kinds.video.portal.noPlayer}
    </video>
  );
}

/** Length, captions, silence: what a reader wants to know before pressing play. */
export function FilmFacts({ item }: { item: ContentOf<'video'> }) {
  const { locale, details } = item;
  const words = wordsFor(locale).kinds.video.portal;
  const languages = captionLanguages(details.captions, locale);
  return (
    <p className="note recording-facts">
      <LengthOf seconds={details.durationSeconds} locale={locale} />
      {details.isSilent && <span>{words.silent}</span>}
      {languages && <span>{words.captionsIn(languages)}</span>}
    </p>
  );
}
