import { fileURLToPath } from 'node:url';
import { parseRssFeed } from 'feedsmith';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { enterAdmin, notice, publicationOf } from '../support/admin';
import { pngFile } from '../support/cms';
import { signIn, type Editor } from '../support/editor';
import { formats, readFeed } from '../support/feedReading';
import { publicPage, startForm, type ChosenFile } from '../support/itemForm';
import { ask } from '../support/rawRequest';
import { axeViolations, launchChromium, startVisit, type Visit } from '../support/reading';
import { cleanUp, startServer, type RunningServer } from '../support/server';

/** The form shows a moment after the save has returned what became of it. */
const soon = { timeout: 10_000 };

let server: RunningServer;
let browser: Browser;
let editor: Editor;
let visit: Visit;
let poster: ChosenFile;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ from: inject('seededFolder') }), launchChromium()]);
  editor = await signIn(server);
  visit = await enterAdmin(browser, server.origin);
  const { data, name, mimetype } = await pngFile('khung-hinh.png', 1280, 720);
  poster = { name, mimeType: mimetype, buffer: data };
});

afterAll(async () => {
  await browser.close();
  await cleanUp(server);
});

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url));

const captions = (name: string, words: string): ChosenFile => ({
  name,
  mimeType: 'text/vtt',
  buffer: Buffer.from(`WEBVTT\n\n00:00.500 --> 00:02.000\n${words}\n`),
});

/** Where each item is, once it is out. */
const paths = { film: '', channel: '', episode: '' };

const headlines = {
  film: 'Phim tạo trong trình duyệt',
  channel: 'Phim trên kênh tạo trong trình duyệt',
  episode: 'Tập podcast tạo trong trình duyệt',
};

describe('an editor', () => {
  it('publishes a film; what readers could not do without is named, and nothing typed is lost', async () => {
    const { page } = visit;
    const form = await startForm(page, server.origin, 'videos');
    await form.begin(headlines.film);
    await form.addRow('chapters', 'Thêm Chương');
    await form.fill('chapters.0.startsAt', '0:00');
    await form.fill('chapters.0.title', 'Lời chào');
    await form.addRow('chapters', 'Thêm Chương');
    await form.fill('chapters.1.startsAt', '0:02');
    await form.fill('chapters.1.title', 'Hình vuông');
    const withoutFilm = await form.publish();
    expect(withoutFilm.status).toBe(400);
    expect(await form.complaint('files')).toBe(
      'Chưa đăng được: chưa có video. Tải tệp lên ở ô “Tệp video”, hoặc điền ô “Địa chỉ video trên kênh của cơ quan”.',
    );
    await form.upload('files', fixture('clip.mp4'), { title: 'Phim thử của tòa soạn' });
    await expect.poll(() => notice(page), soon).toBe('Đã lưu 1 tệp.');
    const refused = await form.publish();
    expect(refused.status).toBe(400);
    await expect
      .poll(() => notice(page), soon)
      .toBe('Chưa lưu được. Hãy sửa các ô (3):\nẢnh đại diện\nPhụ đề\nBản chữ của video');
    expect(await form.complaint('leadPicture')).toContain('video chưa có ảnh đại diện');
    expect(await form.complaint('captions')).toContain('video chưa có phụ đề tiếng Việt');
    expect(await form.complaint('transcript')).toContain('video chưa có bản chữ');
    expect(await form.field('headline').inputValue()).toBe(headlines.film);
    expect(await form.field('chapters.0.title').inputValue()).toBe('Lời chào');
    expect(await form.field('files').innerText()).toContain('clip.mp4');

    await form.upload('captions', captions('phu-de.vtt', 'Xin chào.'), { title: 'Phụ đề', language: 'vi' });
    await form.upload('captions', captions('subtitles.vtt', 'Hello.'), { title: 'Captions', language: 'en' });
    await form.upload('leadPicture', poster, { alt: 'Khung hình đầu của phim' });
    await form.write('transcript', 'Người dẫn: Xin chào quý vị.\nTrên màn hình là một hình vuông.');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    await expect.poll(() => publicationOf(page, 'Tiếng Việt').innerText(), soon).toContain('Đã đăng');
    paths.film = (await publicPage(editor, server.origin, { kind: 'video', id: form.id })).path;
  });

  it('publishes a film of the channel once its captions and length are told', async () => {
    const form = await startForm(visit.page, server.origin, 'videos');
    await form.begin(headlines.channel);
    await form.upload('leadPicture', poster, { alt: 'Khung hình đầu của phim trên kênh' });
    await form.write('transcript', 'Lời của phim trên kênh.');
    await form.fill('channelUrl', 'https://www.youtube.com/@bo-xay-dung');
    expect((await form.publish()).refusal).toContain('không dẫn tới một video trên YouTube');
    await form.fill('channelUrl', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ');
    const { refusal } = await form.publish();
    expect(refusal).toContain('chưa có thời lượng');
    expect(refusal).toContain('chưa rõ video trên kênh có phụ đề hay không');
    await form.fill('duration', '1:05');
    await form.tick('hasChannelCaptions');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    paths.channel = (await publicPage(editor, server.origin, { kind: 'video', id: form.id })).path;
  });

  it('publishes an episode of a show; without recording, show and transcript the form says so', async () => {
    const form = await startForm(visit.page, server.origin, 'podcast-episodes');
    await form.begin(headlines.episode);
    const refused = await form.publish();
    expect(refused.status).toBe(400);
    for (const words of ['chưa thuộc chương trình nào', 'chưa có bản ghi âm', 'chưa có bản chép lời'])
      expect(refused.refusal).toContain(words);
    await form.choose('show', 'Nghe cùng ngành Xây dựng');
    await form.fill('episodeNumber', '57');
    await form.upload('files', fixture('voice.mp3'), { title: 'Bản ghi của tập thử' });
    await form.upload('captions', captions('loi.vtt', 'Chào bạn nghe đài.'), {
      title: 'Lời của tập',
      language: 'vi',
    });
    await form.write('transcript', 'Người dẫn: Chào bạn nghe đài.');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    paths.episode = (await publicPage(editor, server.origin, { kind: 'podcastEpisode', id: form.id })).path;
  });

  it('has asked nothing of other hosts', () => {
    expect(visit.foreign).toEqual([]);
  });
});

describe('a reader', () => {
  it('plays the film with captions, goes by chapters and reads what is said and shown', async () => {
    const reader = await startVisit(browser, server.origin);
    const { page } = reader;
    const parts: (string | undefined)[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'media')
        parts.push(`${response.status()} ${response.headers()['content-type']}`);
    });
    await page.goto(server.origin + paths.film, { waitUntil: 'networkidle' });
    expect(parts).toEqual([]);
    const film = page.locator('video');
    expect(await film.getAttribute('poster')).toMatch(/^\/media\//);
    const facts = await page.locator('.recording-facts').innerText();
    expect(facts).toContain('Dài 0:03');
    expect(facts).toContain('Phụ đề: Tiếng Việt, Tiếng Anh');
    expect(await page.locator('.transcript').innerText()).toContain('Trên màn hình là một hình vuông.');
    expect(await page.locator('.chapters li').allInnerTexts()).toEqual([
      expect.stringMatching(/0:00\s+Lời chào/),
      expect.stringMatching(/0:02\s+Hình vuông/),
    ]);
    await film.evaluate((video: HTMLVideoElement) => {
      video.muted = true;
    });
    await page.locator('.chapters').getByRole('link', { name: 'Hình vuông' }).click();
    await expect
      .poll(() => film.evaluate((video: HTMLVideoElement) => Math.round(video.duration)), soon)
      .toBe(3);
    const moment = () => film.evaluate((video: HTMLVideoElement) => video.currentTime);
    await expect.poll(moment, soon).toBeGreaterThanOrEqual(2);
    expect(page.url()).toBe(server.origin + paths.film);
    expect(parts.at(0)).toBe('206 video/mp4');
    await expect.poll(() => film.evaluate(cuesOf), soon).toEqual(['vi Tiếng Việt: Xin chào.']);
    expect(reader.complaints).toEqual([]);
    expect(reader.foreign).toEqual([]);
    await page.context().close();
  });

  it('gets any part of a film and of a recording', async () => {
    for (const [path, type] of [
      [paths.film, 'video/mp4'],
      [paths.episode, 'audio/mpeg'],
    ] as const) {
      const html = await (await fetch(server.origin + path)).text();
      const file = /<source src="([^"]+)"/.exec(html)?.[1] ?? '';
      const whole = (await ask(server.origin, file)).body;
      const { status, headers, body } = await ask(server.origin, file, { headers: { range: 'bytes=10-19' } });
      expect([status, headers['content-type'], headers['content-range']], path).toEqual([
        206,
        type,
        `bytes 10-19/${whole.byteLength}`,
      ]);
      expect(body.equals(whole.subarray(10, 20)), path).toBe(true);
    }
  });

  it('is followed by no channel before pressing play', async () => {
    const reader = await startVisit(browser, server.origin);
    const { page } = reader;
    await page.route('https://www.youtube-nocookie.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>player</title><p>phim</p>' }),
    );
    for (const path of ['/video', paths.channel]) {
      await page.goto(server.origin + path, { waitUntil: 'networkidle' });
      expect(reader.foreign, path).toEqual([]);
    }
    await page.locator('nq57-video a').click();
    await page.frameLocator('nq57-video iframe').getByText('phim').waitFor();
    expect(reader.foreign).toEqual(['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1']);
    await page.context().close();
  });

  it('has a picture, a link and every word of the film of a channel without script', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(server.origin + paths.channel);
    const link = page.locator('nq57-video a');
    expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=aqz-KE-bpKQ');
    expect(await link.locator('img').count()).toBe(1);
    expect(await page.locator('iframe, video').count()).toBe(0);
    expect(await page.locator('.recording-facts').innerText()).toContain('Dài 1:05');
    expect(await page.locator('.transcript').innerText()).toContain('Lời của phim trên kênh.');
    await page.context().close();
  });

  it('hears the episode on its page, under its show and in the section', async () => {
    const { page } = await startVisit(browser, server.origin, { javaScriptEnabled: false });
    await page.goto(server.origin + paths.episode);
    expect(await page.locator('audio source').getAttribute('type')).toBe('audio/mpeg');
    expect(await page.locator('.recording-facts').innerText()).toContain('Tập 57');
    expect(await page.locator('.transcript').innerText()).toContain('Chào bạn nghe đài.');
    await page.locator('.recording-facts').getByRole('link', { name: 'Nghe cùng ngành Xây dựng' }).click();
    await page.getByRole('link', { name: headlines.episode }).first().click();
    expect(new URL(page.url()).pathname).toBe(paths.episode);
    await page.goto(`${server.origin}/podcast`);
    expect(await page.locator('.episode h2').first().innerText()).toBe(headlines.episode);
    await page.context().close();
  });

  it.each([360, 1440])('meets no barrier on these pages, %d px wide', async (width) => {
    const reader = await startVisit(browser, server.origin, { viewport: { width, height: 900 } });
    for (const path of Object.values(paths)) {
      await reader.page.goto(server.origin + path, { waitUntil: 'load' });
      expect(await axeViolations(reader.page), path).toEqual([]);
    }
    expect(reader.complaints).toEqual([]);
    await reader.page.context().close();
  });
});

describe('those who take the feeds', () => {
  it.each([
    ['video', 'film', 'video/mp4', 'Trên màn hình là một hình vuông.'],
    ['podcast', 'episode', 'audio/mpeg', 'Chào bạn nghe đài.'],
  ] as const)('get %s in every format with the file itself', async (section, item, type, words) => {
    for (const format of formats) {
      const feed = await readFeed(`${server.origin}/feeds/${section}/${format}`);
      const entry = feed.entries.find(({ title }) => title === headlines[item]);
      expect(entry?.link, format).toBe(server.origin + paths[item]);
      expect(entry?.html, format).toContain(words);
      const answer = await fetch(entry?.enclosure?.url ?? '', { method: 'HEAD' });
      expect(entry?.enclosure, format).toMatchObject({
        type: answer.headers.get('content-type'),
        length: Number(answer.headers.get('content-length')),
      });
      expect(entry?.enclosure?.type, format).toBe(type);
    }
  });

  it('get the episode in the podcast feed of its show as directories demand it', async () => {
    const html = await (await fetch(server.origin + paths.episode)).text();
    const address = /href="([^"]+\/podcast\.xml)"/.exec(html)?.[1] ?? '';
    const feed = parseRssFeed(await (await fetch(address)).text());
    expect(feed).toMatchObject({
      title: 'Nghe cùng ngành Xây dựng',
      language: 'vi',
      itunes: { explicit: false, author: 'Ban Biên tập chuyên mục, Bộ Xây dựng' },
    });
    const [newest] = feed.items ?? [];
    expect(newest).toMatchObject({
      title: headlines.episode,
      link: server.origin + paths.episode,
      enclosures: [{ type: 'audio/mpeg' }],
      itunes: { episode: 57, episodeType: 'full' },
      podcast: { transcripts: [{ type: 'text/vtt', language: 'vi' }] },
    });
    const [enclosure] = newest?.enclosures ?? [];
    const recording = await fetch(enclosure?.url ?? '', { method: 'HEAD' });
    expect(Number(recording.headers.get('content-length'))).toBe(enclosure?.length);
    const [transcript] = newest?.podcast?.transcripts ?? [];
    expect(await (await fetch(transcript?.url ?? '')).text()).toContain('Chào bạn nghe đài.');
  });

  it('find both films in the sitemap with all that search engines demand', async () => {
    const sitemap = await (await fetch(`${server.origin}/sitemap-vi-1.xml`)).text();
    const entryOf = (path: string) =>
      sitemap.split('<url>').find((entry) => entry.includes(`<loc>${server.origin}${path}</loc>`)) ?? '';
    const film = entryOf(paths.film);
    expect(film).toContain(`<video:title>${headlines.film}</video:title>`);
    expect(film).toContain('<video:duration>3</video:duration>');
    const address = /<video:content_loc>([^<]+)</.exec(film)?.[1] ?? '';
    expect((await fetch(address, { method: 'HEAD' })).headers.get('content-type')).toBe('video/mp4');
    const thumbnail = /<video:thumbnail_loc>([^<]+)</.exec(film)?.[1] ?? '';
    expect((await fetch(thumbnail, { method: 'HEAD' })).headers.get('content-type')).toBe('image/jpeg');
    expect(entryOf(paths.channel)).toContain(
      '<video:player_loc>https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ</video:player_loc>',
    );
  });
});

/** Runs in the page: the captions that are shown, with their language and name. */
function cuesOf(video: HTMLVideoElement): string[] {
  return [...video.textTracks]
    .filter(({ mode }) => mode === 'showing')
    .flatMap(({ language, label, cues }) =>
      [...(cues ?? [])].map((cue) => `${language} ${label}: ${(cue as VTTCue).text}`),
    );
}
