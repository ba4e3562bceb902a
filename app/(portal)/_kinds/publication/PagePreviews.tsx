import type { Picture } from '../../../../src/content/blocks';
import type { ContentOf } from '../../../../src/content/contentItem';
import { widths } from '../../../../src/content/pictures';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ResponsivePicture } from '../../_components/ResponsivePicture';

/** The first pages as pictures of a size to read; each opens its largest picture. No viewer of somebody else's. */
export function PagePreviews({ item }: { item: ContentOf<'publication'> }) {
  const { previews, pageCount, languages } = item.details;
  if (previews.length === 0) return null;
  const words = wordsFor(item.locale).kinds.publication.portal;
  return (
    <section className="page-previews" aria-labelledby="xem-truoc">
      <h2 id="xem-truoc">{words.previews}</h2>
      {pageCount !== undefined && pageCount > previews.length && (
        <p className="note">{words.firstPages(previews.length, pageCount)}</p>
      )}
      <ol lang={languages[0] === item.locale ? undefined : languages[0]}>
        {previews.map((picture, index) => (
          <li key={picture.alt}>
            <a href={largestOf(picture)} aria-label={words.openPage(index + 1)}>
              <ResponsivePicture
                picture={picture}
                shape="whole"
                sizes="(min-width: 64rem) 21rem, (min-width: 40rem) 45vw, 92vw"
              />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function largestOf(picture: Picture): string | undefined {
  const largest = widths(picture, 'image/jpeg').at(-1);
  return largest && sitePath(runtime().site, largest.path);
}
