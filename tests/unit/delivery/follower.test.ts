import { describe, expect, it } from 'vitest';
import { startFollower, type FollowerOptions } from '../../../src/delivery/follower';
import type { Change } from '../../../src/publishing/publishedItems';

function change(sequence: number, changes: Partial<Change> = {}): Change {
  const shortId = `item${String(sequence).padStart(4, '0')}`;
  return {
    sequence,
    id: `tag:x,2026:${sequence}`,
    shortId,
    kind: 'newsArticle',
    locale: 'vi',
    isLive: true,
    lists: ['all'],
    mediaIds: [],
    sortKey: `2026-11-${String(sequence).padStart(2, '0')}~${shortId}`,
    ...changes,
  };
}

/** A store, a timer and a log in the hands of the test. */
function setUp(rows: Change[], changes: Partial<FollowerOptions> = {}) {
  const batches: Set<string>[] = [];
  const errors: unknown[] = [];
  let tick: () => void = () => undefined;
  let isStopped = false;
  const follower = startFollower({
    start: 0,
    heads: { vi: '', en: '' },
    changesSince: async (sequence, limit) =>
      rows
        .filter((row) => row.sequence > sequence)
        .sort((a, b) => a.sequence - b.sequence)
        .slice(0, limit),
    onTags: (tags) => batches.push(new Set(tags)),
    every: (_, callback) => {
      tick = callback;
      return () => {
        isStopped = true;
      };
    },
    logError: (error) => errors.push(error),
    ...changes,
  });
  return { follower, batches, errors, tick: () => tick(), isStopped: () => isStopped };
}

describe('a follower that cannot read', () => {
  it('says so, logs it, and catches up at the next poll', async () => {
    let isDown = true;
    const { follower, batches, errors } = setUp([], {
      changesSince: async (sequence) => {
        if (isDown) throw new Error('database is away');
        return sequence < 1 ? [change(1)] : [];
      },
    });
    expect(await follower.nudge()).toBe(false);
    expect(errors).toEqual([new Error('database is away')]);
    expect(batches).toEqual([]);
    isDown = false;
    expect(await follower.nudge()).toBe(true);
    expect(follower.sequence()).toBe(1);
    expect(batches[0]).toContain('item:vi:item0001');
  });
});

describe('a follower', () => {
  it('has applied everything numbered before the nudge when the nudge resolves', async () => {
    const rows = [change(1)];
    const { follower, batches } = setUp(rows);
    await follower.nudge();
    rows.push(change(2));
    await follower.nudge();
    expect(follower.sequence()).toBe(2);
    expect(batches.map((tags) => tags.has('item:vi:item0002'))).toEqual([false, true]);
  });

  it('polls once more for a nudge that comes while a poll is under way, and never two at once', async () => {
    const answers: ((changes: Change[]) => void)[] = [];
    const { follower, batches, tick } = setUp([], {
      changesSince: () => new Promise((resolve) => answers.push(resolve)),
    });
    const first = follower.nudge();
    const second = follower.nudge();
    const third = follower.nudge();
    tick();
    expect(answers).toHaveLength(1);
    let isSecondDone = false;
    void second.then(() => (isSecondDone = true));
    answers[0]?.([]);
    await first;
    await new Promise((resolve) => setImmediate(resolve));
    expect([isSecondDone, answers.length]).toEqual([false, 2]);
    tick();
    answers[1]?.([change(1)]);
    expect(await Promise.all([second, third])).toEqual([true, true]);
    expect(answers).toHaveLength(2);
    expect(batches).toHaveLength(1);
  });

  it('reads batch after batch until the end', async () => {
    const { follower, batches } = setUp([change(1), change(2), change(3), change(4), change(5)], {
      batchSize: 2,
    });
    await follower.nudge();
    expect(batches).toHaveLength(3);
    expect(follower.sequence()).toBe(5);
  });

  it('starts where it is told and polls when the timer ticks', async () => {
    const { follower, batches, tick } = setUp([change(1), change(2)], { start: 1 });
    tick();
    await follower.nudge();
    expect(batches).toHaveLength(1);
    expect(batches[0]).not.toContain('item:vi:item0001');
  });

  it('stops its timer', () => {
    const { follower, isStopped } = setUp([]);
    follower.stop();
    expect(isStopped()).toBe(true);
  });
});

describe('pages behind cursors and archives', () => {
  it('stay when one newer item appears, language by language', async () => {
    const { follower, batches } = setUp([change(3), change(4, { locale: 'en', sortKey: '2026-11-01~x' })], {
      heads: { vi: '2026-11-02~item0002', en: '' },
    });
    await follower.nudge();
    expect(batches[0]).not.toContain('tail:vi:all');
    expect(batches[0]).not.toContain('tail:en:all');
  });

  it('go when the item that was newest a moment ago is corrected', async () => {
    const rows = [change(3)];
    const { follower, batches } = setUp(rows);
    await follower.nudge();
    rows[0] = change(4, { shortId: 'item0003', sortKey: '2026-11-03~item0003' });
    await follower.nudge();
    expect(batches[1]).toContain('tail:vi:all');
  });

  it('go when two new items come at once, of which one may have been seen before its correction', async () => {
    const { follower, batches } = setUp([change(1), change(2)]);
    await follower.nudge();
    expect(batches[0]).toContain('tail:vi:all');
  });
});
