import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pngFile, startCms, type Cms } from '../support/cms';
import {
  account,
  publishedArticle,
  refusal,
  rest,
  topic,
  uploadForm,
  type Account,
  type Answer,
} from '../support/newsroom';

let cms: Cms;
let contributor: Account;

beforeAll(async () => {
  cms = await startCms();
  contributor = await account(cms.payload, 'contributor');
});

afterAll(async () => {
  await cms.stop();
});

interface Picture {
  id: string;
  mediaId: string;
  filename: string;
  renditions: { path: string }[];
}

async function uploaded(): Promise<Picture> {
  const form = uploadForm(await pngFile('mot.png', 640, 400), { alt: 'Ảnh một' });
  const answer = await rest(cms.payload, contributor, '/media?locale=vi', { method: 'POST', form });
  expect(answer.status, refusal(answer)).toBe(201);
  const id = answer.body.doc?.id ?? '';
  return (await cms.payload.findByID({ collection: 'media', id, depth: 0 })) as unknown as Picture;
}

const replaced = async ({ id }: Picture, fields: object): Promise<Answer> =>
  rest(cms.payload, contributor, `/media/${id}?locale=vi`, {
    method: 'PATCH',
    form: uploadForm(await pngFile('hai.png', 700, 500), fields),
  });

const originals = (): Promise<string[]> => readdir(path.join(cms.mediaDir, 'originals'));
const reachable = async ({ mediaId }: Picture): Promise<string[]> =>
  (await readdir(path.join(cms.mediaDir, mediaId))).sort();
const renditionsOf = ({ renditions }: Picture): string[] =>
  renditions.map((rendition) => path.basename(rendition.path)).sort();

describe('a picture whose replacement is refused', () => {
  it('keeps its original and shows readers nothing else, where it takes the right to publish', async () => {
    const picture = await uploaded();
    await publishedArticle(cms.payload, { topicId: (await topic(cms.payload)).id, leadPicture: picture.id });
    expect((await replaced(picture, {})).status).toBe(403);
    expect(await originals()).toContain(picture.filename);
    expect(await reachable(picture)).toEqual(renditionsOf(picture));
  });

  it('keeps its original where the form is wrong', async () => {
    const picture = await uploaded();
    expect((await replaced(picture, { alt: 'x'.repeat(700) })).status).toBe(400);
    expect(await originals()).toContain(picture.filename);
    expect(await reachable(picture)).toEqual(renditionsOf(picture));
  });

  it('leaves no copies beside once it is settled', async () => {
    const picture = await uploaded();
    expect((await replaced(picture, { alt: 'Ảnh hai' })).status).toBe(200);
    expect(await originals()).not.toContain(picture.filename);
    const incoming = await readdir(path.join(cms.mediaDir, 'incoming'));
    expect(incoming.filter((name) => name.startsWith('kept-'))).toEqual([]);
  });
});
