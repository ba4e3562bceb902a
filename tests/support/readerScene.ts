import { signIn, type Doc, type Editor } from './editor';
import * as lexical from './lexical';
import { startServer, type RunningServer } from './server';

/** A running column with one article that has every kind of block, in two languages, and one that was withdrawn. */
export interface ReaderScene {
  server: RunningServer;
  editor: Editor;
  article: Doc;
  paths: {
    article: string;
    englishArticle: string;
    topic: string;
    olderList: string;
    withdrawn: string;
  };
}

const richBody = (words: string, pictures: string[], embedded: string) =>
  lexical.bodyOf(
    lexical.paragraph(lexical.text(words), lexical.text(' in đậm', 1), lexical.text(' và nghiêng', 2)),
    lexical.heading('h2', 'Chỉ tiêu theo năm'),
    lexical.table(['Năm', 'Mức phải đạt'], ['2027', '50%'], ['2030', '100%']),
    lexical.heading('h3', 'Việc cần làm'),
    lexical.list('Đăng tin hằng tuần', 'Báo cáo trước ngày 20 tháng 12'),
    lexical.quote('Truyền thông đi trước một bước.'),
    lexical.quotation('Đến năm 2030, 100% nhiệm vụ được truyền thông.', 'Kế hoạch của Bộ'),
    lexical.gallery('Hai biểu đồ của kế hoạch', pictures),
    lexical.paragraph(
      lexical.text('Xem thêm '),
      lexical.link('bài liên quan', {
        linkType: 'internal',
        newTab: false,
        doc: { relationTo: 'news-articles', value: embedded },
      }),
      lexical.text(' và '),
      lexical.link('văn bản gốc', { linkType: 'custom', newTab: false, url: 'https://vanban.chinhphu.vn/' }),
    ),
    lexical.embed(embedded),
  );

const published = { _status: 'published' };

async function publishRich(editor: Editor, topic: string, embedded: string): Promise<Doc> {
  const media = await editor.all('media', 'sort=filename');
  const [lead, ...others] = media.map(({ id }) => id).slice(0, 3);
  const article = await editor.create('news-articles', {
    ...published,
    headline: 'Bài có đủ bảng, bộ ảnh, trích dẫn và bài liên quan',
    summary: 'Bài kiểm thử mọi thành phần mà tòa soạn đưa được vào nội dung.',
    body: richBody('Nội dung tiếng Việt', others, embedded),
    genre: 'feature',
    topics: [topic],
    audiences: ['can-bo'],
    leadPicture: lead,
    byline: 'Ban biên tập',
    keywords: ['chuyển đổi số', 'truyền thông'],
  });
  const english = {
    ...published,
    headline: 'An article with a table, a gallery, quotes and a related item',
    summary: 'It shows everything the newsroom can put into a body.',
    body: richBody('English text', others, embedded),
  };
  return editor.update('news-articles', article.id, english, 'en');
}

/** Links to the older half of a list, to an address of each kind, as the pages and the database give them. */
export async function startReaderScene(seededFolder: string): Promise<ReaderScene> {
  const server = await startServer({ from: seededFolder });
  const editor = await signIn(server);
  const [topic] = await editor.all('topics', 'locale=vi&where[slug][equals]=truyen-thong-so');
  const rows = await editor.all(
    'published-items',
    'sort=-sortKey&where[kind][equals]=newsArticle&where[locale][equals]=vi',
  );
  const [embedded, withdrawn] = [rows[0]?.sourceId, rows[3]];
  if (!topic || typeof embedded !== 'string' || !withdrawn)
    throw new Error('The seed has too little to begin with.');
  const article = await publishRich(editor, topic.id, embedded);
  await editor.withdraw(String(withdrawn.sourceId), {
    mode: 'notice',
    reason: 'Bài có số liệu cần kiểm tra lại.',
  });
  const slugOf = async (locale: string) =>
    (await editor.rest(`/news-articles/${article.id}?locale=${locale}&depth=0`)).body.slug as string;
  const list = await (await fetch(`${server.origin}/tin-bai`)).text();
  const olderList = /href="(\/tin-bai\?truoc=[0-9a-z]{8})"/.exec(list)?.[1];
  if (olderList === undefined) throw new Error('The list has one page only.');
  return {
    server,
    editor,
    article,
    paths: {
      article: `/tin-bai/${await slugOf('vi')}-${String(article.shortId)}`,
      englishArticle: `/en/tin-bai/${await slugOf('en')}-${String(article.shortId)}`,
      topic: '/chu-de/truyen-thong-so',
      olderList,
      withdrawn: `/tin-bai/${String(withdrawn.slug)}-${String(withdrawn.shortId)}`,
    },
  };
}
