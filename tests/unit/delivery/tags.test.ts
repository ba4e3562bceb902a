import { describe, expect, it } from 'vitest';
import { tagsOfChange } from '../../../src/delivery/tags';
import type { Change } from '../../../src/publishing/publishedItems';

function change(changes: Partial<Change> = {}): Change {
  return {
    sequence: 7,
    id: 'tag:moc.gov.vn,2026:1',
    shortId: 'abcd1234',
    kind: 'newsArticle',
    locale: 'vi',
    isLive: true,
    lists: ['all', 'topic/t1'],
    mediaIds: ['m1'],
    sortKey: '2026-11-02T00:00:00.000Z~abcd1234',
    ...changes,
  };
}

const always = [
  'item:vi:abcd1234',
  'ref:vi:tag:moc.gov.vn,2026:1',
  'list:vi:all',
  'list:vi:topic/t1',
  'media:m1',
];
const tails = ['tail:vi:all', 'tail:vi:topic/t1'];

describe('tags of a change', () => {
  it('drops every page of a register even for what is new, which may stand anywhere in it', () => {
    const added = change({ lists: ['kind/document', 'register/document'] });
    expect(tagsOfChange(added, '2026-11-01').filter((tag) => tag.startsWith('tail:'))).toEqual([
      'tail:vi:register/document',
    ]);
  });

  it.each([
    { title: 'a withdrawal', changed: { isLive: false }, head: '2026-11-01' },
    { title: 'a correction of an older item', changed: {}, head: '2026-11-03' },
    { title: 'a correction of the newest item', changed: {}, head: '2026-11-02T00:00:00.000Z~abcd1234' },
    { title: 'any change while the head is unknown', changed: {}, head: undefined },
  ])('$title also drops pages behind cursors and archives', ({ changed, head }) => {
    expect(tagsOfChange(change(changed), head).sort()).toEqual([...always, ...tails].sort());
  });

  it.each([
    { title: 'the first item of all', head: '' },
    { title: 'an item above the head', head: '2026-11-01T00:00:00.000Z~zzzzzzzz' },
  ])('$title spares pages behind cursors and archives', ({ head }) => {
    expect(tagsOfChange(change(), head).sort()).toEqual([...always].sort());
  });

  it('a topic drops itself, what refers to it and the lists of topics, in its language only', () => {
    const topic = change({ kind: 'topic', locale: 'en', lists: [], mediaIds: [] });
    expect(tagsOfChange(topic, undefined)).toEqual([
      'item:en:abcd1234',
      'ref:en:tag:moc.gov.vn,2026:1',
      'kind:en:topic',
    ]);
  });
});
