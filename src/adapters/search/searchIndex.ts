import pLimit from 'p-limit';
import { isItem } from '../../content/contentItem';
import { locales, type Locale } from '../../content/locales';
import type { FileTexts } from '../../delivery/fileTexts';
import { followSequence, type Follower } from '../../delivery/follower';
import type { IndexState, SearchIndex } from '../../delivery/searchIndex';
import { isReferenceKind } from '../../delivery/tags';
import type { Change, PublishedItems } from '../../publishing/publishedItems';
import { countFacets } from '../../search/searchFacets';
import { fillIndex } from './fillIndex';
import type { IndexLog, ItemState } from './indexContents';
import { IndexHolder } from './indexHolder';
import type { LanguageIndex } from './languageIndex';
import { liveStates } from './liveStates';
import { RebuildRequests } from './rebuildRequests';
import { isDamage, isFault } from './searchFile';

export interface SearchIndexOptions {
  /** Where the indexes lie, a file per process. */
  folder: string;
  store: Pick<PublishedItems, 'list' | 'findLive' | 'count' | 'changesSince' | 'lastSequence'>;
  fileTexts: FileTexts;
  /** Called when answers may have changed. */
  onChange?: () => void;
  /** Called again and again while the index is made. */
  onProgress?: (done: number, total: number) => void;
  log: IndexLog;
  every: (milliseconds: number, tick: () => void) => () => void;
  /** Items taken in at once while the index is made: the process answers nobody meanwhile. */
  batchSize?: number;
}

/** The index of this process, kept in step with the publish sequence. */
export interface FollowingIndex extends SearchIndex {
  /** Takes in everything numbered at the time of the call. */
  catchUp(): Promise<boolean>;
  /** Throws the index away and makes it anew; resolves when that is done or has failed. */
  rebuild(): Promise<void>;
  stop(): Promise<void>;
}

/** Further behind than this, making the index anew is no slower than catching up. */
const mostBehind = 5000;
/** A batch of changes is taken in by steps of so many, for the same reason as `batchSize`. */
const changesAtOnce = 50;
const lookEveryMs = 5000;
const reconcileEveryMs = 6 * 60 * 60 * 1000;
const retryAfterMs = 60_000;
const settleMs = 2000;

/** Opens or makes the index; a rebuild, if one is needed, goes on after the promise has resolved. */
export async function startSearchIndex(options: SearchIndexOptions): Promise<FollowingIndex> {
  const index = new OwnIndex(options, await options.store.lastSequence());
  await index.start();
  return index;
}

class OwnIndex implements FollowingIndex {
  private status: IndexState = { state: 'unavailable' };
  private rebuilding: Promise<void> | undefined;
  private failedAt = 0;
  private reportedAt = 0;
  private isStopped = false;
  private readonly holder: IndexHolder;
  private readonly requests: RebuildRequests;
  private readonly follower: Follower;
  private readonly cancels: (() => void)[];
  private readonly isUsable: boolean;
  /** Reading the store and writing what was read are one step: nothing older is written over something newer. */
  private readonly inTurn = pLimit(1);

  constructor(
    private readonly options: SearchIndexOptions,
    last: number,
  ) {
    this.holder = new IndexHolder(options.folder, options.log);
    this.requests = new RebuildRequests(options.folder);
    this.attempt(() => this.holder.open());
    const { sequence = 0, isComplete = false, builtAt = '' } = this.holder.contents?.progress() ?? {};
    const isNear = sequence <= last && last - sequence <= mostBehind;
    this.isUsable = isComplete && isNear && !this.requests.isNewerThan(builtAt);
    this.follower = followSequence({
      changesSince: (after, limit) => options.store.changesSince(after, limit),
      start: this.isUsable ? sequence : last,
      batchSize: changesAtOnce,
      onChanges: (changes) => this.inTurn(() => this.take(changes)),
      every: options.every,
      logError: (error) => options.log.error(error, 'Keeping the search index up to date failed.'),
    });
    this.cancels = [
      () => this.follower.stop(),
      options.every(lookEveryMs, () => this.look()),
      options.every(reconcileEveryMs, () => void this.reconcile()),
    ];
  }

  async start(): Promise<void> {
    if (!this.holder.contents) return;
    if (!this.isUsable) return this.rebuildInBackground();
    this.setStatus({ state: 'ready' });
    await this.catchUp();
    void this.reconcile();
  }

  state(): IndexState {
    return this.status;
  }

  find: SearchIndex['find'] = async (question) =>
    this.ask(question.query.locale, (index) => index.find(question)) ?? {
      ids: [],
      total: 0,
      isMore: false,
      facets: countFacets([], {}),
    };

  count: SearchIndex['count'] = async (query, filters, limit, how) =>
    this.ask(query.locale, (index) => index.count(query, filters, limit, how)) ?? 0;

  startingWith: SearchIndex['startingWith'] = async (query, limit) =>
    this.ask(query.locale, (index) => index.startingWith(query, limit)) ?? [];

  nearSpellings: SearchIndex['nearSpellings'] = async (locale, word, most) =>
    this.ask(locale, (index) => index.nearSpellings(word, most)) ?? [];

  catchUp(): Promise<boolean> {
    return this.follower.nudge();
  }

  rebuild(): Promise<void> {
    // Before anybody can ask: what is there may be wrong.
    if (!this.rebuilding) this.setStatus({ state: 'building', done: 0, total: 0 });
    this.rebuilding ??= this.makeAnew().finally(() => {
      this.rebuilding = undefined;
    });
    return this.rebuilding;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const cancel of this.cancels) cancel();
    await this.rebuilding;
    await this.inTurn(() => this.holder.close());
  }

  private setStatus(status: IndexState): void {
    const isNew = status.state !== this.status.state;
    this.status = status;
    if (!isNew) return;
    this.report();
    this.options.onChange?.();
  }

  private report(): void {
    this.reportedAt = Date.now();
    try {
      this.requests.report(this.holder.path, this.status);
    } catch (error) {
      this.options.log.error(error, 'The state of the search index could not be written beside it.');
    }
  }

  /** What keeps us from using the file is told to the log, and tried again later. */
  private attempt<T>(act: () => T): T | undefined {
    try {
      return act();
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }

  private fail(error: unknown): void {
    this.options.log.error(error, 'The search index cannot be used; it is tried again in a minute.');
    this.failedAt = Date.now();
    this.holder.close();
    this.setStatus({ state: 'unavailable' });
  }

  /** An answer, or undefined when there is no index to ask; a damaged one is made anew. */
  private ask<T>(locale: Locale, question: (index: LanguageIndex) => T): T | undefined {
    const { contents } = this.holder;
    if (!contents) return undefined;
    try {
      return question(contents.of(locale));
    } catch (error) {
      this.recover(error);
      return undefined;
    }
  }

  /** @throws what is neither damage nor a fault of the disk: a mistake of ours. */
  private recover(error: unknown): void {
    if (isFault(error)) return this.fail(error);
    if (!isDamage(error)) throw error;
    this.options.log.error(error, 'The search index is damaged; it is made anew.');
    this.rebuildInBackground();
  }

  /** What only looking can tell: a request of the operator, a file that is gone, a disk that works again. */
  private look(): void {
    if (this.rebuilding) return;
    const { contents } = this.holder;
    if (!contents) {
      if (Date.now() - this.failedAt >= retryAfterMs) this.rebuildInBackground();
      return;
    }
    const isGone = !this.holder.isInPlace();
    if (isGone) this.options.log.info('Mất tệp mục lục tìm kiếm, đang dựng lại. / The search index is gone.');
    if (isGone || this.requests.isNewerThan(contents.progress().builtAt)) this.rebuildInBackground();
  }

  /** Makes it anew when it does not hold as many items as are live: what the sequence cannot have told. */
  private async reconcile(): Promise<void> {
    const { log } = this.options;
    try {
      if (await this.isWhole()) return;
      // A publish under way is in the store a moment before it is numbered.
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      await this.catchUp();
      if (await this.isWhole()) return;
      log.info('Mục lục tìm kiếm thiếu hoặc thừa bài, đang dựng lại. / The search index is not whole.');
      this.rebuildInBackground();
    } catch (error) {
      log.error(error, 'Comparing the search index with what is live failed.');
    }
  }

  private async isWhole(): Promise<boolean> {
    if (this.status.state !== 'ready' || this.isStopped) return true;
    for (const locale of locales) {
      const live = await this.options.store.count(locale, { type: 'all' });
      if (this.ask(locale, (index) => index.items()) !== live) return false;
    }
    return true;
  }

  private rebuildInBackground(): void {
    if (!this.isStopped) void this.rebuild();
  }

  /** Never rejects: what goes wrong is told to the log and tried again. */
  private async makeAnew(): Promise<void> {
    const { store, fileTexts, batchSize = 20, log } = this.options;
    const builtAt = new Date().toISOString();
    try {
      const contents = await this.inTurn(() => this.holder.replace());
      // The old report went with the old file.
      this.report();
      const items = await fillIndex({
        contents,
        store,
        fileTexts,
        batchSize,
        inTurn: (step) => this.inTurn(step),
        isStopped: () => this.isStopped,
        onProgress: (done, total) => this.tell(done, total),
      });
      if (this.isStopped) return;
      await this.inTurn(() =>
        contents.write([], { isComplete: true, builtAt, sequence: this.follower.sequence() }),
      );
      this.setStatus({ state: 'ready' });
      log.info(`Mục lục tìm kiếm đã đủ: ${items} bài. / The search index is complete: ${items} items.`);
    } catch (error) {
      this.fail(error);
    }
  }

  private tell(done: number, total: number): void {
    const before = this.status.state === 'building' ? this.status.done : 0;
    this.setStatus({ state: 'building', done, total });
    this.options.onProgress?.(done, total);
    if (Date.now() - this.reportedAt >= lookEveryMs) this.report();
    const tenth = Math.max(500, Math.ceil(total / 10));
    if (Math.floor(done / tenth) === Math.floor(before / tenth)) return;
    this.options.log.info(`Dựng mục lục tìm kiếm / building the search index: ${done}/${total}`);
  }

  private async take(changes: readonly Change[]): Promise<void> {
    if (!this.holder.contents) return;
    const states: ItemState[] = [];
    for (const locale of locales) states.push(...(await this.statesOf(locale, changes)));
    try {
      this.holder.contents.write(states, { sequence: changes.at(-1)?.sequence });
    } catch (error) {
      this.recover(error);
    }
    this.options.onChange?.();
  }

  private async statesOf(locale: Locale, changes: readonly Change[]): Promise<ItemState[]> {
    const changed = changes.filter((change) => change.locale === locale && !isReferenceKind(change.kind));
    const ids = changed.filter(({ isLive }) => isLive).map(({ id }) => id);
    const live = (await this.options.store.findLive(locale, ids)).filter(isItem);
    const states = await liveStates(live, this.options.fileTexts);
    const known = new Map(states.map((state) => [state.shortId, state]));
    return changed.map(({ shortId }) => known.get(shortId) ?? { locale, shortId, item: undefined });
  }
}
