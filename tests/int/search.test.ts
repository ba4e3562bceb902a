import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installationOf, storeOf } from '../../src/adapters/payload/installation';
import { startSearching, type Searching } from '../../src/adapters/server/searching';
import { siteTextFallback } from '../../src/adapters/server/siteTextFallback';
import { createReader, type PublishedReader } from '../../src/delivery/publishedReader';
import type { SearchAnswer } from '../../src/delivery/search';
import type { Locale } from '../../src/content/locales';
import { paragraphs, startCms, type Cms } from '../support/cms';
import { publishArticle, publishedArticle, topic } from '../support/newsroom';
import { startPublisher } from '../support/publisherProcess';

let cms: Cms;
let reader: PublishedReader;
let searching: Searching;
let topicId: string;

beforeAll(async () => {
  cms = await startCms();
  const { profile, now } = installationOf(cms.payload);
  const store = await storeOf(cms.payload);
  reader = createReader(store, { now, siteTextFallback: siteTextFallback(profile) });
  topicId = (await topic(cms.payload, 'Chuyển đổi số')).id;
  searching = await start(cms.dataDir);
});

afterAll(async () => {
  await searching.stop();
  await cms.stop();
});

async function start(dataDir: string): Promise<Searching> {
  const store = await storeOf(cms.payload);
  const started = await startSearching({
    payload: cms.payload,
    store,
    reader,
    dataDir,
    onChange: () => reader.forget(new Set(['kind:vi:topic'])),
  });
  await vi.waitFor(async () => {
    expect((await started.search.find('vi', { text: '' })).state).toEqual({ state: 'ready' });
  });
  return started;
}

const headlines = ({ results }: SearchAnswer) => results.map(({ item }) => item.headline);
const find = async (text: string, locale: Locale = 'vi') =>
  headlines(await searching.search.find(locale, { text }));

describe('when a save has returned', () => {
  it('what it published is found, with marks and without, composed and decomposed', async () => {
    const headline = 'Ngày chuyển đổi số ở phường';
    await publishedArticle(cms.payload, { topicId, headline });
    for (const text of [
      'ngày chuyển đổi số ở phường',
      'ngay chuyen doi so o phuong',
      headline.normalize('NFD'),
    ])
      expect(await find(text)).toEqual([headline]);
    expect(await find('ngày chuyển đổi số ở phường', 'en')).toEqual([]);
  });

  it('what it corrected is found by its new words and not by the old ones', async () => {
    const { id } = await publishedArticle(cms.payload, { topicId, headline: 'Hội thảo vật liệu xanh' });
    await publishArticle(cms.payload, id, { headline: 'Tọa đàm bê tông nhẹ' });
    expect(await find('vật liệu xanh')).toEqual([]);
    expect(await find('toạ đàm bê tông')).toEqual(['Tọa đàm bê tông nhẹ']);
  });

  it('what it withdrew is found no more, in results and in suggestions', async () => {
    const { id } = await publishedArticle(cms.payload, { topicId, headline: 'Cầu dây văng mới' });
    expect((await searching.search.suggest('vi', 'cau day')).map(({ text }) => text)).toEqual([
      'Cầu dây văng mới',
    ]);
    await cms.payload.delete({ collection: 'news-articles', id, overrideAccess: true });
    expect(await find('cầu dây văng')).toEqual([]);
    expect(await searching.search.suggest('vi', 'cau day')).toEqual([]);
  });

  it('a book is found by the text of its PDF, shown where it stands, and leaves with it', async () => {
    const bytes = await readFile(
      new URL('../../seed/bo-xay-dung/files/cam-nang-viet-tin.pdf', import.meta.url),
    );
    const file = await cms.payload.create({
      collection: 'files',
      data: { title: 'Cẩm nang viết tin' },
      file: { data: bytes, name: 'cam-nang.pdf', mimetype: 'application/pdf', size: bytes.byteLength },
      locale: 'vi',
      overrideAccess: true,
    });
    const { id } = await cms.payload.create({
      collection: 'publications',
      data: {
        headline: 'Cẩm nang',
        summary: 'Sách thử tìm kiếm.',
        body: paragraphs('Dùng cho buổi tập huấn.'),
        form: 'guide',
        files: [{ file: file.id }],
        topics: [topicId],
        audiences: ['can-bo'],
        _status: 'published',
      },
      locale: 'vi',
      overrideAccess: true,
    });
    const { results } = await searching.search.find('vi', { text: 'hụt hơi là chỗ câu quá dài' });
    expect(results.map(({ item }) => item.headline)).toEqual(['Cẩm nang']);
    const marked = results[0]?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text);
    expect(marked).toContain('hụt hơi là chỗ câu quá dài');
    await cms.payload.delete({ collection: 'publications', id, overrideAccess: true });
    expect(await find('hụt hơi')).toEqual([]);
  });

  it('a draft is not found', async () => {
    const { id } = await publishedArticle(cms.payload, { topicId, headline: 'Bản đã đăng về cảng biển' });
    await cms.payload.update({
      collection: 'news-articles',
      id,
      data: { headline: 'Bản nháp về cảng hàng không' },
      draft: true,
      locale: 'vi',
      overrideAccess: true,
    });
    expect(await find('cảng hàng không')).toEqual([]);
    expect(await find('cảng biển')).toEqual(['Bản đã đăng về cảng biển']);
  });

  it('a topic is offered by its new name, without its items being taken in again', async () => {
    const { id } = await topic(cms.payload, 'Đào tạo');
    await publishedArticle(cms.payload, { topicId: id, headline: 'Lớp kỹ năng viết tin' });
    await cms.payload.update({
      collection: 'topics',
      id,
      data: { name: 'Bồi dưỡng' },
      locale: 'vi',
      overrideAccess: true,
    });
    reader.forget(new Set(['kind:vi:topic']));
    const { choices } = await searching.search.find('vi', { text: 'kỹ năng viết tin' });
    expect(choices.topics.map(({ value, count }) => [value.name, count])).toEqual([['Bồi dưỡng', 1]]);
    expect((await searching.search.find('vi', { text: 'bồi dưỡng' })).topics.map(({ name }) => name)).toEqual(
      ['Bồi dưỡng'],
    );
  });
});

describe('an index', () => {
  it('that was deleted is made again of everything that is live, and of nothing else', async () => {
    const before = (await searching.search.find('vi', { text: 'của' })).total;
    expect(before).toBeGreaterThan(2);
    await searching.stop();
    await rm(path.join(cms.dataDir, 'search'), { recursive: true });
    searching = await start(cms.dataDir);
    expect((await searching.search.find('vi', { text: 'của' })).total).toBe(before);
    expect(await find('cầu dây văng')).toEqual([]);
  });

  it('of another process finds within a second what was published or withdrawn here', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'nq57-search-'));
    const other = await start(folder);
    const { id } = await publishedArticle(cms.payload, { topicId, headline: 'Nhà ga đường sắt đô thị' });
    const found = async () => headlines(await other.search.find('vi', { text: 'nhà ga đường sắt' }));
    await vi.waitFor(async () => expect(await found()).toEqual(['Nhà ga đường sắt đô thị']), {
      timeout: 1000,
    });
    await cms.payload.delete({ collection: 'news-articles', id, overrideAccess: true });
    await vi.waitFor(async () => expect(await found()).toEqual([]), { timeout: 1000 });
    await other.stop();
    await rm(folder, { recursive: true });
  });

  it('takes in what another process publishes', async () => {
    const publisher = await startPublisher('tìm kiếm', 3, 1);
    expect(await publisher.ended, publisher.errors()).toBe(0);
    await vi.waitFor(async () => expect(await find('bài tìm kiếm số')).toHaveLength(3), { timeout: 1000 });
  });
});
