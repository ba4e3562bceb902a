import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from './env';

/**
 * The key that signs sessions: from the environment, else one that was made on first run and is kept in the data
 * folder, readable by the owner only.
 */
export function payloadSecret(env: Env): string {
  if (env.payloadSecret !== undefined) return env.payloadSecret;
  const file = path.join(env.dataDir, 'secret');
  mkdirSync(env.dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
