import type { Block } from '../blocks';

export const taskLevels = ['national', 'ministry', 'province', 'institution'] as const;

export type TaskLevel = (typeof taskLevels)[number];

export const taskFields = [
  'naturalSciences',
  'engineering',
  'construction',
  'informationTechnology',
  'agriculture',
  'medicine',
  'socialSciences',
  'environment',
  'education',
  'culture',
] as const;

export type TaskField = (typeof taskFields)[number];

/** In the order in which a task goes through them. */
export const taskStages = ['proposed', 'approved', 'inProgress', 'accepted', 'applied'] as const;

export type TaskStage = (typeof taskStages)[number];

export interface Milestone {
  /** Month, `2026-09`. */
  on: string;
  title: string;
  isDone: boolean;
}

/** A science and technology task worth telling about (schema.org ResearchProject). */
export interface FeaturedTaskDetails {
  /** Code in the register of tasks. */
  code: string;
  /** Absent only in a draft that cannot be published yet; the same holds for `field` and `stage`. */
  level?: TaskLevel;
  field?: TaskField;
  stage?: TaskStage;
  /** Organisation in charge. */
  host: string;
  participants: string[];
  /** Months, `2026-01`. */
  startsOn: string;
  endsOn: string;
  budgetSource?: string;
  /** Vietnamese đồng. */
  budget?: number;
  /** The decision or plan that orders the task, as cited. */
  basis?: string;
  objectives: Block[];
  results: Block[];
  /** Earliest first. */
  milestones: Milestone[];
  /** Record in the national information system (TT 22/2025/TT-BKHCN). */
  registerUrl?: string;
}
