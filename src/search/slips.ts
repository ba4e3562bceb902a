/** Rows of the keyboard, and how far each is moved to the right, in widths of a key. */
const rows: [keys: string, offset: number][] = [
  ['qwertyuiop', 0],
  ['asdfghjkl', 0.25],
  ['zxcvbnm', 0.75],
];
const places = new Map(
  rows.flatMap(([keys, offset], row) => [...keys].map((key, at) => [key, { row, at: at + offset }] as const)),
);

/** Letters that sound alike somewhere in the country, or are taken for each other at the end of a syllable. */
const soundAlike = new Set([
  'sx',
  'ln',
  'dr',
  'dg',
  'gr',
  'iy',
  'ck',
  'cq',
  'kq',
  'cn',
  'ct',
  'fp',
  'vd',
  'uo',
]);

/** Whether somebody who meant one of two letters may well have written the other. */
export function mayStandFor(one: string, other: string): boolean {
  if (soundAlike.has(one + other) || soundAlike.has(other + one)) return true;
  const [first, second] = [places.get(one), places.get(other)];
  if (!first || !second) return false;
  return Math.abs(first.row - second.row) <= 1 && Math.abs(first.at - second.at) <= 1;
}
