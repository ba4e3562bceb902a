import { isOfKind, type ContentOf } from '../../../../src/content/contentItem';
import { defaultLocale } from '../../../../src/content/locales';
import { itemPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { documentDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';
import { ListFrame } from '../../_components/ListFrame';
import type { SectionListProps } from '../../_components/SectionPage';
import { Words } from '../../_components/Words';
import { subjectOf } from './citation';

type Item = ContentOf<'document'>;

/**
 * The register as a table. On a phone each row becomes a card; a browser that takes such rows for no table reads
 * them as cards too, in an order that makes sense. HTML forbids to write the roles of a table out.
 */
export function DocumentRegister(props: SectionListProps) {
  const documents = props.page.items.filter((item) => isOfKind(item, 'document'));
  const words = wordsFor(props.locale).kinds.document.portal.register;
  const columns = [words.number, words.issuedOn, words.subject, words.issuer, words.status];
  return (
    <>
      <ListFrame {...props}>
        <table className="register">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {documents.map((item) => (
              <Row key={item.shortId} item={item} />
            ))}
          </tbody>
        </table>
      </ListFrame>
      {isWholeRegister(props) && <MissingDocuments />}
    </>
  );
}

/** Only beside all documents is it worth saying which are not among them, and in the language every one has. */
function isWholeRegister({ cursor, facets, locale }: SectionListProps): boolean {
  return cursor === undefined && facets.length === 0 && locale === defaultLocale;
}

/** Documents that the column rests on and the register does not have: editors see the gap, readers know of it. */
async function MissingDocuments() {
  const { profile, reader } = runtime();
  const numbered = profile.legalBases.filter(({ number }) => /^\p{N}/u.test(number));
  const missing = await reader.missingNumbers(
    defaultLocale,
    numbered.map(({ number }) => number),
  );
  if (missing.length === 0) return null;
  const words = wordsFor(defaultLocale).kinds.document.portal;
  return (
    <section className="missing-documents" aria-labelledby="chua-co-trong-so">
      <h2 id="chua-co-trong-so">{words.missing}</h2>
      <p className="note">{words.missingNote}</p>
      <ul>
        {numbered
          .filter(({ number }) => missing.includes(number))
          .map(({ number, issued, issuer, title }) => (
            <li key={number}>
              <strong>{words.basis(number, documentDate(issued), issuer[defaultLocale])}</strong>
              <br />
              {title[defaultLocale]}
            </li>
          ))}
      </ul>
    </section>
  );
}

function Row({ item }: { item: Item }) {
  const { details, locale } = item;
  const { facetValues } = wordsFor(locale).portal;
  const words = wordsFor(locale).kinds.document.portal;
  return (
    <tr>
      <td className="register-number">
        <span className="register-type">{facetValues[details.type]}</span>{' '}
        {details.number ?? words.register.unnumbered}
      </td>
      <td className="register-date">
        <time dateTime={details.issuedOn}>{documentDate(details.issuedOn)}</time>
      </td>
      <th scope="row" className="register-subject">
        <a href={sitePath(runtime().site, itemPath(item))}>
          <Words text={subjectOf(item)} />
        </a>
        {details.isCardOnly && <span className="note"> ({words.cardOnlyMark})</span>}
      </th>
      <td>{details.issuer}</td>
      <td className={`register-status${details.status === 'inForce' ? '' : ' register-past'}`}>
        {details.status && facetValues[details.status]}
      </td>
    </tr>
  );
}
