import { randomBytes } from 'node:crypto';
import { MarkdownError } from './markdownInlines';
import { markdownToLexical } from './markdownToLexical';
import { rowId } from './rowId';
import type { ItemRelation } from './itemRelation';
import type { SeedKind, SeedNames, SeedTexts } from './seedKind';
import type { MarkdownBody, SeedItem, SeedTranslation } from './seedSchemas';

/** Document ids by the names that seeds use. */
export interface DocumentIds {
  topics: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, string>;
  shows: ReadonlyMap<string, string>;
  pictures: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, string>;
  items: ReadonlyMap<string, ItemRelation>;
}

/** A file names something that the seed does not have. */
export class UnknownName extends Error {}

/** Markdown that the column cannot show, with the line of the file. */
export class TextError extends Error {
  constructor(
    message: string,
    readonly fileLine: number,
  ) {
    super(message);
  }
}

/** Editor nodes carry ids like those of MongoDB. */
const newNodeId = () => randomBytes(12).toString('hex');

/** Called with what to tell the author; whoever only checks may note it and go on. */
export type OnUnknown = (message: string) => void;

const refuseUnknown: OnUnknown = (message) => {
  throw new UnknownName(message);
};

function namesIn(ids: DocumentIds, onUnknown: OnUnknown): SeedNames {
  const lookUp = (map: ReadonlyMap<string, string>, name: string, unknown: string): string => {
    const found = map.get(name);
    if (found === undefined) onUnknown(unknown);
    return found ?? '';
  };
  const item = (key: string): ItemRelation => {
    const found = ids.items.get(key);
    if (!found) onUnknown(`không có bài nào mang khóa "${key}"`);
    return found ?? { relationTo: 'news-articles', value: '' };
  };
  return {
    picture: (name) => lookUp(ids.pictures, name, `không có ảnh nào tên "${name}" trong pictures.yaml`),
    file: (name) => lookUp(ids.files, name, `không có tệp nào tên "${name}" trong files.yaml`),
    topic: (slug) => lookUp(ids.topics, slug, `không có chủ đề "${slug}" trong topics.yaml`),
    unit: (slug) => lookUp(ids.units, slug, `không có đơn vị "${slug}" trong units.yaml`),
    show: (slug) => lookUp(ids.shows, slug, `không có chương trình "${slug}" trong podcast-shows.yaml`),
    item,
    itemId: (key) => item(key).value,
  };
}

/** What the files of an item have in common, whatever their language: `bo-xay-dung/tasks/01-cot-lieu`. */
const itemName = (file: string): string => file.replace(/(?:\.en)?\.md$/, '');

function textsOf(file: string, texts: ReadonlyMap<string, MarkdownBody>, ids: DocumentIds): SeedTexts {
  const convert = ({ markdown, firstLine }: MarkdownBody) => {
    try {
      return markdownToLexical(markdown, { pictures: ids.pictures, items: ids.items, newNodeId });
    } catch (error) {
      if (!(error instanceof MarkdownError)) throw error;
      throw new TextError(error.message, firstLine + error.line - 1);
    }
  };
  return {
    text: (name) => {
      const text = texts.get(name);
      return text && convert(text);
    },
    markdown: (source) => convert({ markdown: source, firstLine: 1 }),
    rowId: (field, index) => rowId(itemName(file), field, index),
  };
}

/** The fields of an item that belong to all its languages. @throws UnknownName */
export function sharedFields(
  item: SeedItem,
  ids: DocumentIds,
  onUnknown: OnUnknown = refuseUnknown,
): Record<string, unknown> {
  const names = namesIn(ids, onUnknown);
  return {
    leadPicture: item.picture === undefined ? undefined : names.picture(item.picture),
    topics: item.topics.map(names.topic),
    audiences: item.audiences,
    unit: names.unit(item.unit),
    tasks: item.tasks.map(names.itemId),
    ...item.kind.toShared(item.own, names),
  };
}

/** What an item says in one language. @throws UnknownName, TextError */
export function languageFields(
  kind: SeedKind,
  text: Omit<SeedTranslation, 'source'> & { source?: object; publishedAt: string },
  ids: DocumentIds,
  onUnknown: OnUnknown = refuseUnknown,
): Record<string, unknown> {
  const { headline, summary, byline, source, keywords, aiLabel, publishedAt } = text;
  return {
    headline,
    summary,
    byline,
    source,
    keywords,
    aiLabel,
    firstPublishedAt: new Date(publishedAt).toISOString(),
    ...kind.toLocalised(text.own, textsOf(text.file, text.texts, ids), namesIn(ids, onUnknown)),
  };
}
