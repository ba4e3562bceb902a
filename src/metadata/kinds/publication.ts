import type { PublicationForm } from '../../content/details/publication';
import { encodings } from './encodings';
import type { SchemaOfKind } from './schemaOfKind';

const types: Record<PublicationForm, string> = {
  slides: 'PresentationDigitalDocument',
  handbook: 'Book',
  guide: 'Book',
  book: 'Book',
  bulletin: 'PublicationIssue',
  leaflet: 'DigitalDocument',
};

/** A publication with the files it can be had as. */
export const publicationObject: SchemaOfKind<'publication'> = ({ headline, details }, site) => {
  const type = types[details.form];
  return {
    '@type': type,
    name: headline,
    inLanguage: details.languages.length === 1 ? details.languages[0] : details.languages,
    bookEdition: type === 'Book' ? details.edition : undefined,
    bookFormat: type === 'Book' ? 'https://schema.org/EBook' : undefined,
    numberOfPages: type === 'Book' ? details.pageCount : undefined,
    issueNumber: type === 'PublicationIssue' ? details.edition : undefined,
    dateCreated: details.issuedOn,
    sourceOrganization: details.issuer ? { '@type': 'Organization', name: details.issuer } : undefined,
    encoding: encodings(details.files, site),
  };
};
