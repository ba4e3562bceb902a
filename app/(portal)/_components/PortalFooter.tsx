import type { SiteText } from '../../../src/content/contentItem';
import type { Locale } from '../../../src/content/locales';
import { feedsPath, standingPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { documentDate } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { ContactList } from './ContactList';
import { MotifBand } from './MotifBand';
import { Words } from './Words';

/** Who is responsible, how to reach them, on which documents the column rests. */
export function PortalFooter({ locale, text }: { locale: Locale; text: SiteText }) {
  const { profile, site } = runtime();
  const { portal, standing } = wordsFor(locale);
  const words = portal.footer;
  return (
    <footer className="foot" aria-label={words.label}>
      <MotifBand name="foot" />
      <div className="wide foot-columns">
        <section>
          <h2>{words.about}</h2>
          <p>
            <Words text={text.introduction} />
          </p>
          <p>
            <a href={profile.portalUrl}>{profile.name[locale]}</a>
          </p>
          {profile.operator && <p>{`${words.operator}: ${profile.operator[locale]}`}</p>}
          <p>{words.reuse}</p>
          <ul>
            <li>
              <a href={sitePath(site, feedsPath(locale))}>{portal.mast.feeds}</a>
            </li>
            {(['about', 'accessibility'] as const).map((page) => (
              <li key={page}>
                <a href={sitePath(site, standingPath(locale, page))}>{standing[page].title}</a>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.contacts}</h2>
          <ContactList locale={locale} />
        </section>
        <section>
          <h2>{words.bases}</h2>
          <ul>
            {profile.legalBases.map((basis) => (
              <li key={basis.number} title={basis.title[locale]}>
                <Words text={words.basis(basis.number, documentDate(basis.issued), basis.issuer[locale])} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </footer>
  );
}
