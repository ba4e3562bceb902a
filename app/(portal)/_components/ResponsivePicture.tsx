import type { Picture } from '../../../src/content/blocks';
import { runtime } from '../../../src/delivery/runtime';
import { pictureSources, type PictureShape } from '../_presenters/pictureSources';

interface Props {
  picture: Picture;
  shape: PictureShape;
  /** Width on the page, in the words of the `sizes` attribute. */
  sizes?: string;
  /** The picture a reader sees first: fetched at once. */
  isFirst?: boolean;
  /** Beside a headline that says the same the picture is decoration for a screen reader. */
  isDecorative?: boolean;
}

export function ResponsivePicture({ picture, shape, sizes, isFirst = false, isDecorative = false }: Props) {
  const sources = pictureSources(picture, runtime().site, shape);
  if (!sources) return null;
  const { src, srcSet, width, height } = sources.fallback;
  return (
    <picture>
      {sources.alternatives.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        src={src}
        srcSet={srcSet}
        sizes={srcSet && sizes}
        width={width}
        height={height}
        alt={isDecorative ? '' : picture.alt}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding={isFirst ? 'auto' : 'async'}
      />
    </picture>
  );
}
