import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rendition } from '../../src/content/blocks';
import { pngFile, startCms, type Cms } from '../support/cms';
import {
  account,
  draftArticle,
  password,
  publishedArticle,
  refusal,
  rest,
  topic,
  uploadForm,
  type Account,
  type Answer,
} from '../support/newsroom';

interface Picture {
  id: string;
  mediaId: string;
  filename: string;
  width: number;
  height: number;
  renditions: Rendition[];
  thumbnailURL: string;
}

interface UploadedFile {
  data: Buffer;
  name: string;
  mimetype: string;
}

let cms: Cms;
let editor: Account;
let contributor: Account;
let large: UploadedFile;

beforeAll(async () => {
  cms = await startCms();
  editor = await account(cms.payload, 'editor');
  contributor = await account(cms.payload, 'contributor');
  large = await photo(3200, 2400);
});

afterAll(async () => {
  await cms.stop();
});

const post = (file: UploadedFile, as: Account | undefined = editor, language?: 'vi' | 'en') =>
  rest(cms.payload, as, '/media?locale=vi', {
    method: 'POST',
    form: uploadForm(file, { alt: 'Ảnh kiểm thử' }),
    language,
  });

const patch = (id: string, file: UploadedFile, fields: object, as: Account): Promise<Answer> =>
  rest(cms.payload, as, `/media/${id}?locale=vi`, { method: 'PATCH', form: uploadForm(file, fields) });

async function pictureOf(answer: Answer): Promise<Picture> {
  expect(answer.status, refusal(answer)).toBeLessThan(300);
  const id = answer.body.doc?.id ?? '';
  return (await cms.payload.findByID({ collection: 'media', id, depth: 0 })) as unknown as Picture;
}

/** Everything on the disk, except what waits for nobody: folders that are there from the start. */
async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(cms.mediaDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const stages = async (): Promise<string[]> =>
  (await readdir(path.join(cms.mediaDir, 'incoming'))).filter((name) => name.startsWith('stage-'));

/** Grain that no encoder saves its work on, as in a photo. */
async function photo(width: number, height: number): Promise<UploadedFile> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  const data = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .jpeg({ quality: 85 })
    .toBuffer();
  return { data, name: 'anh-lon.jpg', mimetype: 'image/jpeg' };
}

describe('while a large picture is being prepared', () => {
  it('others save and sign in at once', async () => {
    const colleague = await account(cms.payload, 'contributor');
    const topicId = (await topic(cms.payload)).id;
    const draft = await draftArticle(cms.payload, { topicId });
    const order: string[] = [];
    const upload = post(large).then((answer) => {
      order.push('uploaded');
      return answer;
    });
    await expect.poll(stages, { timeout: 30_000, interval: 20 }).not.toEqual([]);
    const saved = await rest(cms.payload, editor, `/news-articles/${draft.id}?locale=vi&draft=true`, {
      method: 'PATCH',
      body: { byline: 'Đã lưu' },
    });
    order.push('saved');
    const signedIn = await rest(cms.payload, undefined, '/users/login', {
      method: 'POST',
      body: { email: colleague.email, password },
    });
    order.push('signed in');
    const picture = await pictureOf(await upload);
    expect([saved.status, signedIn.status]).toEqual([200, 200]);
    expect(order).toEqual(['saved', 'signed in', 'uploaded']);
    expect(picture).toMatchObject({ width: 3200, height: 2400 });
  });

  it('a change of its focal point keeps nobody waiting either', async () => {
    const { id } = await pictureOf(await post(large));
    const draft = await draftArticle(cms.payload, { topicId: (await topic(cms.payload)).id });
    const order: string[] = [];
    const query = 'locale=vi&uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20';
    const change = rest(cms.payload, editor, `/media/${id}?${query}`, {
      method: 'PATCH',
      body: { focalX: 10, focalY: 20 },
    }).then((answer) => {
      order.push('changed');
      return answer;
    });
    await expect.poll(stages, { timeout: 30_000, interval: 20 }).not.toEqual([]);
    await rest(cms.payload, editor, `/news-articles/${draft.id}?locale=vi&draft=true`, {
      method: 'PATCH',
      body: { byline: 'Đã lưu' },
    });
    order.push('saved');
    expect(await pictureOf(await change)).toMatchObject({ focalX: 10, focalY: 20 });
    expect(order).toEqual(['saved', 'changed']);
    expect(await stages()).toEqual([]);
  });
});

describe('a picture that is a line', () => {
  const tooNarrow =
    'Ảnh quá dài và hẹp: cạnh dài hơn 20 lần cạnh ngắn. Hãy cắt bớt hoặc chia thành nhiều ảnh rồi tải lên.';
  const tooSmall = 'Ảnh quá nhỏ: có cạnh dưới 16 điểm ảnh. Hãy chọn ảnh lớn hơn.';

  it.each([
    [1, 8000, tooNarrow],
    [1, 60_000, tooNarrow],
    [6200, 300, tooNarrow],
    [12, 200, tooSmall],
  ])('is refused at once, %d × %d, and leaves no file', async (width, height, message) => {
    const before = await filesOnDisk();
    const began = performance.now();
    const answer = await post(await pngFile('vach.png', width, height));
    expect(performance.now() - began).toBeLessThan(3000);
    expect(answer.status).toBe(422);
    expect(refusal(answer)).toBe(message);
    expect(await filesOnDisk()).toEqual(before);
  });

  it('is refused in English as well', async () => {
    const answer = await post(await pngFile('vach.png', 2000, 2), editor, 'en');
    expect(refusal(answer)).toBe(
      'The picture is too long and narrow: one side is more than 20 times the other. Crop it or divide it into several pictures, then upload again.',
    );
  });

  it('is refused from a program too', async () => {
    const file = await pngFile('vach.png', 8000, 1);
    const before = await filesOnDisk();
    const create = cms.payload.create({ collection: 'media', data: { alt: 'Vạch' }, file, locale: 'vi' });
    await expect(create).rejects.toThrow('Ảnh quá dài và hẹp');
    expect(await filesOnDisk()).toEqual(before);
  });

  it('is not what a long infographic is', async () => {
    const picture = await pictureOf(await post(await pngFile('dai.png', 700, 4200)));
    expect(picture).toMatchObject({ width: 700, height: 4200 });
    expect(picture.renditions.map(({ name }) => name)).toContain('tall');
  });
});

describe('who may not', () => {
  it('upload is told so, and nothing is done with the bytes', async () => {
    const before = await filesOnDisk();
    const strip = await pngFile('vach.png', 8000, 1);
    const answer = await rest(cms.payload, undefined, '/media?locale=vi', {
      method: 'POST',
      form: uploadForm(strip, { alt: 'Vạch' }),
    });
    // Had the picture been looked at, its shape would be the answer.
    expect(answer.status).toBe(403);
    expect(await filesOnDisk()).toEqual(before);
  });

  it('replace the picture of somebody else is told so, and nothing is done with the bytes', async () => {
    const { id } = await pictureOf(await post(await pngFile('cua-bien-tap.png')));
    const before = await filesOnDisk();
    const answer = await patch(id, await pngFile('vach.png', 8000, 1), { alt: 'Vạch' }, contributor);
    expect(answer.status).toBe(403);
    expect(await filesOnDisk()).toEqual(before);
  });

  it('publish is told so before a live picture is drawn anew', async () => {
    const { id } = await pictureOf(await post(await pngFile('dang-hien.png'), contributor));
    await publishedArticle(cms.payload, { topicId: (await topic(cms.payload)).id, leadPicture: id });
    const before = await filesOnDisk();
    const began = performance.now();
    const answer = await patch(id, large, { alt: 'Ảnh lớn' }, contributor);
    expect(answer.status).toBe(403);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(await filesOnDisk()).toEqual(before);
  });
});

describe('a change that is refused', () => {
  it('leaves neither the new original nor anything that was prepared', async () => {
    const { id } = await pictureOf(await post(await pngFile('mot.png')));
    const before = await filesOnDisk();
    const answer = await patch(id, await pngFile('hai.png', 700, 500), { alt: 'x'.repeat(700) }, editor);
    expect(answer.status).toBe(400);
    expect(await filesOnDisk()).toEqual(before);
  });

  it('leaves nothing of a new picture without words', async () => {
    const before = await filesOnDisk();
    const form = uploadForm(await pngFile('khong-loi.png'), {});
    const answer = await rest(cms.payload, editor, '/media?locale=vi', { method: 'POST', form });
    expect(answer.status).toBe(400);
    expect(await filesOnDisk()).toEqual(before);
  });

  it('is one to many pictures at once', async () => {
    const { id } = await pictureOf(await post(await pngFile('nhieu.png')));
    const answer = await rest(cms.payload, editor, `/media?locale=vi&where[id][equals]=${id}`, {
      method: 'PATCH',
      body: { focalX: 10, focalY: 10 },
    });
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toBe('Chưa lưu: mỗi lần chỉ thay tệp cho một mục. Mở từng mục rồi thay tệp.');
  });
});

describe('cropping', () => {
  /** Red on the left, blue on the right. */
  async function halves(): Promise<Sharp> {
    const blue = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer();
    const canvas = { width: 1200, height: 600, channels: 3 as const, background: '#ff0000' };
    return sharp({ create: canvas }).composite([{ input: blue, left: 600, top: 0 }]);
  }
  const rightHalf =
    'uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100&uploadEdits[widthInPixels]=600&uploadEdits[heightInPixels]=600';

  async function isBlue({ filename, renditions, mediaId }: Picture): Promise<boolean[]> {
    const original = path.join(cms.mediaDir, 'originals', filename);
    const files = renditions.map(({ path: address }) =>
      path.join(cms.mediaDir, mediaId, path.basename(address)),
    );
    return Promise.all(
      [original, ...files].map(async (file) => {
        const { channels } = await sharp(await readFile(file)).stats();
        return (channels[0]?.mean ?? 255) < 10 && (channels[2]?.mean ?? 0) > 245;
      }),
    );
  }

  it('keeps what was chosen of a stored picture', async () => {
    const data = await (await halves()).png().toBuffer();
    const stored = await pictureOf(await post({ data, name: 'hai-nua.png', mimetype: 'image/png' }));
    const cropped = await pictureOf(
      await rest(cms.payload, editor, `/media/${stored.id}?locale=vi&${rightHalf}`, {
        method: 'PATCH',
        body: { alt: 'Nửa phải' },
      }),
    );
    expect(cropped).toMatchObject({ width: 600, height: 600, mediaId: stored.mediaId });
    expect(new Set(await isBlue(cropped))).toEqual(new Set([true]));
    expect((await filesOnDisk()).join('\n')).not.toContain(`originals/${stored.filename}\n`);
  });

  it('keeps what was chosen of a new picture that the camera held sideways', async () => {
    const lying = await (await halves()).png().toBuffer();
    const data = await sharp(lying).rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const form = uploadForm({ data, name: 'nghieng.jpg', mimetype: 'image/jpeg' }, { alt: 'Nửa phải' });
    const cropped = await pictureOf(
      await rest(cms.payload, editor, `/media?locale=vi&${rightHalf}`, { method: 'POST', form }),
    );
    expect(cropped).toMatchObject({ width: 600, height: 600 });
    expect(new Set(await isBlue(cropped))).toEqual(new Set([true]));
  });
});

describe('the newsroom', () => {
  it('shows a picture in lists by one of its renditions', async () => {
    const picture = await pictureOf(await post(await pngFile('danh-sach.png', 900, 600)));
    const card = picture.renditions.find(
      ({ name, contentType }) => name === 'card' && contentType === 'image/webp',
    );
    expect(picture.thumbnailURL).toBe(card?.path);
  });

  it('gives pictures of the same name, sent at the same time, each their own bytes', async () => {
    const sent = [100, 200, 300, 400];
    const answers = await Promise.all(
      sent.map(async (width) => post(await pngFile('trung-ten.png', width, 100))),
    );
    const pictures = await Promise.all(answers.map(pictureOf));
    const widths = pictures.map(async ({ filename }) => {
      const { width } = await sharp(path.join(cms.mediaDir, 'originals', filename)).metadata();
      return width;
    });
    expect(await Promise.all(widths)).toEqual(sent);
  });
});
