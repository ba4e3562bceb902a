import type { AgencyProfile } from '../../agencies/agencyProfile';
import type { SiteText } from '../../content/contentItem';
import type { Locale } from '../../content/locales';
import { siteIdentity } from '../payload/publishing';

const titles: Record<Locale, string> = { vi: 'Thực hiện Nghị quyết 57', en: 'Implementing Resolution 57' };

/** Words of a column whose site text nobody has saved in this language yet. */
export function siteTextFallback(profile: AgencyProfile) {
  return (locale: Locale): SiteText => {
    const { identifier, shortId } = siteIdentity(profile.tagAuthority);
    return {
      kind: 'site',
      id: identifier,
      shortId,
      locale,
      slug: 'site',
      title: titles[locale],
      tagline: '',
      introduction: '',
      homeSections: [],
    };
  };
}
