import type Database from 'libsql';
import type { Locale } from '../../content/locales';
import type { IndexAnswer, IndexQuestion } from '../../delivery/searchIndex';
import type { IndexEntry } from '../../search/indexEntry';
import {
  facetTerm,
  headlineStarting,
  matchExpressions,
  nothing,
  type MatchExpressions,
} from '../../search/matchExpression';
import { allowedDistance, nearSpellings, withoutMarks } from '../../search/nearSpelling';
import { Ranker, rarity } from '../../search/ranking';
import { byRank, pageOfResults, type RankedPlace, type UnrankedRun } from '../../search/resultPage';
import { countFacets, filterKeys, type FacetGroup, type SearchFilters } from '../../search/searchFacets';
import type { SearchQuery } from '../../search/searchQuery';
import { wordsIn } from '../../search/words';
import type { FacetIds } from './facetIds';
import { daysApart, firstPlace } from './places';
import { listedPlaces, numberOf, placesOf, prepareStatements } from './statements';

/** Above every place. */
const beyondAll = Number.MAX_SAFE_INTEGER;
/** Longer lists of matches are counted and sorted into facets over their newest items only. */
const mostCounted = 1000;
/** Of the newest matches so many are put in order; what comes behind them stands by date. */
const mostRanked = 300;
/** And of these, however old: items with the words in the headline, one after the other, or with just these marks. */
const mostRankedEach = 70;
/** A headline that has so many words of a question has them one after the other, and is found as a phrase. */
const longQuestion = 5;
/** The frequency of a word is counted again when so great a part of the items has changed. */
const changesThatMatter = 0.05;
const mostFrequencies = 5000;
/** Known words looked at for a misspelt one. */
const mostSpellings = 20_000;
/** Work of one step of tidying: some ten milliseconds. */
const pagesAtOnce = 64;

/** The index of one language: plain statements on its tables, all of them immediate. */
export class LanguageIndex {
  private readonly statements: ReturnType<typeof prepareStatements>;
  private readonly frequencies = new Map<string, { items: number; at: number }>();
  private changes = 0;

  constructor(
    db: Database.Database,
    private readonly locale: Locale,
    private readonly facetIds: FacetIds,
  ) {
    this.statements = prepareStatements(db, locale);
  }

  items(): number {
    return numberOf(this.statements.count.all());
  }

  put(entry: IndexEntry): void {
    const { statements } = this;
    this.remove(entry.shortId);
    const place = this.freePlace(firstPlace(entry.firstPublishedAt));
    const facets = entry.facetKeys.map((key) => this.facetIds.toId(key));
    const facetTerms = facets.map(facetTerm).join(' ');
    statements.addItem.run(place, entry.shortId, entry.itemId, facets.join(','));
    statements.addFingerprint.run(place, Buffer.from(entry.fingerprint.buffer));
    statements.addWords.run(place, `${entry.terms} ${facetTerms}`);
    statements.addHeadline.run(place, `${entry.headlineTerms} ${facetTerms}`);
    statements.addSpellings.run(JSON.stringify(entry.spellings.map((word) => [word, withoutMarks(word)])));
    this.changes += 1;
  }

  remove(shortId: string): void {
    const [place] = placesOf(this.statements.placeOf.all(shortId));
    if (place === undefined) return;
    const { dropItem, dropFingerprint, dropWords, dropHeadline } = this.statements;
    for (const statement of [dropItem, dropFingerprint, dropWords, dropHeadline]) statement.run(place);
    this.changes += 1;
  }

  find({ query, filters, after, limit }: IndexQuestion): IndexAnswer {
    if (query.words.length === 0) return this.answer([], query, filters);
    const matches = this.matches(query, filters);
    if (!matches) return this.answer([], query, filters);
    // Asked once for everything that follows: where words are rare together, this walks through long lists.
    const newest = this.older(matches.all)(beyondAll, mostCounted + 1);
    const ranked = this.ranked(query, matches, newest);
    const { places, next } = pageOfResults(ranked, this.runs(matches), after, limit);
    const answer = this.answer(newest, query, filters);
    return { ...answer, ids: this.itemIds(places), ...(next && { next }) };
  }

  /** All but the items. */
  private answer(newest: readonly number[], query: SearchQuery, filters: SearchFilters): IndexAnswer {
    const isNarrowed = filterKeys(filters).length > 0;
    const all = isNarrowed && query.words.length > 0 ? this.unfiltered(query) : newest;
    return {
      ids: [],
      total: Math.min(newest.length, mostCounted),
      isMore: newest.length > mostCounted,
      facets: countFacets(this.facetGroups(all.slice(0, mostCounted)), filters),
    };
  }

  count(query: SearchQuery, filters: SearchFilters, limit: number, how?: 'exactly'): number {
    const matches = query.words.length > 0 ? this.matches(query, filters) : undefined;
    if (!matches) return 0;
    return this.countOf(how === 'exactly' ? (matches.exact ?? matches.all) : matches.all, limit);
  }

  startingWith(query: SearchQuery, limit: number): string[] {
    if (query.words.length === 0) return [];
    return this.itemIds(placesOf(this.statements.newestHeadlines.all(headlineStarting(query), limit)));
  }

  nearSpellings(word: string, most: number): string[] {
    const plain = withoutMarks(word.toLowerCase());
    const reach = allowedDistance(plain.length);
    if (reach === 0) return [];
    const [shortest, longest] = [plain.length - reach, plain.length + reach];
    const rows = this.statements.spellings.all(
      shortest,
      longest,
      plain.charAt(0),
      plain.charAt(plain.length - 1),
      mostSpellings,
    ) as [string, string][];
    const itemsWith = (written: string): number =>
      this.frequency(wordsIn(written, this.locale)[0]?.folded ?? written);
    const known = rows.map(([written, plain]) => ({ written, plain }));
    return nearSpellings(word, known, itemsWith, most);
  }

  /** Joins the parts that many writes left behind, a little at each step. */
  *tidy(): Generator<void> {
    const { changesMade, mergeWords, mergeHeadlines } = this.statements;
    const made = () => numberOf(changesMade.all());
    for (const merge of [mergeWords, mergeHeadlines]) {
      // A negative number puts all parts into one merge; the positive ones carry it out.
      for (let pages = -pagesAtOnce; ; pages = pagesAtOnce) {
        const before = made();
        merge.run(pages);
        const isDone = made() - before < 2;
        yield;
        if (isDone) break;
      }
    }
  }

  /** Undefined when no item has one of the filters. */
  private matches(query: SearchQuery, filters: SearchFilters): MatchExpressions | undefined {
    const facetIds = this.facetIds.ofKeys(filterKeys(filters));
    return facetIds && matchExpressions(query, facetIds);
  }

  /** The best matches in their order: all of them, unless there are very many. */
  private ranked(
    query: SearchQuery,
    { all, phrase, exact }: MatchExpressions,
    newest: readonly number[],
  ): RankedPlace[] {
    const { outstanding, fingerprints, newestPlace } = this.statements;
    const others =
      newest.length > mostRanked
        ? listedPlaces(
            outstanding.all(
              query.words.length < longQuestion ? all : nothing,
              phrase ?? nothing,
              exact ?? nothing,
              mostRankedEach,
            ),
          )
        : [];
    const candidates = JSON.stringify([...newest.slice(0, mostRanked), ...others]);
    const today = numberOf(newestPlace.all());
    const ranker = new Ranker(query, this.rarities(query));
    return (fingerprints.all(candidates) as [number, Buffer][])
      .map(([place, words]) => ({ place, rank: ranker.rank(toFingerprint(words), daysApart(today, place)) }))
      .sort(byRank);
  }

  private runs({ all, exact, inexact }: MatchExpressions): UnrankedRun[] {
    return [
      ...(exact === undefined ? [] : [{ run: 'exact' as const, older: this.older(exact) }]),
      { run: 'others', older: this.older(inexact ?? all) },
    ];
  }

  /** Places of matches, newest first. */
  private older(match: string) {
    return (before: number, limit: number): number[] =>
      listedPlaces(this.statements.olderWords.all(match, before, limit));
  }

  private unfiltered(query: SearchQuery): number[] {
    return this.older(matchExpressions(query, []).all)(beyondAll, mostCounted);
  }

  private facetGroups(places: readonly number[]): FacetGroup[] {
    const groups = this.statements.facets.all(JSON.stringify(places)) as [string, number][];
    return groups.map(([facets, count]) => ({ keys: this.facetIds.toKeys(facets), count }));
  }

  private countOf(match: string, limit: number): number {
    return numberOf(this.statements.countOf.all(match, limit));
  }

  private rarities(query: SearchQuery): number[] {
    const items = this.items();
    return query.words.map(({ folded }) => rarity(this.frequency(folded), items));
  }

  /** Items that have a word. Counting walks through all of them, so the number is kept while it is nearly right. */
  private frequency(folded: string): number {
    const known = this.frequencies.get(folded);
    if (known && this.changes - known.at <= changesThatMatter * known.items) return known.items;
    const items = numberOf(this.statements.frequency.all(folded));
    if (this.frequencies.size >= mostFrequencies) this.frequencies.clear();
    this.frequencies.set(folded, { items, at: this.changes });
    return items;
  }

  private itemIds(wanted: readonly number[]): string[] {
    const rows = this.statements.itemIds.all(JSON.stringify(wanted)) as [number, string][];
    const ids = new Map(rows);
    return wanted.flatMap((place) => ids.get(place) ?? []);
  }

  /** Items of one second stand at neighbouring places. */
  private freePlace(wanted: number): number {
    let free = wanted;
    for (;;) {
      const taken = placesOf(this.statements.takenFrom.all(free));
      for (const place of taken) {
        if (place !== free) return free;
        free += 1;
      }
      if (taken.length === 0) return free;
    }
  }
}

function toFingerprint(words: Buffer): Uint32Array {
  // A view on numbers must begin at a multiple of their size.
  const bytes = words.byteOffset % 4 === 0 ? words : new Uint8Array(words);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
