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
export const publicationObject: SchemaOfKind<'publication'> = ({ headline, locale, details }, site) => {
  const type = types[details.form];
  // Without a file, as a bulletin that is put together from items, it speaks the language of its page.
  const languages = details.languages.length > 0 ? details.languages : [locale];
  return {
    '@type': type,
    name: headline,
    inLanguage: languages.length === 1 ? languages[0] : languages,
    bookEdition: type === 'Book' ? details.edition : undefined,
    bookFormat: type === 'Book' ? 'https://schema.org/EBook' : undefined,
    numberOfPages: type === 'Book' ? details.pageCount : undefined,
    issueNumber: type === 'PublicationIssue' ? details.edition : undefined,
    dateCreated: details.issuedOn,
    sourceOrganization: details.issuer ? { '@type': 'Organization', name: details.issuer } : undefined,
    encoding: encodings(details.files, site),
  };
};
