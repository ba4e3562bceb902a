import type { SiteText } from '../../../src/content/contentItem';
import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';
import { documentDate } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { MotifBand } from './MotifBand';

/** Who is responsible, how to reach them, on which documents the column rests. */
export function PortalFooter({ locale, text }: { locale: Locale; text: SiteText }) {
  const { profile } = runtime();
  const words = wordsFor(locale).portal.footer;
  return (
    <footer className="foot" aria-label={words.label}>
      <MotifBand name="foot" />
      <div className="wide foot-columns">
        <section>
          <h2>{words.about}</h2>
          <p>{text.introduction}</p>
          <p>
            <a href={profile.portalUrl}>{profile.name[locale]}</a>
            {profile.operator && ` · ${words.operator}: ${profile.operator[locale]}`}
          </p>
          <p>{words.reuse}</p>
        </section>
        <section>
          <h2>{words.contacts}</h2>
          {profile.contacts.map((contact) => (
            <address key={contact.name[locale]}>
              <strong>{contact.name[locale]}</strong>
              {contact.address && <span>{contact.address[locale]}</span>}
              {contact.phone && (
                <span>
                  {words.phone}: <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
                </span>
              )}
              {contact.email && (
                <span>
                  {words.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
                </span>
              )}
            </address>
          ))}
        </section>
        <section>
          <h2>{words.bases}</h2>
          <ul>
            {profile.legalBases.map((basis) => (
              <li key={basis.number} title={basis.title[locale]}>
                {words.basis(basis.number, documentDate(basis.issued), basis.issuer[locale])}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </footer>
  );
}
