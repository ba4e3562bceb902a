import { defaultLocale, type Locale } from '../content/locales';
import { feedPath, type ListScope } from '../content/permalink';
import { absoluteUrl, type Site } from '../content/site';

/** One `<link>` in the head of a page. */
export interface HeadLink {
  rel: 'canonical' | 'alternate';
  href: string;
  hrefLang?: string;
  type?: string;
  title?: string;
}

/** A page in one language. */
export interface LocalisedPath {
  locale: Locale;
  /** Below the base path. */
  path: string;
}

/** The one address of a page; always from the site, never from the request. */
export function canonicalLink(site: Site, path: string): HeadLink {
  return { rel: 'canonical', href: absoluteUrl(site, path) };
}

/**
 * The languages of a page, itself included as hreflang demands, and `x-default` for everybody else:
 * Vietnamese where it exists. Nothing for a page in one language.
 */
export function languageLinks(site: Site, translations: readonly LocalisedPath[]): HeadLink[] {
  if (translations.length < 2) return [];
  const links = translations.map(({ locale, path }) => languageLink(site, locale, path));
  const fallback = translations.find(({ locale }) => locale === defaultLocale) ?? translations[0];
  return fallback ? [...links, languageLink(site, 'x-default', fallback.path)] : links;
}

function languageLink(site: Site, hrefLang: string, path: string): HeadLink {
  return { rel: 'alternate', hrefLang, href: absoluteUrl(site, path) };
}

export interface OfferedFeed {
  scope: ListScope;
  /** Title of the feed, as readers of feeds see it. */
  title: string;
}

/** Autodiscovery: every feed of a page in every format. */
export function feedDiscoveryLinks(
  site: Site,
  locale: Locale,
  feeds: readonly OfferedFeed[],
  formatsOf: (scope: ListScope) => readonly { name: string; mediaType: string }[],
): HeadLink[] {
  return feeds.flatMap(({ scope, title }) =>
    formatsOf(scope).map(({ name, mediaType }): HeadLink => {
      const href = absoluteUrl(site, feedPath(locale, scope, name));
      return { rel: 'alternate', type: mediaType, title, href };
    }),
  );
}
