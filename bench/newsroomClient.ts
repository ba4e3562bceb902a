export interface PublishedArticle {
  id: string;
  headline: string;
  path: string;
  /** Duration of the call that published, in milliseconds. */
  callMilliseconds: number;
  /** When that call had returned, on the clock of `performance.now()`. */
  returnedAt: number;
}

interface Saved {
  doc: { id: string; slug: string; shortId: string };
}

/** A newsroom at work: signed in over REST as any client of the API. */
export interface NewsroomClient {
  topic: { id: string; slug: string };
  publish: () => Promise<PublishedArticle>;
  /** Changes the headline of a published article. */
  correct: (article: PublishedArticle) => Promise<PublishedArticle>;
}

let counter = 0;

export async function signIn(
  origin: string,
  credentials: { email: string; password: string },
): Promise<NewsroomClient> {
  const { token } = await call<{ token: string }>('POST', `${origin}/api/users/login`, credentials);
  const authorization = `JWT ${token}`;
  const { docs } = await call<{ docs: { id: string; slug: string }[] }>(
    'GET',
    `${origin}/api/topics?limit=1&sort=slug`,
    undefined,
    authorization,
  );
  const [topic] = docs;
  if (!topic) throw new Error('The column has no topic.');
  const articles = `${origin}/api/news-articles`;
  const publishNow = async (id: string, headline: string): Promise<PublishedArticle> => {
    const started = performance.now();
    const change = { headline, _status: 'published' };
    const { doc } = await call<Saved>('PATCH', `${articles}/${id}?locale=vi`, change, authorization);
    const returnedAt = performance.now();
    const path = `/tin-bai/${doc.slug}-${doc.shortId}`;
    return { id, headline, path, callMilliseconds: returnedAt - started, returnedAt };
  };
  return {
    topic,
    publish: async () => {
      const draft = articleDraft(topic.id);
      const { doc } = await call<Saved>('POST', `${articles}?locale=vi&draft=true`, draft, authorization);
      return publishNow(doc.id, draft.headline);
    },
    correct: ({ id }) => publishNow(id, nextHeadline()),
  };
}

async function call<T>(method: string, address: string, data?: unknown, authorization?: string): Promise<T> {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: data === undefined ? undefined : JSON.stringify(data),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address} answers ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}

/** ASCII digits and a word that stands nowhere else, so that a page either has it or not. */
function nextHeadline(): string {
  counter += 1;
  return `Bài đo tốc độ số ${counter} mã bench${process.pid}x${counter}x`;
}

function articleDraft(topicId: string) {
  const sentence =
    'Kế hoạch giao từng nhiệm vụ cho từng đơn vị, có thời hạn và sản phẩm cụ thể để theo dõi. ';
  return {
    headline: nextHeadline(),
    summary: 'Bài do phép đo tạo ra, không phải tin.',
    genre: 'news',
    topics: [topicId],
    audiences: ['nguoi-dan'],
    body: lexical(Array.from({ length: 8 }, () => sentence.repeat(4).trim())),
  };
}

function lexical(texts: string[]) {
  const node = { format: '', indent: 0, version: 1, direction: 'ltr' };
  const children = texts.map((text) => ({
    ...node,
    type: 'paragraph',
    textFormat: 0,
    children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
  }));
  return { root: { ...node, type: 'root', children } };
}
