import { bodyText } from '../../content/bodyText';
import type { ProjectedOf } from '../../content/contentItem';
import { documentText, type DocumentDetails } from '../../content/details/document';
import type { Issue } from '../../content/issues';
import { judgeVietnameseText } from '../../content/textQuality';

type Item = ProjectedOf<'document'>;

/** What the card and the text of an official document need before readers may rely on them. */
export function checkDocument(item: Item): Issue[] {
  const { details } = item;
  return [
    ...checkCard(details),
    ...checkDates(details),
    ...checkStatus(details, item.modifiedAt),
    ...checkRelations(item),
    ...checkText(item),
  ];
}

function checkCard({ number, isUnnumbered, issuer, issuedOn }: DocumentDetails): Issue[] {
  const issues: Issue[] = [];
  if (number === undefined && !isUnnumbered) issues.push({ field: 'number', code: 'documentNumberMissing' });
  if (issuer === '') issues.push({ field: 'issuer', code: 'documentIssuerMissing' });
  if (issuedOn === '') issues.push({ field: 'issuedOn', code: 'documentIssueDateMissing' });
  return issues;
}

/** A document may take effect on the day it is issued, not before; nor may it end before it begins. */
function checkDates({ issuedOn, effectiveOn, expiresOn }: DocumentDetails): Issue[] {
  const begins = effectiveOn ?? issuedOn;
  if (effectiveOn !== undefined && effectiveOn < issuedOn) {
    return [{ field: 'effectiveOn', code: 'documentDatesDisordered' }];
  }
  if (expiresOn !== undefined && expiresOn < begins) {
    return [{ field: 'expiresOn', code: 'documentDatesDisordered' }];
  }
  return [];
}

/** The status must say what dates and relations say. */
function checkStatus({ status, relations, effectiveOn, expiresOn }: DocumentDetails, now: string): Issue[] {
  const today = new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10);
  const hasSuccessor = relations.some(({ type }) => type === 'replacedBy');
  if (status === 'replaced' && !hasSuccessor) {
    return [{ field: 'relations', code: 'documentSuccessorMissing' }];
  }
  const contradicted = (reason: 'successor' | 'effect' | 'expiry' | 'notYet'): Issue[] => [
    { field: 'status', code: 'documentStatusContradicted', params: { reason } },
  ];
  if (status === 'notYetInForce') {
    return effectiveOn === undefined || effectiveOn <= today ? contradicted('notYet') : [];
  }
  if (status !== 'inForce') return [];
  if (relations.some(({ type, isToldByOther }) => type === 'replacedBy' && !isToldByOther)) {
    return contradicted('successor');
  }
  if (effectiveOn !== undefined && effectiveOn > today) return contradicted('effect');
  return expiresOn !== undefined && expiresOn <= today ? contradicted('expiry') : [];
}

function checkRelations({ id, details }: Item): Issue[] {
  return details.relations.flatMap(({ citation, item }, index): Issue[] => {
    const position = index + 1;
    if (item?.itemId === id) {
      return [{ field: 'relations', code: 'documentRelationToItself', params: { position } }];
    }
    if (item || citation !== '') return [];
    return [{ field: 'relations', code: 'documentRelationEmpty', params: { position } }];
  });
}

/** A scan that a machine read wrongly would be searched, quoted and read aloud wrongly. */
function checkText(item: Item): Issue[] {
  const { details, locale } = item;
  if (details.isCardOnly) return [];
  const text = documentText(item);
  if (text.length === 0) {
    return [{ field: 'body', code: 'documentTextMissing', params: { hasFile: details.files.length > 0 } }];
  }
  if (locale !== 'vi') return [];
  const { verdict, samples } = judgeVietnameseText(bodyText(text));
  if (verdict !== 'damaged') return [];
  return [{ field: 'body', code: 'documentTextDamaged', params: { samples: samples.join(', ') } }];
}
