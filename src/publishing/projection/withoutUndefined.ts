/** Leaves out properties that are undefined, so that a projection equals itself after a round trip through JSON. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, property]) => property !== undefined)) as T;
}
