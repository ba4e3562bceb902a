import type { SiteText } from '../../content/contentItem';
import { isItemKind } from '../../content/kinds';
import { plainHomeSections, type HomeSection } from '../../content/homeSections';
import { lineText, plainLine } from './readerText';
import type { DocumentFields, References, SiteSource } from './sources';
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
    homeSections: site.homeSections.flatMap(toHomeSection),
    leadItemId: site.leadItemId === undefined ? undefined : references.itemIds.get(site.leadItemId),
  });
}

function toHomeSection({ section, kind }: DocumentFields): HomeSection[] {
  if (section === 'kind') return isItemKind(kind) ? [{ type: 'kind', kind }] : [];
  const type = plainHomeSections.find((known) => known === section);
  return type ? [{ type }] : [];
}
