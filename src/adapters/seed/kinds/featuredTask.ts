import { z } from 'zod';
import { taskFields, taskLevels, taskStages } from '../../../content/details/featuredTask';
import { seedKind } from '../seedKind';

const words = z.string().trim().min(1);
const month = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'phải có dạng 2026-01');

/** The body of the file is the objectives, `=== results ===` what came of them. */
export const featuredTaskSeed = seedKind({
  kind: 'featuredTask',
  folder: 'tasks',
  shared: {
    code: words,
    level: z.enum(taskLevels),
    field: z.enum(taskFields),
    stage: z.enum(taskStages),
    startsOn: month,
    endsOn: month,
    budget: z.number().positive().optional(),
  },
  localised: {
    host: words,
    participants: z.array(words).default([]),
    budgetSource: words.optional(),
    basis: words.optional(),
    /** A translation has the same rows in the same order. */
    milestones: z
      .array(z.strictObject({ on: month, title: words, isDone: z.boolean().default(false) }))
      .default([]),
  },
  texts: ['body', 'results'],
  toShared: ({ startsOn, endsOn, ...rest }) => ({
    ...rest,
    startsOn: `${startsOn}-01`,
    endsOn: `${endsOn}-01`,
  }),
  toLocalised: ({ milestones, ...rest }, texts) => ({
    ...rest,
    milestones: milestones.map(({ on, title, isDone }, index) => ({
      id: texts.rowId('milestones', index),
      on: `${on}-01`,
      title,
      isDone,
    })),
    objectives: texts.text('body'),
    results: texts.text('results'),
  }),
});
