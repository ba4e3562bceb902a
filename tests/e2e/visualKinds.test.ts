import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { autosaved, enterAdmin } from '../support/admin';
import { pngFile } from '../support/cms';
import { signIn, type Editor } from '../support/editor';
import { readFeed } from '../support/feedReading';
import { publicPage, startForm, type ChosenFile, type ItemForm } from '../support/itemForm';
import { axeViolations, launchChromium, startVisit, type Visit } from '../support/reading';
import { cleanUp, startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let browser: Browser;
let editor: Editor;
let visit: Visit;
let picture: ChosenFile;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ from: inject('seededFolder') }), launchChromium()]);
  editor = await signIn(server);
  visit = await enterAdmin(browser, server.origin);
  const { data, name, mimetype } = await pngFile('hinh.png', 2400, 1600);
  picture = { name, mimeType: mimetype, buffer: data };
});

afterAll(async () => {
  await browser.close();
  await cleanUp(server);
});

const clip = fileURLToPath(new URL('../fixtures/files/clip.mp4', import.meta.url));

/** Where each item is, once it is out. */
const paths = { picture: '', chart: '', magazine: '' };

const headlines = {
  picture: 'Infographic có hình tạo trong trình duyệt',
  chart: 'Infographic từ bảng tạo trong trình duyệt',
  magazine: 'E-magazine tạo trong trình duyệt',
};

const stages: [string, string, string][] = [
  ['Chặng', 'Nhiệm vụ', 'Cán bộ'],
  ['2027–2028', '50%', '60,5%'],
  ['2029', '80%', '70%'],
];

const open = (options: BrowserContextOptions = {}) => startVisit(browser, server.origin, options);

describe('an editor', () => {
  it('publishes an infographic; a picture without words and figures is refused', async () => {
    const form = await startForm(visit.page, server.origin, 'infographics');
    await form.begin(headlines.picture);
    const empty = await form.publish();
    expect(empty.status).toBe(400);
    expect(await form.complaint('pictures')).toContain('infographic chưa có hình');
    await form.upload('pictures', picture, { alt: 'Hai cột: năm mươi và tám mươi phần trăm' });
    const { refusal } = await form.publish();
    expect(refusal).not.toContain('chưa có hình');
    expect(await form.complaint('data')).toContain('infographic chưa có bảng số liệu');
    expect(await form.complaint('textAlternative')).toContain('chưa có phần chữ');
    expect(await form.complaint('dataSource')).toContain('chưa ghi số liệu lấy từ đâu');
    expect(await form.field('headline').inputValue()).toBe(headlines.picture);
    await form.pasteTable('data', 'Tỷ lệ qua các chặng', stages);
    await form.write('textAlternative', 'Từ một nửa lên tám phần mười nhiệm vụ được truyền thông.');
    await form.fill('dataSource', 'Số liệu minh họa');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    paths.picture = (await publicPage(editor, server.origin, { kind: 'infographic', id: form.id })).path;
  });

  it('has a chart drawn from the table; a cell that is no figure is named', async () => {
    const form = await startForm(visit.page, server.origin, 'infographics');
    await form.begin(headlines.chart);
    await form.pasteTable('data', 'Tỷ lệ qua các chặng', [...stages, ['2030', 'gần hết', '80%']]);
    await form.choose('chart.type', 'Thanh');
    await form.fill('chart.title', 'Nhiệm vụ được truyền thông');
    await form.fill('chart.unit', '%');
    await form.write('textAlternative', 'Từ một nửa lên tám phần mười.');
    await form.fill('dataSource', 'Số liệu minh họa');
    const { refusal } = await form.publish();
    expect(refusal).toContain('có ô “gần hết” không phải là số');
    expect(refusal).toContain('biểu đồ chưa có lời tóm tắt');
    await form.fill('chart.description', 'Năm 2027–2028 là 50%, năm 2029 là 80%.');
    await visit.page.getByText('gần hết', { exact: true }).dblclick();
    await visit.page.keyboard.press('Home');
    await visit.page.keyboard.press('Shift+End');
    await visit.page.keyboard.type('100%');
    expect(await form.publish()).toEqual({ status: 200, refusal: '' });
    paths.chart = (await publicPage(editor, server.origin, { kind: 'infographic', id: form.id })).path;
  });
});

/** What the page must say of each scene, in this order. */
const told = [
  'Chương làm bằng tay',
  'Báo cáo nằm yên trên giá.',
  '57%',
  'nhiệm vụ đã được kể',
  'Kể là đưa đi.',
  'Một biên tập viên minh họa',
  'Ngày đầu',
  'Mở chuyên mục',
  'Ngày cuối',
  'Nhiệm vụ qua các chặng',
  'Cảnh viết qua REST',
  'Bộ ảnh hai tấm',
  'Trước khi làm và sau khi làm',
  'Ban Biên tập minh họa',
];

describe('an e-magazine', () => {
  let id: string;

  it('is put together scene by scene', async () => {
    const { page } = visit;
    const form = await startForm(page, server.origin, 'e-magazines');
    ({ id } = form);
    await form.begin(headlines.magazine);
    await form.upload('coverPicture', picture, { alt: 'Bìa: giá sách và cửa sổ' });
    await form.upload('coverLoop', clip, { title: 'Phim nền của bìa' });
    const add = (block: string) => form.addBlock('scenes', 'Thêm Cảnh', block);
    await add('Chương');
    await form.fill('scenes.0.title', 'Chương làm bằng tay');
    const { refusal } = await form.publish();
    expect(refusal).toContain('e-magazine chưa có cảnh nào có chữ');
    await add('Đoạn văn');
    await form.write('scenes.1.text', 'Báo cáo nằm yên trên giá.');
    await add('Con số lớn');
    await fillRows(form, 'scenes.2.numbers', 'Thêm Con số', [
      { value: '57%', label: 'nhiệm vụ đã được kể', note: 'Minh họa' },
    ]);
    await add('Trích dẫn lớn');
    await form.fill('scenes.3.words', 'Kể là đưa đi.');
    await form.fill('scenes.3.attribution', 'Một biên tập viên minh họa');
    await add('Dòng thời gian');
    await fillRows(form, 'scenes.4.events', 'Thêm Mốc', [
      { time: 'Ngày đầu', title: 'Mở chuyên mục' },
      { time: 'Ngày cuối', title: 'Nhìn lại', text: 'Đếm từng bài.' },
    ]);
    await add('Biểu đồ');
    await form.pasteTable('scenes.5.data', 'Tỷ lệ', stages);
    await form.choose('scenes.5.chartType', 'Đường');
    await form.fill('scenes.5.title', 'Nhiệm vụ qua các chặng');
    await form.fill('scenes.5.unit', '%');
    await form.fill('scenes.5.description', 'Tăng từ 50% lên 80%.');
    await form.addRow('credits', 'Thêm Dòng');
    await form.fill('credits.0.role', 'Nội dung');
    expect(await autosaved(page, () => form.fill('credits.0.names', 'Ban Biên tập minh họa'))).toBe(200);
  });

  it('is shown to the newsroom as it will be, and to nobody else', async () => {
    await addScenes(id);
    const { page } = visit;
    await page.goto(`${server.origin}/admin/collections/e-magazines/${id}?locale=vi`);
    const address = (await page.locator('#preview-button').getAttribute('href')) ?? '';
    expect(new URL(address).pathname).toBe(`/xem-truoc/e-magazine/${id}`);
    const preview = await page.context().newPage();
    await preview.goto(address, { waitUntil: 'load' });
    expect(await preview.locator('.preview-bar').innerText()).toContain('Chỉ người trong tòa soạn');
    expect(await preview.locator('.preview-bar details').count()).toBe(0);
    expect(outOfOrder(await preview.locator('.emag').innerText())).toEqual([]);
    const sources = await preview
      .locator('.emag img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
    const statuses = await preview.evaluate(
      (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).status)),
      sources,
    );
    expect(sources.length).toBeGreaterThanOrEqual(6);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    await preview.close();
    expect((await fetch(address)).status).toBe(404);
    const feed = await readFeed(`${server.origin}/feeds/e-magazine/feed.json`);
    expect(feed.entries.map(({ title }) => title)).not.toContain(headlines.magazine);
  });

  it('is published as it was previewed', async () => {
    const { page } = visit;
    const answered = page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && response.url().includes(`/api/e-magazines/${id}?depth=0`),
    );
    await page.getByRole('button', { name: 'Đăng', exact: true }).click();
    expect((await answered).status()).toBe(200);
    paths.magazine = (await publicPage(editor, server.origin, { kind: 'eMagazine', id })).path;
    const reader = await open({ viewport: { width: 1440, height: 900 } });
    await reader.page.goto(server.origin + paths.magazine, { waitUntil: 'load' });
    const scenes = reader.page.locator('.emag');
    expect(outOfOrder(await scenes.innerText())).toEqual([]);
    expect(plain(await scenes.locator('.emag-chart img').getAttribute('alt'))).toBe('Tăng từ 50% lên 80%.');
    expect(await scenes.locator('.emag-pair img').count()).toBe(2);
    expect(await scenes.locator('.emag-gallery img').count()).toBe(2);
    await scenes.getByLabel('Sau', { exact: true }).check();
    expect(await scenes.locator('.emag-before').isVisible()).toBe(false);
    expect(await scenes.locator('.emag-after').isVisible()).toBe(true);
    expect(reader.complaints).toEqual([]);
    expect(reader.foreign).toEqual([]);
    await reader.page.context().close();
  });

  it('reads complete as a plain article in every feed', async () => {
    for (const format of ['rss.xml', 'atom.xml', 'feed.json']) {
      const feed = await readFeed(`${server.origin}/feeds/e-magazine/${format}`);
      const html = feed.entries.find(({ title }) => title === headlines.magazine)?.html ?? '';
      const words = textOf(html);
      expect(
        told.filter((part) => !words.includes(part)),
        format,
      ).toEqual([]);
      expect(words, format).toContain('Tăng từ 50% lên 80%.');
      expect(html, format).toMatch(/<th[^>]*>Cán bộ<\/th>/);
      expect(html, format).toMatch(/<td[^>]*>60,5%<\/td>/);
      expect(html.match(/<img [^>]*alt="[^"]+"/g)?.length, format).toBeGreaterThanOrEqual(7);
      expect(html, format).not.toMatch(/<(?:script|style|iframe)|\sstyle=/);
    }
  });

  it('keeps its order where no style and no script arrives', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(server.origin + paths.magazine, { waitUntil: 'load' });
    expect(await page.locator('.emag').evaluate((node) => getComputedStyle(node).display)).toBe('block');
    expect(outOfOrder(await page.locator('.emag').innerText())).toEqual([]);
    expect(await page.locator('.emag-compare img').count()).toBe(2);
    await page.context().close();
  });

  it('moves only where motion is welcome, and stops when told', async () => {
    const still = await open({ reducedMotion: 'reduce' });
    const films: string[] = [];
    still.page.on('request', (request) => {
      if (request.url().endsWith('.mp4')) films.push(request.url());
    });
    await still.page.goto(server.origin + paths.magazine, { waitUntil: 'networkidle' });
    expect(await still.page.locator('nq57-cover-loop img').isVisible()).toBe(true);
    expect(await still.page.locator('nq57-cover-loop video').count()).toBe(0);
    expect(films).toEqual([]);
    await still.page.context().close();

    const moving = await open({ reducedMotion: 'no-preference' });
    await moving.page.goto(server.origin + paths.magazine);
    const film = moving.page.locator('nq57-cover-loop video');
    await film.waitFor();
    await moving.page.getByRole('button', { name: 'Dừng hình động' }).click();
    expect(await film.evaluate((video: HTMLVideoElement) => video.paused)).toBe(true);
    await moving.page.getByRole('button', { name: 'Chạy hình động' }).click();
    expect(await film.evaluate((video: HTMLVideoElement) => video.paused)).toBe(false);
    expect(moving.complaints).toEqual([]);
    await moving.page.context().close();
  });
});

describe('a reader of an infographic', () => {
  it('enlarges the picture, and without script opens the whole of it', async () => {
    const { page } = await open({ viewport: { width: 1024, height: 800 } });
    await page.goto(server.origin + paths.picture, { waitUntil: 'load' });
    const width = async () => (await page.locator('.zoom-frame img').boundingBox())?.width ?? 0;
    const whole = await width();
    await page.getByRole('button', { name: 'Phóng to' }).click();
    expect(await width()).toBeCloseTo(whole * 1.5, 0);
    expect(await page.locator('nq57-zoom output').innerText()).toBe('150%');
    await page.context().close();

    const unscripted = await open({ javaScriptEnabled: false });
    await unscripted.page.goto(server.origin + paths.picture);
    expect(await unscripted.page.getByRole('button', { name: 'Phóng to' }).isVisible()).toBe(false);
    await unscripted.page.locator('.zoom-frame img').click();
    expect((await fileAt(unscripted.page.url())).width).toBeGreaterThanOrEqual(2000);
    await unscripted.page.context().close();
  });

  it('takes it along for print', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(server.origin + paths.picture);
    const link = page.locator('.downloads').getByRole('link', { name: /^Để in: / });
    const [, wide, high] = /(\d+) × (\d+)/.exec(await link.innerText()) ?? [];
    const file = await fileAt(server.origin + ((await link.getAttribute('href')) ?? ''));
    expect(file).toMatchObject({ format: 'jpeg', width: Number(wide), height: Number(high) });
    expect(file.width).toBe(2400);
    await page.context().close();
  });

  it('reads the same in words and as a table whose headers are named', async () => {
    const { page } = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(server.origin + paths.picture);
    const words = page.locator('.in-words');
    expect(plain(await words.innerText())).toContain('Từ một nửa lên tám phần mười');
    expect(await words.locator('caption').innerText()).toBe('Tỷ lệ qua các chặng');
    expect(await words.locator('th[scope="col"]').allInnerTexts()).toEqual(['Chặng', 'Nhiệm vụ', 'Cán bộ']);
    expect(await words.locator('th[scope="row"]').allInnerTexts()).toEqual(['2027–2028', '2029']);
    await page.context().close();
  });

  it('sees a chart of our own, drawn for the width of the screen', async () => {
    for (const width of [360, 1440]) {
      const reader = await open({ viewport: { width, height: 900 } });
      await reader.page.goto(server.origin + paths.chart, { waitUntil: 'load' });
      const image = reader.page.locator('figure.chart img');
      expect(plain(await image.getAttribute('alt'))).toBe('Năm 2027–2028 là 50%, năm 2029 là 80%.');
      const drawn = await image.evaluate((node: HTMLImageElement) => node.currentSrc);
      const answer = await fetch(drawn);
      expect(answer.headers.get('content-type')).toBe('image/svg+xml');
      const drawing = await answer.text();
      expect(drawing).toContain('2027–2028');
      expect(Number(/\bviewBox="0 0 (\d+)/.exec(drawing)?.[1]) > 500).toBe(width > 500);
      expect(reader.complaints).toEqual([]);
      await reader.page.context().close();
    }
  });
});

describe('the pages of these kinds', () => {
  it.each([360, 1440])('have no barrier, %d px wide', async (width) => {
    const reader = await open({ viewport: { width, height: 900 } });
    for (const path of Object.values(paths)) {
      await reader.page.goto(server.origin + path, { waitUntil: 'load' });
      expect(await axeViolations(reader.page), path).toEqual([]);
    }
    expect(reader.complaints).toEqual([]);
    await reader.page.context().close();
  });
});

async function fillRows(
  form: ItemForm,
  field: string,
  button: string,
  rows: readonly Record<string, string>[],
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await form.addRow(field, button);
    for (const [name, words] of Object.entries(row)) await form.fill(`${field}.${index}.${name}`, words);
  }
}

/** Scenes of pictures, as another program would add them to the draft. */
async function addScenes(id: string): Promise<void> {
  const pictures = await Promise.all(
    ['Ảnh trước', 'Ảnh sau'].map((alt, index) => editor.upload({ alt }, `canh-${index}.png`)),
  );
  const [left, right] = pictures.map((doc) => doc.id);
  const { body } = await editor.rest(`/e-magazines/${id}?locale=vi&depth=0&draft=true`);
  await editor.saveDraft('e-magazines', id, {
    scenes: [
      ...(body.scenes as object[]),
      { blockType: 'chapter', title: 'Cảnh viết qua REST' },
      { blockType: 'pair', left, right },
      { blockType: 'gallery', pictures: [left, right], caption: 'Bộ ảnh hai tấm' },
      { blockType: 'beforeAfter', before: left, after: right, caption: 'Trước khi làm và sau khi làm' },
    ],
  });
}

/** Parts of `told` that a text lacks, or has before the part that should stand before them. */
function outOfOrder(text: string): string[] {
  const words = plain(text);
  let from = 0;
  return told.filter((part) => {
    const at = words.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    return at < 0;
  });
}

/** With ordinary spaces where words are bound to their figures. */
const plain = (text: string | null): string => (text ?? '').replaceAll(/&nbsp;|\u00a0/g, ' ');

const textOf = (html: string): string => plain(html.replace(/<[^>]*>/g, ''));

async function fileAt(url: string): Promise<{ format?: string; width: number; height: number }> {
  const { format, width, height } = await sharp(await (await fetch(url)).arrayBuffer()).metadata();
  return { format, width, height };
}
