import { describe, expect, it } from 'vitest';
import {
  createPageCache,
  type Cacheable,
  type Filling,
  type PageCache,
} from '../../../src/delivery/pageCache';

interface Page extends Cacheable {
  text: string;
}

function page(text: string, changes: Partial<Page> = {}): Page {
  return { text, tags: ['list:vi:all'], byteLength: 1000, ...changes };
}

/** A rendering that the test finishes when it wants to. */
function rendering() {
  let finish: (entry: Page, isStorable?: boolean) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<Filling<Page>>((resolve, reject) => {
    finish = (entry, isStorable = true) => resolve({ entry, isStorable });
    fail = reject;
  });
  return { make: () => promise, finish, fail };
}

function cacheOf(maxBytes = 100_000, now = () => 0): PageCache<Page> {
  return createPageCache<Page>({ maxBytes, now });
}

async function put(cache: PageCache<Page>, key: string, entry: Page, isStorable = true) {
  await cache.fill(key, async () => ({ entry, isStorable }));
}

const never = async (): Promise<Filling<Page>> => {
  throw new Error('must not render');
};

describe('what the cache does not keep', () => {
  it('a failed rendering: everybody who waited learns it and the next one tries again', async () => {
    const cache = cacheOf();
    const first = rendering();
    const waiting = [cache.fill('/', first.make), cache.fill('/', never)];
    first.fail(new Error('database is away'));
    const results = await Promise.allSettled(waiting);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
    await put(cache, '/', page('second'));
    expect(cache.get('/')?.text).toBe('second');
  });

  it('an answer that is marked as not storable', async () => {
    const cache = cacheOf();
    await put(cache, '/tin-bai/x-zzzzzzzz', page('404'), false);
    expect(cache.get('/tin-bai/x-zzzzzzzz')).toBeUndefined();
    expect(cache.statistics()).toMatchObject({ entries: 0, bytes: 0 });
  });

  it('a page larger than the whole cache', async () => {
    const cache = cacheOf(5000);
    await put(cache, '/small', page('small'));
    await put(cache, '/large', page('large', { byteLength: 6000 }));
    expect(cache.get('/large')).toBeUndefined();
    expect(cache.get('/small')?.text).toBe('small');
  });

  it('a page whose time is over, from that very moment', async () => {
    let now = 999;
    const cache = cacheOf(100_000, () => now);
    await put(cache, '/', page('today', { expiresAt: 1000 }));
    expect(cache.get('/')?.text).toBe('today');
    now = 1000;
    expect(cache.get('/')).toBeUndefined();
    expect(cache.statistics().entries).toBe(0);
  });

  it('more than it may: what was read longest ago leaves first', async () => {
    const cache = cacheOf(2 * (1000 + 1024 + 22) + 10);
    await put(cache, '/1', page('1'));
    await put(cache, '/2', page('2'));
    cache.get('/1');
    await put(cache, '/3', page('3'));
    expect(['/1', '/2', '/3'].filter((key) => cache.get(key))).toEqual(['/1', '/3']);
    expect(cache.statistics().bytes).toBeLessThanOrEqual(2 * (1000 + 1024 + 22) + 10);
  });
});

describe('dropping tags', () => {
  it('removes exactly the pages that carry one of them', async () => {
    const cache = cacheOf();
    await put(cache, '/a', page('a', { tags: ['item:vi:a', 'list:vi:all'] }));
    await put(cache, '/b', page('b', { tags: ['item:vi:b'] }));
    await put(cache, '/c', page('c', { tags: ['item:vi:c'] }));
    cache.drop(['item:vi:a', 'item:vi:c', 'item:vi:unknown']);
    expect(['/a', '/b', '/c'].filter((key) => cache.get(key))).toEqual(['/b']);
    expect(cache.statistics()).toMatchObject({ dropped: 2, entries: 1 });
  });

  it('forgets the tags of an older version of a page', async () => {
    const cache = cacheOf();
    await put(cache, '/a', page('old', { tags: ['item:vi:old'] }));
    await put(cache, '/a', page('new', { tags: ['item:vi:new'] }));
    cache.drop(['item:vi:old']);
    expect(cache.get('/a')?.text).toBe('new');
    cache.drop(['item:vi:new']);
    expect(cache.get('/a')).toBeUndefined();
  });

  it('answers but does not store a rendering that began before the drop of one of its tags', async () => {
    const cache = cacheOf();
    const old = rendering();
    const answer = cache.fill('/', old.make);
    cache.drop(['list:vi:all']);
    old.finish(page('old'));
    expect((await answer).text).toBe('old');
    expect(cache.get('/')).toBeUndefined();
    expect(cache.statistics().overtaken).toBe(1);
  });

  it('stores a rendering that began before a drop which does not concern it', async () => {
    const cache = cacheOf();
    const old = rendering();
    const answer = cache.fill('/', old.make);
    cache.drop(['list:en:all']);
    old.finish(page('still right'));
    await answer;
    expect(cache.get('/')?.text).toBe('still right');
  });

  it('gives whoever asks after a drop a rendering that began after it', async () => {
    const cache = cacheOf();
    const [old, fresh] = [rendering(), rendering()];
    const before = cache.fill('/', old.make);
    cache.drop(['list:vi:all']);
    const after = cache.fill('/', fresh.make);
    fresh.finish(page('fresh'));
    expect((await after).text).toBe('fresh');
    old.finish(page('old'));
    expect((await before).text).toBe('old');
    expect(cache.get('/')?.text).toBe('fresh');
  });

  it('also when the old rendering ends first', async () => {
    const cache = cacheOf();
    const [old, fresh] = [rendering(), rendering()];
    const before = cache.fill('/', old.make);
    cache.drop(['list:vi:all']);
    const after = cache.fill('/', fresh.make);
    old.finish(page('old'));
    await before;
    const third = cache.fill('/', never);
    fresh.finish(page('fresh'));
    expect([(await after).text, (await third).text]).toEqual(['fresh', 'fresh']);
  });

  it('clearing leaves nothing, not even what is being rendered', async () => {
    const cache = cacheOf();
    await put(cache, '/a', page('a'));
    const old = rendering();
    const answer = cache.fill('/b', old.make);
    cache.clear();
    old.finish(page('b'));
    await answer;
    expect([cache.get('/a'), cache.get('/b')]).toEqual([undefined, undefined]);
  });
});

describe('filling', () => {
  it('renders once for all who ask meanwhile', async () => {
    const cache = cacheOf();
    const only = rendering();
    const answers = [cache.fill('/', only.make), cache.fill('/', never), cache.fill('/', never)];
    only.finish(page('once'));
    expect((await Promise.all(answers)).map(({ text }) => text)).toEqual(['once', 'once', 'once']);
    expect(cache.statistics()).toMatchObject({ misses: 1, hits: 0, entries: 1 });
    cache.get('/');
    expect(cache.statistics().hits).toBe(1);
  });
});
