import type { Block } from '../../../../src/content/blocks';
import { renderBody } from '../../../../src/content/bodyHtml';
import type { Scene } from '../../../../src/content/details/eMagazine';
import type { Locale } from '../../../../src/content/locales';
import { findRendition, feedRendition } from '../../../../src/content/pictures';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { languageName } from '../../../../src/locale/languageNames';
import { wordsFor } from '../../../../src/locale/words';

type SceneOf<T extends Scene['type']> = Extract<Scene, { type: T }>;

/** Nothing is fetched before the reader starts it; the words are there for who cannot hear or see. */
export function VideoScene({ scene, locale }: { scene: SceneOf<'video'>; locale: Locale }) {
  const { file, poster, captions, caption, transcript } = scene;
  const { site } = runtime();
  const words = wordsFor(locale).kinds.eMagazine.portal;
  const still = poster && (findRendition(poster, 'w1600') ?? feedRendition(poster));
  return (
    <figure className="emag-video emag-wide">
      <video
        controls
        preload="none"
        playsInline
        poster={still && sitePath(site, still.path)}
        width={file.width ?? 1280}
        height={file.height ?? 720}
        aria-label={words.video(caption ?? file.title)}
      >
        <source src={sitePath(site, file.path)} type={file.contentType} />
        {captions.map(({ fileId, path, language = locale }) => (
          <track
            key={fileId}
            kind="captions"
            src={sitePath(site, path)}
            srcLang={language}
            label={languageName(language, locale)}
            default={language === locale}
          />
        ))}
      </video>
      {caption && <figcaption>{caption}</figcaption>}
      <Transcript title={words.videoTranscript} blocks={transcript} locale={locale} />
    </figure>
  );
}

export function AudioScene({ scene, locale }: { scene: SceneOf<'audio'>; locale: Locale }) {
  const { file, title, transcript } = scene;
  const words = wordsFor(locale).kinds.eMagazine.portal;
  return (
    <figure className="emag-audio emag-wide">
      <figcaption>{title}</figcaption>
      <audio controls preload="none" aria-label={words.audio(title)}>
        <source src={sitePath(runtime().site, file.path)} type={file.contentType} />
      </audio>
      <Transcript title={words.transcript} blocks={transcript} locale={locale} />
    </figure>
  );
}

function Transcript({ title, blocks, locale }: { title: string; blocks: readonly Block[]; locale: Locale }) {
  if (blocks.length === 0) return null;
  const html = renderBody(blocks, { site: runtime().site, target: 'page', locale });
  return (
    <details>
      <summary>{title}</summary>
      <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
    </details>
  );
}
