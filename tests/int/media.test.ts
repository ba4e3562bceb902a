import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rendition } from '../../src/content/blocks';
import { storeOf } from '../../src/adapters/payload/installation';
import { startCms, pngFile, type Cms } from '../support/cms';
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

interface StoredMedia {
  id: string;
  mediaId: string;
  filename: string;
  mimeType: string;
  width: number;
  height: number;
  filesize: number;
  renditions: Rendition[];
}

let cms: Cms;
let editor: Account;

beforeAll(async () => {
  cms = await startCms();
  editor = await account(cms.payload, 'editor');
});

afterAll(async () => {
  await cms.stop();
});

interface UploadedFile {
  data: Buffer;
  name: string;
  mimetype: string;
}

const upload = (file: UploadedFile, language?: 'vi' | 'en'): Promise<Answer> =>
  rest(cms.payload, editor, '/media?locale=vi', {
    method: 'POST',
    form: uploadForm(file, { alt: 'Ảnh kiểm thử' }),
    language,
  });

const readMedia = async (id: string): Promise<StoredMedia> =>
  (await cms.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })) as unknown as StoredMedia;

async function uploaded(file: UploadedFile): Promise<StoredMedia> {
  const answer = await upload(file);
  expect(answer.status, refusal(answer)).toBe(201);
  return readMedia(answer.body.doc?.id ?? '');
}

const originals = (): string => path.join(cms.mediaDir, 'originals');
const originalOf = (media: StoredMedia): Promise<Buffer> => readFile(path.join(originals(), media.filename));
const fileOf = (rendition: Rendition): string =>
  path.join(cms.mediaDir, rendition.path.replace('/media/', ''));
const filesOf = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort();

function canvas(width: number, height: number, background = '#0b4a82') {
  return sharp({ create: { width, height, channels: 3, background } });
}

const jpeg = async (width: number, height: number): Promise<UploadedFile> => ({
  data: await canvas(width, height).jpeg().toBuffer(),
  name: 'anh.jpg',
  mimetype: 'image/jpeg',
});

/** Left half red, right half blue. */
async function twoColours(): Promise<UploadedFile> {
  const blue = await canvas(900, 600, '#0000ff').png().toBuffer();
  const data = await canvas(1800, 600, '#ff0000')
    .composite([{ input: blue, left: 900, top: 0 }])
    .png()
    .toBuffer();
  return { data, name: 'hai-mau.png', mimetype: 'image/png' };
}

async function colourOf(media: StoredMedia, name: string): Promise<'red' | 'blue' | 'both'> {
  const rendition = media.renditions.find(
    (candidate) => candidate.name === name && candidate.contentType === 'image/jpeg',
  );
  const { channels } = await sharp(await readFile(fileOf(rendition ?? media.renditions[0]!))).stats();
  const [red, , blue] = channels.map(({ mean }) => mean);
  if ((red ?? 0) > 200 && (blue ?? 0) < 50) return 'red';
  return (blue ?? 0) > 200 && (red ?? 0) < 50 ? 'blue' : 'both';
}

describe('a file that is no picture', () => {
  const html = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');
  const svg = Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  const picked = 'Hãy chọn tệp khác.';

  it.each([
    ['HTML named as a picture', html, 'trang.png', 'image/png', picked],
    [
      'a PDF named as a picture',
      Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
      'van-ban.jpg',
      'image/jpeg',
      picked,
    ],
    [
      'a GIF',
      Buffer.from(
        '47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b',
        'hex',
      ),
      'dong.gif',
      'image/gif',
      picked,
    ],
    ['SVG', svg, 'hinh.svg', 'image/svg+xml', 'Không nhận tệp SVG'],
    ['SVG named as PNG', svg, 'hinh.png', 'image/png', 'Không nhận tệp SVG'],
    [
      'SVG in UTF-16',
      Buffer.from(`\ufeff${svg.toString()}`, 'utf16le'),
      'hinh.png',
      'image/png',
      'Không nhận tệp SVG',
    ],
    ['an empty file', Buffer.alloc(0), 'rong.png', 'image/png', picked],
  ])('is refused with 415: %s', async (_, data, name, mimetype, words) => {
    const before = await filesOf(originals());
    const answer = await upload({ data, name, mimetype });
    expect(answer.status).toBe(415);
    expect(refusal(answer)).toContain(words);
    expect(await filesOf(originals())).toEqual(before);
  });

  it('is refused with 415 when it is a picture cut short', async () => {
    const { data } = await jpeg(800, 600);
    const answer = await upload(
      { data: data.subarray(0, 400), name: 'cut.jpg', mimetype: 'image/jpeg' },
      'en',
    );
    expect(answer.status).toBe(415);
    expect(refusal(answer)).toBe(
      'The picture cannot be read: it is damaged or larger than 60 million pixels.',
    );
  });

  it('is refused as a replacement as well, and the picture stays', async () => {
    const media = await uploaded(await jpeg(640, 400));
    const form = uploadForm({ data: html, name: 'thay.png', mimetype: 'image/png' }, {});
    expect((await rest(cms.payload, editor, `/media/${media.id}`, { method: 'PATCH', form })).status).toBe(
      415,
    );
    expect(await readMedia(media.id)).toMatchObject({
      filename: media.filename,
      renditions: media.renditions,
    });
    expect((await stat(path.join(originals(), media.filename))).size).toBe(media.filesize);
  });
});

describe('the type of a picture', () => {
  it('is read from its bytes, not from its name', async () => {
    const { data } = await pngFile();
    const media = await uploaded({ data, name: 'thuc-ra-la-png.jpg', mimetype: 'image/jpeg' });
    expect(media.mimeType).toBe('image/png');
    expect(path.extname(media.filename)).toBe('.png');
    expect((await sharp(await originalOf(media)).metadata()).format).toBe('png');
  });

  it('leaves nothing of a file that is two things at once', async () => {
    const { data } = await jpeg(640, 400);
    const polyglot = Buffer.concat([
      data,
      Buffer.from('<html><script>alert("da-ngu")</script></html>'),
      Buffer.from('PK\u0003\u0004 da-ngu'),
    ]);
    const media = await uploaded({ data: polyglot, name: 'da-ngu-html.jpg', mimetype: 'image/jpeg' });
    const stored = [
      await originalOf(media),
      ...(await Promise.all(media.renditions.map((rendition) => readFile(fileOf(rendition))))),
    ];
    for (const bytes of stored) expect(bytes.includes('alert("da-ngu")')).toBe(false);
  });

  it('does not let a name lead out of the folder', async () => {
    const { data } = await pngFile();
    const media = await uploaded({ data, name: '../../../thoat.png', mimetype: 'image/png' });
    expect(path.basename(media.filename)).toBe(media.filename);
    expect(await filesOf(originals())).toContain(media.filename);
  });

  it('and the files of a picture cannot be named by the form', async () => {
    const media = await uploaded(await jpeg(640, 400));
    const other = await uploaded(await jpeg(320, 200));
    const body = {
      filename: other.filename,
      mediaId: 'aaaaaaaa',
      url: '/etc/passwd',
      renditions: [],
      mimeType: 'text/html',
    };
    await rest(cms.payload, editor, `/media/${media.id}`, { method: 'PATCH', body });
    expect(await readMedia(media.id)).toMatchObject({
      filename: media.filename,
      mediaId: media.mediaId,
      mimeType: 'image/jpeg',
      renditions: media.renditions,
    });
  });
});

describe('metadata', () => {
  it('is taken off: no place, no camera, no owner, in the original and in every rendition', async () => {
    const data = await canvas(1800, 1200)
      .withExif({
        IFD0: { Make: 'MayAnhRieng', Artist: 'Nguyen Van Kiem Thu', Copyright: 'Ban quyen rieng' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '21/1 1/1 42/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '105/1 51/1 15/1',
        },
      })
      .jpeg()
      .toBuffer();
    // The picture as uploaded says where it was taken.
    expect(data.includes('MayAnhRieng')).toBe(true);
    expect((await sharp(data).metadata()).exif).toBeDefined();
    const media = await uploaded({ data, name: 'co-toa-do.jpg', mimetype: 'image/jpeg' });
    const folders = [originals(), path.join(cms.mediaDir, media.mediaId)];
    const files = [media.filename, ...media.renditions.map((rendition) => path.basename(fileOf(rendition)))];
    for (const name of files) {
      const found = await Promise.all(
        folders.map((folder) => readFile(path.join(folder, name)).catch(() => undefined)),
      );
      const bytes = found.find((content) => content !== undefined);
      expect(bytes, name).toBeDefined();
      if (!bytes) continue;
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc }, name).toEqual({});
      expect(bytes.includes('Nguyen Van Kiem Thu'), name).toBe(false);
    }
  });

  it('about the camera being held sideways is followed before it is dropped', async () => {
    const data = await canvas(800, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const media = await uploaded({ data, name: 'nghieng.jpg', mimetype: 'image/jpeg' });
    expect(media).toMatchObject({ width: 400, height: 800 });
  });
});

describe('renditions', () => {
  it('are in three formats, of the sizes and lengths they say, on disk under the name of their bytes', async () => {
    const media = await uploaded(await jpeg(2000, 1250));
    const made = media.renditions.map(
      ({ name, contentType, width, height }) => `${name} ${contentType} ${width}×${height}`,
    );
    expect(made).toEqual([
      'w480 image/avif 480×300',
      'w480 image/webp 480×300',
      'w480 image/jpeg 480×300',
      'w960 image/avif 960×600',
      'w960 image/webp 960×600',
      'w960 image/jpeg 960×600',
      'w1600 image/avif 1600×1000',
      'w1600 image/webp 1600×1000',
      'w1600 image/jpeg 1600×1000',
      'card image/webp 600×400',
      'card image/jpeg 600×400',
      'share image/jpeg 1200×630',
      'print image/jpeg 2000×1250',
    ]);
    for (const rendition of media.renditions) {
      const bytes = await readFile(fileOf(rendition));
      const { width, height, format, compression } = await sharp(bytes).metadata();
      expect(bytes.byteLength).toBe(rendition.byteLength);
      expect({ width, height }).toEqual({ width: rendition.width, height: rendition.height });
      expect(rendition.contentType).toBe(`image/${compression === 'av1' ? 'avif' : format}`);
      expect(rendition.path).toMatch(
        new RegExp(`^/media/${media.mediaId}/${rendition.name}\\.[0-9a-f]{10}\\.(avif|webp|jpg)$`),
      );
    }
    expect(await filesOf(path.join(cms.mediaDir, media.mediaId))).toHaveLength(media.renditions.length);
  });

  it('are never larger than the picture', async () => {
    const media = await uploaded(await jpeg(300, 200));
    const full = media.renditions.filter(({ name }) => name.startsWith('w'));
    expect(full.map(({ name, width, height }) => [name, width, height])).toEqual(
      Array.from({ length: 3 }, () => ['w480', 300, 200]),
    );
    for (const { name, width, height } of media.renditions) {
      expect(width, name).toBeLessThanOrEqual(300);
      expect(height, name).toBeLessThanOrEqual(200);
    }
  });

  it('cut around the focal point', async () => {
    const media = await uploaded(await twoColours());
    expect(await colourOf(media, 'card')).toBe('both');
    const focus = async (x: number) => {
      const query = `uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=50`;
      const body = { focalX: x, focalY: 50 };
      const answer = await rest(cms.payload, editor, `/media/${media.id}?locale=vi&${query}`, {
        method: 'PATCH',
        body,
      });
      expect(answer.status, refusal(answer)).toBe(200);
      return readMedia(media.id);
    };
    const left = await focus(0);
    expect(await colourOf(left, 'card')).toBe('red');
    const right = await focus(100);
    expect(await colourOf(right, 'card')).toBe('blue');
    const names = right.renditions.map((rendition) => path.basename(rendition.path)).sort();
    expect(await filesOf(path.join(cms.mediaDir, media.mediaId))).toEqual(names);
  });
});

describe('a replaced picture', () => {
  it('takes its old renditions and its old original along', async () => {
    const media = await uploaded(await jpeg(640, 400));
    const form = uploadForm({ ...(await pngFile('thay-the.png', 700, 500)) }, { alt: 'Ảnh thay thế' });
    const answer = await rest(cms.payload, editor, `/media/${media.id}?locale=vi`, { method: 'PATCH', form });
    expect(answer.status, refusal(answer)).toBe(200);
    const after = await readMedia(media.id);
    expect(after).toMatchObject({ mediaId: media.mediaId, mimeType: 'image/png', width: 700 });
    const names = after.renditions.map((rendition) => path.basename(rendition.path)).sort();
    expect(await filesOf(path.join(cms.mediaDir, media.mediaId))).toEqual(names);
    expect(names).not.toContain(path.basename(media.renditions[0]?.path ?? ''));
    expect(await filesOf(originals())).not.toContain(media.filename);
  });

  it('is followed by the live articles that show it', async () => {
    const media = await uploaded(await jpeg(640, 400));
    const topicId = (await topic(cms.payload)).id;
    const doc = await publishedArticle(cms.payload, { topicId, leadPicture: media.id });
    const form = uploadForm({ ...(await pngFile('moi.png', 900, 600)) }, { alt: 'Ảnh mới' });
    const approver = await account(cms.payload, 'approver');
    await rest(cms.payload, approver, `/media/${media.id}?locale=vi`, { method: 'PATCH', form });
    const after = await readMedia(media.id);
    const state = await (await storeOf(cms.payload)).find('vi', doc.shortId ?? '');
    expect(state).toMatchObject({
      content: { leadPicture: { alt: 'Ảnh mới', width: 900, renditions: after.renditions } },
    });
  });
});

describe('deleting a picture', () => {
  it('takes every file of it off the disk', async () => {
    const media = await uploaded(await jpeg(640, 400));
    expect((await rest(cms.payload, editor, `/media/${media.id}`, { method: 'DELETE' })).status).toBe(200);
    expect(await filesOf(path.join(cms.mediaDir, media.mediaId))).toEqual([]);
    expect(await filesOf(originals())).not.toContain(media.filename);
  });

  it('is refused with 409 while a live article shows it, one at a time or many together, and keeps the files', async () => {
    const media = await uploaded(await jpeg(640, 400));
    const topicId = (await topic(cms.payload)).id;
    const doc = await publishedArticle(cms.payload, { topicId, leadPicture: media.id });
    const one = await rest(cms.payload, editor, `/media/${media.id}`, { method: 'DELETE' });
    expect(one.status).toBe(409);
    expect(refusal(one)).toBe(
      'Chưa xóa được: ảnh đang hiện trong 1 bài đã đăng. Gỡ ảnh khỏi các bài đó và đăng lại, rồi xóa.',
    );
    const many = await rest(cms.payload, editor, `/media?where[id][equals]=${media.id}`, {
      method: 'DELETE',
    });
    expect(many.body.docs ?? []).toEqual([]);
    expect((await stat(path.join(originals(), media.filename))).size).toBe(media.filesize);
    expect(await filesOf(path.join(cms.mediaDir, media.mediaId))).toHaveLength(media.renditions.length);
    await cms.payload.delete({ collection: 'news-articles', id: doc.id, overrideAccess: true });
    expect((await rest(cms.payload, editor, `/media/${media.id}`, { method: 'DELETE' })).status).toBe(200);
  });

  it('gives every picture files of its own, also a copy', async () => {
    const media = await uploaded(await jpeg(640, 400));
    const answer = await rest(cms.payload, editor, `/media/${media.id}/duplicate?locale=vi`, {
      method: 'POST',
      body: {},
    });
    expect(answer.status, refusal(answer)).toBe(200);
    const copy = await readMedia(answer.body.doc?.id ?? '');
    expect(copy.mediaId).not.toBe(media.mediaId);
    await rest(cms.payload, editor, `/media/${copy.id}`, { method: 'DELETE' });
    expect((await stat(path.join(originals(), media.filename))).size).toBe(media.filesize);
    expect(await filesOf(path.join(cms.mediaDir, media.mediaId))).toHaveLength(media.renditions.length);
  });
});
