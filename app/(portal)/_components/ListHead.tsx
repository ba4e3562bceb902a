import type { ContentItem } from '../../../src/content/contentItem';
import type { Locale } from '../../../src/content/locales';
import { homePath, type ListScope } from '../../../src/content/permalink';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { serialiseJsonLd } from '../../../src/metadata/jsonLd';
import type { LocalisedPath } from '../../../src/metadata/links';
import { pageOpenGraph } from '../../../src/metadata/openGraph';
import { breadcrumbs, collectionPage } from '../../../src/metadata/schemaOrg';
import type { ListPage } from '../../../src/publishing/publishedItems';
import { readSiteText } from '../_presenters/pageRequest';
import { JsonLd } from './JsonLd';
import { PageHead } from './PageHead';

interface Props {
  locale: Locale;
  /** Path of the first page of the list. */
  path: string;
  scope: ListScope;
  title: string;
  description: string;
  page: ListPage<ContentItem>;
  cursor?: string;
  translations: LocalisedPath[];
}

/** Metadata of a page of a list. Only first pages have translations: cursors differ by language. */
export async function ListHead({
  locale,
  path,
  scope,
  title,
  description,
  page,
  cursor,
  translations,
}: Props) {
  const { site } = runtime();
  const words = wordsFor(locale).portal;
  const siteName = (await readSiteText(locale)).title;
  const name = cursor ? words.list.earlierTitle(title) : title;
  const address = cursor ? `${path}${path.includes('?') ? '&' : '?'}truoc=${cursor}` : path;
  const crumbs = [
    { name: words.mast.home, path: homePath(locale) },
    { name: title, path },
  ];
  const collection = { name, description, path: address, locale, items: page.items };
  return (
    <>
      <PageHead
        locale={locale}
        title={name}
        description={description}
        path={address}
        translations={cursor ? [] : translations}
        feed={{ scope, title }}
        tags={pageOpenGraph({ title: name, description, path: address, locale, siteName }, site)}
      />
      <JsonLd json={serialiseJsonLd(collectionPage(collection, site))} />
      <JsonLd json={serialiseJsonLd(breadcrumbs(crumbs, site))} />
    </>
  );
}
