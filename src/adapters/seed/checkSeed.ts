import { MarkdownError } from './markdownInlines';
import { markdownToLexical } from './markdownToLexical';
import type { SeedIssue } from './seedError';
import type { MarkdownBody, SeedArticle, SeedName, SeedPicture, SeedSite } from './seedSchemas';

export interface SeedParts {
  topics: readonly SeedName[];
  units: readonly SeedName[];
  site: SeedSite;
  pictures: readonly SeedPicture[];
  articles: readonly SeedArticle[];
}

/** Names that other files may use. */
interface KnownNames {
  topics: ReadonlySet<string>;
  units: ReadonlySet<string>;
  pictures: ReadonlySet<string>;
  items: ReadonlySet<string>;
}

type FileName = (file: string) => string;

function repeated(
  names: readonly string[],
  issueOf: (index: number, name: string) => SeedIssue,
): SeedIssue[] {
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [issueOf(index, name)]));
}

function checkUnique(parts: SeedParts, fileName: FileName): SeedIssue[] {
  const inList = (file: string, field: string) => (index: number, name: string) => ({
    file: fileName(file),
    field: `${index}.${field}`,
    message: `"${name}" đã dùng ở trên`,
  });
  const articleIssue = (field: string) => (index: number, name: string) => ({
    file: parts.articles[index]?.file ?? fileName('news'),
    field,
    message: `"${name}" đã dùng ở bài khác`,
  });
  return [
    ...repeated(
      parts.topics.map(({ slug }) => slug),
      inList('topics.yaml', 'slug'),
    ),
    ...repeated(
      parts.units.map(({ slug }) => slug),
      inList('units.yaml', 'slug'),
    ),
    ...repeated(
      parts.pictures.map(({ name }) => name),
      inList('pictures.yaml', 'name'),
    ),
    ...repeated(
      parts.articles.map(({ key }) => key),
      articleIssue('key'),
    ),
    // A load that was interrupted finds its articles again by their headlines.
    ...repeated(
      parts.articles.map(({ headline }) => headline),
      articleIssue('headline'),
    ),
  ];
}

function checkArticle(article: SeedArticle, known: KnownNames): SeedIssue[] {
  const { file, key, picture, topics, unit } = article;
  const issues: SeedIssue[] = [];
  if (!file.endsWith(`-${key}.md`))
    issues.push({ file, field: 'key', message: `tên tệp phải là <số>-${key}.md` });
  if (!known.pictures.has(picture)) {
    issues.push({ file, field: 'picture', message: `không có ảnh nào tên "${picture}" trong pictures.yaml` });
  }
  if (!known.units.has(unit)) {
    issues.push({ file, field: 'unit', message: `không có đơn vị "${unit}" trong units.yaml` });
  }
  topics.forEach((topic, index) => {
    if (known.topics.has(topic)) return;
    issues.push({ file, field: `topics.${index}`, message: `không có chủ đề "${topic}" trong topics.yaml` });
  });
  return issues;
}

const itself = (names: ReadonlySet<string>) => new Map([...names].map((name) => [name, name]));

/** Converts the body as loading will, so that nothing is found only halfway through. */
function checkBody(file: string, { markdown, firstLine }: MarkdownBody, known: KnownNames): SeedIssue[] {
  const references = { pictures: itself(known.pictures), items: itself(known.items), newNodeId: () => '' };
  try {
    const { root } = markdownToLexical(markdown, references);
    return root.children.length > 0 ? [] : [{ file, message: 'thiếu nội dung bài' }];
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    return [{ file, field: `dòng ${firstLine + error.line - 1}`, message: error.message }];
  }
}

/** Everything wrong with how the files of a seed fit together. */
export function checkSeed(parts: SeedParts, fileName: FileName): SeedIssue[] {
  const known: KnownNames = {
    topics: new Set(parts.topics.map(({ slug }) => slug)),
    units: new Set(parts.units.map(({ slug }) => slug)),
    pictures: new Set(parts.pictures.map(({ name }) => name)),
    items: new Set(parts.articles.map(({ key }) => key)),
  };
  const { lead } = parts.site;
  const leadIssues = known.items.has(lead)
    ? []
    : [{ file: fileName('site.yaml'), field: 'lead', message: `không có bài nào mang khóa "${lead}"` }];
  const articleIssues = parts.articles.flatMap((article) => [
    ...checkArticle(article, known),
    ...checkBody(article.file, article.body, known),
    ...(article.english ? checkBody(article.english.file, article.english.body, known) : []),
  ]);
  return [...checkUnique(parts, fileName), ...leadIssues, ...articleIssues];
}
