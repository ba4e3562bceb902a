import type { Block, ItemRef } from '../../content/blocks';
import {
  publicationForms,
  type ContentsEntry,
  type PublicationDetails,
} from '../../content/details/publication';
import type { FileAsset } from '../../content/files';
import { knownLanguage } from '../../content/knownLanguages';
import type { Locale } from '../../content/locales';
import { factsTable, list, section } from '../../content/plainBlocks';
import { documentDate } from '../../locale/dates';
import { languageName } from '../../locale/languageNames';
import { formatNumber } from '../../locale/numbers';
import { wordsFor } from '../../locale/words';
import { line, oneOf, optionalDay, optionalLine, optionalNumber, optionalPlain } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { projectCover, projectPages } from './file';
import { fileOf, fileSourceOf, itemRefOf, rowsOf } from './references';
import type { DocumentFields, FileSource, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** A book of the shelf: what is known of it is read out of its first file unless the editor says otherwise. */
export const projectPublication: DetailsProjection<'publication'> = (fields, references, locale) => {
  const files = filesOf(fields, references);
  const main = mainSource(fields, references);
  const words = wordsFor(locale).kinds.publication.portal;
  const details = withoutUndefined<PublicationDetails>({
    form: oneOf(publicationForms, fields.form) ?? 'book',
    files,
    languages: languagesOf(files, locale),
    previews: main ? projectPages(main, (page) => words.pageOf(page, main.title)) : [],
    tableOfContents: contentsOf(fields, main),
    pageCount: main?.pageCount,
    edition: optionalLine(fields.edition),
    issuedOn: optionalDay(fields.issuedOn),
    issuer: optionalPlain(fields.issuer),
    compiledFrom: compiledFrom(fields, references),
    introduction: toBlocks(fields.body, references),
  });
  const picture = main && projectCover(main, words.coverOf(line(fields.headline)));
  return { details, body: plainBody(details, locale), picture };
};

/** The first file is the one to open; further ones are other formats and languages. */
function filesOf(fields: DocumentFields, references: References): FileAsset[] {
  return rowsOf(fields.files).flatMap(
    (row, index) => fileOf(row.file, index === 0 ? 'main' : 'alternative', references) ?? [],
  );
}

/** Items of a bulletin in the editor's order; other forms are made of their files. */
function compiledFrom(fields: DocumentFields, references: References): ItemRef[] | undefined {
  if (fields.form !== 'bulletin' || !Array.isArray(fields.compiledFrom)) return undefined;
  const items = fields.compiledFrom.flatMap((relation) => itemRefOf(relation, references) ?? []);
  return items.length === 0 ? undefined : items;
}

function mainSource(fields: DocumentFields, references: References): FileSource | undefined {
  const [first] = rowsOf(fields.files);
  return fileSourceOf(first?.file, references);
}

/** Languages of the files, canonical, each once; a file that names none is in the language of the item. */
function languagesOf(files: readonly FileAsset[], locale: Locale): string[] {
  return [...new Set(files.map(({ language }) => knownLanguage(language ?? locale) ?? locale))];
}

function contentsOf(fields: DocumentFields, main: FileSource | undefined): ContentsEntry[] {
  const typed = rowsOf(fields.tableOfContents).flatMap((row): ContentsEntry[] => {
    const title = line(row.title);
    const entry = { title, page: optionalNumber(row.page), level: optionalNumber(row.level) ?? 1 };
    return title === '' ? [] : [withoutUndefined<ContentsEntry>(entry)];
  });
  if (typed.length > 0) return typed;
  return (main?.outline ?? []).map((entry) => ({ ...entry, title: undoubled(line(entry.title)) }));
}

/** Chromium writes the heading that it moved to the next page twice into the outline, without a space between. */
function undoubled(title: string): string {
  const half = title.slice(0, title.length / 2);
  return title === half + half ? half : title;
}

function plainBody(details: PublicationDetails, locale: Locale): Block[] {
  const words = wordsFor(locale).kinds.publication.portal;
  const contents = details.tableOfContents.map(({ title, page }) =>
    page === undefined ? title : `${title}, ${words.page(page)}`,
  );
  const compiled = (details.compiledFrom ?? []).map(({ itemId }): Block => ({ type: 'embed', itemId }));
  return [
    ...details.introduction,
    factsTable(words.facts, [
      [words.form, wordsFor(locale).portal.facetValues[details.form]],
      [words.issuer, details.issuer],
      [words.edition, details.edition],
      [words.issuedOn, details.issuedOn && documentDate(details.issuedOn)],
      [words.languages, details.languages.map((tag) => languageName(tag, locale)).join(', ')],
      [
        words.pageCount,
        details.pageCount === undefined ? undefined : formatNumber(details.pageCount, locale),
      ],
    ]),
    ...section(words.contents, list(contents)),
    ...section(words.compiled, compiled),
  ];
}
