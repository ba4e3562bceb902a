import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { checkSeed } from './checkSeed';
import { SeedError, type SeedIssue } from './seedError';
import { seedKinds } from './kinds';
import type { SeedKind } from './seedKind';
import {
  filesSchema,
  itemShape,
  namesSchema,
  picturesSchema,
  showsSchema,
  siteSchema,
  translationShape,
  type MarkdownBody,
  type SeedFile,
  type SeedItem,
  type SeedName,
  type SeedPicture,
  type SeedShow,
  type SeedSite,
  type SeedTranslation,
} from './seedSchemas';
import { splitTexts } from './splitTexts';

/** Everything an agency starts with, checked: whatever names something else names something that is there. */
export interface Seed {
  topics: SeedName[];
  units: SeedName[];
  shows: SeedShow[];
  site: SeedSite;
  pictures: (SeedPicture & { path: string })[];
  files: (SeedFile & { path: string })[];
  /** Of every kind, oldest first. */
  items: SeedItem[];
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
function splitFrontMatter(text: string, file: string): { data: unknown; body: MarkdownBody } {
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

  /** A Markdown file whose front matter is that of every item and that of its kind (`own`). */
  async markdown<T extends z.ZodRawShape>(
    file: string,
    common: T,
    own: z.ZodRawShape,
    texts: readonly string[],
  ) {
    const name = this.fileName(file);
    const { data, body } = splitFrontMatter(await this.text(file), name);
    const checked: Record<string, unknown> = validate(z.strictObject({ ...common, ...own }), data, name);
    const entries = Object.entries(checked);
    const found = splitTexts(body);
    const unknown = [...found.keys()].filter((text) => !texts.includes(text));
    if (unknown.length > 0) {
      throw new SeedError(
        unknown.map((text) => ({ file: name, message: `không có phần chữ nào tên "${text}"` })),
      );
    }
    return {
      ...(Object.fromEntries(entries.filter(([key]) => key in common)) as z.infer<z.ZodObject<T>>),
      file: name,
      texts: found,
      own: Object.fromEntries(entries.filter(([key]) => key in own)),
    };
  }

  /** A list that an agency may do without. */
  async optionalYaml<T>(file: string, schema: z.ZodType<T[]>): Promise<T[]> {
    return (await this.has(file)) ? this.yaml(file, schema) : [];
  }

  /** Markdown files of a folder; an agency may have none of a kind. */
  async markdownFiles(kindFolder: string): Promise<string[]> {
    if (!(await this.has(kindFolder))) return [];
    try {
      const files = await readdir(path.join(this.folder, kindFolder));
      return files
        .filter((file) => file.endsWith('.md'))
        .sort()
        .map((file) => `${kindFolder}/${file}`);
    } catch (error) {
      throw new SeedError([{ file: this.fileName(kindFolder), message: 'không đọc được thư mục' }], {
        cause: error,
      });
    }
  }

  async file(file: SeedFile): Promise<SeedFile & { path: string }> {
    const place = `files/${file.file}`;
    if (await this.has(place)) return { ...file, path: path.join(this.folder, place) };
    throw new SeedError([{ file: this.fileName(place), message: 'có trong files.yaml nhưng chưa có tệp' }]);
  }

  private async has(file: string): Promise<boolean> {
    try {
      await access(path.join(this.folder, file));
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw new SeedError([{ file: this.fileName(file), message: 'không đọc được' }], { cause: error });
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

async function readItems(folder: SeedFolder, kind: SeedKind): Promise<SeedItem[]> {
  const { shared, localised, texts } = kind;
  const files = await folder.markdownFiles(kind.folder);
  const originals = files.filter((file) => !file.endsWith(translationEnding));
  const originalOf = (file: string) => `${file.slice(0, -translationEnding.length)}.md`;
  const translations = files.filter((file) => file.endsWith(translationEnding));
  const orphans = translations.filter((file) => !originals.includes(originalOf(file)));
  const readOriginal = (file: string) => folder.markdown(file, itemShape, { ...shared, ...localised }, texts);
  const readTranslation = (file: string) => folder.markdown(file, translationShape, localised, texts);
  const [items, english] = await allOrIssues<[Omit<SeedItem, 'kind'>[], SeedTranslation[], void]>([
    allOrIssues(originals.map(readOriginal)),
    allOrIssues(translations.map(readTranslation)),
    refuseOrphans(orphans.map((file) => folder.fileName(file))),
  ]);
  const englishOf = new Map(english.map((translation) => [originalOf(translation.file), translation]));
  return items.map((item) => ({ ...item, kind, english: englishOf.get(item.file) }));
}

async function refuseOrphans(files: string[]): Promise<void> {
  if (files.length === 0) return;
  throw new SeedError(
    files.map((file) => ({ file, message: 'bản tiếng Anh không có bài tiếng Việt cùng tên' })),
  );
}

function byPublication(a: SeedItem, b: SeedItem): number {
  return Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || (a.file < b.file ? -1 : 1);
}

/**
 * Reads and checks `<seedDir>/<agency>`.
 * @throws SeedError naming every file and field that is wrong.
 */
export async function readSeed(seedDir: string, agency: string): Promise<Seed> {
  const folder = new SeedFolder(path.resolve(seedDir, agency));
  const [topics, units, shows, site, pictures, files, items] = await allOrIssues<
    [SeedName[], SeedName[], SeedShow[], SeedSite, SeedPicture[], SeedFile[], SeedItem[][]]
  >([
    folder.yaml('topics.yaml', namesSchema),
    folder.yaml('units.yaml', namesSchema),
    folder.optionalYaml('podcast-shows.yaml', showsSchema),
    folder.yaml('site.yaml', siteSchema),
    folder.yaml('pictures.yaml', picturesSchema),
    folder.optionalYaml('files.yaml', filesSchema),
    allOrIssues(seedKinds.map((kind) => readItems(folder, kind))),
  ]);
  const parts = { topics, units, shows, site, pictures, files, items: items.flat() };
  const issues = checkSeed(parts, (file) => folder.fileName(file));
  if (issues.length > 0) throw new SeedError(issues);
  const [pictureFiles, otherFiles] = await allOrIssues<[Seed['pictures'], Seed['files']]>([
    allOrIssues(pictures.map((picture) => folder.picture(picture))),
    allOrIssues(files.map((file) => folder.file(file))),
  ]);
  return { ...parts, pictures: pictureFiles, files: otherFiles, items: parts.items.toSorted(byPublication) };
}
