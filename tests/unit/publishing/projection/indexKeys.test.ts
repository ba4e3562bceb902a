import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../src/content/blocks';
import type { ProjectedItem, ProjectedOf } from '../../../../src/content/contentItem';
import { listsOf, mediaOf, sortKeyOf } from '../../../../src/publishing/projection/indexKeys';

const picture = (mediaId: string): Picture => ({ mediaId, alt: 'x', width: 1, height: 1, renditions: [] });

function item(more: Partial<ProjectedOf<'newsArticle'>> = {}): ProjectedOf<'newsArticle'> {
  return {
    kind: 'newsArticle',
    id: 'tag:moc.gov.vn,2026:one',
    shortId: 'ab12cd34',
    locale: 'vi',
    slug: 'tin',
    details: { genre: 'news' },
    headline: 'Tin',
    summary: 'Tin',
    body: [],
    topicIds: [],
    audiences: [],
    keywords: [],
    tasks: [],
    firstPublishedAt: '2026-11-20T07:05:00.000Z',
    modifiedAt: '2026-11-20T09:20:00.000Z',
    corrections: [],
    ...more,
  };
}

describe('listsOf', () => {
  it('puts an item without topic, unit or audience in the two lists of every item', () => {
    expect(listsOf(item()).slice(0, 2)).toEqual([{ type: 'all' }, { type: 'kind', kind: 'newsArticle' }]);
  });

  it('puts an item in the list of each of its facets, by the year in Vietnam', () => {
    const lists = listsOf(item({ firstPublishedAt: '2025-12-31T17:00:00.000Z' })).filter(
      (list) => list.type === 'facet',
    );
    expect(lists).toEqual([
      { type: 'facet', kind: 'newsArticle', facet: { name: 'genre', value: 'news' } },
      { type: 'facet', kind: 'newsArticle', facet: { name: 'year', value: '2026' } },
    ]);
  });

  it('puts what tells about a task in the list of that task', () => {
    const lists = listsOf(item({ tasks: [{ type: 'itemRef', itemId: 'tag:x,2026:task' }] }));
    expect(lists).toContainEqual({ type: 'task', id: 'tag:x,2026:task' });
  });

  it('puts an item in the list of each topic, of its unit and of each audience', () => {
    const lists = listsOf(item({ topicIds: ['t1', 't2'], unitId: 'u', audiences: ['can-bo', 'nguoi-dan'] }));
    expect(lists.filter(({ type }) => type !== 'facet')).toEqual([
      { type: 'all' },
      { type: 'kind', kind: 'newsArticle' },
      { type: 'topic', id: 't1' },
      { type: 'topic', id: 't2' },
      { type: 'unit', id: 'u' },
      { type: 'audience', audience: 'can-bo' },
      { type: 'audience', audience: 'nguoi-dan' },
    ]);
  });
});

describe('mediaOf', () => {
  it('names nothing for an item without pictures', () => {
    expect(mediaOf(item({ body: [{ type: 'rule' }, { type: 'embed', itemId: 'x' }] }))).toEqual([]);
  });

  it('names the lead, single pictures and galleries, each once', () => {
    const body: ProjectedItem['body'] = [
      { type: 'picture', picture: picture('b') },
      { type: 'gallery', pictures: [picture('c'), picture('a'), picture('d')] },
    ];
    expect(mediaOf(item({ leadPicture: picture('a'), body }))).toEqual(['b', 'c', 'a', 'd']);
  });
});

describe('sortKeyOf', () => {
  it('orders by first publication, then by short id', () => {
    expect(sortKeyOf(item())).toBe('2026-11-20T07:05:00.000Z~ab12cd34');
    const keys = [
      sortKeyOf({ firstPublishedAt: '2026-11-20T07:05:00.000Z', shortId: 'b' }),
      sortKeyOf({ firstPublishedAt: '2026-11-20T07:05:00.000Z', shortId: 'a' }),
      sortKeyOf({ firstPublishedAt: '2025-12-31T00:00:00.000Z', shortId: 'z' }),
    ];
    expect(keys.sort().map((key) => key.split('~')[1])).toEqual(['z', 'a', 'b']);
  });
});
