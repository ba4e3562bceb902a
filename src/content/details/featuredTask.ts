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

export const taskStages = ['proposed', 'approved', 'inProgress', 'accepted', 'applied'] as const;

export type TaskStage = (typeof taskStages)[number];

/** A science and technology task worth telling about (schema.org ResearchProject). */
export interface FeaturedTaskDetails {
  /** Code in the register of tasks. */
  code: string;
  level: TaskLevel;
  field: TaskField;
  /** Organisation in charge. */
  host: string;
  participants: string[];
  /** Days or months, `2026-01`. */
  startsOn: string;
  endsOn: string;
  budgetSource: string;
  /** Vietnamese đồng. */
  budget?: number;
  stage: TaskStage;
  objectives: Block[];
  results: Block[];
  milestones: { on: string; title: string; isDone: boolean }[];
  /** Record in the national information system (TT 22/2025/TT-BKHCN). */
  registerUrl?: string;
}
