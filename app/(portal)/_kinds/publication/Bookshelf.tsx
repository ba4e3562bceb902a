import { type ContentItem, isOfKind, type ContentOf } from '../../../../src/content/contentItem';
import { itemPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { languageName } from '../../../../src/locale/languageNames';
import { formatNumber } from '../../../../src/locale/numbers';
import { wordsFor } from '../../../../src/locale/words';
import { ListFrame } from '../../_components/ListFrame';
import { ResponsivePicture } from '../../_components/ResponsivePicture';
import type { SectionListProps } from '../../_components/SectionPage';
import { isWide } from './cover';
import { Words } from '../../_components/Words';

/** Covers side by side as on a shelf, each in the shape of its page. */
export function Bookshelf(props: SectionListProps) {
  const books = props.page.items.filter((item) => isOfKind(item, 'publication'));
  return (
    <ListFrame {...props}>
      <ul className="bookshelf">
        {books.map((item) => (
          <Book key={item.shortId} item={item} />
        ))}
      </ul>
    </ListFrame>
  );
}

function Book({ item }: { item: ContentOf<'publication'> }) {
  const { locale, leadPicture } = item;
  return (
    <li>
      <article className="book">
        <div className={`book-cover${leadPicture && isWide(leadPicture) ? ' is-wide' : ''}`}>
          {leadPicture && (
            <ResponsivePicture
              picture={leadPicture}
              shape="whole"
              sizes="(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 44vw"
              isDecorative
            />
          )}
        </div>
        <h2>
          <a href={sitePath(runtime().site, itemPath(item))}>
            <Words text={item.headline} />
          </a>
        </h2>
        <p className="note">{factsOf(item, locale).join(' · ')}</p>
      </article>
    </li>
  );
}

function factsOf({ details }: ContentOf<'publication'>, locale: ContentItem['locale']): string[] {
  const portal = wordsFor(locale).portal;
  const words = wordsFor(locale).kinds.publication.portal;
  const foreign = details.languages.filter((tag) => tag !== locale).map((tag) => languageName(tag, locale));
  return [
    portal.facetValues[details.form],
    ...(details.pageCount === undefined ? [] : [words.pages(formatNumber(details.pageCount, locale))]),
    ...foreign,
  ];
}
