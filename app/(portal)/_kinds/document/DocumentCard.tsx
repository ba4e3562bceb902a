import type { ContentOf } from '../../../../src/content/contentItem';
import { sectionPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { documentDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';
import { FactList } from '../../_components/FactList';
import { citationOf, subjectOf } from './citation';
import { Words } from '../../_components/Words';

type Item = ContentOf<'document'>;

/** The head of the page as a card of a catalogue: number set like a citation, then what a lawyer asks first. */
export function DocumentCard({ item }: { item: Item }) {
  const { locale, details } = item;
  const portal = wordsFor(locale).portal;
  const words = wordsFor(locale).kinds.document.portal;
  return (
    <header className="article-head document-card">
      <p className="kicker">
        <a href={sitePath(runtime().site, sectionPath(locale, item.kind))}>{portal.kinds[item.kind]}</a>
        <span>{portal.facetValues[details.type]}</span>
      </p>
      <h1>
        {details.number !== undefined && <span className="citation">{citationOf(item)} </span>}
        <Words text={subjectOf(item)} />
      </h1>
      <p className="summary">
        <Words text={item.summary} />
      </p>
      <FactList facts={factsOf(item)} />
      {details.isCardOnly && <p className="card-only">{words.cardOnly(details.issuer)}</p>}
    </header>
  );
}

function factsOf({ locale, details }: Item): [string, string | undefined][] {
  const words = wordsFor(locale).kinds.document.portal;
  const { facetValues } = wordsFor(locale).portal;
  const { effectiveOn, expiresOn } = details;
  return [
    [words.number, details.number ?? words.unnumbered],
    [words.issuer, details.issuer],
    [words.signer, [details.signerTitle, details.signer].filter(Boolean).join(' ')],
    [words.issuedOn, documentDate(details.issuedOn)],
    [words.effectiveOn, effectiveOn && documentDate(effectiveOn)],
    [words.expiresOn, expiresOn && documentDate(expiresOn)],
    [words.status, details.status && facetValues[details.status]],
  ];
}
