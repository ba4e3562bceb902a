import { randomInt, randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { installationOf } from './installation';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
const shortIdLength = 8;

/** Eight characters of 36: room for 2.8 · 10¹² ids; the unique index settles a collision. */
export function newShortId(): string {
  return Array.from({ length: shortIdLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

/** A `tag:` URI (RFC 4151) under the authority of the agency, and the short id of addresses. */
export function newIdentity(payload: Payload): { identifier: string; shortId: string } {
  const { profile, now } = installationOf(payload);
  const year = now().slice(0, 4);
  return { identifier: `tag:${profile.tagAuthority},${year}:${randomUUID()}`, shortId: newShortId() };
}
