import type { ContentItem } from '../../../src/content/contentItem';
import { homePath, itemPath, sectionPath } from '../../../src/content/permalink';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { dublinCore } from '../../../src/metadata/dublinCore';
import { serialiseJsonLd } from '../../../src/metadata/jsonLd';
import type { LocalisedPath } from '../../../src/metadata/links';
import { articleOpenGraph } from '../../../src/metadata/openGraph';
import { itemObject, breadcrumbs } from '../../../src/metadata/schemaOrg';
import { readSiteText } from '../_presenters/pageRequest';
import { JsonLd } from './JsonLd';
import { PageHead } from './PageHead';

/** Head tags and JSON-LD of an item. */
export async function ItemMetadata({
  item,
  translations,
}: {
  item: ContentItem;
  translations: LocalisedPath[];
}) {
  const { site } = runtime();
  const { locale, kind } = item;
  const words = wordsFor(locale).portal;
  const siteName = (await readSiteText(locale)).title;
  const otherLocales = translations.map((other) => other.locale).filter((other) => other !== locale);
  const crumbs = [
    { name: words.mast.home, path: homePath(locale) },
    { name: words.kinds[kind], path: sectionPath(locale, kind) },
    { name: item.headline, path: itemPath(item) },
  ];
  return (
    <>
      <PageHead
        locale={locale}
        title={item.headline}
        description={item.summary}
        path={itemPath(item)}
        translations={translations}
        tags={articleOpenGraph(item, site, { siteName, otherLocales })}
        dublinCore={dublinCore(item, site)}
      />
      <JsonLd json={serialiseJsonLd(itemObject(item, site))} />
      <JsonLd json={serialiseJsonLd(breadcrumbs(crumbs, site))} />
    </>
  );
}
