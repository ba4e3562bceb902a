import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineFile, type FileFacts } from '../../../../src/adapters/files/examineFile';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/files/${name}`, import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nq57-files-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function examine(file: string) {
  return examineFile(file, (await stat(file)).size);
}

async function facts(name: string): Promise<FileFacts> {
  const found = await examine(fixture(name));
  if ('code' in found) throw new Error(`${name} was refused: ${JSON.stringify(found)}`);
  return found;
}

async function examineBytes(bytes: Uint8Array | string, name = 'tep') {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return examine(file);
}

describe('films and recordings', () => {
  it.each([
    ['clip.mp4', 'video/mp4', 3.008, 320, 180],
    ['clip.webm', 'video/webm', 2.007, 320, 180],
    ['voice.mp3', 'audio/mpeg', 3.852, undefined, undefined],
    ['voice.m4a', 'audio/mp4', 3.774, undefined, undefined],
    ['voice.ogg', 'audio/ogg', 3.774, undefined, undefined],
  ])('tell their duration and size: %s', async (name, contentType, durationSeconds, width, height) => {
    const found = await facts(name);
    expect(found).toMatchObject({ contentType, durationSeconds });
    expect([found.width, found.height]).toEqual([width, height]);
  });

  it('are known by their bytes, whatever their name', async () => {
    const found = await examineBytes(await readFile(fixture('voice.mp3')), 'phim.mp4');
    expect(found).toMatchObject({ contentType: 'audio/mpeg' });
  });

  it('are refused when many browsers could not play them', async () => {
    expect(await examine(fixture('hevc.mp4'))).toEqual({ code: 'codec', codec: 'hevc' });
    expect(await examine(fixture('clip.mov'))).toEqual({ code: 'container', found: 'mov' });
  });

  it('are refused when they are cut short', async () => {
    const bytes = await readFile(fixture('clip.mp4'));
    expect(await examineBytes(bytes.subarray(0, 5_000))).toEqual({ code: 'damaged', family: 'video' });
    // Only the last box is cut: what it plays and how long is all still told.
    expect(await examineBytes(bytes.subarray(0, -100))).toEqual({ code: 'damaged', family: 'video' });
    const sound = await readFile(fixture('voice.m4a'));
    expect(await examineBytes(sound.subarray(0, -100))).toEqual({ code: 'damaged', family: 'audio' });
  });
});

describe('a PDF', () => {
  it('gives its pages, words and table of contents', async () => {
    const found = await facts('handbook.pdf');
    expect(found).toMatchObject({ contentType: 'application/pdf', pageCount: 2, isSigned: false });
    expect(found.title).toBe('Sổ tay minh họa');
    expect(found.texts).toHaveLength(2);
    expect(found.texts[0]).toContain('Người dân mở trang dịch vụ công, chọn thủ tục và nộp hồ sơ qua mạng.');
    expect(found.texts[1]).toContain('Chương hai: Nhận kết quả');
    expect(found.outline).toEqual([
      { title: 'Chương một: Nộp hồ sơ', level: 1, page: 1 },
      { title: 'Nộp qua mạng', level: 2, page: 1 },
      { title: 'Chương hai: Nhận kết quả', level: 1, page: 2 },
    ]);
  });

  it('of a scanner has a page and no words', async () => {
    expect(await facts('scan.pdf')).toMatchObject({ pageCount: 1, texts: [''] });
  });

  it('is refused when readers could not open it or it carries a program', async () => {
    expect(await examine(fixture('locked.pdf'))).toEqual({ code: 'password' });
    expect(await examine(fixture('script.pdf'))).toEqual({ code: 'activeContent' });
    const bytes = await readFile(fixture('handbook.pdf'));
    expect(await examineBytes(bytes.subarray(0, 2_000))).toEqual({ code: 'damaged', family: 'document' });
  });
});

describe('files of office programs', () => {
  const office = 'application/vnd.openxmlformats-officedocument';

  it('give their words', async () => {
    const document = await facts('handbook.docx');
    expect(document.contentType).toBe(`${office}.wordprocessingml.document`);
    expect(document.texts.join('\n')).toContain('Chương một: Nộp hồ sơ\n');
    const workbook = await facts('table.xlsx');
    expect(workbook.contentType).toBe(`${office}.spreadsheetml.sheet`);
    expect(workbook.texts.join('\n')).toMatch(/Nhiệm vụ minh họa[^]*Ghi trong ô/);
  });

  it('count their slides and read them in order', async () => {
    const slides = await facts('slides.pptx');
    expect(slides).toMatchObject({ contentType: `${office}.presentationml.presentation`, pageCount: 3 });
    expect(slides.texts.map((text) => text.split('\n')[0])).toEqual([
      'Trang trình chiếu 1',
      'Trang trình chiếu 2',
      'Trang trình chiếu 10',
    ]);
  });

  it('are refused with macros and in the formats of old programs', async () => {
    expect(await examine(fixture('macro.docx'))).toEqual({ code: 'macros' });
    const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
    expect(await examineBytes(cfb, 'bao-cao.doc')).toEqual({ code: 'oldOffice' });
  });
});

describe('an EPUB book', () => {
  it('gives its language, contents and words', async () => {
    const book = await facts('handbook.epub');
    expect(book).toMatchObject({
      contentType: 'application/epub+zip',
      title: 'Sách minh họa',
      language: 'vi',
    });
    expect(book.outline).toEqual([
      { title: 'Chương một', level: 1 },
      { title: 'Nộp qua mạng', level: 2 },
      { title: 'Chương hai', level: 1 },
    ]);
    expect(book.texts).toHaveLength(2);
    expect(book.texts[0]).toContain('Người dân nộp hồ sơ qua mạng tại nhà.');
    expect(book.texts.join('')).not.toContain('color');
  });

  it.each([
    ['outside.epub', { code: 'archivePath' }],
    ['bomb.epub', { code: 'archiveBomb' }],
    ['script.epub', { code: 'activeContent' }],
  ])('is refused when it is made to harm: %s', async (name, refusal) => {
    expect(await examine(fixture(name))).toEqual(refusal);
  });
});

describe('any other file', () => {
  it.each([
    ['nothing', Buffer.alloc(0), { code: 'empty' }],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), { code: 'typeUnknown' }],
    ['a program', Buffer.from('#!/bin/sh\necho x\n'), { code: 'typeUnknown' }],
    [
      'a picture',
      Buffer.from(
        '47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b',
        'hex',
      ),
      { code: 'picture' },
    ],
  ])('is refused: %s', async (_, bytes, refusal) => {
    expect(await examineBytes(bytes)).toEqual(refusal);
  });

  it('is refused above the limit of its type', async () => {
    const captions = `WEBVTT\n\n${'NOTE '.padEnd(1_000_100, 'x')}\n\n00:01.000 --> 00:02.000\nXin chào\n`;
    expect(await examineBytes(captions)).toEqual({ code: 'tooLarge', family: 'captions', megabytes: 1 });
  });
});
