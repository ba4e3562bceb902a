import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import type { Env } from '../env';

export interface FirstAdministrator {
  email: string;
  /** Given only when it was generated: it is shown once and kept nowhere. */
  generatedPassword?: string;
}

const defaultEmail = 'quan-tri@nq57.local';

/**
 * Makes the first administrator of an empty newsroom; undefined when there are accounts already.
 * Access is overridden because nobody can be signed in yet.
 */
export async function createFirstAdministrator(
  payload: Payload,
  env: Env,
): Promise<FirstAdministrator | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return undefined;
  const email = env.adminEmail ?? defaultEmail;
  const generatedPassword =
    env.adminPassword === undefined ? randomBytes(15).toString('base64url') : undefined;
  await payload.create({
    collection: 'users',
    data: {
      name: 'Quản trị viên',
      email,
      password: env.adminPassword ?? generatedPassword ?? '',
      role: 'administrator',
    },
    overrideAccess: true,
  });
  return { email, generatedPassword };
}
