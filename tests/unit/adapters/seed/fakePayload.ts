import type { Payload } from 'payload';

type Fields = Record<string, unknown>;

interface Document {
  id: string;
  collection: string;
  shared: Fields;
  byLocale: Record<string, Fields>;
}

interface Call {
  collection: string;
  id?: string;
  locale?: string;
  data: Fields;
  draft?: boolean;
  filePath?: string;
  where: Record<string, { equals: unknown }>;
}

const localized = new Set(
  'name description alt caption headline summary body byline source keywords firstPublishedAt'.split(' '),
);

/** As much of the newsroom as the loader uses: documents with localized fields, kept in memory, every call written down. */
export class FakePayload {
  readonly documents: Document[] = [];
  readonly site: Record<string, Fields> = {};
  /** `create topics vi`, `publish news-articles en First`, in the order of the calls. */
  readonly calls: string[] = [];
  /** A call that fails, as written in `calls`. */
  failure: { call: string; error: Error } | undefined;

  asPayload(): Payload {
    return this as unknown as Payload;
  }

  in(collection: string): Document[] {
    return this.documents.filter((document) => document.collection === collection);
  }

  private note(call: string): void {
    if (this.failure?.call === call) throw this.failure.error;
    this.calls.push(call);
  }

  private write(document: Document, locale: string, data: Fields): void {
    for (const [name, value] of Object.entries(data)) {
      if (localized.has(name)) (document.byLocale[locale] ??= {})[name] = value;
      else document.shared[name] = value;
    }
  }

  private read(document: Document, locale = 'vi'): Fields {
    return { id: document.id, ...document.shared, ...document.byLocale[locale] };
  }

  async create({ collection, locale = 'vi', data, filePath, draft }: Call): Promise<Fields> {
    this.note(`${draft ? 'draft' : 'create'} ${collection} ${locale}`);
    const document = {
      id: `${collection}-${this.in(collection).length + 1}`,
      collection,
      shared: {},
      byLocale: {},
    };
    this.documents.push(document);
    this.write(document, locale, data);
    if (filePath) this.write(document, locale, { filename: filePath.split('/').at(-1), filePath });
    return this.read(document, locale);
  }

  async update({ collection, id, locale = 'vi', data }: Call): Promise<Fields> {
    const verb = data._status === 'published' ? 'publish' : 'update';
    this.note(
      [verb, collection, locale, ...(typeof data.headline === 'string' ? [data.headline] : [])].join(' '),
    );
    const document = this.documents.find((candidate) => candidate.id === id);
    if (!document) throw new Error(`no document ${id}`);
    this.write(document, locale, data);
    return this.read(document, locale);
  }

  async find({ collection, where, locale }: Call): Promise<{ docs: Fields[] }> {
    const docs = this.in(collection).map((document) => this.read(document, locale));
    const isWanted = (doc: Fields) =>
      Object.entries(where).every(([name, { equals }]) => doc[name] === equals);
    return { docs: docs.filter(isWanted) };
  }

  async findByID({ id, locale }: Call): Promise<Fields> {
    const document = this.documents.find((candidate) => candidate.id === id);
    if (!document) throw new Error(`no document ${id}`);
    return this.read(document, locale);
  }

  async findGlobal({ locale = 'vi' }: { locale?: string }): Promise<Fields> {
    return this.site[locale] ?? {};
  }

  async updateGlobal({ locale = 'vi', data }: Call): Promise<Fields> {
    this.note(`update site ${locale}`);
    return (this.site[locale] = data);
  }
}
