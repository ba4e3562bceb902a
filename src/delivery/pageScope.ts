import { AsyncLocalStorage } from 'node:async_hooks';
import type { ProjectedItem } from '../content/contentItem';

/**
 * What a page tells the cache while it renders. The cache opens a scope around the rendering;
 * the reader records a tag for everything it hands out, so no page has to remember its tags.
 */
export interface PageScope {
  tags: Set<string>;
  /** Origins that this page may frame; all others may not. */
  frames: Set<string>;
  status: number;
  /** Epoch milliseconds after which the page must be rendered anew. */
  expiresAt?: number;
  /** Set when the page is a preview: never of a page that anybody else gets. */
  preview?: Preview;
}

/** What a page shows before it is published. */
export interface Preview {
  item: ProjectedItem;
  /** What keeps it from being published, in the editor's words. */
  issues: readonly string[];
  /** Form of the document, below the base path. */
  editPath: string;
}

const key = Symbol.for('nq57.pageScope');

function storage(): AsyncLocalStorage<PageScope> {
  const existing = Reflect.get(globalThis, key) as AsyncLocalStorage<PageScope> | undefined;
  if (existing) return existing;
  const created = new AsyncLocalStorage<PageScope>();
  Reflect.set(globalThis, key, created);
  return created;
}

/** Runs `render` with a fresh scope and returns its result together with what was recorded. */
export async function withPageScope<T>(
  render: () => Promise<T>,
  preview?: Preview,
): Promise<{ result: T; scope: PageScope }> {
  const scope: PageScope = { tags: new Set(), frames: new Set(), status: 200, preview };
  const result = await storage().run(scope, render);
  return { result, scope };
}

/** The preview being rendered; undefined on every page for readers. */
export function currentPreview(): Preview | undefined {
  return storage().getStore()?.preview;
}

/** Records a tag on the page being rendered; does nothing outside a rendering. */
export function recordTag(tag: string): void {
  storage().getStore()?.tags.add(tag);
}

/** Lets the page being rendered frame an origin. */
export function recordFrame(origin: string): void {
  storage().getStore()?.frames.add(origin);
}

/** Sets the status the page is served with. */
export function setStatus(status: number): void {
  const scope = storage().getStore();
  if (scope) scope.status = status;
}

/** The page must not be served after this time (epoch ms). The earliest call wins. */
export function expireAt(time: number): void {
  const scope = storage().getStore();
  if (scope) scope.expiresAt = Math.min(scope.expiresAt ?? Infinity, time);
}
