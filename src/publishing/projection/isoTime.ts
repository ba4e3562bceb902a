/** ISO 8601 in UTC. Throws on what is no time: the store must never hold one. */
export function isoTime(time: string): string {
  return new Date(time).toISOString();
}
