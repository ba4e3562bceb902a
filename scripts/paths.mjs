import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Absolute path of a file of the checkout. @param {...string} parts */
export const fromRoot = (...parts) => path.join(root, ...parts);

/** Logs, locks, test results and downloaded servers; may be deleted at any time. @param {...string} parts */
export const fromCache = (...parts) => fromRoot('.cache', ...parts);
