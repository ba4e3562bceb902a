import type { SiteText } from '../../../src/content/contentItem';
import type { Locale } from '../../../src/content/locales';
import { feedsPath, homePath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { expireAt } from '../../../src/delivery/pageScope';
import { runtime } from '../../../src/delivery/runtime';
import { dateInWords, dayOf, nextMidnight } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { DisplayMenu } from './DisplayMenu';
import { LanguageSwitch, type OtherLanguage } from './LanguageSwitch';
import { MotifBand } from './MotifBand';
import { SearchBox } from './SearchBox';

interface Props {
  locale: Locale;
  text: SiteText;
  others: OtherLanguage[];
  isHome: boolean;
  /** The search page has a box of its own. */
  isSearch: boolean;
}

/** Sign and name of the agency, title of the publication, date in words, language. */
export function Mast({ locale, text, others, isHome, isSearch }: Props) {
  const { site, profile, brand, now } = runtime();
  const words = wordsFor(locale).portal.mast;
  const today = now();
  expireAt(nextMidnight(today));
  const title = <a href={sitePath(site, homePath(locale))}>{text.title}</a>;
  return (
    <header className={isHome ? 'mast mast-home' : 'mast'}>
      <div className="wide mast-line">
        <a className="mast-agency" href={profile.portalUrl} title={words.agencyPortal}>
          <img src={sitePath(site, brand.logo)} width={40} height={40} alt="" />
          <span className="mast-name">{profile.name[locale]}</span>
          <span className="mast-short">{profile.shortName[locale]}</span>
        </a>
        <time className="mast-date" dateTime={dayOf(today)}>
          {dateInWords(today, locale)}
        </time>
        <div className="mast-tools">
          <a className="mast-feeds" href={sitePath(site, feedsPath(locale))}>
            {words.feeds}
          </a>
          <LanguageSwitch locale={locale} others={others} />
          <DisplayMenu locale={locale} />
        </div>
      </div>
      <div className="wide mast-title">
        {isHome ? <h1>{title}</h1> : <p>{title}</p>}
        <div className="mast-side">
          {isHome && text.tagline && <p className="tagline">{text.tagline}</p>}
          {!isSearch && <SearchBox locale={locale} />}
        </div>
      </div>
      {isHome && <MotifBand name="mast" />}
    </header>
  );
}
