import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateSecretMessages as en } from '../../src/locale/en/messages';
import { stateSecretMessages as vi } from '../../src/locale/vi/messages';
import { startCms, paragraphs, pngFile, type Cms } from '../support/cms';
import {
  account,
  articleData,
  picture,
  publishedArticle,
  refusal,
  rest,
  topic,
  unit,
  uploadForm,
  type Account,
  type Answer,
} from '../support/newsroom';
import { recordLog, tracesOf } from '../support/traces';

/** Beside every mark, so that anything kept of a refused save is found. */
const canary = `chim-yen-${randomUUID()}`;
const secretLine = `Độ mật: Tuyệt mật\n${canary}`;

const keptOff = /không được soạn thảo, lưu giữ trên hệ thống nối mạng Internet/;

let cms: Cms;
let admin: Account;
let topicId: string;
let unitId: string;
let mediaId: string;
let liveId: string;
let log: () => string;

beforeAll(async () => {
  cms = await startCms();
  admin = await account(cms.payload, 'administrator');
  topicId = (await topic(cms.payload)).id;
  unitId = (await unit(cms.payload)).id;
  mediaId = (await picture(cms.payload)).id;
  liveId = (await publishedArticle(cms.payload, { topicId })).id;
  log = recordLog(cms.payload);
});

afterAll(async () => {
  await cms.stop();
});

const send = (path: string, method: 'POST' | 'PATCH', body: object, language?: 'vi' | 'en') =>
  rest(cms.payload, admin, path, { method, body, language });

/** A line of several runs, as the editor writes it when a part of it is bold. */
function boldRuns(...texts: string[]) {
  const body = paragraphs('Đoạn mở đầu.', '');
  const [, line] = body.root.children;
  if (line) {
    line.children = texts.map((text, index) => ({
      type: 'text',
      text,
      format: index % 2,
      detail: 0,
      mode: 'normal',
      style: '',
      version: 1,
    }));
  }
  return body;
}

function expectRefused(answer: Answer): void {
  expect(answer.status).toBe(422);
  expect(refusal(answer)).toMatch(keptOff);
  expect(JSON.stringify(answer.body)).not.toContain(canary);
}

const article = (data: object) => ({ ...articleData({ headline: `Bài ${canary}` }, topicId), ...data });

const attempts: [string, () => Promise<Answer>][] = [
  [
    'a new article',
    () => send('/news-articles?locale=vi', 'POST', article({ summary: secretLine, _status: 'published' })),
  ],
  [
    'a new draft',
    () => send('/news-articles?locale=vi&draft=true', 'POST', article({ summary: secretLine })),
  ],
  [
    'a new draft that lacks everything else',
    () => send('/news-articles?draft=true', 'POST', { summary: secretLine }),
  ],
  [
    'an autosave',
    () =>
      send(`/news-articles/${liveId}?draft=true&autosave=true&locale=vi`, 'PATCH', { summary: secretLine }),
  ],
  [
    'a draft over a live article',
    () => send(`/news-articles/${liveId}?draft=true&locale=vi`, 'PATCH', { headline: secretLine }),
  ],
  ['a save', () => send(`/news-articles/${liveId}?locale=vi`, 'PATCH', { summary: secretLine })],
  [
    'publishing',
    () => send(`/news-articles/${liveId}?locale=vi`, 'PATCH', { summary: secretLine, _status: 'published' }),
  ],
  [
    'a translation',
    () => send(`/news-articles/${liveId}?locale=en&draft=true`, 'PATCH', { summary: secretLine }),
  ],
  [
    'all languages at once',
    () =>
      send(`/news-articles/${liveId}?locale=all&draft=true`, 'PATCH', {
        summary: { vi: 'Không', en: secretLine },
      }),
  ],
  [
    'a bulk save',
    () => send(`/news-articles?where[id][equals]=${liveId}&locale=vi`, 'PATCH', { summary: secretLine }),
  ],
  [
    'a bulk draft',
    () => send('/news-articles?where[id][exists]=true&draft=true', 'PATCH', { summary: secretLine }),
  ],
  [
    'a duplicate with changes',
    () => send(`/news-articles/${liveId}/duplicate?locale=vi`, 'POST', { summary: secretLine }),
  ],
  [
    'a correction',
    () =>
      send(`/news-articles/${liveId}?locale=vi&draft=true`, 'PATCH', { corrections: [{ note: secretLine }] }),
  ],
  [
    'keywords',
    () =>
      send(`/news-articles/${liveId}?locale=vi&draft=true`, 'PATCH', {
        keywords: [canary, 'Độ mật: Tối mật'],
      }),
  ],
  [
    'the name of a source',
    () =>
      send(`/news-articles/${liveId}?locale=vi&draft=true`, 'PATCH', {
        byline: canary,
        source: { name: secretLine },
      }),
  ],
  [
    'a field that the form does not have',
    () => send(`/news-articles/${liveId}?draft=true`, 'PATCH', { byline: canary, doMat: 'mat' }),
  ],
  [
    'a body',
    () => send('/news-articles?draft=true', 'POST', article({ body: paragraphs(canary, 'Độ mật: Mật') })),
  ],
  [
    'a body with the mark split over bold runs',
    () =>
      send('/news-articles?draft=true', 'POST', article({ body: boldRuns('Độ ', 'mật', ': Tuyệt', ' mật') })),
  ],
  [
    'a stamp split over bold runs',
    () => send('/news-articles?draft=true', 'POST', article({ body: boldRuns('TUYỆT', ' MẬT') })),
  ],
  [
    'decomposed letters (NFD)',
    () => send('/news-articles?draft=true', 'POST', article({ summary: secretLine.normalize('NFD') })),
  ],
  [
    'a stamp in capitals',
    () => send('/news-articles?draft=true', 'POST', article({ summary: `${canary}\nTỐI MẬT\n` })),
  ],
  ...['mat', 'toi-mat', 'tuyet-mat'].map((secrecy): [string, () => Promise<Answer>] => [
    `the field "Độ mật" filled with ${secrecy}`,
    () => send('/news-articles?draft=true', 'POST', article({ secrecy })),
  ]),
  [
    'words of the column',
    () => send('/globals/site?locale=vi', 'POST', { title: canary, introduction: secretLine }),
  ],
  ['a new topic', () => send('/topics?locale=vi', 'POST', { name: canary, description: secretLine })],
  ['a changed topic', () => send(`/topics/${topicId}?locale=vi`, 'PATCH', { description: secretLine })],
  ['a unit', () => send(`/units/${unitId}?locale=vi`, 'PATCH', { description: secretLine })],
  ['an account', () => send(`/users/${admin.id}`, 'PATCH', { name: secretLine })],
  [
    'a new account',
    () =>
      send('/users', 'POST', { name: secretLine, email: 'moi@example.vn', password: 'mat-khau-moi-57-57' }),
  ],
  [
    'the alternative text of a picture',
    () => send(`/media/${mediaId}?locale=vi`, 'PATCH', { alt: secretLine }),
  ],
  ['the caption of a picture', () => send(`/media/${mediaId}?locale=vi`, 'PATCH', { caption: secretLine })],
  [
    'pictures changed together',
    () => send('/media?where[id][exists]=true', 'PATCH', { caption: secretLine }),
  ],
  ['the secrecy of a picture', () => send(`/media/${mediaId}`, 'PATCH', { credit: canary, secrecy: 'mat' })],
  [
    'the reason of a withdrawal',
    () => send(`/news-articles/${liveId}/withdraw`, 'POST', { mode: 'notice', reason: secretLine }),
  ],
];

describe('content marked as a state secret', () => {
  it.each(attempts)('is refused in %s', async (_, attempt) => {
    expectRefused(await attempt());
  });

  it.each([
    ['the text of an upload', `anh-${canary}.png`, { alt: secretLine }],
    ['the name of a file', 'Độ mật - Tuyệt mật.png', { alt: canary }],
    ['a part of the name of a file', `${canary}_TUYỆT MẬT_2026.png`, { alt: canary }],
    ['the name of a file that is a stamp', 'TUYỆT MẬT.png', { alt: canary }],
    ['the decomposed name of a file', 'TUYỆT MẬT.png'.normalize('NFD'), { alt: canary }],
  ])('is refused in %s', async (_, name, fields) => {
    const form = uploadForm(await pngFile(name, 32, 24), fields);
    expectRefused(await rest(cms.payload, admin, '/media?locale=vi', { method: 'POST', form }));
    const again = uploadForm(await pngFile(name, 32, 24), fields);
    expectRefused(
      await rest(cms.payload, admin, `/media/${mediaId}?locale=vi`, { method: 'PATCH', form: again }),
    );
  });

  it('is refused with what was found and what to do, in the language of the editor', async () => {
    const line = { summary: secretLine };
    expect(refusal(await send('/news-articles?draft=true', 'POST', line))).toBe(vi.secrecyLine);
    expect(refusal(await send('/news-articles?draft=true', 'POST', line, 'en'))).toBe(en.secrecyLine);
    expect(vi.secrecyLine).toContain('có dòng ghi độ mật');
    expect(en.secrecyLine).toContain('a line states a level of secrecy');
    const field = { secrecy: 'mat' };
    expect(refusal(await send('/news-articles?draft=true', 'POST', field))).toBe(vi.filledSecrecyField);
    expect(refusal(await send('/news-articles?draft=true', 'POST', field, 'en'))).toBe(en.filledSecrecyField);
    const stamp = { summary: 'TỐI MẬT' };
    expect(refusal(await send('/news-articles?draft=true', 'POST', stamp))).toBe(vi.stampedLevel);
    expect(refusal(await send('/news-articles?draft=true', 'POST', stamp, 'en'))).toBe(en.stampedLevel);
  });

  it('is refused through the Local API as well, whoever asks', async () => {
    const data = articleData({ summary: secretLine, headline: canary }, topicId);
    const saving = cms.payload.create({
      collection: 'news-articles',
      data,
      draft: true,
      locale: 'vi',
      overrideAccess: true,
    });
    await expect(saving).rejects.toMatchObject({ status: 422, data: { code: 'stateSecret' } });
  });

  it('leaves no row, version, autosave, file or line of log behind', async () => {
    expect(await tracesOf(cms, canary)).toEqual([]);
    expect(log()).not.toContain(canary);
    // The search itself finds what is there.
    const marker = `chim-sẻ-${randomUUID().slice(0, 8)}`;
    await send('/news-articles?draft=true&locale=vi', 'POST', { headline: marker });
    expect(await tracesOf(cms, marker)).not.toEqual([]);
    cms.payload.logger.error(marker);
    expect(log()).toContain(marker);
  });
});

describe('writing about state secrets', () => {
  it.each([
    'Luật Bảo vệ bí mật nhà nước có hiệu lực từ ngày 01/3/2026.',
    'Cán bộ không soạn thảo văn bản mật, tối mật, tuyệt mật trên máy tính nối mạng Internet.',
    'Bảo đảm an toàn thông tin và bí mật nhà nước trong chuyển đổi số',
  ])('is an article like any other: %s', async (text) => {
    const body = {
      ...articleData({ headline: text, summary: text, text }, topicId),
      _status: 'published',
      secrecy: null,
    };
    const answer = await send('/news-articles?locale=vi', 'POST', body);
    expect(answer.status).toBe(201);
    expect(answer.body.doc?.headline).toBe(text);
  });
});
