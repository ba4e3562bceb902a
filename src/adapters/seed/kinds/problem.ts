import { z } from 'zod';
import { taskFields } from '../../../content/details/featuredTask';
import { problemStatuses } from '../../../content/details/problem';
import { seedKind } from '../seedKind';

const words = z.string().trim().min(1);

/** The body of the file is the need, then `=== requirements ===` and, where it is solved, `=== solution ===`. */
export const problemSeed = seedKind({
  kind: 'problem',
  folder: 'problems',
  shared: {
    field: z.enum(taskFields),
    status: z.enum(problemStatuses),
    deadline: z.iso.date(),
  },
  localised: {
    owner: words,
    reward: words.optional(),
    contact: z.strictObject({ name: words, phone: words.optional(), email: z.email().optional() }),
    /** `item` is the key of an item about the solution. */
    solution: z.strictObject({ solvedBy: words, item: words.optional() }).optional(),
  },
  texts: ['body', 'requirements', 'solution'],
  toShared: (front) => front,
  toLocalised: ({ solution, ...rest }, texts, names) => ({
    ...rest,
    need: texts.text('body'),
    requirements: texts.text('requirements'),
    ...(solution && {
      solution: {
        solvedBy: solution.solvedBy,
        text: texts.text('solution'),
        ...(solution.item !== undefined && { item: names.item(solution.item) }),
      },
    }),
  }),
});
