import { lineText, plainLine } from './readerText';

/**
 * Reading the fields of a document without trusting them: whatever is missing or of another type reads as
 * nothing, and the publish requirements name the gap to the editor.
 */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One line of words for readers. */
export const line = (value: unknown): string => lineText(textOf(value));

export const optionalLine = (value: unknown): string | undefined => line(value) || undefined;

/** One line for machines: names, numbers, codes. */
export const plain = (value: unknown): string => plainLine(textOf(value));

export const optionalPlain = (value: unknown): string | undefined => plain(value) || undefined;

export function optionalNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The day in Vietnam of a date field, `2026-11-20`; Payload keeps dates as points in time. */
export function optionalDay(value: unknown): string | undefined {
  const at = Date.parse(textOf(value));
  return Number.isNaN(at) ? undefined : new Date(at + vietnamOffset).toISOString().slice(0, 10);
}

export const day = (value: unknown): string => optionalDay(value) ?? '';

/** The month in Vietnam of a date field, `2026-11`. */
export const month = (value: unknown): string => day(value).slice(0, 7);

const vietnamOffset = 7 * 3_600_000;

/** The value if it is one of those known. */
export function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((candidate) => candidate === value);
}

export function lines(value: unknown): string[] {
  return Array.isArray(value) ? value.map(line).filter((words) => words !== '') : [];
}
