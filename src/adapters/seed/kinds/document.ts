import { z } from 'zod';
import {
  documentRelationTypes,
  documentStatuses,
  documentTypes,
  issuerLevels,
  type DatePrecision,
} from '../../../content/details/document';
import { seedKind } from '../seedKind';

const words = z.string().trim().min(1);
/** A month or a year where the published copy gives no more. */
const day = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'phải là ngày 2025-06-16, tháng 2025-12 hoặc năm 2025');

/** By the length of the date. */
const precisions: Record<number, DatePrecision> = { 10: 'day', 7: 'month', 4: 'year' };

/** The text of the document follows a line `=== text ===`; without one only its card is published. */
export const documentSeed = seedKind({
  kind: 'document',
  folder: 'documents',
  shared: {
    number: words.optional(),
    type: z.enum(documentTypes),
    issuerLevel: z.enum(issuerLevels),
    signer: words.optional(),
    issuedOn: day,
    effectiveOn: z.iso.date().optional(),
    status: z.enum(documentStatuses).default('inForce'),
    /** Other documents by their key, or by name where the register does not have them. */
    relations: z
      .array(
        z.strictObject({
          type: z.enum(documentRelationTypes),
          document: words.optional(),
          citation: words.optional(),
        }),
      )
      .default([]),
    /** Names in `files.yaml`. */
    files: z.array(words).default([]),
    cardOnly: z.boolean().default(false),
  },
  localised: { issuer: words, signerTitle: words.optional() },
  texts: ['text'],
  toShared: ({ number, issuedOn, effectiveOn, cardOnly, relations, files, ...same }, names) => ({
    ...same,
    number,
    isUnnumbered: number === undefined,
    issuedOn: dateOf(`${issuedOn}-01-01`.slice(0, 10)),
    issuedPrecision: precisions[issuedOn.length],
    effectiveOn: effectiveOn && dateOf(effectiveOn),
    isCardOnly: cardOnly,
    relations: relations.map(({ type, document, citation }) => ({
      type,
      citation,
      document: document && names.itemId(document),
    })),
    files: files.map((name) => ({ file: names.file(name) })),
  }),
  toLocalised: ({ issuer, signerTitle }, texts) => ({ issuer, signerTitle, body: texts.text('text') }),
});

const dateOf = (day: string): string => `${day}T00:00:00.000Z`;
