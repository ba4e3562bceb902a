import type { Locale } from '../../src/content/locales';
import { pngFile } from './cms';
import { adminEmail, adminPassword, type RunningServer } from './server';

/** A document as Payload's REST API gives it. */
export type Doc = Record<string, unknown> & { id: string };

export interface RestAnswer {
  status: number;
  text: string;
  body: { doc?: Doc; docs?: Doc[]; errors?: { message: string }[] } & Record<string, unknown>;
}

interface RestCall {
  method?: string;
  body?: object;
  form?: FormData;
}

/** Somebody signed in, working through the REST API of a running server. */
export interface Editor {
  /** `path` follows `/api`. Resolves whatever the status. */
  rest: (path: string, call?: RestCall) => Promise<RestAnswer>;
  /** All documents of a collection. */
  all: (collection: string, query?: string) => Promise<Doc[]>;
  create: (collection: string, data: object, locale?: Locale) => Promise<Doc>;
  update: (collection: string, id: string, data: object, locale?: Locale) => Promise<Doc>;
  /** Saves a new version of a published document without publishing it. */
  saveDraft: (collection: string, id: string, data: object, locale?: Locale) => Promise<Doc>;
  upload: (fields: object, fileName?: string) => Promise<Doc>;
  withdraw: (id: string, request: object) => Promise<void>;
  remove: (collection: string, id: string) => Promise<void>;
}

/** Signs in as the first administrator. */
export async function signIn({ origin }: Pick<RunningServer, 'origin'>): Promise<Editor> {
  const signedIn = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: adminEmail, password: adminPassword }),
  });
  const { token } = (await signedIn.json()) as { token?: string };
  if (!token) throw new Error(`Signing in ended with status ${signedIn.status}.`);

  const rest: Editor['rest'] = async (path, { method = 'GET', body, form } = {}) => {
    const response = await fetch(`${origin}/api${path}`, {
      method,
      headers: { Authorization: `JWT ${token}`, ...(body && { 'Content-Type': 'application/json' }) },
      body: form ?? (body && JSON.stringify(body)),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      body: (text === '' ? {} : JSON.parse(text)) as RestAnswer['body'],
    };
  };
  const saved = async (path: string, call: RestCall): Promise<Doc> => {
    const answer = await rest(path, call);
    const { doc } = answer.body;
    if (answer.status >= 300 || !doc)
      throw new Error(`${call.method} ${path}: ${answer.status} ${answer.text.slice(0, 500)}`);
    return doc;
  };
  return {
    rest,
    all: async (collection, query = '') =>
      (await rest(`/${collection}?limit=0&depth=0&${query}`)).body.docs ?? [],
    create: (collection, body, locale = 'vi') =>
      saved(`/${collection}?locale=${locale}&depth=0`, { method: 'POST', body }),
    update: (collection, id, body, locale = 'vi') =>
      saved(`/${collection}/${id}?locale=${locale}&depth=0`, { method: 'PATCH', body }),
    saveDraft: (collection, id, data, locale = 'vi') =>
      saved(`/${collection}/${id}?locale=${locale}&depth=0&draft=true`, {
        method: 'PATCH',
        body: { ...data, _status: 'draft' },
      }),
    upload: async (fields, fileName = 'anh.png') => {
      const file = await pngFile(fileName);
      const form = new FormData();
      form.set('file', new File([Uint8Array.from(file.data)], fileName, { type: file.mimetype }));
      form.set('_payload', JSON.stringify(fields));
      return saved('/media?locale=vi&depth=0', { method: 'POST', form });
    },
    withdraw: async (id, body) => {
      const { status, text } = await rest(`/news-articles/${id}/withdraw`, { method: 'POST', body });
      if (status !== 200) throw new Error(`Withdrawing ${id}: ${status} ${text}`);
    },
    remove: async (collection, id) => {
      const { status, text } = await rest(`/${collection}/${id}`, { method: 'DELETE' });
      if (status !== 200) throw new Error(`Deleting ${id}: ${status} ${text}`);
    },
  };
}
