import { cache } from 'react';
import { facetsOfKind, isFacetValue, type FacetValue } from '../../../src/content/facets';
import { sectionOfKind, type ItemKind } from '../../../src/content/kinds';
import { defaultLocale, isLocale, type Locale } from '../../../src/content/locales';
import { shortIdPattern, type ListScope } from '../../../src/content/permalink';
import { runtime } from '../../../src/delivery/runtime';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The server rewrites to known languages only; anything else is read as the first language. */
export function toLocale(value: string): Locale {
  return isLocale(value) ? value : defaultLocale;
}

/** Cursor of a list: the short id after which it goes on. */
export async function readCursor(searchParams: SearchParams): Promise<string | undefined> {
  const { truoc } = await searchParams;
  return typeof truoc === 'string' && shortIdPattern.test(truoc) ? truoc : undefined;
}

/** The facets chosen in the address; the server lets only known ones through. */
export async function readFacets(searchParams: SearchParams, kind: ItemKind): Promise<FacetValue[]> {
  const given = await searchParams;
  return facetsOfKind[kind].flatMap((definition) => {
    const value = given[definition.parameter];
    return typeof value === 'string' && isFacetValue(definition, value)
      ? [{ name: definition.name, value }]
      : [];
  });
}

export const pageSize = 20;

/** Asked for by the metadata and by the page of one request; read once. */
export const readItem = cache((locale: Locale, shortId: string) => runtime().reader.item(locale, shortId));

export const readTopic = cache((locale: Locale, slug: string) => runtime().reader.topic(locale, slug));

export const readSiteText = cache((locale: Locale) => runtime().reader.siteText(locale));

export const readTopics = cache((locale: Locale) => runtime().reader.topics(locale));

/** Kinds that have something to show, in the order of the agency's sections. */
export const readSections = cache(async (locale: Locale): Promise<ItemKind[]> => {
  const { reader, profile } = runtime();
  const present = await reader.kindsWithItems(locale);
  const place = (kind: ItemKind) => {
    const index = profile.sections.indexOf(sectionOfKind[kind]);
    return index === -1 ? profile.sections.length : index;
  };
  return present.toSorted((a, b) => place(a) - place(b));
});

/** One page of a list; an unknown cursor reads as an empty page, the server has answered 404 before. */
export async function readList(
  locale: Locale,
  scope: ListScope,
  before: string | undefined,
  options: { facets?: readonly FacetValue[]; inRegister?: boolean; limit?: number } = {},
) {
  const page = await runtime().reader.list(locale, scope, { limit: pageSize, before, ...options });
  return page ?? { items: [] };
}
