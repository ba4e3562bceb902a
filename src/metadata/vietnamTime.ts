/** Vietnam keeps UTC+7 all year. */
const offsetMs = 7 * 60 * 60 * 1000;

/** A moment with the zone of Vietnam, as metadata for readers and search engines carries it: `2026-11-20T14:05:00+07:00`. */
export function vietnamTime(iso: string): string {
  return `${new Date(Date.parse(iso) + offsetMs).toISOString().slice(0, 19)}+07:00`;
}
