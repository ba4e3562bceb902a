import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/adapters/payload/installation';
import { inTransaction } from '../../src/adapters/payload/repair';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { serialiseListKey } from '../../src/publishing/listKey';
import { startCms, type Cms } from '../support/cms';
import {
  articleData,
  draftArticle,
  picture,
  publishArticle,
  publishedArticle,
  topic,
} from '../support/newsroom';

let cms: Cms;
let store: PublishedStore;
let topicId: string;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  topicId = (await topic(cms.payload)).id;
});

afterAll(async () => {
  await cms.stop();
});

const shortIdOf = (doc: { shortId?: string | null }): string => doc.shortId ?? '';

async function liveItem(shortId: string, locale: 'vi' | 'en' = 'vi') {
  const state = await store.find(locale, shortId);
  if (state?.status !== 'live' || state.content.kind !== 'newsArticle')
    throw new Error(`${shortId} is not live`);
  return state.content;
}

describe('publishing', () => {
  it('puts an article out in the language it was saved in, and only there', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Đăng bằng tiếng Việt' });
    expect((await liveItem(shortIdOf(doc))).headline).toBe('Đăng bằng tiếng Việt');
    expect(await store.find('en', shortIdOf(doc))).toBeUndefined();
  });

  it('keeps a draft out of the store', async () => {
    const doc = await draftArticle(cms.payload, { topicId });
    expect(await store.find('vi', shortIdOf(doc))).toBeUndefined();
  });

  it('gives each change the next number, and the last number to the last change', async () => {
    const before = await store.lastSequence();
    const doc = await publishedArticle(cms.payload, { topicId });
    await publishArticle(cms.payload, doc.id, { headline: 'Tiêu đề sau khi sửa' });
    const changes = await store.changesSince(before, 10);
    expect(changes.map((change) => change.shortId)).toEqual([shortIdOf(doc)]);
    expect(changes[0]?.sequence).toBe(before + 2);
    expect(await store.lastSequence()).toBe(before + 2);
  });

  it('numbers what has waited in the order of the changes, whatever order the rows are stored in', async () => {
    const first = shortIdOf(await publishedArticle(cms.payload, { topicId }));
    const second = shortIdOf(await publishedArticle(cms.payload, { topicId }));
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const before = await store.lastSequence();
      await inTransaction(cms.payload, async (req) => {
        const rows = store.rows(await req.transactionID);
        for (const shortId of [first, second]) {
          const row = await rows.get('vi', shortId);
          const changedAt = `2026-11-20T08:00:0${order.indexOf(shortId)}.000Z`;
          if (row) await rows.put({ ...row, revision: row.revision + 1, changedAt });
        }
      });
      expect(await store.numberPending()).toBe(before + 2);
      const changes = await store.changesSince(before, 10);
      expect(changes.map(({ shortId }) => shortId)).toEqual(order);
      expect(changes.map(({ sequence }) => sequence)).toEqual([before + 1, before + 2]);
    }
  });

  it('takes no number for a save that changes nothing a reader could see', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const before = await store.lastSequence();
    await publishArticle(cms.payload, doc.id);
    expect(await store.lastSequence()).toBe(before);
  });

  it('keeps identity and first publication when headline and slug change', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Tên ban đầu' });
    const first = await liveItem(shortIdOf(doc));
    await publishArticle(cms.payload, doc.id, { headline: 'Tên mới', slug: 'ten-moi' });
    const second = await liveItem(shortIdOf(doc));
    expect(second).toMatchObject({ id: first.id, firstPublishedAt: first.firstPublishedAt, slug: 'ten-moi' });
    expect(second.id).toMatch(/^tag:moc\.gov\.vn,\d{4}:[0-9a-f-]{36}$/);
    expect(second.modifiedAt > first.modifiedAt).toBe(true);
  });

  it('leaves what is out untouched while a newer draft is written', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bản đã đăng' });
    await cms.payload.update({
      collection: 'news-articles',
      id: doc.id,
      data: { headline: 'Bản nháp chưa duyệt' },
      locale: 'vi',
      draft: true,
      overrideAccess: true,
    });
    expect((await liveItem(shortIdOf(doc))).headline).toBe('Bản đã đăng');
  });

  it('publishes a translation without touching the other language, whatever its draft says', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bản tiếng Việt' });
    await cms.payload.update({
      collection: 'news-articles',
      id: doc.id,
      data: { headline: 'Nháp tiếng Việt mới' },
      locale: 'vi',
      draft: true,
      overrideAccess: true,
    });
    const { headline, summary, body } = articleData({ headline: 'English version' }, topicId);
    await publishArticle(cms.payload, doc.id, { headline, summary, body }, 'en');
    expect((await liveItem(shortIdOf(doc), 'en')).headline).toBe('English version');
    expect((await liveItem(shortIdOf(doc))).headline).toBe('Bản tiếng Việt');
  });

  it('never writes text of one language into another', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Chỉ có tiếng Việt' });
    const english = await cms.payload.findByID({
      collection: 'news-articles',
      id: doc.id,
      locale: 'en',
      fallbackLocale: false,
      overrideAccess: true,
    });
    expect(english.headline ?? null).toBeNull();
    expect(english.slug ?? null).toBeNull();
  });

  it('refuses what a reader could not use, in words, and changes nothing', async () => {
    const doc = await draftArticle(cms.payload, { topicId, topics: [] });
    const before = await store.lastSequence();
    await expect(publishArticle(cms.payload, doc.id)).rejects.toMatchObject({
      data: { errors: [{ path: 'topics', message: expect.stringContaining('Chưa đăng được') as string }] },
    });
    expect(await store.lastSequence()).toBe(before);
    const again = await cms.payload.findByID({
      collection: 'news-articles',
      id: doc.id,
      overrideAccess: true,
    });
    expect(again._status).toBe('draft');
  });

  it('refuses a translation whose picture is not described in that language, and rolls the save back', async () => {
    const leadPicture = (await picture(cms.payload)).id;
    const doc = await publishedArticle(cms.payload, { topicId, leadPicture });
    const { headline, summary, body } = articleData({ headline: 'No alternative text' }, topicId);
    await expect(
      publishArticle(cms.payload, doc.id, { headline, summary, body }, 'en'),
    ).rejects.toMatchObject({
      data: { errors: [{ path: 'leadPicture' }] },
    });
    const english = await cms.payload.findByID({
      collection: 'news-articles',
      id: doc.id,
      locale: 'en',
      overrideAccess: true,
    });
    expect(english.headline ?? null).toBeNull();
    expect(await store.find('en', shortIdOf(doc))).toBeUndefined();
  });

  it('puts an article in the lists of its kind, topic and audience, newest first', async () => {
    const mine = (await topic(cms.payload)).id;
    const docs = [];
    for (let n = 0; n < 3; n += 1) docs.push(await publishedArticle(cms.payload, { topicId: mine }));
    const { identifier } = await cms.payload.findByID({
      collection: 'topics',
      id: mine,
      overrideAccess: true,
    });
    const key = { type: 'topic', id: identifier ?? '' } as const;
    const first = await store.list({ locale: 'vi', list: key, limit: 2 });
    expect(first?.items.map((item) => item.shortId)).toEqual(
      [docs[2], docs[1]].map((d) => shortIdOf(d ?? {})),
    );
    const second = await store.list({ locale: 'vi', list: key, limit: 2, before: first?.next });
    expect(second?.items.map((item) => item.shortId)).toEqual([shortIdOf(docs[0] ?? {})]);
    expect(second?.next).toBeUndefined();
    expect(await store.list({ locale: 'vi', list: key, limit: 2, before: 'zzzzzzzz' })).toBeUndefined();
    expect(await store.count('vi', key)).toBe(3);
    const oldest = await store.listFromOldest('vi', key, 1, 5);
    expect(oldest.map((item) => item.shortId)).toEqual([docs[1], docs[2]].map((d) => shortIdOf(d ?? {})));
  });

  it('names the lists an article has left with every change of it, down to its withdrawal', async () => {
    const list = async (id: string) => {
      const { identifier } = await cms.payload.findByID({ collection: 'topics', id, overrideAccess: true });
      return { type: 'topic' as const, id: identifier ?? '' };
    };
    const [former, present] = [await topic(cms.payload), await topic(cms.payload)];
    const lists = [await list(former.id), await list(present.id)];
    const keys = lists.map(serialiseListKey);
    const doc = await publishedArticle(cms.payload, { topicId: former.id });
    const before = await store.lastSequence();
    await publishArticle(cms.payload, doc.id, { topics: [present.id] });
    expect((await store.changesSince(before, 10))[0]?.lists).toEqual(expect.arrayContaining(keys));
    const moved = await store.lastSequence();
    await cms.payload.delete({ collection: 'news-articles', id: doc.id, overrideAccess: true });
    expect((await store.changesSince(moved, 10))[0]?.lists).toEqual(expect.arrayContaining(keys));
    for (const left of lists) {
      const tombstones = await store.tombstones('vi', left, '2020-01-01T00:00:00.000Z', 10);
      expect(tombstones.map(({ shortId }) => shortId)).toEqual([doc.shortId]);
    }
  });

  it('follows a renamed topic, and a deleted one leaves', async () => {
    const doc = await topic(cms.payload, 'Tên chủ đề cũ');
    await cms.payload.update({
      collection: 'topics',
      id: doc.id,
      data: { name: 'Tên chủ đề mới' },
      locale: 'vi',
      overrideAccess: true,
    });
    expect(await store.find('vi', shortIdOf(doc))).toMatchObject({
      status: 'live',
      content: { name: 'Tên chủ đề mới' },
    });
    await cms.payload.delete({ collection: 'topics', id: doc.id, overrideAccess: true });
    expect(await store.find('vi', shortIdOf(doc))).toMatchObject({
      status: 'withdrawn',
      withdrawal: { mode: 'gone' },
    });
  });

  it('does not let a topic be deleted while live items belong to it', async () => {
    const mine = await topic(cms.payload);
    const doc = await publishedArticle(cms.payload, { topicId: mine.id });
    const remove = () => cms.payload.delete({ collection: 'topics', id: mine.id, overrideAccess: true });
    await expect(remove()).rejects.toMatchObject({ status: 409 });
    expect(await store.find('vi', shortIdOf(mine))).toMatchObject({ status: 'live' });
    await cms.payload.delete({ collection: 'news-articles', id: doc.id, overrideAccess: true });
    await remove();
    expect(await store.find('vi', shortIdOf(mine))).toMatchObject({ status: 'withdrawn' });
  });

  it('publishes the words of the column with the chosen lead', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    await cms.payload.updateGlobal({
      slug: 'site',
      data: { title: 'Thực hiện Nghị quyết 57', lead: { relationTo: 'news-articles', value: doc.id } },
      locale: 'vi',
      overrideAccess: true,
    });
    const [site] = await store.findAllOf('vi', 'site');
    expect(site).toMatchObject({ kind: 'site', leadItemId: doc.identifier });
  });
});

describe('withdrawing', () => {
  it('leaves nothing of the content in the store and a tombstone in its lists', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bài sẽ bị gỡ vì sai số liệu' });
    await cms.payload.delete({ collection: 'news-articles', id: doc.id, overrideAccess: true });
    expect(await store.find('vi', shortIdOf(doc))).toMatchObject({ status: 'withdrawn' });
    const rows = await store.page(undefined, 1000);
    expect(JSON.stringify(rows)).not.toContain('Bài sẽ bị gỡ vì sai số liệu');
    const tombstones = await store.tombstones('vi', { type: 'all' }, '2020-01-01T00:00:00.000Z', 100);
    expect(tombstones.map((tombstone) => tombstone.shortId)).toContain(shortIdOf(doc));
    const list = await store.list({ locale: 'vi', list: { type: 'all' }, limit: 100 });
    expect(list?.items.map((item) => item.shortId)).not.toContain(shortIdOf(doc));
  });

  it('takes an unpublished document out as well', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    await cms.payload.update({
      collection: 'news-articles',
      id: doc.id,
      data: { _status: 'draft' },
      locale: 'vi',
      overrideAccess: true,
    });
    expect(await store.find('vi', shortIdOf(doc))).toMatchObject({ status: 'withdrawn' });
  });

  it('brings a withdrawn article back under the same identity when it is published again', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const { id } = await liveItem(shortIdOf(doc));
    await cms.payload.update({
      collection: 'news-articles',
      id: doc.id,
      data: { _status: 'draft' },
      locale: 'vi',
      overrideAccess: true,
    });
    await publishArticle(cms.payload, doc.id);
    expect((await liveItem(shortIdOf(doc))).id).toBe(id);
  });
});

describe('pictures', () => {
  it('are public only while a live item shows them', async () => {
    const media = await picture(cms.payload);
    const mediaId = media.mediaId ?? '';
    expect(await store.isMediaPublic(mediaId)).toBe(false);
    const doc = await publishedArticle(cms.payload, { topicId, leadPicture: media.id });
    expect(await store.isMediaPublic(mediaId)).toBe(true);
    await cms.payload.delete({ collection: 'news-articles', id: doc.id, overrideAccess: true });
    expect(await store.isMediaPublic(mediaId)).toBe(false);
  });

  it('take a live item along as it was published, though a translation went out over a newer draft of it', async () => {
    const media = await picture(cms.payload);
    const describe = (alt: string, locale: 'vi' | 'en') =>
      cms.payload.update({ collection: 'media', id: media.id, data: { alt }, locale, overrideAccess: true });
    await describe('Column chart of the goals for 2030', 'en');
    const headline = 'Tiêu đề đang công khai';
    const doc = await publishedArticle(cms.payload, { topicId, headline, leadPicture: media.id });
    await cms.payload.update({
      collection: 'news-articles',
      id: doc.id,
      data: { headline: 'Nháp chưa ai được đọc' },
      draft: true,
      locale: 'vi',
      overrideAccess: true,
    });
    const translation = articleData({ headline: 'Public headline' }, topicId);
    const { summary, body } = translation;
    await publishArticle(cms.payload, doc.id, { headline: translation.headline, summary, body }, 'en');
    await describe('Biểu đồ cột đã sửa lời', 'vi');
    const item = await liveItem(shortIdOf(doc));
    expect(item.leadPicture?.alt).toBe('Biểu đồ cột đã sửa lời');
    expect(item.headline).toBe(headline);
  });

  it('take their live items along when their words change, and are not deleted from under them', async () => {
    const media = await picture(cms.payload, 'Mô tả cũ');
    const doc = await publishedArticle(cms.payload, { topicId, leadPicture: media.id });
    await cms.payload.update({
      collection: 'media',
      id: media.id,
      data: { alt: 'Mô tả mới' },
      locale: 'vi',
      overrideAccess: true,
    });
    expect((await liveItem(shortIdOf(doc))).leadPicture?.alt).toBe('Mô tả mới');
    await expect(
      cms.payload.delete({ collection: 'media', id: media.id, overrideAccess: true }),
    ).rejects.toMatchObject({ status: 409 });
  });
});
