import type { Doc, Editor } from './editor';
import * as lexical from './lexical';

/** Every word that must not be seen begins with it; what follows says where it was written. */
export const canary = 'zq57kin';

/** Documents that nobody outside may see anything of. */
export interface HiddenContent {
  /** Short ids that drafts and withdrawn items have in addresses, with their slugs. */
  items: { id: string; shortId: string; slug: string }[];
  media: Doc[];
  topic: Doc;
  /** Texts that were refused, and the statuses of the refusals. */
  refusals: number[];
}

const word = (where: string) => `${canary}${where}`;

/** A body with a word of its own in every kind of block. */
const hiddenBody = (where: string, media: Doc[]) =>
  lexical.bodyOf(
    lexical.paragraph(lexical.text(word(`${where}paragraph`))),
    lexical.heading('h2', word(`${where}heading`)),
    lexical.table([word(`${where}th`)], [word(`${where}td`)]),
    lexical.quotation(word(`${where}quotation`), word(`${where}attribution`)),
    ...(media.length > 1
      ? [
          lexical.gallery(
            word(`${where}gallery`),
            media.map(({ id }) => id),
          ),
        ]
      : []),
    lexical.paragraph(
      lexical.link(word(`${where}link`), {
        linkType: 'custom',
        newTab: false,
        url: `https://${word(`${where}link`)}.example`,
      }),
    ),
  );

/** An article with the word in every field an editor can fill. */
function hiddenArticle(where: string, topic: string, media: Doc[]): object {
  return {
    headline: word(`${where}headline`),
    summary: word(`${where}summary`),
    body: hiddenBody(where, media),
    slug: word(`${where}slug`),
    byline: word(`${where}byline`),
    source: { name: word(`${where}source`), url: `https://${word(`${where}source`)}.example/` },
    keywords: [word(`${where}keyword`)],
    corrections: [{ note: word(`${where}correction`) }],
    aiLabel: word(`${where}ai`),
    genre: 'news',
    topics: [topic],
    audiences: ['can-bo'],
    leadPicture: media[0]?.id,
  };
}

const published = { _status: 'published' };
const plain = (headline: string, topic: string): object => ({
  headline,
  summary: 'Bài công khai của phép thử.',
  body: lexical.bodyOf(lexical.paragraph(lexical.text('Nội dung công khai.'))),
  genre: 'news',
  topics: [topic],
  audiences: ['nguoi-dan'],
});

async function hiddenPicture(editor: Editor, where: string): Promise<Doc> {
  const fields = {
    alt: word(`${where}alt`),
    caption: word(`${where}caption`),
    credit: word(`${where}credit`),
    license: word(`${where}license`),
  };
  return editor.upload(fields, `${word(where)}file.png`);
}

/** Fills the newsroom with all that is not, or is no longer, public. */
export async function hideContent(editor: Editor): Promise<HiddenContent> {
  const [topic] = await editor.all('topics', 'locale=vi');
  if (!topic) throw new Error('The seed has no topic.');
  const media = [await hiddenPicture(editor, 'picturea'), await hiddenPicture(editor, 'pictureb')];
  const items = [
    await newDraft(editor, topic.id, media),
    await newerDraft(editor, topic.id, media),
    ...(await withdrawnItems(editor, topic.id, media)),
    await deletedItem(editor, topic.id),
  ];
  await orphans(editor, topic.id, items);
  return {
    items: items.map(({ id, shortId, slug }) => ({ id, shortId: String(shortId), slug: String(slug) })),
    media,
    topic,
    refusals: await refusedInput(editor, topic.id),
  };
}

async function newDraft(editor: Editor, topic: string, media: Doc[]): Promise<Doc> {
  return editor.create('news-articles', { ...hiddenArticle('draft', topic, media), _status: 'draft' });
}

/** Only fields that each language has for itself: the others are published with either. */
const englishDraft = {
  headline: word('englishheadline'),
  summary: word('englishsummary'),
  body: hiddenBody('english', []),
  slug: word('englishslug'),
  byline: word('englishbyline'),
  source: { name: word('englishsource') },
  keywords: [word('englishkeyword')],
  aiLabel: word('englishai'),
};

/** Public in Vietnamese; a newer draft changes all of it, and the translation was never published. */
async function newerDraft(editor: Editor, topic: string, media: Doc[]): Promise<Doc> {
  const { id } = await editor.create('news-articles', {
    ...plain('Bài công khai có bản nháp mới hơn', topic),
    ...published,
  });
  await editor.saveDraft('news-articles', id, englishDraft, 'en');
  await editor.update('news-articles', id, { summary: 'Tóm tắt công khai đã sửa.', ...published });
  return editor.saveDraft('news-articles', id, hiddenArticle('newer', topic, media));
}

async function withdrawnItems(editor: Editor, topic: string, media: Doc[]): Promise<Doc[]> {
  const requests = [
    { mode: 'notice', reason: 'Lý do công khai.' },
    { mode: 'redirected', redirectTo: '/tin-bai', reason: word('redirectedreason') },
    { mode: 'gone', reason: word('gonereason') },
  ];
  const items: Doc[] = [];
  for (const request of requests) {
    const item = await editor.create('news-articles', {
      ...hiddenArticle(request.mode, topic, media),
      ...published,
    });
    await editor.withdraw(item.id, request);
    items.push(item);
  }
  return items;
}

async function deletedItem(editor: Editor, topic: string): Promise<Doc> {
  const item = await editor.create('news-articles', { ...hiddenArticle('deleted', topic, []), ...published });
  await editor.remove('news-articles', item.id);
  const gone = await editor.create('topics', {
    name: word('topicname'),
    description: word('topicdescription'),
  });
  await editor.remove('topics', gone.id);
  return item;
}

/** A public article that points to what left, a lead that is a draft, an account: ways by which words could get out. */
async function orphans(editor: Editor, topic: string, [draft]: Doc[]): Promise<void> {
  const target = await editor.create('news-articles', {
    ...hiddenArticle('target', topic, []),
    ...published,
  });
  const body = lexical.bodyOf(
    lexical.paragraph(
      lexical.link('đường dẫn', {
        linkType: 'internal',
        newTab: false,
        doc: { relationTo: 'news-articles', value: target.id },
      }),
    ),
    lexical.embed(target.id),
  );
  await editor.create('news-articles', { ...plain('Bài dẫn tới bài đã gỡ', topic), body, ...published });
  await editor.withdraw(target.id, { mode: 'gone' });
  await editor.rest('/globals/site?locale=vi', { method: 'POST', body: { lead: draft?.id } });
  await editor.create('users', {
    name: word('username'),
    email: `${word('email')}@example.vn`,
    password: `${word('password')}-12345`,
    role: 'contributor',
  });
}

/** Each carries a mark of a state secret and must not even be stored. */
async function refusedInput(editor: Editor, topic: string): Promise<number[]> {
  const article = hiddenArticle('secret', topic, []);
  const stamped = lexical.bodyOf(
    lexical.paragraph(lexical.text('TỐI MẬT')),
    lexical.paragraph(lexical.text(word('secretbody'))),
  );
  const bodies = [
    { ...article, secrecy: 'mat' },
    { ...article, summary: `Độ mật: Mật\n${word('secretsummary')}` },
    { ...article, body: stamped },
    { ...article, secrecy: 'tuyet-mat', _status: 'draft' },
  ];
  const answers = await Promise.all(
    bodies.map((body) => editor.rest('/news-articles?locale=vi&draft=true', { method: 'POST', body })),
  );
  return answers.map(({ status }) => status);
}
