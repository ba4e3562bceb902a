import { handleEndpoints, type Payload } from 'payload';
import type { Locale } from '../../src/content/locales';
import type { Role } from '../../src/editorial/permissions';
import { paragraphs, pngFile } from './cms';

let counter = 0;
const next = (): number => (counter += 1);

export interface Account {
  id: string;
  email: string;
  role: Role;
  collection: 'users';
  unit?: string | null;
}

export const password = 'mat-khau-kiem-thu-57';

/** An account of the given role, as requests carry it. */
export async function account(payload: Payload, role: Role, unit?: string): Promise<Account> {
  const user = await payload.create({
    collection: 'users',
    data: { name: `Người dùng ${role}`, email: `${role}-${next()}@example.vn`, password, role, unit },
    overrideAccess: true,
  });
  return { id: user.id, email: user.email, role, collection: 'users', unit };
}

export async function topic(payload: Payload, name = `Chuyển đổi số ${next()}`) {
  return payload.create({ collection: 'topics', data: { name }, locale: 'vi', overrideAccess: true });
}

export async function unit(payload: Payload, name = `Trung tâm Công nghệ thông tin ${next()}`) {
  return payload.create({ collection: 'units', data: { name }, locale: 'vi', overrideAccess: true });
}

export async function picture(payload: Payload, alt = 'Biểu đồ cột về mục tiêu năm 2030') {
  return payload.create({
    collection: 'media',
    data: { alt },
    file: await pngFile(`anh-${next()}.png`),
    locale: 'vi',
    overrideAccess: true,
  });
}

export interface Draft {
  headline?: string;
  summary?: string;
  text?: string;
  topics?: string[];
  unit?: string;
  leadPicture?: string;
  body?: object;
}

/** A complete article that nothing keeps from being published. */
export function articleData(draft: Draft, topicId: string) {
  const n = next();
  return {
    headline: draft.headline ?? `Nhiệm vụ số ${n} của kế hoạch truyền thông`,
    summary: draft.summary ?? `Tóm tắt số ${n} của bài kiểm thử.`,
    body: (draft.body ?? paragraphs(draft.text ?? `Nội dung số ${n} của bài kiểm thử.`)) as never,
    genre: 'news' as const,
    topics: draft.topics ?? [topicId],
    audiences: ['nguoi-dan' as const],
    unit: draft.unit,
    leadPicture: draft.leadPicture,
  };
}

export async function draftArticle(payload: Payload, draft: Draft & { topicId: string }) {
  return payload.create({
    collection: 'news-articles',
    data: articleData(draft, draft.topicId),
    locale: 'vi',
    draft: true,
    overrideAccess: true,
  });
}

export async function publishArticle(payload: Payload, id: string, data: object = {}, locale: Locale = 'vi') {
  return payload.update({
    collection: 'news-articles',
    id,
    data: { ...data, _status: 'published' },
    locale,
    overrideAccess: true,
  });
}

export async function publishedArticle(payload: Payload, draft: Draft & { topicId: string }) {
  const { id } = await draftArticle(payload, draft);
  return publishArticle(payload, id);
}

export interface Answer {
  status: number;
  body: {
    message?: string;
    errors?: { message: string; data?: unknown }[];
    doc?: Record<string, unknown> & { id: string };
    docs?: (Record<string, unknown> & { id: string })[];
    withdrawn?: Locale[];
  } & Record<string, unknown>;
}

export interface Call {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: object;
  form?: FormData;
  /** Language of the answer, as the browser asks for it. */
  language?: Locale;
}

const tokens = new WeakMap<Account, Promise<string>>();

function tokenOf(payload: Payload, user: Account): Promise<string> {
  const existing = tokens.get(user);
  if (existing) return existing;
  const created = payload
    .login({ collection: 'users', data: { email: user.email, password } })
    .then(({ token }) => token ?? '');
  tokens.set(user, created);
  return created;
}

/** Asks Payload's REST API as a browser would: with the token of `user`, or as nobody. `path` follows `/api`. */
export async function rest(
  payload: Payload,
  user: Account | undefined,
  path: string,
  call: Call = {},
): Promise<Answer> {
  const headers = new Headers({ 'Accept-Language': call.language ?? 'vi' });
  if (user) headers.set('Authorization', `JWT ${await tokenOf(payload, user)}`);
  if (call.body) headers.set('Content-Type', 'application/json');
  const request = new Request(`https://hub.example.vn/api${path}`, {
    method: call.method ?? 'GET',
    headers,
    body: call.form ?? (call.body ? JSON.stringify(call.body) : undefined),
  });
  const response = await handleEndpoints({ config: payload.config, request });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Answer['body'] };
}

/** A form with a file, as the upload field sends it. */
export function uploadForm(
  file: { data: Uint8Array; name: string; mimetype: string },
  fields: object,
): FormData {
  const form = new FormData();
  form.set('file', new File([Uint8Array.from(file.data)], file.name, { type: file.mimetype }));
  form.set('_payload', JSON.stringify(fields));
  return form;
}

/** What the editor reads when something is refused. */
export const refusal = (answer: Answer): string | undefined => answer.body.errors?.[0]?.message;
