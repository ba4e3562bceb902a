import type { Payload, RequiredDataFromCollectionSlug as RequiredDataOf } from 'payload';
import type { Locale } from '../../content/locales';
import type { ItemCollection } from '../payload/collections';
import type { Seed } from './readSeed';
import { rowId } from './rowId';
import type { ItemRelation } from './itemRelation';
import type { SeedName, SeedShow, SeedSite } from './seedSchemas';

export interface StartedItem {
  id: string;
  /** Languages that an earlier, interrupted load has already published. */
  published: ReadonlySet<Locale>;
}

/** A path as the form of a topic keeps it. */
export interface LearningPathFields {
  title: Record<Locale, string>;
  description: Record<Locale, string>;
  steps: ItemRelation[];
}

const system = { overrideAccess: true, depth: 0 } as const;

/**
 * Where a seed goes: the newsroom, through the same Local API and hooks as every save. Access is overridden because
 * the seed is loaded before any account exists whose rights could apply. Whatever an interrupted load
 * left is found again by its natural key, so that loading once more completes it instead of doubling it.
 */
export class SeedTarget {
  constructor(private readonly payload: Payload) {}

  /** The site's words are written last, so their presence says that a load came to its end. */
  async isComplete(): Promise<boolean> {
    const site = await this.payload.findGlobal({ ...system, slug: 'site', locale: 'vi' });
    return typeof site.title === 'string' && site.title.trim() !== '';
  }

  /** @returns the document id. */
  async saveName(collection: 'topics' | 'units', { slug, name, description }: SeedName): Promise<string> {
    const found = await this.payload.find({
      ...system,
      collection,
      where: { slug: { equals: slug } },
      limit: 1,
    });
    const vi = { slug, name: name.vi, description: description.vi };
    const existing = found.docs[0];
    const { id } = existing ?? (await this.payload.create({ ...system, collection, data: vi, locale: 'vi' }));
    const en = { name: name.en, description: description.en };
    await this.payload.update({ ...system, collection, id, data: en, locale: 'en' });
    return id;
  }

  /** @returns the document id. */
  async savePicture({
    name,
    path,
    alt,
    caption,
    credit,
    license,
  }: Seed['pictures'][number]): Promise<string> {
    const filename = { equals: `${name}.webp` };
    const found = await this.payload.find({ ...system, collection: 'media', where: { filename }, limit: 1 });
    const id =
      found.docs[0]?.id ??
      (await this.createPicture(path, { alt: alt.vi, caption: caption.vi, credit, license }));
    const en = { alt: alt.en, caption: caption.en };
    await this.payload.update({ ...system, collection: 'media', id, data: en, locale: 'en' });
    return id;
  }

  private async createPicture(
    filePath: string,
    data: { alt: string; caption: string; credit: string; license: string },
  ): Promise<string> {
    // A file without a document is what an interrupted load left behind.
    const options = { filePath, overwriteExistingFiles: true };
    const { id } = await this.payload.create({
      ...system,
      ...options,
      collection: 'media',
      data,
      locale: 'vi',
    });
    return id;
  }

  /** @returns the document id. */
  async saveFile({ file, path, title, language }: Seed['files'][number]): Promise<string> {
    const filename = { equals: file };
    const found = await this.payload.find({ ...system, collection: 'files', where: { filename }, limit: 1 });
    const data = { title: title.vi, language };
    const options = { filePath: path, overwriteExistingFiles: true };
    const { id } =
      found.docs[0] ??
      (await this.payload.create({ ...system, ...options, collection: 'files', data, locale: 'vi' }));
    await this.payload.update({
      ...system,
      collection: 'files',
      id,
      data: { title: title.en },
      locale: 'en',
    });
    return id;
  }

  /** @returns the document id. */
  async saveShow(show: SeedShow, cover: string | undefined): Promise<string> {
    const { slug, name, description, author, category } = show;
    const collection = 'podcast-shows';
    const where = { slug: { equals: slug } };
    const found = await this.payload.find({ ...system, collection, where, limit: 1 });
    const words = { name: name.vi, description: description.vi, author: author.vi };
    const vi: RequiredDataOf<'podcast-shows'> = { slug, cover, category, ...words };
    const { id } =
      found.docs[0] ?? (await this.payload.create({ ...system, collection, data: vi, locale: 'vi' }));
    const en = { name: name.en, description: description.en, author: author.en };
    await this.payload.update({ ...system, collection, id, data: en, locale: 'en' });
    return id;
  }

  /** Makes the draft that other items can already link to. */
  async startItem(collection: ItemCollection, headline: string): Promise<StartedItem> {
    const where = { headline: { equals: headline } };
    const found = await this.payload.find({ ...system, collection, where, locale: 'vi', limit: 1 });
    const existing = found.docs[0];
    if (existing) return { id: existing.id, published: await this.publishedLanguages(collection, existing) };
    const data = { headline, _status: 'draft' as const };
    const { id } = await this.payload.create({ ...system, collection, data, locale: 'vi', draft: true });
    return { id, published: new Set() };
  }

  private async publishedLanguages(
    collection: ItemCollection,
    { id, _status }: { id: string; _status?: string | null },
  ): Promise<ReadonlySet<Locale>> {
    if (_status !== 'published') return new Set();
    const english = await this.payload.findByID({ ...system, collection, id, locale: 'en' });
    return new Set<Locale>('headline' in english && english.headline ? ['vi', 'en'] : ['vi']);
  }

  async publishItem(
    collection: ItemCollection,
    id: string,
    locale: Locale,
    fields: Record<string, unknown>,
  ): Promise<void> {
    const data = { ...fields, _status: 'published' as const };
    await this.payload.update({ ...system, collection, id, locale, data, draft: false });
  }

  async saveLearningPaths(id: string, paths: readonly LearningPathFields[]): Promise<void> {
    for (const locale of ['en', 'vi'] as const) {
      const learningPaths = paths.map(({ title, description, steps }, path) => ({
        id: rowId(id, 'learningPaths', path),
        title: title[locale],
        description: description[locale],
        steps: steps.map((item, step) => ({ id: rowId(id, 'learningPaths', path, 'steps', step), item })),
      }));
      const data: Record<string, unknown> = { learningPaths };
      await this.payload.update({ ...system, collection: 'topics', id, data, locale });
    }
  }

  async saveSite({ title, tagline, introduction }: SeedSite, lead: ItemRelation): Promise<void> {
    const en = { title: title.en, tagline: tagline.en, introduction: introduction.en, lead };
    await this.payload.updateGlobal({ ...system, slug: 'site', data: en, locale: 'en' });
    const vi = { title: title.vi, tagline: tagline.vi, introduction: introduction.vi, lead };
    await this.payload.updateGlobal({ ...system, slug: 'site', data: vi, locale: 'vi' });
  }
}
