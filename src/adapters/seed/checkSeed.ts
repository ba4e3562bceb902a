import { itemCollections } from '../payload/collections';
import { TextError, languageFields, sharedFields, type DocumentIds, type OnUnknown } from './documentFields';
import type { SeedIssue } from './seedError';
import type {
  SeedFile,
  SeedItem,
  SeedName,
  SeedPicture,
  SeedShow,
  SeedSite,
  SeedTranslation,
} from './seedSchemas';

export interface SeedParts {
  topics: readonly SeedName[];
  units: readonly SeedName[];
  shows: readonly SeedShow[];
  site: SeedSite;
  pictures: readonly SeedPicture[];
  files: readonly SeedFile[];
  items: readonly SeedItem[];
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
  const itemIssue = (field: 'key' | 'headline') => (index: number) => ({
    file: parts.items[index]?.file ?? fileName('.'),
    field,
    message: `"${parts.items[index]?.[field]}" đã dùng ở bài khác`,
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
      parts.files.map(({ name }) => name),
      inList('files.yaml', 'name'),
    ),
    ...repeated(
      parts.shows.map(({ slug }) => slug),
      inList('podcast-shows.yaml', 'slug'),
    ),
    ...repeated(
      parts.items.map(({ key }) => key),
      itemIssue('key'),
    ),
    // A load that was interrupted finds its items again by kind and headline.
    ...repeated(
      parts.items.map(({ kind, headline }) => `${kind.folder}: ${headline}`),
      itemIssue('headline'),
    ),
  ];
}

function checkItem(item: SeedItem, parts: SeedParts): SeedIssue[] {
  const { file, key, english } = item;
  const named = file.endsWith(`-${key}.md`)
    ? []
    : [{ file, field: 'key', message: `tên tệp phải là <số>-${key}.md` }];
  return [...named, ...checkFields(item, parts), ...(english ? checkTranslation(item, english, parts) : [])];
}

/** Converts as loading will, with names for ids, so that nothing is found only halfway through. */
function checkFields(item: SeedItem, parts: SeedParts): SeedIssue[] {
  const ids = itself(parts);
  const issues = issuesOf(item.file, (onUnknown) => {
    sharedFields(item, ids, onUnknown);
    languageFields(item.kind, item, ids, onUnknown);
  });
  const hasText = item.texts.size > 0 || !item.kind.texts.includes('body');
  return hasText ? issues : [...issues, { file: item.file, message: 'thiếu nội dung bài' }];
}

function checkTranslation(item: SeedItem, english: SeedTranslation, parts: SeedParts): SeedIssue[] {
  return issuesOf(english.file, (onUnknown) => {
    languageFields(item.kind, { ...english, publishedAt: item.publishedAt }, itself(parts), onUnknown);
  });
}

function issuesOf(file: string, convert: (onUnknown: OnUnknown) => void): SeedIssue[] {
  const issues: SeedIssue[] = [];
  try {
    convert((message) => issues.push({ file, message }));
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    issues.push({ file, field: `dòng ${error.fileLine}`, message: error.message });
  }
  return issues;
}

/** Everything wrong with how the files of a seed fit together. */
export function checkSeed(parts: SeedParts, fileName: FileName): SeedIssue[] {
  const { lead } = parts.site;
  const leadIssues = parts.items.some(({ key }) => key === lead)
    ? []
    : [{ file: fileName('site.yaml'), field: 'lead', message: `không có bài nào mang khóa "${lead}"` }];
  return [
    ...checkUnique(parts, fileName),
    ...leadIssues,
    ...checkPaths(parts, fileName('topics.yaml')),
    ...checkCovers(parts, fileName('podcast-shows.yaml')),
    ...parts.items.flatMap((item) => checkItem(item, parts)),
  ];
}

function checkPaths({ topics, items }: SeedParts, file: string): SeedIssue[] {
  const steps = topics.flatMap(({ learningPaths = [] }) => learningPaths.flatMap((path) => path.steps));
  return steps
    .filter((step) => !items.some(({ key }) => key === step))
    .map((step) => ({ file, field: 'learningPaths', message: `không có bài nào mang khóa "${step}"` }));
}

function checkCovers({ shows, pictures }: SeedParts, file: string): SeedIssue[] {
  return shows
    .filter(({ cover }) => !pictures.some(({ name }) => name === cover))
    .map(({ cover }) => ({
      file,
      field: 'cover',
      message: `không có ảnh nào tên "${cover}" trong pictures.yaml`,
    }));
}

function itself(parts: SeedParts): DocumentIds {
  const same = (names: readonly string[]) => new Map(names.map((name) => [name, name]));
  return {
    topics: same(parts.topics.map(({ slug }) => slug)),
    units: same(parts.units.map(({ slug }) => slug)),
    shows: same(parts.shows.map(({ slug }) => slug)),
    pictures: same(parts.pictures.map(({ name }) => name)),
    files: same(parts.files.map(({ name }) => name)),
    items: new Map(
      parts.items.map(({ key, kind }) => [key, { relationTo: itemCollections[kind.kind], value: key }]),
    ),
  };
}
