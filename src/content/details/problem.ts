import type { Block, ItemRef } from '../blocks';
import type { TaskField } from './featuredTask';

export const problemStatuses = ['open', 'inReview', 'solved', 'closed'] as const;

export type ProblemStatus = (typeof problemStatuses)[number];

/** A problem that needs a solution from science and technology (bài toán KH,CN). */
export interface ProblemDetails {
  owner: string;
  /** Absent only in a draft that cannot be published yet. */
  field?: TaskField;
  status: ProblemStatus;
  /** Last day for proposals, `2026-12-31`. */
  deadline: string;
  need: Block[];
  requirements: Block[];
  reward?: string;
  /** Where proposals go. */
  contact: { name: string; phone?: string; email?: string };
  solution?: { text: Block[]; solvedBy: string; item?: ItemRef };
}

/**
 * What readers are told on a day, `2026-11-20`: a problem still open after its deadline takes no more proposals,
 * whether or not an editor has said so.
 */
export function standingOf(
  { status, deadline }: Pick<ProblemDetails, 'status' | 'deadline'>,
  today: string,
): ProblemStatus | 'overdue' {
  return status === 'open' && today > deadline ? 'overdue' : status;
}
