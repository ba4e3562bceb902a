import type { Block } from '../../content/blocks';
import {
  datePrecisions,
  documentRelationTypes,
  documentStatuses,
  documentTypes,
  hasForce,
  issuerLevels,
  type DatePrecision,
  type DocumentDetails,
  type DocumentRelation,
  type DocumentStatus,
} from '../../content/details/document';
import type { FileAsset } from '../../content/files';
import type { Locale } from '../../content/locales';
import { factsTable, heading, paragraph } from '../../content/plainBlocks';
import { documentDate } from '../../locale/dates';
import { wordsFor } from '../../locale/words';
import { documentBlocks } from './documentText';
import { day, line, oneOf, optionalDay, optionalPlain, plain } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { fileOf, fileSourceOf, itemRefOf, rowsOf } from './references';
import type { DocumentFields, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** Characters of `2025-06-16` that say as much. */
export const lengthOfPrecision: Record<DatePrecision, number> = { day: 10, month: 7, year: 4 };

/** An official document: its card, then its text – the editor's clean one, else what was read out of the first file. */
export const projectDocument: DetailsProjection<'document'> = (fields, references, locale) => {
  const type = oneOf(documentTypes, fields.type) ?? 'decision';
  const details = withoutUndefined<DocumentDetails>({
    number: optionalPlain(fields.number),
    isUnnumbered: fields.isUnnumbered === true,
    type,
    issuer: plain(fields.issuer),
    issuerLevel: oneOf(issuerLevels, fields.issuerLevel) ?? 'national',
    signer: optionalPlain(fields.signer),
    signerTitle: optionalPlain(fields.signerTitle),
    issuedOn: day(fields.issuedOn).slice(
      0,
      lengthOfPrecision[oneOf(datePrecisions, fields.issuedPrecision) ?? 'day'],
    ),
    effectiveOn: optionalDay(fields.effectiveOn),
    expiresOn: optionalDay(fields.expiresOn),
    status: hasForce(type) ? statusOf(fields, references) : undefined,
    relations: relationsOf(fields, references),
    files: filesOf(fields, references),
    isCardOnly: fields.isCardOnly === true,
    textStart: 0,
  });
  const text = details.isCardOnly ? [] : textOf(fields, references);
  const card = cardBlocks(details, locale, text.length > 0);
  return { details: { ...details, textStart: card.length }, body: [...card, ...text] };
};

function textOf(fields: DocumentFields, references: References): Block[] {
  const typed = toBlocks(fields.body, references);
  if (typed.length > 0) return typed;
  const [first] = rowsOf(fields.files);
  return documentBlocks(fileSourceOf(first?.file, references)?.text ?? '');
}

/** The first file is the document; further ones are the same in another format. */
function filesOf(fields: DocumentFields, references: References): FileAsset[] {
  return rowsOf(fields.files).flatMap(
    (row, index) => fileOf(row.file, index === 0 ? 'main' : 'alternative', references) ?? [],
  );
}

/** What the editor wrote, then what other documents say of this one and it does not say itself. */
function relationsOf(fields: DocumentFields, references: References): DocumentRelation[] {
  const own = rowsOf(fields.relations).flatMap((row): DocumentRelation[] => {
    const type = oneOf(documentRelationTypes, row.type);
    if (!type) return [];
    const item = itemRefOf(row.document, references);
    return [withoutUndefined<DocumentRelation>({ type, citation: line(row.citation), item })];
  });
  const isSaid = ({ type, item }: DocumentRelation) =>
    own.some((relation) => relation.type === type && relation.item?.itemId === item?.itemId);
  const told = (references.toldRelations ?? []).map(({ relation }) => relation);
  return [...own, ...told.filter((relation) => !isSaid(relation))];
}

/** A successor that is in force ends the force of what it replaces, without anybody editing that. */
function statusOf(fields: DocumentFields, { toldRelations = [] }: References): DocumentStatus {
  const own = oneOf(documentStatuses, fields.status) ?? 'inForce';
  const hasSuccessor = toldRelations.some(
    ({ relation, tellerStatus }) => relation.type === 'replacedBy' && tellerStatus !== 'notYetInForce',
  );
  return hasSuccessor && own !== 'expired' ? 'replaced' : own;
}

function cardBlocks(details: DocumentDetails, locale: Locale, hasText: boolean): Block[] {
  const words = wordsFor(locale).kinds.document.portal;
  const { facetValues } = wordsFor(locale).portal;
  const signer = [details.signerTitle, details.signer].filter(Boolean).join(' ');
  const date = (value: string | undefined) => value && documentDate(value);
  const facts = factsTable(words.card, [
    [words.number, details.number ?? words.unnumbered],
    [words.type, facetValues[details.type]],
    [words.issuer, details.issuer],
    [words.signer, signer],
    [words.issuedOn, date(details.issuedOn)],
    [words.effectiveOn, date(details.effectiveOn)],
    [words.expiresOn, date(details.expiresOn)],
    [words.status, details.status && facetValues[details.status]],
  ]);
  return [
    facts,
    ...relationBlocks(details.relations, locale),
    ...(details.isCardOnly ? [paragraph(words.cardOnly(details.issuer))] : []),
    ...(hasText ? [heading(words.text)] : []),
  ];
}

/** Linked documents stand in the article as cards while they are live; the others by name. */
function relationBlocks(relations: readonly DocumentRelation[], locale: Locale): Block[] {
  const words = wordsFor(locale).kinds.document.portal;
  const blocks = relations.flatMap(({ type, citation, item }): Block[] => {
    const name = citation === '' ? words.relations[type] : `${words.relations[type]}: ${citation}`;
    if (item) return [paragraph(name), { type: 'embed', itemId: item.itemId }];
    return citation === '' ? [] : [paragraph(name)];
  });
  return blocks.length === 0 ? [] : [heading(words.related), ...blocks];
}
