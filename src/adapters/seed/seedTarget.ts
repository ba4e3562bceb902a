import type { Payload } from 'payload';
import type { Locale } from '../../content/locales';
import type { NewsArticle } from '../payload/payload-types';
import type { Seed } from './readSeed';
import type { SeedName, SeedSite } from './seedSchemas';

/** The part of an article that belongs to all its languages. */
export type SharedFields = Pick<NewsArticle, 'genre' | 'leadPicture' | 'topics' | 'audiences' | 'unit'>;

/** The part of an article that one language has. */
export type LanguageFields = Pick<
  NewsArticle,
  'headline' | 'summary' | 'body' | 'byline' | 'source' | 'keywords' | 'firstPublishedAt'
>;

export interface StartedArticle {
  id: string;
  /** Languages that an earlier, interrupted load has already published. */
  published: ReadonlySet<Locale>;
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

  /** Makes the draft that other articles can already link to. */
  async startArticle(headline: string): Promise<StartedArticle> {
    const collection = 'news-articles';
    const where = { headline: { equals: headline } };
    const found = await this.payload.find({ ...system, collection, where, locale: 'vi', limit: 1 });
    const existing = found.docs[0];
    if (existing) return { id: existing.id, published: await this.publishedLanguages(existing) };
    const data = { headline, _status: 'draft' as const };
    const { id } = await this.payload.create({ ...system, collection, data, locale: 'vi', draft: true });
    return { id, published: new Set() };
  }

  private async publishedLanguages({ id, _status }: NewsArticle): Promise<ReadonlySet<Locale>> {
    if (_status !== 'published') return new Set();
    const english = await this.payload.findByID({ ...system, collection: 'news-articles', id, locale: 'en' });
    return new Set<Locale>(english.headline ? ['vi', 'en'] : ['vi']);
  }

  async publishArticle(
    id: string,
    locale: Locale,
    fields: LanguageFields & Partial<SharedFields>,
  ): Promise<void> {
    const data = { ...fields, _status: 'published' as const };
    await this.payload.update({ ...system, collection: 'news-articles', id, locale, data, draft: false });
  }

  async saveSite({ title, tagline, introduction }: SeedSite, leadId: string): Promise<void> {
    const lead = { relationTo: 'news-articles' as const, value: leadId };
    const en = { title: title.en, tagline: tagline.en, introduction: introduction.en, lead };
    await this.payload.updateGlobal({ ...system, slug: 'site', data: en, locale: 'en' });
    const vi = { title: title.vi, tagline: tagline.vi, introduction: introduction.vi, lead };
    await this.payload.updateGlobal({ ...system, slug: 'site', data: vi, locale: 'vi' });
  }
}
