import path from 'node:path';

/**
 * A module may import the modules above its own line, never one of its own line or below:
 * content <- {agencies, locale} <- {editorial, feeds, …} <- publishing <- delivery <- adapters <- collections <- …
 * Adapters fulfil the ports that delivery declares, so delivery stands before them (ADR 0004).
 */
const lines: readonly (readonly string[])[] = [
  ['content'],
  ['agencies', 'locale'],
  ['editorial', 'feeds', 'metadata', 'syndication', 'search'],
  ['publishing'],
  ['delivery'],
  ['adapters'],
  ['collections'],
  ['payload.config'],
  ['app', 'server', 'commands'],
];

/** Run in the reader's browser, alone. */
export const islands = 'islands';

const outside = ['bench', 'scripts', 'seed', 'tests'];

/** Imports that the order of lines allows and the design does not. */
const forbidden: readonly (readonly [from: string, to: string])[] = [
  // Pages and routes compose feeds; the page cache knows bytes and tags only.
  ['delivery', 'feeds'],
];

/**
 * Single files that a module may import against the order of lines, e.g. the interface an adapter fulfils.
 * A line here is a decision of the design: `{ from: 'adapters', to: 'src/delivery/reader', reason: '…' }`.
 */
const exceptions: readonly { from: string; to: string; reason: string }[] = [];

/** The module a file of the checkout belongs to; undefined for files the direction says nothing about. */
export function moduleOf(file: string): string | undefined {
  const [top = '', second = ''] = file.split('/');
  if (top === 'src') return second;
  const name = top.replace(/\.(ts|tsx)$/, '');
  return lines.flat().includes(name) || outside.includes(name) ? name : undefined;
}

/** Where an import of the checkout leads, without extension; undefined for packages. */
function resolveImport(file: string, specifier: string): string | undefined {
  if (specifier === '@payload-config') return 'payload.config';
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.(ts|tsx|mjs|js)$/, '');
}

const lineOf = (name: string): number => lines.findIndex((line) => line.includes(name));

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === islands || outside.includes(to)) return false;
  if (forbidden.some(([source, target]) => source === from && target === to)) return false;
  return lineOf(to) >= 0 && lineOf(to) < lineOf(from);
}

/** What is wrong with the direction of one import, or undefined. */
export function directionViolation(file: string, specifier: string): string | undefined {
  const target = resolveImport(file, specifier);
  const from = moduleOf(file);
  if (target === undefined || from === undefined) return undefined;
  const to = moduleOf(target);
  if (to === undefined || mayImport(from, to)) return undefined;
  if (exceptions.some((exception) => exception.from === from && exception.to === target)) return undefined;
  return `${from} must not import ${to} (${specifier})`;
}
