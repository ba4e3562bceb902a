import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedDocument } from '../../app/feeds/feedDocuments';
import { installationOf, storeOf } from '../../src/adapters/payload/installation';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { siteTextFallback } from '../../src/adapters/server/siteTextFallback';
import type { ItemKind } from '../../src/content/kinds';
import { createReader, type PublishedReader } from '../../src/delivery/publishedReader';
import type { Runtime } from '../../src/delivery/runtime';
import { kindTag } from '../../src/delivery/tags';
import { feedFormats } from '../../src/feeds/formats';
import { startCms, type Cms } from '../support/cms';
import {
  account,
  publishedArticle,
  refusal,
  rest,
  topic,
  type Account,
  type Answer,
} from '../support/newsroom';
import { campaignFields, problemFields, showcaseFields, taskFields } from '../support/programme';
import { tracesOf } from '../support/traces';

let cms: Cms;
let store: PublishedStore;
let reader: PublishedReader;
let editor: Account;
let topicId: string;

const common = (headline: string) => ({
  headline,
  summary: 'Tóm tắt của bài kiểm thử.',
  topics: [topicId],
  audiences: ['nguoi-dan'],
});

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  const { now, profile } = installationOf(cms.payload);
  reader = createReader(store, { now, siteTextFallback: siteTextFallback(profile) });
  topicId = (await topic(cms.payload)).id;
  editor = await account(cms.payload, 'administrator');
});

afterAll(async () => {
  await cms.stop();
});

const send = (collection: string, fields: object): Promise<Answer> =>
  rest(cms.payload, editor, `/${collection}?locale=vi&depth=0`, { method: 'POST', body: fields });

async function published(collection: string, fields: object): Promise<{ id: string; shortId: string }> {
  const answer = await send(collection, { ...fields, _status: 'published' });
  if (answer.status !== 201) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return { id: String(answer.body.doc?.id), shortId: String(answer.body.doc?.shortId) };
}

async function live(shortId: string) {
  const item = await reader.item('vi', shortId);
  if (!item) throw new Error(`${shortId} is not live`);
  return item;
}

const publishedTask = (headline: string, more: object = {}) =>
  published('featured-tasks', { ...common(headline), ...taskFields(), ...more });

describe('a featured task', () => {
  it('and what is told about it lead to each other, whichever is published first', async () => {
    const task = await publishedTask('Nhiệm vụ được kể');
    const { id: storyId } = await publishedArticle(cms.payload, { topicId, headline: 'Kể về nhiệm vụ' });
    const link = (tasks: string[]) =>
      cms.payload.update({
        collection: 'news-articles',
        id: storyId,
        data: { tasks, _status: 'published' },
        locale: 'vi',
        overrideAccess: true,
      });
    const story = await link([task.id]);
    const told = await reader.toldAbout(await live(task.shortId), 10);
    expect(told.map(({ headline }) => headline)).toEqual(['Kể về nhiệm vụ']);
    expect((await live(story.shortId ?? '')).tasks.map(({ target }) => target)).toMatchObject([
      { headline: 'Nhiệm vụ được kể', code: 'MH-01' },
    ]);
    await link([]);
    expect(await reader.toldAbout(await live(task.shortId), 10)).toEqual([]);
  });

  it('counts as told about only while something live tells about it', async () => {
    const before = await reader.taskCoverage('vi');
    const told = await publishedTask('Nhiệm vụ có bài');
    const silent = await publishedTask('Nhiệm vụ chưa có bài', { tasks: [told.id] });
    const story = await publishedArticle(cms.payload, { topicId, headline: 'Bài về nhiệm vụ' });
    const update = { tasks: [told.id], _status: 'published' as const };
    await cms.payload.update({
      collection: 'news-articles',
      id: story.id,
      data: update,
      locale: 'vi',
      overrideAccess: true,
    });
    const after = await reader.taskCoverage('vi');
    expect(after.total).toBe(before.total + 2);
    expect(after.told.size).toBe(before.told.size + 1);
    expect(after.told.get((await live(told.shortId)).id)).toBe(1);
    expect(after.told.has((await live(silent.shortId)).id)).toBe(false);
    await cms.payload.delete({ collection: 'news-articles', id: story.id, overrideAccess: true });
    expect((await reader.taskCoverage('vi')).told.size).toBe(before.told.size);
    expect((await reader.taskCoverage('en')).total).toBe(0);
  });

  it.each([
    ['the field for the level of secrecy', (canary: string) => ({ secrecy: 'mat', code: canary })],
    ['a line in its host', (canary: string) => ({ host: `${canary}\nĐộ mật: Tối mật` })],
    [
      'a stamp in a milestone',
      (canary: string) => ({
        milestones: [{ on: '2026-01-01T00:00:00.000Z', title: `TUYỆT MẬT\n${canary}` }],
      }),
    ],
  ])('with %s is refused even as a draft, and nothing of it is kept', async (_, secret) => {
    const canary = `chim-yen-${randomUUID()}`;
    const answer = await send('featured-tasks', { ...common(canary), ...taskFields(), ...secret(canary) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(refusal(answer)).toContain('không được soạn thảo, lưu giữ trên hệ thống nối mạng Internet');
    expect(await tracesOf(cms, canary)).toEqual([]);
  });

  it('that lacks what readers need is refused with the names of the fields', async () => {
    const answer = await send('featured-tasks', {
      ...common('Nhiệm vụ thiếu'),
      ...taskFields(),
      code: '',
      objectives: null,
      _status: 'published',
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('ô “Mã nhiệm vụ” còn trống');
    expect(JSON.stringify(answer.body)).toContain('ô “Mục tiêu” còn trống');
  });
});

describe('a showcase', () => {
  it('that is empty is told all that is missing at once, and of nothing that nobody made', async () => {
    const answer = await send('showcases', { _status: 'published' });
    expect(answer.status).toBe(400);
    const said = JSON.stringify(answer.body);
    for (const missing of ['chưa có tiêu đề', 'chưa có sa-pô', 'chưa thuộc chủ đề nào', 'chưa có đối tượng'])
      expect(said).toContain(missing);
    expect(said).not.toContain('bảng thứ');
    expect(said).not.toContain('địa chỉ chưa hợp lệ');
  });

  const canary = `nguoi-ghi-${randomUUID()}`;
  const [person] = showcaseFields().people;
  const named = (more: object) => [
    { ...person, consent: { ...person?.consent, recordedBy: canary, ...more } },
  ];

  it('keeps the record of consent in the newsroom: not in the row, not in a feed, not for strangers', async () => {
    const { id, shortId } = await published('showcases', {
      ...common('Mô hình có người được nêu tên'),
      ...showcaseFields(),
      people: named({}),
    });
    const state = await store.find('vi', shortId);
    expect(JSON.stringify(state)).toContain('Người Minh Họa');
    expect(JSON.stringify(state)).not.toContain(canary);
    expect(JSON.stringify(state)).not.toContain('consent');
    const { profile } = installationOf(cms.payload);
    const runtime = {
      reader,
      profile,
      site: siteOf(),
      now: () => new Date().toISOString(),
    } as unknown as Runtime;
    for (const { name } of feedFormats) {
      const address = { type: 'feed', locale: 'vi', scope: { type: 'kind', kind: 'showcase' }, format: name };
      const feed = await feedDocument(runtime, address as Parameters<typeof feedDocument>[1]);
      expect(feed?.body).toContain('Người Minh Họa');
      expect(feed?.body).not.toContain(canary);
    }
    const stranger = await rest(cms.payload, undefined, `/showcases/${id}?depth=2`);
    expect(stranger.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(stranger.body)).not.toContain(canary);
  });

  it('is refused while somebody named has not agreed, and once the consent is withdrawn', async () => {
    const draft = { ...common('Mô hình chưa hỏi'), ...showcaseFields(), _status: 'published' };
    const unasked = await send('showcases', { ...draft, people: named({ givenOn: null }) });
    expect(unasked.status).toBe(400);
    expect(JSON.stringify(unasked.body)).toContain('chưa ghi nhận việc Người Minh Họa đồng ý nêu tên');
    const withdrawn = await send('showcases', {
      ...draft,
      people: named({ withdrawnOn: '2026-11-01T00:00:00.000Z' }),
    });
    expect(withdrawn.status).toBe(400);
    expect(JSON.stringify(withdrawn.body)).toContain(
      'người được nêu tên là Người Minh Họa đã rút lại đồng ý',
    );
  });
});

function siteOf(): Runtime['site'] {
  return {
    origin: 'https://hub.example.vn',
    basePath: '',
    publisher: {
      code: 'G17',
      name: { vi: 'Bộ Xây dựng', en: 'Ministry of Construction' },
      url: 'https://moc.gov.vn',
      email: '',
      logo: { path: '/brand/logo.png', width: 512, height: 512 },
    },
  };
}

describe('problems and campaigns', () => {
  it('go out with what their forms hold', async () => {
    const problem = await published('problems', { ...common('Bài toán nứt'), ...problemFields() });
    const campaign = await published('campaigns', { ...common('Ngày chuyển đổi số'), ...campaignFields() });
    expect((await live(problem.shortId)).details).toMatchObject({
      owner: 'Doanh nghiệp minh họa',
      deadline: '2026-12-31',
    });
    expect((await live(campaign.shortId)).details).toMatchObject({
      startsOn: '2026-10-10',
      isYearly: true,
      activities: [{ on: '2026-10-10', title: 'Mở lớp', place: 'Nhà văn hóa' }],
    });
    const kinds = async (kind: ItemKind) => reader.count('vi', { type: 'kind', kind });
    expect([await kinds('problem'), await kinds('campaign')]).toEqual([1, 1]);
  });
});

describe('a learning path', () => {
  it('leads through what is live, in the order given, in each language it has a name in', async () => {
    const first = await publishedArticle(cms.payload, { topicId, headline: 'Bước một' });
    const second = await publishedTask('Bước hai');
    const steps = [
      { item: { relationTo: 'featured-tasks', value: second.id } },
      { item: { relationTo: 'news-articles', value: first.id } },
    ];
    const answer = await rest(cms.payload, editor, '/topics?locale=vi', {
      method: 'POST',
      body: {
        name: 'Bình dân học vụ số',
        learningPaths: [{ title: 'Cho người mới', description: 'Bắt đầu.', steps }],
      },
    });
    expect(answer.status).toBe(201);
    // As the follower of the process would, which this reader has not.
    reader.forget(new Set([kindTag('vi', 'topic')]));
    const hub = await reader.topic('vi', 'binh-dan-hoc-vu-so');
    if (!hub) throw new Error('the topic is not live');
    const titles = async () =>
      (await reader.learningPaths(hub)).map(({ title, steps: ways }) => [
        title,
        ...ways.map(({ target }) => target?.headline),
      ]);
    expect(await titles()).toEqual([['Cho người mới', 'Bước hai', 'Bước một']]);
    const [path] = await reader.learningPaths(hub);
    expect(path?.steps[1]?.target?.readingMinutes).toBe(1);
    await cms.payload.delete({ collection: 'news-articles', id: first.id, overrideAccess: true });
    expect(await titles()).toEqual([['Cho người mới', 'Bước hai', undefined]]);
  });
});
