import type Database from 'libsql';
import type { Locale } from '../../content/locales';

/** Places of rows that have nothing else. */
export const placesOf = (rows: unknown[]): number[] => (rows as [number][]).map(([place]) => place);

/** Places that come as one list in one row, the newest first: a thousand rows take three times as long. */
export const listedPlaces = (rows: unknown[]): number[] =>
  (JSON.parse((rows as [string][])[0]?.[0] ?? '[]') as number[]).sort((a, b) => b - a);

/** The one number of the one row; 0 when there is none. */
export const numberOf = (rows: unknown[]): number => (rows as [number | null][])[0]?.[0] ?? 0;

/** The statements on the tables of one language, made once. */
export function prepareStatements(db: Database.Database, locale: Locale) {
  const run = (sql: string) => db.prepare(sql.replaceAll('$', locale));
  // Rows as arrays. Always read with `all`: a statement that is not read to its end keeps its snapshot of the file.
  const rows = (sql: string) => run(sql).raw();
  const newest = (table: string, match: string, limit: string): string =>
    `select * from (select rowid from ${table} where ${table} match ${match} order by rowid desc limit ${limit})`;
  return {
    count: rows('select count(*) from items_$'),
    newestPlace: rows('select max(place) from items_$'),
    placeOf: rows('select place from items_$ where short_id = ?'),
    takenFrom: rows('select place from items_$ where place >= ? order by place limit 100'),
    itemIds: rows('select place, item_id from items_$ where place in (select value from json_each(?))'),
    /** Headlines ?1, ?2 and ?3, the newest ?4 of each. */
    outstanding: rows(
      `select json_group_array(rowid) from (
         ${newest('headlines_$', '?1', '?4')} union ${newest('words_$', '?2', '?4')} union ${newest('words_$', '?3', '?4')})`,
    ),
    fingerprints: rows(
      'select place, words from fingerprints_$ where place in (select value from json_each(?))',
    ),
    facets: rows(
      'select facets, count(*) from items_$ where place in (select value from json_each(?)) group by facets',
    ),
    countOf: rows('select count(*) from (select 1 from words_$ where words_$ match ? limit ?)'),
    olderWords: rows(
      `select json_group_array(rowid) from (
         select rowid from words_$ where words_$ match ? and rowid < ? order by rowid desc limit ?)`,
    ),
    newestHeadlines: rows(
      'select rowid from headlines_$ where headlines_$ match ? order by rowid desc limit ?',
    ),
    frequency: rows('select doc from frequency_$ where term = ?'),
    /** A slip leaves the first letter or the last one as it should be. */
    spellings: rows(
      `select written, plain from spellings_$ where length between ?1 and ?2
       and (substr(plain, 1, 1) = ?3 or substr(plain, -1) = ?4) limit ?5`,
    ),
    addItem: run('insert into items_$ (place, short_id, item_id, facets) values (?, ?, ?, ?)'),
    addFingerprint: run('insert into fingerprints_$ (place, words) values (?, ?)'),
    addWords: run('insert into words_$ (rowid, terms) values (?, ?)'),
    addHeadline: run('insert into headlines_$ (rowid, terms) values (?, ?)'),
    addSpellings: run(
      `insert or ignore into spellings_$ (written, plain, length)
       select value ->> 0, value ->> 1, length(value ->> 0) from json_each(?)`,
    ),
    dropItem: run('delete from items_$ where place = ?'),
    dropFingerprint: run('delete from fingerprints_$ where place = ?'),
    dropWords: run('delete from words_$ where rowid = ?'),
    dropHeadline: run('delete from headlines_$ where rowid = ?'),
    changesMade: rows('select total_changes()'),
    mergeWords: run("insert into words_$ (words_$, rank) values ('merge', ?)"),
    mergeHeadlines: run("insert into headlines_$ (headlines_$, rank) values ('merge', ?)"),
  };
}
