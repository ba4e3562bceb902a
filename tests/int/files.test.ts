import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagePicture } from '../../src/content/files';
import { createFileTitles } from '../../src/adapters/payload/fileTitles';
import { storeOf } from '../../src/adapters/payload/installation';
import { startCms, paragraphs, pngFile, type Cms } from '../support/cms';
import {
  account,
  picture,
  refusal,
  rest,
  topic,
  uploadForm,
  type Account,
  type Answer,
} from '../support/newsroom';
import { zipOf } from '../unit/adapters/files/smallFiles';

interface StoredFile {
  id: string;
  fileId: string;
  publicPath: string;
  url: string;
  filename: string;
  title: string;
  contentType: string;
  byteLength: number;
  language?: string;
  durationSeconds?: number;
  pageCount?: number;
  texts: string[];
  outline: { title: string }[];
  cover?: PagePicture;
  pages: PagePicture[];
  textVerdict?: string;
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

interface Upload {
  data: Buffer;
  name: string;
  mimetype: string;
}

const fixture = async (name: string, as = name): Promise<Upload> => ({
  data: await readFile(new URL(`../fixtures/files/${name}`, import.meta.url)),
  name: as,
  mimetype: 'application/octet-stream',
});

const captions = (text: string, name = 'phu-de.vtt'): Upload => ({
  data: Buffer.from(text),
  name,
  mimetype: 'text/vtt',
});

const upload = (file: Upload, fields: object = { title: 'Tệp kiểm thử' }): Promise<Answer> =>
  rest(cms.payload, editor, '/files?locale=vi', { method: 'POST', form: uploadForm(file, fields) });

const readStored = async (id: string): Promise<StoredFile> =>
  (await cms.payload.findByID({
    collection: 'files',
    id,
    locale: 'vi',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })) as unknown as StoredFile;

async function uploaded(file: Upload, fields?: object): Promise<StoredFile> {
  const answer = await upload(file, fields);
  expect(answer.status, refusal(answer)).toBe(201);
  return readStored(answer.body.doc?.id ?? '');
}

/** Every file below the media folder. */
async function onDisk(): Promise<string[]> {
  const entries = await readdir(cms.mediaDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

const countFiles = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'files', overrideAccess: true })).totalDocs;

const fileOf = (publicPath: string): string => path.join(cms.mediaDir, publicPath.replace('/media/', ''));

async function refusedLeavingNothing(file: Upload, fields?: object): Promise<Answer> {
  const before = await onDisk();
  const documents = await countFiles();
  const answer = await upload(file, fields);
  expect(await onDisk()).toEqual(before);
  expect(await countFiles()).toBe(documents);
  return answer;
}

describe('an uploaded file', () => {
  it('lies once on the disk, under a name of its bytes, with what was read out of it', async () => {
    const before = (await onDisk()).length;
    const film = await uploaded(await fixture('clip.mp4', 'Phim thử.mp4'), { title: 'Phim thử' });
    expect(film).toMatchObject({
      title: 'Phim thử',
      contentType: 'video/mp4',
      byteLength: 25_000,
      durationSeconds: 3.008,
      pixelWidth: 320,
      pixelHeight: 180,
    });
    expect(film.publicPath).toMatch(new RegExp(`^/media/${film.fileId}/video\\.[0-9a-f]{10}\\.mp4$`));
    expect(film.url).toBe(film.publicPath);
    expect((await stat(fileOf(film.publicPath))).size).toBe(25_000);
    expect(await onDisk()).toHaveLength(before + 1);
  });

  it('is named and typed by its bytes', async () => {
    const recording = await uploaded(await fixture('voice.mp3', '../../ghi-am.pdf'));
    expect(recording).toMatchObject({ contentType: 'audio/mpeg', mimeType: 'audio/mpeg' });
    expect(recording.filename).toMatch(/ghi-am.*\.mp3$/);
  });

  it('of a document has its words, contents, cover and first pages', async () => {
    const handbook = await uploaded(await fixture('handbook.pdf'));
    expect(handbook).toMatchObject({ pageCount: 2, textVerdict: 'clean' });
    expect(handbook.texts[1]).toContain('Người dân theo dõi hồ sơ bằng mã số');
    expect(handbook.outline.map(({ title }) => title)).toEqual([
      'Chương một: Nộp hồ sơ',
      'Nộp qua mạng',
      'Chương hai: Nhận kết quả',
    ]);
    expect(handbook.cover).toMatchObject({ width: 1200, height: 1697 });
    expect(handbook.pages.map(({ renditions }) => renditions.map(({ name }) => name))).toEqual([
      ['w480', 'w480', 'w960', 'w960'],
      ['w480', 'w480', 'w960', 'w960'],
    ]);
    for (const { renditions } of [handbook.cover!, ...handbook.pages]) {
      for (const rendition of renditions) {
        const bytes = await readFile(fileOf(rendition.path));
        const { width, height } = await sharp(bytes).metadata();
        expect([width, height, bytes.byteLength]).toEqual([
          rendition.width,
          rendition.height,
          rendition.byteLength,
        ]);
      }
    }
    const { channels } = await sharp(await readFile(fileOf(handbook.pages[0]!.renditions[0]!.path))).stats();
    // White paper with black words.
    expect(channels[0]?.mean).toBeGreaterThan(230);
    expect(channels[0]?.min).toBeLessThan(60);
  });

  it('says when the words of a document are damaged by scanning, or missing', async () => {
    expect(await uploaded(await fixture('damaged.pdf'))).toMatchObject({ textVerdict: 'damaged' });
    expect(await uploaded(await fixture('scan.pdf'))).toMatchObject({ textVerdict: 'empty' });
  });

  it('of captions is kept as words with their times', async () => {
    const text = 'WEBVTT\n\n00:00.500 --> 00:02.000\n<v Người dẫn>Xin chào <i>các bạn</i>.\n';
    const stored = await uploaded(captions(text), { title: 'Phụ đề', language: 'vi' });
    expect(stored).toMatchObject({
      contentType: 'text/vtt',
      language: 'vi',
      cues: [{ startSeconds: 0.5, endSeconds: 2, text: 'Xin chào các bạn.', speaker: 'Người dẫn' }],
      texts: ['Người dẫn: Xin chào các bạn.'],
    });
  });

  it('of a book says its language', async () => {
    expect(await uploaded(await fixture('handbook.epub'))).toMatchObject({ language: 'vi' });
  });

  it('can be given by a program as well', async () => {
    const { data, name } = await fixture('voice.ogg');
    const doc = await cms.payload.create({
      collection: 'files',
      data: { title: 'Ghi âm' },
      file: { data, name, mimetype: 'audio/ogg', size: data.byteLength },
      locale: 'vi',
      overrideAccess: true,
    });
    const stored = await readStored(doc.id);
    expect(await readFile(fileOf(stored.publicPath))).toEqual(data);
    expect(await readdir(path.join(cms.mediaDir, 'incoming'))).toEqual([]);
  });
});

describe('a file that is not taken', () => {
  it.each([
    [415, 'Không nhận loại tệp này', { data: Buffer.from('<html><script>1</script>'), name: 'a.pdf' }],
    [415, 'Tệp rỗng', { data: Buffer.alloc(0), name: 'a.pdf' }],
    [422, 'dòng đầu phải là WEBVTT', { data: Buffer.from('WEBVTT\u00a0\n\nx'), name: 'a.vtt' }],
    [
      422,
      '(dòng 4): có thẻ ngoài chuẩn WebVTT',
      { data: Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n<img src=x>\n'), name: 'a.vtt' },
    ],
  ])('is refused with %i, saying what to do: %s', async (status, words, file) => {
    const answer = await refusedLeavingNothing({ ...file, mimetype: 'application/pdf' });
    expect(refusal(answer)).toContain(words);
    expect(answer.status).toBe(status);
  });

  it.each([
    ['clip.mov', 415, 'Hãy xuất lại thành MP4'],
    ['hevc.mp4', 415, 'không phát được mã “hevc”'],
    ['macro.docx', 415, 'macro'],
    ['locked.pdf', 422, 'mật khẩu'],
    ['script.pdf', 422, 'JavaScript'],
    ['outside.epub', 422, 'đường dẫn trỏ ra ngoài'],
    ['bomb.epub', 422, 'nén phình quá lớn'],
  ])('is refused: %s', async (name, status, words) => {
    const answer = await refusedLeavingNothing(await fixture(name));
    expect(refusal(answer)).toContain(words);
    expect(answer.status).toBe(status);
  });

  it.each<[string, string, Record<string, string>]>([
    ['đối tượng nhúng', 'xuất tài liệu thành PDF', { 'word/embeddings/oleObject1.bin': 'x' }],
    [
      'tự tải thành phần từ nơi khác',
      'Hãy gắn lại mẫu Normal',
      {
        'word/_rels/settings.xml.rels':
          '<R><Relationship Type="a/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/></R>',
      },
    ],
  ])('is refused when an office document has %s, and the way out told: %s', async (fault, advice, parts) => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const data = await zipOf({
      '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`,
      'word/document.xml': '<w:p xmlns:w="x"><w:t>Xin chào</w:t></w:p>',
      ...parts,
    });
    const answer = await refusedLeavingNothing({ data, name: 'bao-cao.docx', mimetype: type });
    expect(refusal(answer)).toContain(fault);
    expect(refusal(answer)).toContain(advice);
    expect(answer.status).toBe(422);
  });

  it('is a book with a file that is no part of it, which is named', async () => {
    const data = await zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<c><rootfile full-path="p.opf"/></c>',
      'p.opf': '<p><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/><itemref idref="c"/></p>',
      'c.xhtml': '<html><body>Xin chào</body></html>',
      'evil.exe': 'MZ',
    });
    const file = { data, name: 'sach.epub', mimetype: 'application/epub+zip' };
    const answer = await refusedLeavingNothing(file);
    expect(refusal(answer)).toContain('tệp “evil.exe” không thuộc danh mục của sách');
    expect(answer.status).toBe(422);
  });

  it('is a picture, which has a library of its own', async () => {
    const answer = await refusedLeavingNothing(await pngFile());
    expect(refusal(answer)).toBe('Đây là ảnh. Hãy tải ảnh lên “Kho ảnh”.');
  });

  it('carries the mark of a state secret: in its words, name, title or captions', async () => {
    const secretCaptions = captions('WEBVTT\n\n00:01.000 --> 00:02.000\nĐộ mật: Tối mật\n');
    const attempts: [Upload, object?][] = [
      [await fixture('secret.pdf')],
      [await fixture('secret.docx')],
      [await fixture('secret.epub')],
      [await fixture('voice.mp3', 'TUYỆT MẬT_ghi âm.mp3')],
      [await fixture('voice.mp3'), { title: 'Độ mật: Mật' }],
      [secretCaptions],
    ];
    for (const [file, fields] of attempts) {
      const answer = await refusedLeavingNothing(file, fields);
      expect(answer.status, file.name).toBe(422);
      expect(refusal(answer), file.name).toContain('bí mật nhà nước');
    }
  });

  it('leaves nothing behind when its form is incomplete', async () => {
    const answer = await refusedLeavingNothing(await fixture('handbook.pdf'), {});
    expect(answer.status).toBe(400);
  });

  it('is not even read from a stranger', async () => {
    const before = await onDisk();
    const form = uploadForm(await fixture('voice.mp3'), { title: 'x' });
    const answer = await rest(cms.payload, undefined, '/files', { method: 'POST', form });
    expect(answer.status).toBe(403);
    expect(await onDisk()).toEqual(before);
  });
});

describe('what is stored of a file', () => {
  it('cannot be written by a form', async () => {
    const film = await uploaded(await fixture('clip.webm'));
    const body = {
      publicPath: '/media/x/../../etc/passwd',
      fileId: 'aaaaaaaa',
      contentType: 'text/html',
      byteLength: 1,
      durationSeconds: 1,
      texts: ['x'],
      url: 'https://example.org/',
    };
    const answer = await rest(cms.payload, editor, `/files/${film.id}?locale=vi`, { method: 'PATCH', body });
    expect(answer.status, refusal(answer)).toBe(200);
    const { fileId, publicPath, contentType, byteLength, durationSeconds, texts, url } = film;
    expect(await readStored(film.id)).toMatchObject({
      fileId,
      publicPath,
      contentType,
      byteLength,
      durationSeconds,
      texts,
      url,
    });
  });

  it('follows when the file is replaced, and the old bytes go', async () => {
    const handbook = await uploaded(await fixture('handbook.pdf'));
    const form = uploadForm(await fixture('voice.mp3'), { title: 'Bản đọc' });
    const answer = await rest(cms.payload, editor, `/files/${handbook.id}?locale=vi`, {
      method: 'PATCH',
      form,
    });
    expect(answer.status, refusal(answer)).toBe(200);
    const after = await readStored(handbook.id);
    expect(after).toMatchObject({
      fileId: handbook.fileId,
      title: 'Bản đọc',
      contentType: 'audio/mpeg',
      pageCount: null,
      cover: null,
      texts: [],
      textVerdict: null,
    });
    const names = await readdir(path.join(cms.mediaDir, handbook.fileId));
    expect(names).toEqual([path.basename(after.publicPath)]);
  });

  it('stays when a replacement is refused', async () => {
    const handbook = await uploaded(await fixture('handbook.pdf'));
    const before = await onDisk();
    const form = uploadForm(await fixture('secret.pdf'), { title: 'Khác' });
    const answer = await rest(cms.payload, editor, `/files/${handbook.id}?locale=vi`, {
      method: 'PATCH',
      form,
    });
    expect(answer.status).toBe(422);
    expect(await onDisk()).toEqual(before);
    expect(await readStored(handbook.id)).toMatchObject({ title: handbook.title, pageCount: 2 });
  });

  it('has a language tag that is one', async () => {
    const answer = await refusedLeavingNothing(await fixture('voice.mp3'), {
      title: 'x',
      language: 'tiếng Việt',
    });
    expect(refusal(answer)).toContain('Ngôn ngữ của tệp');
  });
});

interface Film {
  film: StoredFile;
  captions: StoredFile;
  videoId: string;
  shortId: string;
}

/** A video that is out, with its captions. */
async function publishedFilm(): Promise<Film> {
  const film = await uploaded(await fixture('clip.mp4'), { title: 'Phim về trạm y tế' });
  const words = await uploaded(captions('WEBVTT\n\n00:00.500 --> 00:02.000\nXin chào.\n'), {
    title: 'Phụ đề',
    language: 'vi',
  });
  const video = await cms.payload.create({
    collection: 'videos',
    data: {
      _status: 'published',
      headline: 'Một buổi khám bệnh từ xa',
      summary: 'Phim minh họa.',
      leadPicture: (await picture(cms.payload)).id,
      topics: [(await topic(cms.payload)).id],
      audiences: ['nguoi-dan'],
      form: 'video',
      files: [film.id],
      captions: [words.id],
      transcript: paragraphs('Xin chào.'),
      chapters: [],
    },
    locale: 'vi',
    overrideAccess: true,
  });
  return { film, captions: words, videoId: video.id, shortId: video.shortId ?? '' };
}

const isPublic = async ({ fileId }: StoredFile): Promise<boolean> =>
  (await storeOf(cms.payload)).isMediaPublic(fileId);

const contentOf = async (shortId: string): Promise<unknown> => {
  const state = await (await storeOf(cms.payload)).find('vi', shortId);
  return state && 'content' in state ? state.content : undefined;
};

describe('a file of an item', () => {
  it('is public from the publication of the item to its withdrawal', async () => {
    const unused = await uploaded(await fixture('voice.mp3'));
    const { film, captions: words, videoId } = await publishedFilm();
    expect([await isPublic(film), await isPublic(words), await isPublic(unused)]).toEqual([
      true,
      true,
      false,
    ]);
    await cms.payload.delete({ collection: 'videos', id: videoId, overrideAccess: true });
    expect([await isPublic(film), await isPublic(words)]).toEqual([false, false]);
  });

  it('is what the item carries: address, type, length and name', async () => {
    const { film, shortId } = await publishedFilm();
    expect(await contentOf(shortId)).toMatchObject({
      details: {
        durationSeconds: 3.008,
        files: [
          {
            fileId: film.fileId,
            role: 'main',
            path: film.publicPath,
            contentType: 'video/mp4',
            byteLength: 25_000,
            title: 'Phim về trạm y tế',
            width: 320,
            height: 180,
          },
        ],
        captions: [{ role: 'captions', contentType: 'text/vtt', language: 'vi' }],
      },
    });
  });

  it('is followed by the item when it is renamed or replaced, which takes the right to publish', async () => {
    const { film, shortId } = await publishedFilm();
    const patch = (user: Account, call: object) =>
      rest(cms.payload, user, `/files/${film.id}?locale=vi`, { method: 'PATCH', ...call });
    expect((await patch(editor, { body: { title: 'Tên khác' } })).status).toBe(403);
    expect((await patch(editor, { form: uploadForm(await fixture('clip.webm'), {}) })).status).toBe(403);
    // The folder is one that readers reach: a refused replacement must not lie there.
    expect(await readdir(path.join(cms.mediaDir, film.fileId))).toEqual([path.basename(film.publicPath)]);
    const approver = await account(cms.payload, 'approver');
    const answer = await patch(approver, {
      form: uploadForm(await fixture('clip.webm'), { title: 'Tên mới' }),
    });
    expect(answer.status, refusal(answer)).toBe(200);
    const { publicPath } = await readStored(film.id);
    expect(await contentOf(shortId)).toMatchObject({
      details: { files: [{ title: 'Tên mới', contentType: 'video/webm', path: publicPath }] },
    });
    expect(await readdir(path.join(cms.mediaDir, film.fileId))).toEqual([path.basename(publicPath)]);
  });

  it('cannot be deleted while the item is out', async () => {
    const { film, videoId } = await publishedFilm();
    const answer = await rest(cms.payload, editor, `/files/${film.id}`, { method: 'DELETE' });
    expect(answer.status).toBe(409);
    expect(refusal(answer)).toBe(
      'Chưa xóa được: tệp đang được dùng trong 1 bài đã đăng. Gỡ tệp khỏi các bài đó và đăng lại, rồi xóa.',
    );
    expect((await stat(fileOf(film.publicPath))).size).toBe(25_000);
    await cms.payload.delete({ collection: 'videos', id: videoId, overrideAccess: true });
    expect((await rest(cms.payload, editor, `/files/${film.id}`, { method: 'DELETE' })).status).toBe(200);
  });
});

describe('the name a file is saved under', () => {
  it('is its title for readers, while there is such a file', async () => {
    const titleOf = createFileTitles(cms.payload);
    const recording = await uploaded(await fixture('voice.mp3'), { title: 'Bản đọc chương một' });
    expect(await titleOf(recording.fileId)).toBe('Bản đọc chương một');
    expect(await titleOf('khongco1')).toBeUndefined();
  });
});

describe('deleting a file', () => {
  it('takes every byte of it off the disk', async () => {
    const before = await onDisk();
    const handbook = await uploaded(await fixture('handbook.pdf'));
    const answer = await rest(cms.payload, editor, `/files/${handbook.id}`, { method: 'DELETE' });
    expect(answer.status, refusal(answer)).toBe(200);
    expect(await onDisk()).toEqual(before);
  });
});
