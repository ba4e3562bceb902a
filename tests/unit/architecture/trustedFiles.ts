import type { TrustedFiles } from './sourceRules';

/**
 * Files that may call Payload's Local API as the system itself, past access control. A line here is a decision:
 * say why no person's rights apply. Pages and routes never belong here.
 */
export const trustedFiles: TrustedFiles = {
  'src/adapters/payload/newsroom.ts':
    'Reads documents for projection: who may publish was decided before, and what is projected must not depend on it.',
  'src/adapters/payload/unpublish.ts':
    'Follows a withdrawal that was allowed: the status only repeats what is out.',
  'src/adapters/importing/importDocuments.ts':
    'A command of the operator: what it makes are drafts that belong to nobody yet.',
  'src/adapters/payload/repair.ts': 'A command of the operator, for the installation and not for a person.',
  'src/adapters/seed/seedTarget.ts': 'Loads the first content before any account exists.',
  'src/adapters/server/firstRun.ts': 'Makes the first account of an empty newsroom.',
};
