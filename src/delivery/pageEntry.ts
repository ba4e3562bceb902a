import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Bodies, Encoding } from './encodings';
import type { Cacheable } from './pageCache';

type Headers = Record<string, string>;

/** A finished answer: nothing is computed when it is sent. */
export interface PageEntry extends Cacheable {
  status: number;
  etag: string;
  /** HTTP date; absent when the content changed twice within its one-second grain. */
  lastModified?: string;
  bodies: Bodies;
  encodings: readonly Encoding[];
  /** Complete headers per encoding. */
  headers: Record<Encoding, OutgoingHttpHeaders>;
  /** Headers of a 304 (RFC 9110 section 15.4.5). */
  notModified: OutgoingHttpHeaders;
}

export interface EntryParts {
  status: number;
  /** Lower-case; without those about encoding, length and validation, which are added here. */
  headers: Headers;
  bodies: Bodies;
  etag: string;
  lastModified?: string;
  tags: readonly string[];
  expiresAt?: number;
}

/** One weak tag for all encodings: they are the same document, and proxies that compress weaken tags anyway. */
export function etagOf(body: Buffer, headers: Headers): string {
  const hash = createHash('sha256').update(JSON.stringify(headers)).update('\0').update(body);
  return `W/"${hash.digest('base64url').slice(0, 22)}"`;
}

export function packEntry(parts: EntryParts): PageEntry {
  const { bodies, etag, lastModified } = parts;
  const shared: Headers = {
    ...parts.headers,
    vary: 'Accept-Encoding',
    ...(parts.status === 200 && {
      etag,
      ...(lastModified !== undefined && { 'last-modified': lastModified }),
    }),
  };
  const { 'content-type': _type, ...withoutType } = shared;
  const encodings = (['br', 'gzip', 'identity'] as const).filter((encoding) => bodies[encoding]);
  return {
    status: parts.status,
    etag,
    lastModified,
    bodies,
    encodings,
    headers: {
      br: encoded(shared, 'br', bodies.br),
      gzip: encoded(shared, 'gzip', bodies.gzip),
      identity: { ...shared, 'content-length': bodies.identity.length },
    },
    notModified: withoutType,
    tags: parts.tags,
    byteLength: bodies.identity.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0),
    expiresAt: parts.expiresAt,
  };
}

function encoded(shared: Headers, encoding: Encoding, body: Buffer | undefined): OutgoingHttpHeaders {
  return { ...shared, 'content-encoding': encoding, 'content-length': body?.length ?? 0 };
}
