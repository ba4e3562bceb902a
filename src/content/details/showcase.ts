import type { Block } from '../blocks';

/** Mô hình điểm, sáng kiến, điển hình, giải thưởng. */
export const showcaseForms = ['model', 'initiative', 'exemplar', 'award'] as const;

export type ShowcaseForm = (typeof showcaseForms)[number];

/** How somebody agreed to be named; known to the newsroom only. */
export const consentWays = ['writing', 'form', 'email', 'recording'] as const;

export interface ShowcaseDetails {
  /** Absent only in a draft that cannot be published yet. */
  form?: ShowcaseForm;
  organisation: string;
  place?: string;
  /** Persons named with their consent on record (Luật BVDLCN 91/2025/QH15); the record stays in the newsroom. */
  people: { name: string; role?: string }[];
  /** `awardedOn` is a day, `2026-05-18`. */
  award?: { title: string; awardedBy: string; awardedOn: string };
  /** What it is and how it works. */
  story: Block[];
  results: Block[];
  /** How others can do the same. */
  replication: Block[];
}
