import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { agencyProfiles } from '../../../../src/agencies/registry';
import { itemCollections } from '../../../../src/adapters/payload/collections';
import { languageFields, sharedFields, type DocumentIds } from '../../../../src/adapters/seed/documentFields';
import { readSeed, type Seed } from '../../../../src/adapters/seed/readSeed';
import type { SeedItem } from '../../../../src/adapters/seed/seedSchemas';
import { findStateSecretMark } from '../../../../src/content/stateSecretMarks';
import type { ProjectedItem } from '../../../../src/content/contentItem';
import type { ItemKind } from '../../../../src/content/kinds';
import type { Locale } from '../../../../src/content/locales';
import { checkItem } from '../../../../src/editorial/requirements/checkItem';
import { projectKind } from '../../../../src/publishing/projection/kinds';
import type { FileSource, References } from '../../../../src/publishing/projection/sources';
import { toSlug } from '../../../../src/locale/slug';

const seedDir = fileURLToPath(new URL('../../../../seed', import.meta.url));

const agencies = readdirSync(seedDir).filter((name) => existsSync(`${seedDir}/${name}/site.yaml`));

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
function filesOf(seed: Seed, locale: Locale): References['files'] {
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
      };
      return [name, found];
    }),
  );
}

/** Documents as loading makes them, with names for ids. */
function referencesOf(seed: Seed, locale: Locale): References {
  const size = { width: 1600, height: 1067, renditions: [] };
  return {
    files: filesOf(seed, locale),
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

/** The item as publishing would make it, from the fields that loading would save. */
function itemOf(seed: Seed, item: SeedItem, locale: Locale): ProjectedItem {
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
    referencesOf(seed, locale),
  );
}

describe('starting content', () => {
  it('is there for every agency, and for no other', () => {
    expect([...agencies].sort()).toEqual(agencyProfiles.map(({ id }) => id).sort());
  });
});

const kindsWithFiles: readonly ItemKind[] = [
  'video',
  'podcastEpisode',
  'publication',
  'document',
  'eMagazine',
  'infographic',
];

describe.each(agencies)('the seed of %s', async (agency) => {
  const seed = await readSeed(seedDir, agency);
  // What files say of themselves – lengths, pages, captions – is known when they are loaded, not here.
  const written = seed.items.filter(({ kind }) => !kindsWithFiles.includes(kind.kind));
  const texts = written.flatMap((item) => [
    { item, locale: 'vi' as const, texts: item.texts },
    ...(item.english ? [{ item, locale: 'en' as const, texts: item.english.texts }] : []),
  ]);

  it.each(texts.map((text) => ({ ...text, key: text.item.key })))(
    'has "$key" ($locale) ready for publication, with every block readers should get',
    ({ item: article, locale, texts: { size } }) => {
      const item = itemOf(seed, article, locale);
      expect(checkItem(item, {})).toEqual([]);
      expect(size).toBeGreaterThan(0);
      expect(item.body.length).toBeGreaterThan(0);
      expect(findStateSecretMark({ article, item })).toBeUndefined();
    },
  );

  const programme: ItemKind[] = ['featuredTask', 'showcase', 'problem', 'campaign'];
  const documents = seed.items
    .filter(({ kind }) => programme.includes(kind.kind))
    .flatMap((item) => [
      { item, key: item.key, locale: 'vi' as const },
      ...(item.english ? [{ item, key: item.key, locale: 'en' as const }] : []),
    ]);

  it.each(documents)('has "$key" ($locale) of the programme ready for publication', ({ item, locale }) => {
    const projected = itemOf(seed, item, locale);
    expect(checkItem(projected, {})).toEqual([]);
    expect(findStateSecretMark({ item, projected })).toBeUndefined();
  });

  it('says of every task and problem that is no real one that it is an illustration', () => {
    const invented = seed.items.filter(
      ({ kind, own }) =>
        kind.kind === 'problem' || (kind.kind === 'featuredTask' && String(own.code).startsWith('MH-')),
    );
    expect(invented.filter(({ summary }) => !/minh họa/.test(summary)).map(({ key }) => key)).toEqual([]);
    const planned = seed.items.filter(({ kind }) => kind.kind === 'featuredTask');
    expect(
      planned.filter((item) => !invented.includes(item) && !item.own.basis).map(({ key }) => key),
    ).toEqual([]);
  });
});
