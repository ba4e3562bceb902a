import type { ReactNode } from 'react';
import type { ContentItem } from '../../../src/content/contentItem';
import type { FacetValue } from '../../../src/content/facets';
import type { Locale } from '../../../src/content/locales';
import { feedPath, homePath, type ListScope } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import type { ListPage } from '../../../src/publishing/publishedItems';
import { Notice } from './Notice';

/** A page of a list and where it stands. */
export interface ListProps {
  locale: Locale;
  /** Path of the first page of the list, with its facets. */
  path: string;
  scope: ListScope;
  page: ListPage<ContentItem>;
  cursor?: string;
  /** What the list is narrowed by. */
  facets?: readonly FacetValue[];
}

/** What every list has besides its entries: the ways on from it or, without entries, what to expect instead. */
export function ListFrame({ children, ...list }: ListProps & { children: ReactNode }) {
  if (list.page.items.length === 0)
    return list.facets?.length ? <NoMatch locale={list.locale} /> : <ListEmpty locale={list.locale} />;
  return (
    <>
      {children}
      <ListWays {...list} />
    </>
  );
}

/** The ways on from a list: older entries, the newest ones, its feed. */
function ListWays({ locale, path, scope, page, cursor }: ListProps) {
  const words = wordsFor(locale).portal.list;
  const { site } = runtime();
  const first = sitePath(site, path);
  const older = `${first}${first.includes('?') ? '&' : '?'}truoc=${page.next}`;
  return (
    <>
      {(page.next ?? cursor) && (
        <nav className="paging" aria-label={words.paging}>
          {cursor && <a href={first}>{words.newest}</a>}
          {page.next && (
            <a href={older} rel="next">
              {words.older}
            </a>
          )}
        </nav>
      )}
      <p className="follow">
        <a href={sitePath(site, feedPath(locale, scope, 'rss.xml'))}>{words.follow}</a>
      </p>
    </>
  );
}

function NoMatch({ locale }: { locale: Locale }) {
  const { noMatchTitle, noMatchText } = wordsFor(locale).portal.list;
  return (
    <Notice title={noMatchTitle} headingLevel={2}>
      <p>{noMatchText}</p>
    </Notice>
  );
}

/** A list without entries still says what to expect and where to go. */
function ListEmpty({ locale }: { locale: Locale }) {
  const words = wordsFor(locale).portal;
  return (
    <Notice title={words.list.emptyTitle} headingLevel={2}>
      <p>{words.list.emptyText}</p>
      <p>
        <a href={sitePath(runtime().site, homePath(locale))}>{words.mast.home}</a>
      </p>
    </Notice>
  );
}
