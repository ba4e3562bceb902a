import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';

/** Whom to write to or call. */
export function ContactList({ locale }: { locale: Locale }) {
  const words = wordsFor(locale).portal.footer;
  return (
    <>
      {runtime().profile.contacts.map((contact) => (
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
    </>
  );
}
