import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type Cms } from '../support/cms';
import { picture, rest } from '../support/newsroom';
import { hire, type People } from '../support/people';

let cms: Cms;
let people: People;

beforeAll(async () => {
  cms = await startCms();
  people = await hire(cms.payload);
});

afterAll(async () => {
  await cms.stop();
});

describe('somebody who is not signed in', () => {
  it('reads and writes nothing through the REST API', async () => {
    const { id } = await people.articleOf('own', people.accounts.administrator, true);
    const media = await picture(cms.payload);
    const ids: Record<string, string> = {
      'news-articles': id,
      media: media.id,
      topics: people.topicId,
      units: people.ownUnit,
      users: people.colleague.id,
    };
    const answers: Record<string, number> = {};
    for (const slug of Object.keys(cms.payload.collections)) {
      const one = ids[slug] ?? 'khong-co';
      const body = { name: 'x', headline: 'x' };
      answers[`GET ${slug}`] = (await rest(cms.payload, undefined, `/${slug}`)).status;
      answers[`GET ${slug}/:id`] = (await rest(cms.payload, undefined, `/${slug}/${one}`)).status;
      answers[`GET ${slug}/count`] = (await rest(cms.payload, undefined, `/${slug}/count`)).status;
      answers[`POST ${slug}`] = (
        await rest(cms.payload, undefined, `/${slug}`, { method: 'POST', body })
      ).status;
      answers[`PATCH ${slug}`] = (
        await rest(cms.payload, undefined, `/${slug}?where[id][exists]=true`, { method: 'PATCH', body })
      ).status;
      answers[`PATCH ${slug}/:id`] = (
        await rest(cms.payload, undefined, `/${slug}/${one}`, { method: 'PATCH', body })
      ).status;
      answers[`DELETE ${slug}/:id`] = (
        await rest(cms.payload, undefined, `/${slug}/${one}`, { method: 'DELETE' })
      ).status;
      answers[`DELETE ${slug}`] = (
        await rest(cms.payload, undefined, `/${slug}?where[id][exists]=true`, { method: 'DELETE' })
      ).status;
      answers[`duplicate ${slug}`] = (
        await rest(cms.payload, undefined, `/${slug}/${one}/duplicate`, { method: 'POST', body })
      ).status;
    }
    const open = Object.entries(answers).filter(([, status]) => ![401, 403, 404, 501].includes(status));
    // Preferences are kept by account: who has none is told that there is no value.
    expect(open).toEqual([
      ['GET payload-preferences/:id', 200],
      ['GET payload-preferences/count', 200],
    ]);
    const preference = await rest(cms.payload, undefined, '/payload-preferences/khong-co');
    expect(preference.body.value ?? null).toBeNull();
  });

  it('reads no version, no global, no state of publication and restores nothing', async () => {
    const { id } = await people.articleOf('own', people.accounts.administrator, true);
    const [version] = (
      await cms.payload.findVersions({
        collection: 'news-articles',
        where: { parent: { equals: id } },
        overrideAccess: true,
      })
    ).docs;
    const status = async (path: string, method: 'GET' | 'POST' = 'GET') =>
      (
        await rest(
          cms.payload,
          undefined,
          path,
          method === 'GET' ? {} : { method, body: { mode: 'gone', title: 'x' } },
        )
      ).status;
    expect(await status('/news-articles/versions')).toBe(403);
    expect(await status(`/news-articles/versions/${version?.id}`)).toBe(403);
    expect(await status(`/news-articles/versions/${version?.id}`, 'POST')).toBe(403);
    expect(await status(`/news-articles/${id}/publication`)).toBe(403);
    expect(await status(`/news-articles/${id}/withdraw`, 'POST')).toBe(403);
    expect(await status('/globals/site')).toBe(403);
    expect(await status('/globals/site', 'POST')).toBe(403);
  });

  it('reads and writes nothing through the Local API that GraphQL uses', async () => {
    const { id } = await people.articleOf('own', people.accounts.administrator, true);
    const nobody = { overrideAccess: false } as const;
    const refused = { status: 403 };
    for (const collection of [
      'news-articles',
      'media',
      'topics',
      'units',
      'users',
      'published-items',
    ] as const) {
      await expect(cms.payload.find({ collection, ...nobody }), collection).rejects.toMatchObject(refused);
      await expect(cms.payload.count({ collection, ...nobody }), collection).rejects.toMatchObject(refused);
    }
    await expect(cms.payload.findGlobal({ slug: 'site', ...nobody })).rejects.toMatchObject(refused);
    await expect(cms.payload.findVersions({ collection: 'news-articles', ...nobody })).rejects.toMatchObject(
      refused,
    );
    await expect(
      cms.payload.update({ collection: 'news-articles', id, data: { headline: 'x' }, ...nobody }),
    ).rejects.toMatchObject(refused);
    await expect(cms.payload.delete({ collection: 'news-articles', id, ...nobody })).rejects.toMatchObject(
      refused,
    );
  });

  it('reads and writes nothing through GraphQL', async () => {
    const { id } = await people.articleOf('own', people.accounts.administrator, true);
    const { GRAPHQL_POST } = await import('@payloadcms/next/routes');
    const ask = async (query: string) => {
      const request = new Request('https://hub.example.vn/api/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await (await GRAPHQL_POST(cms.payload.config)(request)).json()) as {
        data?: Record<string, unknown>;
        errors?: { message: string }[];
      };
    };
    const questions = [
      '{ NewsArticles { docs { headline } } }',
      `{ NewsArticle(id: "${id}") { headline } }`,
      '{ versionsNewsArticles { docs { id } } }',
      '{ allMedia { docs { filename } } }',
      '{ Topics { docs { name } } }',
      '{ Users { docs { email } } }',
      '{ PublishedItems { docs { headline } } }',
      '{ Site { title } }',
      `mutation { deleteNewsArticle(id: "${id}") { id } }`,
      `mutation { updateNewsArticle(id: "${id}", data: { headline: "x" }) { id } }`,
    ];
    for (const question of questions) {
      const { data, errors } = await ask(question);
      expect(
        errors?.map(({ message }) => message),
        question,
      ).toEqual([expect.stringContaining('không có quyền')]);
      expect(
        Object.values(data ?? {}).filter((value) => value !== null),
        question,
      ).toEqual([]);
    }
  });

  it('cannot make the machine decode a picture', async () => {
    const answer = cms.payload.create({
      collection: 'media',
      data: { alt: 'Không đăng nhập' },
      file: { data: Buffer.from('<html>'), name: 'x.png', mimetype: 'image/png', size: 6 },
      overrideAccess: false,
    });
    // 403, not 415: nobody looked at the bytes.
    await expect(answer).rejects.toMatchObject({ status: 403 });
  });
});
