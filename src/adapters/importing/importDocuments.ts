import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { APIError, type Payload, type Where } from 'payload';
import { findStateSecretMark } from '../../content/stateSecretMarks';
import { judgeVietnameseText, type TextVerdict } from '../../content/textQuality';
import { wordsFor } from '../../locale/words';
import { readDocumentCard, type DocumentCard } from '../../publishing/documentCard';
import { lengthOfPrecision } from '../../publishing/projection/document';
import { documentBlocks } from '../../publishing/projection/documentText';
import { day } from '../../publishing/projection/fieldValues';
import { blocksToLexical } from './blocksToLexical';

export type ImportOutcome =
  | { status: 'imported'; headline: string; documentId: string; verdict: TextVerdict; samples: string[] }
  | { status: 'known'; headline: string; documentId: string }
  /** Marked secret, or not a file that is taken. */
  | { status: 'refused'; reason: string };

/** Text of its own; everything else goes through the library of files, which reads it. */
const textFile = '.txt';

export const importableExtensions: readonly string[] = [textFile, '.pdf', '.docx'];

const system = { overrideAccess: true, depth: 0, locale: 'vi' } as const;
const longestHeadline = 200;

interface Source {
  text: string;
  /** Document id in the library of files. */
  fileId?: string;
}

/**
 * Reads official documents into the register as drafts, through the same hooks as every save: what bears a secrecy
 * mark is refused, what a scanner damaged is flagged and cannot be published as it is. What the text does not say
 * is left for an editor to fill in.
 */
export async function importDocument(payload: Payload, file: string): Promise<ImportOutcome> {
  try {
    const source = await readSource(payload, file);
    if ('status' in source) return source;
    return await makeDraft(payload, file, source);
  } catch (error) {
    // Refusals of the newsroom are answers; anything else is a fault of ours and must be seen.
    if (error instanceof APIError) return { status: 'refused', reason: error.message };
    throw error;
  }
}

async function readSource(payload: Payload, file: string): Promise<Source | ImportOutcome> {
  if (path.extname(file).toLowerCase() === textFile) {
    const text = new TextDecoder().decode(await readFile(file));
    const isSecret = findStateSecretMark([text, path.basename(file)]) !== undefined;
    // Creating the draft would refuse it in the same words; a file that is known must be refused as well.
    return isSecret ? { status: 'refused', reason: 'dấu chỉ độ mật / state-secret mark' } : { text };
  }
  const title = path.basename(file, path.extname(file));
  const where = { filename: { equals: path.basename(file) } };
  const known = (await payload.find({ ...system, collection: 'files', where, limit: 1 })).docs[0];
  const stored =
    known ?? (await payload.create({ ...system, collection: 'files', data: { title }, filePath: file }));
  const pages = await payload.db.findOne<{ id: string; texts?: string[] | null }>({
    collection: 'files',
    where: { id: { equals: stored.id } },
  });
  return { text: (pages?.texts ?? []).join('\n'), fileId: stored.id };
}

async function makeDraft(payload: Payload, file: string, { text, fileId }: Source): Promise<ImportOutcome> {
  const { verdict, samples } = judgeVietnameseText(text);
  // A card read out of a damaged text would be damaged too.
  const card: DocumentCard = verdict === 'clean' ? readDocumentCard(text) : { bases: [] };
  const headline = headlineOf(card) ?? path.basename(file, path.extname(file));
  const known = await findKnown(payload, card, headline);
  if (known !== undefined) return { status: 'known', headline, documentId: known };
  const { id } = await payload.create({
    ...system,
    collection: 'documents',
    draft: true,
    data: {
      headline,
      ...(await fieldsOf(payload, card)),
      ...(fileId === undefined
        ? { body: blocksToLexical(documentBlocks(text)) }
        : { files: [{ file: fileId }] }),
      _status: 'draft',
    },
  });
  return { status: 'imported', headline, documentId: id, verdict, samples };
}

function headlineOf({ type, number, subject }: DocumentCard): string | undefined {
  if (!type) return undefined;
  const name = [wordsFor('vi').portal.facetValues[type], number].filter(Boolean).join(' ');
  const lower = subject && subject.charAt(0).toLowerCase() + subject.slice(1);
  return shortened([name, lower].filter(Boolean).join(' '));
}

function shortened(headline: string): string {
  if (headline.length <= longestHeadline) return headline;
  const cut = headline.slice(0, longestHeadline - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** The same number of the same day, or for a document without a number the same headline. */
async function findKnown(
  payload: Payload,
  { number, issuedOn = '' }: DocumentCard,
  headline: string,
): Promise<string | undefined> {
  if (number === undefined) return (await drafts(payload, { headline: { equals: headline } }))[0]?.id;
  // Numbers begin anew each year and at each office: what is not known of the day may be the same.
  return (await drafts(payload, { number: { equals: number } })).find((known) => {
    const knownDay = day(known.issuedOn).slice(0, lengthOfPrecision[known.issuedPrecision ?? 'day']);
    return knownDay.startsWith(issuedOn) || issuedOn.startsWith(knownDay);
  })?.id;
}

async function drafts(payload: Payload, where: Where) {
  return (await payload.find({ ...system, collection: 'documents', draft: true, where, pagination: false }))
    .docs;
}

async function fieldsOf(payload: Payload, card: DocumentCard) {
  const { type, number, issuedOn, issuer, issuerLevel, signer, signerTitle } = card;
  return {
    ...(type && { type }),
    ...(issuerLevel && { issuerLevel }),
    number,
    issuer,
    signer,
    signerTitle,
    ...(issuedOn !== undefined && {
      issuedOn: `${issuedOn.length === 7 ? `${issuedOn}-01` : issuedOn}T00:00:00.000Z`,
      issuedPrecision: issuedOn.length === 7 ? ('month' as const) : ('day' as const),
    }),
    relations: await basesOf(payload, card),
  };
}

/** Grounds that the register has are linked, unless it has several of that number; the others stand by name. */
async function basesOf(payload: Payload, { bases }: DocumentCard) {
  const relations = [];
  for (const { number, citation } of bases) {
    const [found, another] = await drafts(payload, { number: { equals: number } });
    relations.push({ type: 'basedOn' as const, citation, document: another ? undefined : found?.id });
  }
  return relations;
}
