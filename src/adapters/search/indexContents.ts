import type { ProjectedItem } from '../../content/contentItem';
import { locales, type Locale } from '../../content/locales';
import { toIndexEntry, type IndexEntry } from '../../search/indexEntry';
import { FacetIds } from './facetIds';
import { LanguageIndex } from './languageIndex';
import type { SearchFile } from './searchFile';

/** An item as it is now in one language, or that it is not there. */
export interface ItemState {
  locale: Locale;
  shortId: string;
  item: ProjectedItem | undefined;
  /** Words of its files that its article does not have. */
  fileText?: string;
}

export interface IndexProgress {
  /** Last number of the publish sequence that the index has taken in. */
  sequence: number;
  /** False until every item was taken in once. */
  isComplete: boolean;
  /** When that work began, ISO 8601; '' before. */
  builtAt: string;
}

export interface IndexLog {
  info: (message: string) => void;
  error: (error: unknown, message: string) => void;
}

/** What one file holds: an index per language, and how far it has come. */
export class IndexContents {
  private readonly facetIds: FacetIds;
  private readonly languages: Record<Locale, LanguageIndex>;

  constructor(
    private readonly file: SearchFile,
    private readonly log: IndexLog,
  ) {
    this.facetIds = new FacetIds(file.db);
    const entries = locales.map((locale) => [locale, new LanguageIndex(file.db, locale, this.facetIds)]);
    this.languages = Object.fromEntries(entries) as Record<Locale, LanguageIndex>;
  }

  of(locale: Locale): LanguageIndex {
    return this.languages[locale];
  }

  progress(): IndexProgress {
    const rows = this.file.db.prepare('select sequence, is_complete, built_at from progress').raw().all();
    const [sequence, isComplete, builtAt] = (rows as [number, number, string][])[0] ?? [0, 0, ''];
    return { sequence, isComplete: isComplete === 1, builtAt };
  }

  /** Joins what many writes left in parts, a little at each step: that halves the time of an answer. */
  *tidy(): Generator<void> {
    for (const locale of locales) yield* this.of(locale).tidy();
  }

  /** Takes in what changed and how far that is, both or neither. */
  write(states: readonly ItemState[], progress: Partial<IndexProgress>): void {
    const { db } = this.file;
    const changes = inOrderOfPlaces(states).map((state) => ({ ...state, entry: this.entryOf(state) }));
    const { sequence, isComplete, builtAt } = { ...this.progress(), ...progress };
    db.exec('begin immediate');
    try {
      for (const { locale, shortId, entry } of changes) {
        if (entry) this.of(locale).put(entry);
        else this.of(locale).remove(shortId);
      }
      const update = db.prepare('update progress set sequence = ?, is_complete = ?, built_at = ?');
      update.run(sequence, isComplete ? 1 : 0, builtAt);
      db.exec('commit');
    } catch (error) {
      if (db.inTransaction) db.exec('rollback');
      this.facetIds.reload();
      throw error;
    }
  }

  /** An item that cannot be taken in is left out: the sequence must not stand still for it. */
  private entryOf({ item, locale, shortId, fileText }: ItemState): IndexEntry | undefined {
    try {
      return item && toIndexEntry(item, fileText);
    } catch (error) {
      this.log.error(error, `The item ${shortId} (${locale}) cannot be searched.`);
      return undefined;
    }
  }
}

/** Rows that come in the order of their numbers are gathered in memory; each step back would be a write of its own. */
function inOrderOfPlaces(states: readonly ItemState[]): ItemState[] {
  const at = ({ item }: ItemState): string => item?.firstPublishedAt ?? '';
  return states.toSorted((a, b) => (at(a) < at(b) ? -1 : 1));
}
