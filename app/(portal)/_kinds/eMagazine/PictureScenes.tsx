import type { ReactNode } from 'react';
import type { Picture } from '../../../../src/content/blocks';
import type { Scene } from '../../../../src/content/details/eMagazine';
import type { Locale } from '../../../../src/content/locales';
import { widths } from '../../../../src/content/pictures';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ResponsivePicture } from '../../_components/ResponsivePicture';

type SceneOf<T extends Scene['type']> = Extract<Scene, { type: T }>;

interface Props<T extends Scene['type']> {
  scene: SceneOf<T>;
  locale: Locale;
}

const sizesOf = {
  full: '100vw',
  wide: '(min-width: 64rem) 60rem, calc(100vw - 2rem)',
  column: '(min-width: 48rem) 40rem, calc(100vw - 2rem)',
  half: '(min-width: 48rem) 30rem, calc(100vw - 2rem)',
};

export function PictureScene({ scene: { picture, width }, locale }: Props<'picture'>) {
  return (
    <figure className={`emag-picture emag-${width}`}>
      <ResponsivePicture picture={picture} shape="whole" sizes={sizesOf[width]} />
      <Caption picture={picture} locale={locale} />
    </figure>
  );
}

export function PairScene({ scene: { pictures }, locale }: Props<'pair'>) {
  return (
    <div className="emag-pair emag-wide">
      {pictures.map((picture) => (
        <figure key={picture.mediaId}>
          <ResponsivePicture picture={picture} shape="whole" sizes={sizesOf.half} />
          <Caption picture={picture} locale={locale} />
        </figure>
      ))}
    </div>
  );
}

export function GalleryScene({ scene: { pictures, caption }, locale }: Props<'gallery'>) {
  return (
    <figure className="emag-gallery emag-wide">
      <ul>
        {pictures.map((picture) => (
          <li key={picture.mediaId}>
            <figure>
              <ResponsivePicture picture={picture} shape="whole" sizes={sizesOf.half} />
              <Caption picture={picture} locale={locale} />
            </figure>
          </li>
        ))}
      </ul>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** A map or diagram opens large by a plain link; its words follow in the text. */
export function DiagramScene({ scene: { picture }, locale }: Props<'diagram'>) {
  const words = wordsFor(locale).kinds.eMagazine.portal;
  const largest = widths(picture, 'image/jpeg').at(-1);
  return (
    <figure className="emag-wide">
      <ResponsivePicture picture={picture} shape="whole" sizes={sizesOf.wide} />
      <Caption picture={picture} locale={locale}>
        {largest && <a href={sitePath(runtime().site, largest.path)}>{words.enlarge}</a>}
      </Caption>
    </figure>
  );
}

/**
 * Two pictures of one place. Side by side unless the reader has them flicker in one place: plain radio buttons and
 * styles, no script; without styles and on paper both are there.
 */
export function BeforeAfterScene({
  scene: { before, after, caption },
  number,
  locale,
}: Props<'beforeAfter'> & { number: number }) {
  const words = wordsFor(locale).kinds.eMagazine.portal;
  const name = `truoc-sau-${number}`;
  const choices = { both: words.both, before: words.before, after: words.after };
  return (
    <figure className="emag-compare emag-wide">
      <fieldset>
        <legend>{words.comparison}</legend>
        {Object.entries(choices).map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === 'both'} />
            {label}
          </label>
        ))}
      </fieldset>
      <div>
        <figure className="emag-before">
          <ResponsivePicture picture={before} shape="whole" sizes={sizesOf.wide} />
          <figcaption>{words.before}</figcaption>
        </figure>
        <figure className="emag-after">
          <ResponsivePicture picture={after} shape="whole" sizes={sizesOf.wide} />
          <figcaption>{words.after}</figcaption>
        </figure>
      </div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

function Caption({ picture, locale, children }: { picture: Picture; locale: Locale; children?: ReactNode }) {
  const { credit } = wordsFor(locale).portal.article;
  if (!picture.caption && !picture.credit && !children) return null;
  return (
    <figcaption>
      {picture.caption} {picture.credit && <span className="credit">{credit(picture.credit)}</span>}{' '}
      {children}
    </figcaption>
  );
}
