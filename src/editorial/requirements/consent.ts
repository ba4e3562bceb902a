import { consentWays } from '../../content/details/showcase';

/** What the newsroom has on record about one person named (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). */
export interface Consent {
  givenOn?: string;
  way?: string;
  recordedBy?: string;
  withdrawnOn?: string;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** The consent of a row of the form, read without trusting it. */
export function consentOf(row: Readonly<Record<string, unknown>>): Consent {
  const consent = typeof row.consent === 'object' && row.consent !== null ? row.consent : {};
  const { givenOn, way, recordedBy, withdrawnOn } = consent as Record<string, unknown>;
  return {
    givenOn: textOf(givenOn),
    way: consentWays.find((known) => known === way),
    recordedBy: textOf(recordedBy),
    withdrawnOn: textOf(withdrawnOn),
  };
}

/** Day, way and who recorded it are known, and it was not taken back. */
export function isGiven({ givenOn, way, recordedBy, withdrawnOn }: Consent): boolean {
  return Boolean(givenOn && way && recordedBy) && withdrawnOn === undefined;
}
