import { describe, expect, it } from 'vitest';
import { buildChannel } from '../../../src/feeds/buildChannel';
import { channelParts } from '../../support/channelCases';
import { contentItem, tombstone } from '../../support/contentItem';
import { podcastShow } from '../../support/recordings';

const { id } = contentItem();

describe('a feed channel', () => {
  it('has an id that names authority, scope and language but no address', () => {
    const channel = buildChannel(channelParts({ locale: 'en', scope: { type: 'unit', slug: 'vu-khcn' } }));
    expect(channel.id).toBe('tag:moc.example.gov.vn,2026:feed:don-vi/vu-khcn:en');
  });

  it('shares its id with its archive documents', () => {
    const archive = buildChannel(channelParts({ archive: { number: 1, count: 2 } }));
    expect(archive.id).toBe(buildChannel(channelParts()).id);
  });

  it.each([
    { scope: { type: 'all' }, title: 'Thực hiện Nghị quyết 57 – Bộ Xây dựng', pagePath: '/' },
    {
      scope: { type: 'kind', kind: 'newsArticle' },
      title: 'Tin bài – Thực hiện Nghị quyết 57 – Bộ Xây dựng',
      pagePath: '/tin-bai',
    },
    {
      scope: { type: 'audience', audience: 'doanh-nghiep' },
      title: 'Doanh nghiệp – Thực hiện Nghị quyết 57 – Bộ Xây dựng',
      pagePath: '/',
    },
  ] as const)('of $scope.type is called "$title"', ({ scope, title, pagePath }) => {
    const channel = buildChannel(channelParts({ scope }));
    expect(channel.title).toBe(title);
    expect(channel.pagePath).toBe(pagePath);
  });

  it('is called by the name of its topic', () => {
    const scope = { type: 'topic', slug: 'chuyen-doi-so' } as const;
    const channel = buildChannel(channelParts({ scope, scopeName: 'Chuyển đổi số' }));
    expect(channel.title).toBe('Chuyển đổi số – Thực hiện Nghị quyết 57 – Bộ Xây dựng');
    expect(channel.pagePath).toBe('/chu-de/chuyen-doi-so');
  });

  it('is called by the name of its show, in a podcast by that alone', () => {
    const scope = { type: 'show', slug: 'nguoi-xay' } as const;
    const parts = channelParts({ scope, scopeName: 'Người xây', show: podcastShow() });
    const { title, pagePath, formatPaths } = buildChannel(parts);
    expect(title).toBe('Người xây – Thực hiện Nghị quyết 57 – Bộ Xây dựng');
    expect(pagePath).toBe('/chuong-trinh/nguoi-xay');
    expect(formatPaths['podcast.xml']).toBe('/feeds/chuong-trinh/nguoi-xay/podcast.xml');
    expect(buildChannel({ ...parts, format: 'podcast.xml' }).title).toBe('Người xây');
    expect(buildChannel(channelParts()).formatPaths['podcast.xml']).toBeUndefined();
  });

  it('lists the newest first, whatever the order it was given', () => {
    const older = contentItem({ id: 'tag:x,2026:older', firstPublishedAt: '2026-11-01T00:00:00.000Z' });
    const newer = contentItem({ id: 'tag:x,2026:newer', firstPublishedAt: '2026-11-19T00:00:00.000Z' });
    const { items } = buildChannel(channelParts({ items: [older, newer] }));
    expect(items.map((item) => item.id)).toEqual(['tag:x,2026:newer', 'tag:x,2026:older']);
  });

  it('is as new as its latest correction', () => {
    expect(buildChannel(channelParts()).updated).toBe('2026-11-20T09:20:00.000Z');
  });

  it('is as new as its latest withdrawal', () => {
    const withdrawn = tombstone({ withdrawal: { mode: 'notice', at: '2026-11-21T00:00:00.000Z' } });
    expect(buildChannel(channelParts({ tombstones: [withdrawn] })).updated).toBe('2026-11-21T00:00:00.000Z');
  });

  it('drops an item at once when a later withdrawal of it is known', () => {
    const withdrawn = tombstone({ id, withdrawal: { mode: 'notice', at: '2026-11-20T09:20:00.001Z' } });
    const channel = buildChannel(channelParts({ tombstones: [withdrawn] }));
    expect(channel.items).toEqual([]);
    expect(channel.tombstones).toEqual([withdrawn]);
  });

  it('drops the tombstone of an item that was published again', () => {
    const withdrawn = tombstone({ id, withdrawal: { mode: 'notice', at: '2026-11-19T00:00:00.000Z' } });
    const channel = buildChannel(channelParts({ tombstones: [withdrawn] }));
    expect(channel.items.map((item) => item.id)).toEqual([id]);
    expect(channel.tombstones).toEqual([]);
  });

  it('keeps an item whose other language was withdrawn', () => {
    const withdrawn = tombstone({
      id,
      locale: 'en',
      withdrawal: { mode: 'gone', at: '2026-11-21T00:00:00.000Z' },
    });
    expect(buildChannel(channelParts({ tombstones: [withdrawn] })).items).toHaveLength(1);
  });

  it('says that an item is gone but not why', () => {
    const withdrawal = { mode: 'gone', at: '2026-11-19T00:00:00.000Z', reason: 'Lộ thông tin' } as const;
    const { tombstones } = buildChannel(channelParts({ tombstones: [tombstone({ withdrawal })] }));
    expect(tombstones[0]?.withdrawal).toEqual({ mode: 'gone', at: '2026-11-19T00:00:00.000Z' });
  });

  it('chains the current document to the newest archive and archives to older ones down to the first', () => {
    const previous = (number?: number) =>
      buildChannel(channelParts({ archive: { number, count: 2 } })).archive.previousPath;
    expect(previous()).toBe('/feeds/all/luu-tru/2/rss.xml');
    expect(previous(2)).toBe('/feeds/all/luu-tru/1/rss.xml');
    expect(previous(1)).toBeUndefined();
  });

  it('offers an archive document in the other formats under the same number', () => {
    const channel = buildChannel(channelParts({ format: 'atom.xml', archive: { number: 1, count: 2 } }));
    expect(channel.selfPath).toBe('/feeds/all/luu-tru/1/atom.xml');
    expect(channel.formatPaths['feed.json']).toBe('/feeds/all/luu-tru/1/feed.json');
    expect(channel.archive.currentPath).toBe('/feeds/all/atom.xml');
  });
});
