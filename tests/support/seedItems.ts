import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { itemCollections } from '../../src/adapters/payload/collections';
import { languageFields, sharedFields, type DocumentIds } from '../../src/adapters/seed/documentFields';
import type { Seed } from '../../src/adapters/seed/readSeed';
import type { SeedItem } from '../../src/adapters/seed/seedSchemas';
import type { ProjectedItem } from '../../src/content/contentItem';
import type { Locale } from '../../src/content/locales';
import { toSlug } from '../../src/locale/slug';
import { projectKind } from '../../src/publishing/projection/kinds';
import type { FileSource, References } from '../../src/publishing/projection/sources';

/** What was really read out of files, by name; the others are as if examined. */
export type ReadFiles = ReadonlyMap<string, Pick<FileSource, 'texts' | 'outline'>>;

const itself = (names: readonly string[]) => new Map(names.map((name) => [name, name]));

const contentTypes: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.vtt': 'text/vtt',
};

/** Files as examining them would find them: a PDF has a cover, a recording a length, captions words. */
function filesOf(seed: Seed, locale: Locale, read: ReadFiles): References['files'] {
  const cover = { width: 1600, height: 2263, renditions: [] };
  return new Map(
    seed.files.map(({ name, path: file, title, language }) => {
      const extension = extname(file);
      const found: FileSource = {
        documentId: name,
        fileId: name,
        path: `/media/${name}/file.0${extension}`,
        contentType: contentTypes[extension] ?? extension,
        byteLength: statSync(file).size,
        title: title[locale],
        language,
        durationSeconds: /\.(mp4|webm|mp3|m4a)$/.test(file) ? 60 : undefined,
        width: /\.(mp4|webm)$/.test(file) ? 1280 : undefined,
        height: /\.(mp4|webm)$/.test(file) ? 720 : undefined,
        texts: [],
        outline: [],
        cues: extension === '.vtt' ? [{ startSeconds: 0, endSeconds: 60, text: 'Lời' }] : [],
        pages: [],
        ...(extension === '.pdf' && { cover }),
        ...read.get(name),
      };
      return [name, found];
    }),
  );
}

/** Documents as loading makes them, with names for ids. */
function referencesOf(seed: Seed, locale: Locale, read: ReadFiles): References {
  const size = { width: 1600, height: 1067, renditions: [] };
  return {
    files: filesOf(seed, locale, read),
    media: new Map(
      seed.pictures.map(({ name, alt, caption, credit, license }) => [
        name,
        {
          documentId: name,
          mediaId: name,
          alt: alt[locale],
          caption: caption[locale],
          credit,
          license,
          ...size,
        },
      ]),
    ),
    itemIds: itself(seed.items.map(({ key }) => key)),
    topicIds: itself(seed.topics.map(({ slug }) => slug)),
    unitIds: itself(seed.units.map(({ slug }) => slug)),
  };
}

function idsOf(seed: Seed): DocumentIds {
  return {
    topics: itself(seed.topics.map(({ slug }) => slug)),
    units: itself(seed.units.map(({ slug }) => slug)),
    shows: itself(seed.shows.map(({ slug }) => slug)),
    pictures: itself(seed.pictures.map(({ name }) => name)),
    files: itself(seed.files.map(({ name }) => name)),
    items: new Map(
      seed.items.map(({ key, kind }) => [key, { relationTo: itemCollections[kind.kind], value: key }]),
    ),
  };
}

/** The item as publishing would make it, from the fields that loading would save; its key stands for its ids. */
export function itemOf(
  seed: Seed,
  item: SeedItem,
  locale: Locale,
  read: ReadFiles = new Map(),
): ProjectedItem {
  const ids = idsOf(seed);
  const words = locale === 'en' && item.english ? { ...item.english, publishedAt: item.publishedAt } : item;
  const fields = { ...sharedFields(item, ids), ...languageFields(item.kind, words, ids) };
  return projectKind(
    item.kind.kind,
    {
      ...words,
      identifier: item.key,
      shortId: item.key,
      locale,
      slug: toSlug(words.headline),
      leadPictureId: item.picture,
      topicIds: item.topics,
      unitId: item.unit,
      taskIds: item.tasks,
      audiences: item.audiences,
      firstPublishedAt: item.publishedAt,
      modifiedAt: item.publishedAt,
      corrections: [],
      fields,
    },
    referencesOf(seed, locale, read),
  );
}
