import type { TrustedFiles } from './sourceRules';

/**
 * Files that may call Payload's Local API as the system itself, past access control. A line here is a decision:
 * say why no person's rights apply. Pages and routes never belong here.
 */
export const trustedFiles: TrustedFiles = {};
