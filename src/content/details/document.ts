import type { Block, ItemRef } from '../blocks';
import type { FileAsset } from '../files';

/** Nghị quyết, quyết định, kế hoạch … by the names of NĐ 30/2020/NĐ-CP. */
export const documentTypes = [
  'resolution',
  'law',
  'decree',
  'decision',
  'directive',
  'circular',
  'plan',
  'programme',
  'conclusion',
  'officialLetter',
  'report',
  'notice',
  'guideline',
  'submission',
] as const;

export type DocumentType = (typeof documentTypes)[number];

/** Asks, tells or reports, and binds nobody: "in force" would say of it what it cannot be. */
export function hasForce(type: DocumentType): boolean {
  return !['submission', 'report', 'officialLetter', 'notice'].includes(type);
}

export const issuerLevels = ['party', 'national', 'ministry', 'province', 'department', 'commune'] as const;

export type IssuerLevel = (typeof issuerLevels)[number];

export const documentStatuses = [
  'inForce',
  'notYetInForce',
  'partlyReplaced',
  'replaced',
  'expired',
] as const;

export type DocumentStatus = (typeof documentStatuses)[number];

export const documentRelationTypes = [
  'replaces',
  'replacedBy',
  'amends',
  'amendedBy',
  'basedOn',
  'implementedBy',
] as const;

export type DocumentRelationType = (typeof documentRelationTypes)[number];

/** How far a copy gives its day of issue. */
export const datePrecisions = ['day', 'month', 'year'] as const;

export type DatePrecision = (typeof datePrecisions)[number];

export interface DocumentRelation {
  type: DocumentRelationType;
  /** Number and name as written, for documents that are not in the register. */
  citation: string;
  item?: ItemRef;
  /** Told by the other document, not by this one: the successor names what it replaces, and both pages show it. */
  isToldByOther?: true;
}

export interface DocumentDetails {
  /** Số, ký hiệu: "1169/QĐ-TTg". Absent where the copy at hand bears none. */
  number?: string;
  /** The copy at hand leaves the number blank; readers are told so. */
  isUnnumbered: boolean;
  type: DocumentType;
  issuer: string;
  issuerLevel: IssuerLevel;
  signer?: string;
  signerTitle?: string;
  /** Days, `2025-06-16`; a month or a year where the copy gives no more. */
  issuedOn: string;
  effectiveOn?: string;
  expiresOn?: string;
  /** As the editor says, or `replaced` when a successor that is in force says so; none where the type has no force. */
  status?: DocumentStatus;
  relations: DocumentRelation[];
  files: FileAsset[];
  /** The full text is to be found at the issuer; only its card is here. */
  isCardOnly: boolean;
  /** Where in the body the text of the document begins; what stands before is its card. */
  textStart: number;
}

/** What a relation is from the other side. */
export const inverseRelation: Record<DocumentRelationType, DocumentRelationType> = {
  replaces: 'replacedBy',
  replacedBy: 'replaces',
  amends: 'amendedBy',
  amendedBy: 'amends',
  basedOn: 'implementedBy',
  implementedBy: 'basedOn',
};

/** The text of a document, without its card. */
export function documentText({ body, details }: { body: Block[]; details: DocumentDetails }): Block[] {
  return body.slice(details.textStart);
}
