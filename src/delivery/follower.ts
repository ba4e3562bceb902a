import { locales, type Locale } from '../content/locales';
import type { Change } from '../publishing/publishedItems';
import { isReferenceKind, tagsOfChange } from './tags';

export interface SequenceOptions {
  changesSince: (sequence: number, limit: number) => Promise<Change[]>;
  /** Last number already reflected when following begins. */
  start: number;
  /** Receives what changed, in the order of the numbers, one batch after the other. When it fails the batch comes again. */
  onChanges: (changes: readonly Change[]) => void | Promise<void>;
  /** Calls back after a while, again and again until the returned function is called. */
  every: (milliseconds: number, tick: () => void) => () => void;
  logError: (error: unknown) => void;
  pollMilliseconds?: number;
  batchSize?: number;
}

export interface FollowerOptions extends Omit<SequenceOptions, 'onChanges'> {
  /** Last number already reflected when following begins. Read it before `heads`. */
  start: number;
  /** Sort key of the newest live item per language, '' where there is none. */
  heads: Record<Locale, string>;
  /** Receives the tags that a batch of changes made out of date. Forget vocabulary before dropping pages. */
  onTags: (tags: ReadonlySet<string>) => void;
}

export interface Follower {
  /**
   * Applies everything that is numbered at the time of the call. False when the store could not be
   * read: the next poll tries again, nothing is lost.
   */
  nudge(): Promise<boolean>;
  /** Number of the last change applied. */
  sequence(): number;
  stop(): void;
}

/** Follows the publish sequence and tells the caches of this process what is out of date. */
export function startFollower({ heads: first, onTags, ...options }: FollowerOptions): Follower {
  const heads: Record<Locale, string> = { ...first };
  return followSequence({ ...options, onChanges: (changes) => onTags(tagsOfBatch(changes, heads)) });
}

/** Reads the publish sequence, by polling and when nudged, and hands on what is new. */
export function followSequence(options: SequenceOptions): Follower {
  const batchSize = options.batchSize ?? 500;
  let sequence = options.start;
  let running: Promise<boolean> | undefined;
  let queued: Promise<boolean> | undefined;

  async function readToEnd(): Promise<boolean> {
    for (;;) {
      const changes = await options.changesSince(sequence, batchSize);
      if (changes.length > 0) {
        await options.onChanges(changes);
        sequence = changes.at(-1)?.sequence ?? sequence;
      }
      if (changes.length < batchSize) return true;
    }
  }

  function begin(): Promise<boolean> {
    running = readToEnd()
      .catch((error: unknown) => {
        options.logError(error);
        return false;
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  /** A poll that is under way may have read before the caller's change: then one more follows it. */
  function nudge(): Promise<boolean> {
    if (queued) return queued;
    if (!running) return begin();
    queued = running.then(() => {
      queued = undefined;
      return begin();
    });
    return queued;
  }

  const cancel = options.every(options.pollMilliseconds ?? 500, () => {
    if (!running && !queued) void begin();
  });
  return { nudge, sequence: () => sequence, stop: cancel };
}

function tagsOfBatch(changes: readonly Change[], heads: Record<Locale, string>): Set<string> {
  const tags = new Set<string>();
  const known = headsThatSpare(changes, heads);
  for (const change of changes) {
    for (const tag of tagsOfChange(change, known[change.locale])) tags.add(tag);
    if (isNewItem(change, heads)) heads[change.locale] = change.sortKey;
  }
  return tags;
}

function isNewItem(change: Change, heads: Record<Locale, string>): boolean {
  return !isReferenceKind(change.kind) && change.isLive && change.sortKey > heads[change.locale];
}

/**
 * Two new items in one batch: a page behind the newer one may already show the older one, and a row
 * keeps only its last number, so a correction in between would go unseen. Then nothing is spared.
 */
function headsThatSpare(
  changes: readonly Change[],
  heads: Record<Locale, string>,
): Partial<Record<Locale, string>> {
  const spare: Partial<Record<Locale, string>> = { ...heads };
  const fresh = changes.filter((change) => isNewItem(change, heads));
  for (const locale of locales) {
    if (fresh.filter((change) => change.locale === locale).length > 1) delete spare[locale];
  }
  return spare;
}
