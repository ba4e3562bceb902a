import type { ContentOf } from '../../../../src/content/contentItem';
import { sectionPath } from '../../../../src/content/permalink';
import { srcSet } from '../../../../src/content/pictures';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { Byline } from '../../_components/ArticleHead';
import { Island } from '../../_components/Island';
import { pictureSources } from '../../_presenters/pictureSources';
import { Words } from '../../_components/Words';

type Item = ContentOf<'eMagazine'>;

/** The first screen: the picture in full, the title on a sheet of its own, so that words never lie on a picture. */
export function Cover({ item }: { item: Item }) {
  const words = wordsFor(item.locale).portal;
  return (
    <header className="emag-cover">
      <CoverPicture item={item} />
      <div className="emag-title">
        <p className="kicker">
          <a href={sitePath(runtime().site, sectionPath(item.locale, item.kind))}>{words.kinds[item.kind]}</a>
          {item.topics[0] && <span>{item.topics[0].name}</span>}
        </p>
        <h1>
          <Words text={item.headline} />
        </h1>
        <p className="summary">
          <Words text={item.summary} />
        </p>
        <Byline item={item} />
      </div>
    </header>
  );
}

/** Held upright a phone gets the upright cover; where motion is welcome a script of ours starts the film. */
function CoverPicture({ item: { details, locale } }: { item: Item }) {
  const { picture, portrait, loop } = details.cover;
  const { site } = runtime();
  const sources = picture && pictureSources(picture, site, 'whole');
  if (!picture || !sources) return null;
  const upright = portrait && srcSet(portrait, site, 'image/webp');
  const words = wordsFor(locale).kinds.eMagazine.portal;
  const { src, width, height } = sources.fallback;
  const still = (
    <picture>
      {upright && (
        <source
          media="(orientation: portrait) and (max-width: 48rem)"
          type="image/webp"
          srcSet={upright}
          sizes="100vw"
          width={portrait.width}
          height={portrait.height}
        />
      )}
      {sources.alternatives.map(({ type, srcSet: files }) => (
        <source key={type} type={type} srcSet={files} sizes="100vw" />
      ))}
      <img
        src={src}
        srcSet={sources.fallback.srcSet}
        sizes="100vw"
        width={width}
        height={height}
        alt={picture.alt}
        fetchPriority="high"
      />
    </picture>
  );
  if (!loop) return still;
  return (
    <>
      <nq57-cover-loop data-src={sitePath(site, loop.path)} data-play={words.play} data-pause={words.pause}>
        {still}
      </nq57-cover-loop>
      <Island name="coverLoop" />
    </>
  );
}
