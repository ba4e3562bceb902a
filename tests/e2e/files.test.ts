import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signIn, type Doc, type Editor } from '../support/editor';
import * as lexical from '../support/lexical';
import { ask } from '../support/rawRequest';
import { adminEmail, adminPassword, cleanUp, startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let editor: Editor;
let origin: string;

beforeAll(async () => {
  server = await startServer({ from: inject('seededFolder') });
  editor = await signIn(server);
  ({ origin } = server);
});

afterAll(() => cleanUp(server));

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/files/${name}`, import.meta.url));

async function send(name: string, bytes: Uint8Array, fields: object) {
  const form = new FormData();
  form.set('file', new File([Uint8Array.from(bytes)], name));
  form.set('_payload', JSON.stringify(fields));
  return editor.rest('/files?locale=vi&depth=0', { method: 'POST', form });
}

async function uploaded(name: string, bytes: Uint8Array, fields: object): Promise<Doc & { url: string }> {
  const { status, text, body } = await send(name, bytes, fields);
  expect(status, text).toBe(201);
  return body.doc as Doc & { url: string };
}

/** A film of `size` bytes: what fills it up is a box that players skip. */
function filledUp(film: Buffer, size: number): Buffer {
  const filler = Buffer.alloc(size - film.byteLength, 1);
  filler.writeUInt32BE(filler.byteLength, 0);
  filler.write('free', 4, 'latin1');
  return Buffer.concat([film, filler]);
}

describe('a film', () => {
  const size = 40_000_000;
  let film: Doc & { url: string };
  let captions: Doc & { url: string };
  let video: Doc;

  beforeAll(async () => {
    const words = 'WEBVTT\n\n00:00.500 --> 00:02.000\nXin chào.\n';
    captions = await uploaded('phu-de.vtt', Buffer.from(words), { title: 'Phụ đề', language: 'vi' });
    film = await uploaded('phim.mp4', filledUp(await fixture('clip.mp4'), size), { title: 'Phim thử' });
    const [topic] = await editor.all('topics', 'locale=vi');
    video = await editor.create('videos', {
      _status: 'draft',
      headline: 'Phim kiểm thử',
      summary: 'Phim chỉ để kiểm thử.',
      form: 'video',
      files: [film.id],
      captions: [captions.id],
      leadPicture: (await editor.all('media'))[0]?.id,
      transcript: lexical.bodyOf(lexical.paragraph(lexical.text('Xin chào.'))),
      topics: [topic?.id],
      audiences: ['nguoi-dan'],
    });
  });

  it('is for the newsroom alone until its item is out', async () => {
    expect(film).toMatchObject({ contentType: 'video/mp4', byteLength: size, durationSeconds: 3.008 });
    expect((await ask(origin, film.url)).status).toBe(404);
    await editor.update('videos', video.id, { _status: 'published' });
    expect((await ask(origin, film.url, { method: 'HEAD' })).status).toBe(200);
  });

  it('is sent in parts of exactly the length asked for', async () => {
    const part = async (range: string, method = 'GET') => {
      const { status, headers, body } = await ask(origin, film.url, { method, headers: { range } });
      return [status, headers['content-range'], headers['content-length'], body.byteLength];
    };
    const last = size - 1;
    expect(await part('bytes=0-1')).toEqual([206, `bytes 0-1/${size}`, '2', 2]);
    expect(await part('bytes=100-', 'HEAD')).toEqual([206, `bytes 100-${last}/${size}`, `${size - 100}`, 0]);
    expect(await part('bytes=-500')).toEqual([206, `bytes ${size - 500}-${last}/${size}`, '500', 500]);
    expect(await part(`bytes=${size}-`)).toEqual([416, `bytes */${size}`, '0', 0]);
    const { headers, body } = await ask(origin, film.url);
    expect([headers['content-type'], headers['accept-ranges'], body.byteLength]).toEqual([
      'video/mp4',
      'bytes',
      size,
    ]);
  });

  it('comes with captions that the page may read', async () => {
    const { status, headers, text } = await ask(origin, captions.url);
    expect([status, headers['content-type']]).toEqual([200, 'text/vtt; charset=utf-8']);
    expect(text).toContain('Xin chào.');
  });

  it('is gone for readers when its item is withdrawn', async () => {
    await editor.remove('videos', video.id);
    expect((await ask(origin, film.url)).status).toBe(404);
    expect((await ask(origin, captions.url)).status).toBe(404);
  });
});

describe('a document', () => {
  it('is read and drawn by the server, and opens under its title', async () => {
    const book = await uploaded('so-tay.pdf', await fixture('handbook.pdf'), { title: 'Sổ tay minh họa' });
    expect(book).toMatchObject({ pageCount: 2, textVerdict: 'clean' });
    expect(book.thumbnailURL).toMatch(/^\/media\/[0-9a-z]{8}\/w480\.[0-9a-f]{10}\.webp$/);
    const login = await ask(origin, '/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: adminEmail, password: adminPassword }),
    });
    const cookie = (login.headers['set-cookie'] ?? '').split(';', 1)[0] ?? '';
    const { status, headers, body } = await ask(origin, book.url, { headers: { cookie } });
    expect([status, headers['content-type'], body.byteLength]).toEqual([
      200,
      'application/pdf',
      Number(book.byteLength),
    ]);
    expect(headers['content-disposition']).toBe(
      `inline; filename="so-tay-minh-hoa.pdf"; filename*=UTF-8''${encodeURIComponent('Sổ tay minh họa.pdf')}`,
    );
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('with a secrecy mark inside is refused, and the log does not repeat it', async () => {
    const { status, text } = await send('mat.pdf', await fixture('secret.pdf'), { title: 'Báo cáo' });
    expect(status).toBe(422);
    expect(text).toContain('bí mật nhà nước');
    expect(server.output()).not.toContain('Báo cáo minh họa');
  });
});
