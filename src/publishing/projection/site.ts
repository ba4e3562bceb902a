import type { SiteText } from '../../content/contentItem';
import { lineText, plainLine } from './readerText';
import type { References, SiteSource } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** There is one site and it has no address of its own; the slug only fills the column. */
const siteSlug = 'site';

/** The words of the column in one language as they will be published. */
export function projectSite(site: SiteSource, references: Pick<References, 'itemIds'>): SiteText {
  return withoutUndefined<SiteText>({
    kind: 'site',
    id: site.identifier,
    shortId: site.shortId,
    locale: site.locale,
    slug: siteSlug,
    title: plainLine(site.title),
    tagline: lineText(site.tagline),
    introduction: lineText(site.introduction),
    leadItemId: site.leadItemId === undefined ? undefined : references.itemIds.get(site.leadItemId),
  });
}
