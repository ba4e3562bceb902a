import type { SiteText } from '../../../src/content/contentItem';
import type { Locale } from '../../../src/content/locales';
import { homePath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { DisplayMenu } from './DisplayMenu';
import { LanguageSwitch, type OtherLanguage } from './LanguageSwitch';

interface Props {
  locale: Locale;
  text: SiteText;
  others: OtherLanguage[];
}

/** One line above a page that fills the screen by itself: sign, title of the publication, language, display. */
export function ThinMast({ locale, text, others }: Props) {
  const { site, profile, brand } = runtime();
  return (
    <header className="thin-mast">
      <a href={sitePath(site, homePath(locale))}>
        <img src={sitePath(site, brand.logo)} width={28} height={28} alt={profile.name[locale]} />
        <span>{text.title}</span>
      </a>
      <div className="mast-tools">
        <LanguageSwitch locale={locale} others={others} />
        <DisplayMenu locale={locale} />
      </div>
    </header>
  );
}
