import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { checkSeed } from './checkSeed';
import { SeedError, type SeedIssue } from './seedError';
import {
  articleSchema,
  namesSchema,
  picturesSchema,
  siteSchema,
  translationSchema,
  type MarkdownBody,
  type SeedArticle,
  type SeedName,
  type SeedPicture,
  type SeedSite,
  type SeedTranslation,
} from './seedSchemas';

/** Everything an agency starts with, checked: whatever names something else names something that is there. */
export interface Seed {
  topics: SeedName[];
  units: SeedName[];
  site: SeedSite;
  pictures: (SeedPicture & { path: string })[];
  /** Oldest first. */
  articles: SeedArticle[];
}

/** Messages of the schemas in Vietnamese, for this parse only: zod's own setting would be for the whole process. */
const { localeError } = z.locales.vi();

function validate<T>(schema: z.ZodType<T>, data: unknown, file: string): T {
  const parsed = schema.safeParse(data, { error: localeError });
  if (parsed.success) return parsed.data;
  throw new SeedError(
    parsed.error.issues.map((issue) => ({ file, field: issue.path.join('.'), message: issue.message })),
  );
}

function parseYaml(text: string, file: string, linesBefore = 0): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 1) + linesBefore;
    throw new SeedError([{ file, field: `dòng ${line}`, message: `YAML chưa đúng (${error.code})` }], {
      cause: error,
    });
  }
}

const frontMatterPattern = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Front matter and body of a Markdown file. */
export function splitFrontMatter(text: string, file: string): { data: unknown; body: MarkdownBody } {
  const match = frontMatterPattern.exec(text);
  if (!match) throw new SeedError([{ file, message: 'thiếu phần khai báo giữa hai dòng --- ở đầu tệp' }]);
  const firstLine = match[0].split('\n').length;
  return {
    data: parseYaml(match[1] ?? '', file, 1),
    body: { markdown: text.slice(match[0].length), firstLine },
  };
}

/** Reads one seed directory; knows how its files are named to their author. */
class SeedFolder {
  private readonly name: string;

  constructor(private readonly folder: string) {
    this.name = path.posix.join(path.basename(path.dirname(folder)), path.basename(folder));
  }

  fileName(file: string): string {
    return `${this.name}/${file}`;
  }

  async text(file: string): Promise<string> {
    try {
      return await readFile(path.join(this.folder, file), 'utf8');
    } catch (error) {
      throw new SeedError([{ file: this.fileName(file), message: 'không đọc được tệp' }], { cause: error });
    }
  }

  async yaml<T>(file: string, schema: z.ZodType<T>): Promise<T> {
    const name = this.fileName(file);
    return validate(schema, parseYaml(await this.text(file), name), name);
  }

  async markdown<T>(file: string, schema: z.ZodType<T>): Promise<T & { file: string; body: MarkdownBody }> {
    const name = this.fileName(file);
    const { data, body } = splitFrontMatter(await this.text(file), name);
    return { ...validate(schema, data, name), file: name, body };
  }

  async newsFiles(): Promise<string[]> {
    try {
      const files = await readdir(path.join(this.folder, 'news'));
      return files
        .filter((file) => file.endsWith('.md'))
        .sort()
        .map((file) => `news/${file}`);
    } catch (error) {
      throw new SeedError([{ file: this.fileName('news'), message: 'không đọc được thư mục' }], {
        cause: error,
      });
    }
  }

  async picture(picture: SeedPicture): Promise<SeedPicture & { path: string }> {
    const file = `pictures/${picture.name}.webp`;
    try {
      await access(path.join(this.folder, file));
    } catch (error) {
      throw new SeedError(
        [{ file: this.fileName(file), message: 'có trong pictures.yaml nhưng chưa có tệp ảnh' }],
        {
          cause: error,
        },
      );
    }
    return { ...picture, path: path.join(this.folder, file) };
  }
}

/** Waits for all, so that one run names every file that is wrong. */
async function allOrIssues<T extends readonly unknown[]>(promises: {
  [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  const settled = await Promise.allSettled(promises);
  const issues: SeedIssue[] = [];
  for (const result of settled) {
    if (result.status === 'fulfilled') continue;
    if (!(result.reason instanceof SeedError)) throw result.reason;
    issues.push(...result.reason.issues);
  }
  if (issues.length > 0) throw new SeedError(issues);
  return await Promise.all(promises);
}

const translationEnding = '.en.md';

async function readArticles(folder: SeedFolder): Promise<SeedArticle[]> {
  const files = await folder.newsFiles();
  const originals = files.filter((file) => !file.endsWith(translationEnding));
  const originalOf = (file: string) => `${file.slice(0, -translationEnding.length)}.md`;
  const translations = files.filter((file) => file.endsWith(translationEnding));
  const orphans = translations.filter((file) => !originals.includes(originalOf(file)));
  const [articles, english] = await allOrIssues<[SeedArticle[], SeedTranslation[], void]>([
    allOrIssues(originals.map((file) => folder.markdown(file, articleSchema))),
    allOrIssues(translations.map((file) => folder.markdown(file, translationSchema))),
    refuseOrphans(orphans.map((file) => folder.fileName(file))),
  ]);
  const englishOf = new Map(english.map((translation) => [originalOf(translation.file), translation]));
  return articles.map((article) => ({ ...article, english: englishOf.get(article.file) }));
}

async function refuseOrphans(files: string[]): Promise<void> {
  if (files.length === 0) return;
  throw new SeedError(
    files.map((file) => ({ file, message: 'bản tiếng Anh không có bài tiếng Việt cùng tên' })),
  );
}

function byPublication(a: SeedArticle, b: SeedArticle): number {
  return Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || (a.file < b.file ? -1 : 1);
}

/**
 * Reads and checks `<seedDir>/<agency>`.
 * @throws SeedError naming every file and field that is wrong.
 */
export async function readSeed(seedDir: string, agency: string): Promise<Seed> {
  const folder = new SeedFolder(path.resolve(seedDir, agency));
  const [topics, units, site, pictures, articles] = await allOrIssues<
    [SeedName[], SeedName[], SeedSite, SeedPicture[], SeedArticle[]]
  >([
    folder.yaml('topics.yaml', namesSchema),
    folder.yaml('units.yaml', namesSchema),
    folder.yaml('site.yaml', siteSchema),
    folder.yaml('pictures.yaml', picturesSchema),
    readArticles(folder),
  ]);
  const issues = checkSeed({ topics, units, site, pictures, articles }, (file) => folder.fileName(file));
  if (issues.length > 0) throw new SeedError(issues);
  return {
    topics,
    units,
    site,
    pictures: await allOrIssues(pictures.map((picture) => folder.picture(picture))),
    articles: articles.toSorted(byPublication),
  };
}
