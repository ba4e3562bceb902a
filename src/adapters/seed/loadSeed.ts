import path from 'node:path';
import type { Payload } from 'payload';
import { itemCollections } from '../payload/collections';
import { languageFields, sharedFields } from './documentFields';
import { readSeed, type Seed } from './readSeed';
import { SeedError } from './seedError';
import type { ItemRelation } from './itemRelation';
import type { SeedItem, SeedName } from './seedSchemas';
import { SeedTarget, type StartedItem } from './seedTarget';

export interface SeedOptions {
  /** Directory with one directory per agency. */
  seedDir: string;
  agency: string;
  /** Called after every step. `what` is the file that is in, below the agency's directory. */
  onProgress: (done: number, total: number, what: string) => void;
}

/** How many of each are in. */
export interface SeedCounts {
  units: number;
  topics: number;
  pictures: number;
  files: number;
  items: number;
  translations: number;
}

/** Payload's message says which fields are wrong, the data says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const data =
    'data' in error ? (error.data as { errors?: { path?: string; message?: string }[] } | null) : null;
  const reasons = data?.errors?.map(({ path: field, message }) => `${field}: ${message}`) ?? [];
  return reasons.length > 0 ? reasons.join('; ') : error.message;
}

class SeedLoad {
  private readonly ids = {
    units: new Map<string, string>(),
    topics: new Map<string, string>(),
    shows: new Map<string, string>(),
    pictures: new Map<string, string>(),
    files: new Map<string, string>(),
    items: new Map<string, ItemRelation>(),
  };
  private readonly total: number;
  private done = 0;

  constructor(
    private readonly seed: Seed,
    private readonly target: SeedTarget,
    private readonly options: SeedOptions,
  ) {
    const { units, topics, shows, pictures, files, items } = seed;
    this.total = [units, topics, shows, pictures, files, items].reduce((sum, { length }) => sum + length, 1);
  }

  async run(): Promise<SeedCounts> {
    const { units, topics, pictures, files, items, site } = this.seed;
    await this.loadNames('units', units);
    await this.loadNames('topics', topics);
    await this.loadPictures();
    await this.loadFiles();
    await this.loadShows();
    await this.loadItems();
    await this.loadLearningPaths();
    await this.step('site.yaml', () => this.target.saveSite(site, this.itemOf(site.lead)));
    return {
      units: units.length,
      topics: topics.length,
      pictures: pictures.length,
      files: files.length,
      items: items.length,
      translations: items.filter(({ english }) => english).length,
    };
  }

  private async loadNames(collection: 'units' | 'topics', names: readonly SeedName[]): Promise<void> {
    for (const name of names) {
      await this.step(`${collection}.yaml`, async () => {
        this.ids[collection].set(name.slug, await this.target.saveName(collection, name));
      });
    }
  }

  private async loadPictures(): Promise<void> {
    for (const picture of this.seed.pictures) {
      await this.step(`pictures/${picture.name}.webp`, async () => {
        this.ids.pictures.set(picture.name, await this.target.savePicture(picture));
      });
    }
  }

  private async loadFiles(): Promise<void> {
    for (const file of this.seed.files) {
      await this.step(`files/${file.file}`, async () => {
        this.ids.files.set(file.name, await this.target.saveFile(file));
      });
    }
  }

  private async loadShows(): Promise<void> {
    for (const show of this.seed.shows) {
      await this.step('podcast-shows.yaml', async () => {
        const cover = this.ids.pictures.get(show.cover);
        this.ids.shows.set(show.slug, await this.target.saveShow(show, cover));
      });
    }
  }

  /** Items link one another, so all exist as drafts before the first is published; the oldest goes out first. */
  private async loadItems(): Promise<void> {
    const started = new Map<SeedItem, StartedItem>();
    for (const item of this.seed.items) {
      const collection = itemCollections[item.kind.kind];
      const draft = await this.naming(item.file, () => this.target.startItem(collection, item.headline));
      started.set(item, draft);
      this.ids.items.set(item.key, { relationTo: collection, value: draft.id });
    }
    for (const [item, draft] of started) {
      await this.step(this.shortName(item.file), () => this.publishItem(item, draft));
    }
  }

  private async publishItem(item: SeedItem, { id, published }: StartedItem): Promise<void> {
    const { kind, english, publishedAt } = item;
    const collection = itemCollections[kind.kind];
    if (!published.has('vi')) {
      const fields = { ...sharedFields(item, this.ids), ...languageFields(kind, item, this.ids) };
      await this.target.publishItem(collection, id, 'vi', fields);
    }
    if (!english || published.has('en')) return;
    // A source keeps its own name where it has none in English.
    const source = { ...item.source, ...english.source };
    const fields = languageFields(kind, { ...english, source, publishedAt }, this.ids);
    await this.naming(english.file, () => this.target.publishItem(collection, id, 'en', fields));
  }

  /** Paths lead through items, so they are laid when these are there. */
  private async loadLearningPaths(): Promise<void> {
    for (const { slug, learningPaths } of this.seed.topics) {
      const id = this.ids.topics.get(slug);
      if (!learningPaths || id === undefined) continue;
      const paths = learningPaths.map((path) => ({
        ...path,
        steps: path.steps.map((key) => this.itemOf(key)),
      }));
      await this.naming(`${this.options.agency}/topics.yaml`, () => this.target.saveLearningPaths(id, paths));
    }
  }

  private itemOf(key: string): ItemRelation {
    const item = this.ids.items.get(key);
    if (!item) throw new Error(`"${key}" was checked to be in the seed but has no document.`);
    return item;
  }

  private shortName(file: string): string {
    return file.split('/').slice(-2).join('/');
  }

  private async step(what: string, work: () => Promise<unknown>): Promise<void> {
    await this.naming(`${path.basename(this.options.seedDir)}/${this.options.agency}/${what}`, work);
    this.done += 1;
    this.options.onProgress(this.done, this.total, what);
  }

  /** Gives an error of `work` the name of the file it came from, unless one inside has done so. */
  private async naming<T>(file: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SeedError) throw error;
      throw new SeedError([{ file, message: reasonOf(error) }], { cause: error });
    }
  }
}

/** Whether the newsroom has its first content: a load that stopped halfway does not count and may be run again. */
export async function isSeeded(payload: Payload): Promise<boolean> {
  return new SeedTarget(payload).isComplete();
}

/**
 * Loads `<seedDir>/<agency>` into the newsroom and publishes its items by the ordinary path. It acts as the system
 * (`overrideAccess: true`, see `SeedTarget`) because it runs before any account exists. Run it only when `isSeeded`
 * says no.
 * @throws SeedError naming the file at which it stopped; nothing is written when the seed itself is wrong.
 */
export async function loadSeed(payload: Payload, options: SeedOptions): Promise<SeedCounts> {
  const seed = await readSeed(options.seedDir, options.agency);
  return new SeedLoad(seed, new SeedTarget(payload), options).run();
}
