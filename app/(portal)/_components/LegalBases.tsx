import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';
import { documentDate } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { Words } from './Words';

/** The documents that a column rests on; on a phone each row becomes a card. */
export function LegalBases({ locale }: { locale: Locale }) {
  const words = wordsFor(locale).standing.about;
  return (
    <table>
      <thead>
        <tr>
          {[words.number, words.basisTitle, words.issued].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runtime().profile.legalBases.map(({ number, title, issuer, issued }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            <td>
              <Words text={title[locale]} />
            </td>
            <td>
              {issuer[locale]}, {documentDate(issued)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
