import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Payload } from 'payload';
import { markdownToLexical } from './markdownToLexical';
import { readSeed, type Seed } from './readSeed';
import { SeedError } from './seedError';
import type { MarkdownBody, SeedArticle, SeedName } from './seedSchemas';
import { SeedTarget, type LanguageFields, type SharedFields, type StartedArticle } from './seedTarget';

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
  articles: number;
  translations: number;
}

interface DocumentIds {
  units: Map<string, string>;
  topics: Map<string, string>;
  pictures: Map<string, string>;
  items: Map<string, string>;
}

/** What an article says in one language, whichever file it comes from. */
type ArticleText = Pick<
  SeedArticle,
  'headline' | 'summary' | 'byline' | 'keywords' | 'publishedAt' | 'body'
> & {
  source?: LanguageFields['source'];
};

/** Payload's message says which fields are wrong, the data says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const data =
    'data' in error ? (error.data as { errors?: { path?: string; message?: string }[] } | null) : null;
  const reasons = data?.errors?.map(({ path: field, message }) => `${field}: ${message}`) ?? [];
  return reasons.length > 0 ? reasons.join('; ') : error.message;
}

/** Editor nodes carry ids like those of MongoDB. */
const newNodeId = () => randomBytes(12).toString('hex');

function present(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`"${name}" was checked to be in the seed but has no document.`);
  return id;
}

class SeedLoad {
  private readonly ids: DocumentIds = {
    units: new Map(),
    topics: new Map(),
    pictures: new Map(),
    items: new Map(),
  };
  private readonly total: number;
  private done = 0;

  constructor(
    private readonly seed: Seed,
    private readonly target: SeedTarget,
    private readonly options: SeedOptions,
  ) {
    const { units, topics, pictures, articles } = seed;
    this.total = units.length + topics.length + pictures.length + articles.length + 1;
  }

  async run(): Promise<SeedCounts> {
    const { units, topics, pictures, articles, site } = this.seed;
    await this.loadNames('units', units);
    await this.loadNames('topics', topics);
    await this.loadPictures();
    await this.loadArticles();
    await this.step('site.yaml', () => this.target.saveSite(site, present(this.ids.items, site.lead)));
    return {
      units: units.length,
      topics: topics.length,
      pictures: pictures.length,
      articles: articles.length,
      translations: articles.filter(({ english }) => english).length,
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

  /** Articles link one another, so all exist as drafts before the first is published; the oldest goes out first. */
  private async loadArticles(): Promise<void> {
    const started = new Map<SeedArticle, StartedArticle>();
    for (const article of this.seed.articles) {
      const draft = await this.naming(article.file, () => this.target.startArticle(article.headline));
      started.set(article, draft);
      this.ids.items.set(article.key, draft.id);
    }
    for (const [article, draft] of started) {
      await this.step(this.shortName(article.file), () => this.publishArticle(article, draft));
    }
  }

  private async publishArticle(article: SeedArticle, { id, published }: StartedArticle): Promise<void> {
    if (!published.has('vi')) {
      await this.target.publishArticle(id, 'vi', {
        ...this.sharedFields(article),
        ...this.languageFields(article),
      });
    }
    const { english } = article;
    if (!english || published.has('en')) return;
    // A source keeps its own name where it has none in English.
    const source = { ...article.source, ...english.source };
    const translated = { ...english, source, publishedAt: article.publishedAt };
    await this.naming(english.file, () =>
      this.target.publishArticle(id, 'en', this.languageFields(translated)),
    );
  }

  private sharedFields({ genre, picture, topics, audiences, unit }: SeedArticle): SharedFields {
    return {
      genre,
      leadPicture: present(this.ids.pictures, picture),
      topics: topics.map((slug) => present(this.ids.topics, slug)),
      audiences,
      unit: present(this.ids.units, unit),
    };
  }

  private languageFields(text: ArticleText): LanguageFields {
    const { headline, summary, byline, source, keywords, publishedAt } = text;
    const firstPublishedAt = new Date(publishedAt).toISOString();
    return { headline, summary, byline, source, keywords, firstPublishedAt, body: this.bodyOf(text.body) };
  }

  private bodyOf({ markdown }: MarkdownBody): LanguageFields['body'] {
    return markdownToLexical(markdown, { pictures: this.ids.pictures, items: this.ids.items, newNodeId });
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
 * Loads `<seedDir>/<agency>` into the newsroom and publishes its articles by the ordinary path. It acts as the system
 * (`overrideAccess: true`, see `SeedTarget`) because it runs before any account exists. Run it only when `isSeeded`
 * says no.
 * @throws SeedError naming the file at which it stopped; nothing is written when the seed itself is wrong.
 */
export async function loadSeed(payload: Payload, options: SeedOptions): Promise<SeedCounts> {
  const seed = await readSeed(options.seedDir, options.agency);
  return new SeedLoad(seed, new SeedTarget(payload), options).run();
}
