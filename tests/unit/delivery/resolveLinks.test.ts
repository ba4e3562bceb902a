import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/content/blocks';
import { linkedIds, resolveLinks, targetOf } from '../../../src/delivery/resolveLinks';
import { projectedItem } from './publishedRows';

const link = (itemId: string, path?: string): Inline => ({
  type: 'itemLink',
  itemId,
  ...(path && { path }),
  children: [{ type: 'text', text: 'xem thêm', marks: [] }],
});

const target = projectedItem({
  id: 'tag:x,2026:b',
  shortId: 'bbbbbbbb',
  slug: 'bai-hai',
  headline: 'Bài hai',
});
const none = { topics: new Map(), units: new Map(), targets: new Map() };
const told = targetOf(target);
const withTarget = { ...none, targets: new Map(told ? [[target.id, told]] : []) };

const everywhere: Block[] = [
  { type: 'paragraph', children: [link('p')] },
  { type: 'heading', level: 2, children: [link('h')] },
  { type: 'quote', children: [link('q')] },
  {
    type: 'list',
    ordered: false,
    items: [
      { children: [link('l')], sublist: { type: 'list', ordered: true, items: [{ children: [link('s')] }] } },
    ],
  },
  { type: 'table', rows: [[{ isHeader: false, colSpan: 1, rowSpan: 1, children: [link('t')] }]] },
  { type: 'embed', itemId: 'e' },
  { type: 'rule' },
  { type: 'paragraph', children: [link('p')] },
];

describe('the ids a body refers to', () => {
  it('are found in every block, each once', () => {
    expect(linkedIds(everywhere).sort()).toEqual(['e', 'h', 'l', 'p', 'q', 's', 't']);
  });
});

describe('resolving an item', () => {
  it('says nothing about an embedded item that is not live, even if an old target was stored', () => {
    const stale = {
      kind: 'newsArticle' as const,
      shortId: 'bbbbbbbb',
      path: '/tin-bai/x-bbbbbbbb',
      headline: 'Đã gỡ',
      summary: '',
      firstPublishedAt: '',
    };
    const item = projectedItem({ body: [{ type: 'embed', itemId: 'tag:x,2026:b', target: stale }] });
    expect(resolveLinks(item, none).body).toEqual([{ type: 'embed', itemId: 'tag:x,2026:b' }]);
  });

  it('leaves a link to an item that is not live as plain text, even if an old path was stored', () => {
    const item = projectedItem({ body: [{ type: 'paragraph', children: [link('tag:x,2026:b', '/old')] }] });
    expect(resolveLinks(item, none).body).toEqual([{ type: 'paragraph', children: [link('tag:x,2026:b')] }]);
  });

  it('leaves out topics and a unit that are not live', () => {
    const { topics, unit } = resolveLinks(projectedItem({ topicIds: ['t1'], unitId: 'u1' }), none);
    expect({ topics, unit }).toEqual({ topics: [], unit: undefined });
  });

  it('fills topics in the order of the item, the unit, embeds and links everywhere', () => {
    const topic = (id: string) => ({ id, slug: id, name: id });
    const item = projectedItem({
      topicIds: ['t2', 't1'],
      unitId: 'u1',
      body: [
        { type: 'embed', itemId: target.id },
        {
          type: 'list',
          ordered: false,
          items: [
            {
              children: [],
              sublist: { type: 'list', ordered: false, items: [{ children: [link(target.id)] }] },
            },
          ],
        },
        { type: 'table', rows: [[{ isHeader: true, colSpan: 2, rowSpan: 1, children: [link(target.id)] }]] },
      ],
    });
    const resolved = resolveLinks(item, {
      ...withTarget,
      topics: new Map([
        ['t1', topic('t1')],
        ['t2', topic('t2')],
      ]),
      units: new Map([['u1', topic('u1')]]),
    });
    const path = '/tin-bai/bai-hai-bbbbbbbb';
    expect(resolved.topics.map(({ id }) => id)).toEqual(['t2', 't1']);
    expect(resolved.unit?.id).toBe('u1');
    expect('topicIds' in resolved || 'unitId' in resolved).toBe(false);
    expect(resolved.body).toEqual([
      {
        type: 'embed',
        itemId: target.id,
        target: {
          kind: 'newsArticle',
          shortId: 'bbbbbbbb',
          path,
          readingMinutes: 1,
          headline: 'Bài hai',
          summary: target.summary,
          firstPublishedAt: target.firstPublishedAt,
        },
      },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [],
            sublist: { type: 'list', ordered: false, items: [{ children: [link(target.id, path)] }] },
          },
        ],
      },
      {
        type: 'table',
        rows: [[{ isHeader: true, colSpan: 2, rowSpan: 1, children: [link(target.id, path)] }]],
      },
    ]);
  });

  it('does not change what the store gave', () => {
    const item = projectedItem({ body: [{ type: 'paragraph', children: [link(target.id)] }] });
    const before = structuredClone(item);
    resolveLinks(item, withTarget);
    expect(item).toEqual(before);
  });
});
