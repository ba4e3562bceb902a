import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';
import { feedFormatsOf } from '../../../src/feeds/formats';
import { wordsFor } from '../../../src/locale/words';
import type { DublinCoreElement } from '../../../src/metadata/dublinCore';
import {
  canonicalLink,
  feedDiscoveryLinks,
  languageLinks,
  type LocalisedPath,
  type OfferedFeed,
} from '../../../src/metadata/links';
import type { MetaTag } from '../../../src/metadata/openGraph';
import { readSiteText } from '../_presenters/pageRequest';

interface Props {
  locale: Locale;
  title: string;
  description?: string;
  /** Path of the page with its query; without one the page is not for search engines. */
  path?: string;
  /** The languages of the page, itself included. */
  translations?: LocalisedPath[];
  /** The list of the page as a feed; the feed of the whole column is offered on every page. */
  feed?: OfferedFeed;
  tags?: MetaTag[];
  dublinCore?: DublinCoreElement[];
}

/**
 * What stands in the head. React moves `title`, `meta` and `link` there while it writes the page, so
 * this needs neither a script nor Next's metadata, which knows no repeated `property`.
 */
export async function PageHead(props: Props) {
  const { locale, title, description, path, translations = [], tags = [], dublinCore = [] } = props;
  const { site } = runtime();
  const column = (await readSiteText(locale)).title;
  const { partTitle } = wordsFor(locale).feeds;
  const own = props.feed && { ...props.feed, title: partTitle(props.feed.title, column) };
  const feeds: OfferedFeed[] = [...(own ? [own] : []), { scope: { type: 'all' }, title: column }];
  const links = [
    ...(path === undefined ? [] : [canonicalLink(site, path)]),
    ...languageLinks(site, translations),
    ...feedDiscoveryLinks(site, locale, feeds, feedFormatsOf),
  ];
  return (
    <>
      <title>
        {title === column ? `${column} | ${site.publisher.name[locale]}` : `${title} | ${column}`}
      </title>
      {description && <meta name="description" content={description} />}
      {path === undefined && <meta name="robots" content="noindex" />}
      {links.map((link) => (
        <link key={`${link.rel} ${link.hrefLang} ${link.href}`} {...link} />
      ))}
      {tags.map(({ attribute, name, content }) => (
        <meta key={`${name} ${content}`} {...{ [attribute]: name }} content={content} />
      ))}
      {dublinCore.map(({ name, content }) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
    </>
  );
}
