import type { Block, ItemRef } from '../blocks';
import type { TaskField } from './featuredTask';

export const problemStatuses = ['open', 'inReview', 'solved', 'closed'] as const;

export type ProblemStatus = (typeof problemStatuses)[number];

/** A problem that needs a solution from science and technology (bài toán KH,CN). */
export interface ProblemDetails {
  owner: string;
  field: TaskField;
  status: ProblemStatus;
  /** Last day for proposals, `2026-12-31`. */
  deadline: string;
  need: Block[];
  requirements: Block[];
  reward?: string;
  contact: { name: string; phone?: string; email?: string };
  solution?: { text: Block[]; solvedBy: string; item?: ItemRef };
}
