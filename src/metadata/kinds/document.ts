import type { ContentOf } from '../../content/contentItem';
import type { DocumentRelationType, DocumentStatus } from '../../content/details/document';
import { absoluteUrl, type Site } from '../../content/site';
import { wordsFor } from '../../locale/words';
import type { SchemaObject } from '../schemaObject';
import { encodings } from './encodings';
import type { SchemaOfKind } from './schemaOfKind';

const forces: Record<DocumentStatus, string> = {
  inForce: 'InForce',
  notYetInForce: 'NotInForce',
  partlyReplaced: 'PartiallyInForce',
  replaced: 'NotInForce',
  expired: 'NotInForce',
};

/** An official document as legislation (schema.org after ELI); the copy on a portal is not the authentic one. */
export const documentObject: SchemaOfKind<'document'> = (item, site) => {
  const { details, headline, locale } = item;
  return {
    '@type': 'Legislation',
    name: headline,
    legislationIdentifier: details.number,
    legislationType: wordsFor(locale).portal.facetValues[details.type],
    legislationDate: details.issuedOn,
    legislationPassedBy: { '@type': 'Organization', name: details.issuer },
    legislationJurisdiction: 'VN',
    legislationLegalForce: details.status && `https://schema.org/${forces[details.status]}`,
    temporalCoverage: coverage(details),
    legislationRepeals: related(item, 'replaces', site),
    legislationChanges: related(item, 'amends', site),
    isBasedOn: related(item, 'basedOn', site),
    encoding: encodings(details.files, site, 'LegislationObject'),
  };
};

/** ISO 8601 interval of the force, open where the document sets no end. */
function coverage({ effectiveOn, expiresOn }: ContentOf<'document'>['details']): string | undefined {
  return effectiveOn && `${effectiveOn}/${expiresOn ?? '..'}`;
}

function related(
  { details }: ContentOf<'document'>,
  relation: DocumentRelationType,
  site: Site,
): SchemaObject[] | undefined {
  const found = details.relations.filter(({ type }) => type === relation);
  if (found.length === 0) return undefined;
  return found.map(({ citation, item }) => ({
    '@type': 'Legislation',
    name: item?.target?.headline ?? citation,
    url: item?.target && absoluteUrl(site, item.target.path),
  }));
}
