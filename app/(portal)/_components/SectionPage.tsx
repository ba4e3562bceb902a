import type { ReactNode } from 'react';
import type { FacetValue } from '../../../src/content/facets';
import type { ItemKind } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { listQuery, sectionPath, type ListScope } from '../../../src/content/permalink';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { readCursor, readFacets, readList, toLocale, type SearchParams } from '../_presenters/pageRequest';
import { FacetFilter } from './FacetFilter';
import { ItemList } from './ItemList';
import type { ListProps } from './ListFrame';
import { ListHead } from './ListHead';
import { PortalPage } from './PortalPage';

export interface SectionPageProps {
  params: Promise<{ locale: string }>;
  searchParams: SearchParams;
}

export interface SectionListProps extends ListProps {
  facets: readonly FacetValue[];
}

interface Props extends SectionPageProps {
  kind: ItemKind;
  /** How entries of the kind stand in their list; entries by day unless given. */
  list?: (props: SectionListProps) => ReactNode;
  /** In the order of the kind's register instead of the newest first. */
  inRegister?: boolean;
  /** What search engines and feed readers are told of the list. */
  description?: (locale: Locale) => string;
}

/** The list of a kind, narrowed by its facets. */
export async function SectionPage({
  params,
  searchParams,
  kind,
  list: List = ItemList,
  inRegister,
  description,
}: Props) {
  const locale = toLocale((await params).locale);
  const scope: ListScope = { type: 'kind', kind };
  const cursor = await readCursor(searchParams);
  const facets = await readFacets(searchParams, kind);
  const [page, languages] = await Promise.all([
    readList(locale, scope, cursor, { facets, inRegister }),
    runtime().reader.localesWith(scope),
  ]);
  const section = sectionPath(locale, kind);
  const path = `${section}${listQuery(kind, facets)}`;
  const words = wordsFor(locale).portal;
  const title = words.kinds[kind];
  const others = languages.map((language) => ({ locale: language, path: sectionPath(language, kind) }));
  return (
    <PortalPage locale={locale} path={section} others={others}>
      <ListHead
        locale={locale}
        path={path}
        scope={scope}
        title={title}
        description={description?.(locale) ?? words.list.description(title)}
        page={page}
        cursor={cursor}
        translations={facets.length > 0 ? [] : others}
      />
      <div className="wide list">
        <h1>{cursor ? words.list.earlierTitle(title) : title}</h1>
        <FacetFilter locale={locale} kind={kind} chosen={facets} />
        <List locale={locale} path={path} scope={scope} page={page} cursor={cursor} facets={facets} />
      </div>
    </PortalPage>
  );
}
