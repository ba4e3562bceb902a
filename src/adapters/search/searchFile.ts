import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { locales, type Locale } from '../../content/locales';
import { termSigns } from '../../search/matchExpression';

/** Raised whenever entries are made or kept in another way: an index of another format is made anew. */
const format = 4;

/** More processes than this do not share a folder. */
const maxSlots = 64;

/** One language: entries, their words, the words of their headlines, and the vocabulary. */
const tablesOf = (locale: Locale): string => `
  create table items_${locale} (
    place integer primary key, short_id text not null unique, item_id text not null, facets text not null
  );
  create table fingerprints_${locale} (place integer primary key, words blob not null);
  create virtual table words_${locale} using fts5 (
    terms, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '${termSigns}'"
  );
  create virtual table headlines_${locale} using fts5 (
    terms, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = "ascii tokenchars '${termSigns}'"
  );
  create virtual table frequency_${locale} using fts5vocab (words_${locale}, row);
  create table spellings_${locale} (written text primary key, plain text not null, length integer not null) without rowid;
  create index spellings_${locale}_length on spellings_${locale} (length);
`;

const schema = `
  create table facets (id integer primary key, key text not null unique);
  create table progress (id integer primary key check (id = 1), sequence integer not null, is_complete integer not null, built_at text not null);
  insert into progress values (1, 0, 0, '');
  ${locales.map(tablesOf).join('')}
  pragma user_version = ${format};
`;

/** Nothing here is precious: a crash of the machine may cost the file, never a wrong answer. */
const pragmas = `
  pragma busy_timeout = 0;
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma cache_size = -16000;
  pragma temp_store = memory;
`;

export interface SearchFile {
  db: Database.Database;
  path: string;
  /** Whether the file was made just now. */
  isNew: boolean;
  /** Whether the path still leads to the file that is open. */
  isInPlace(): boolean;
  close(): void;
}

/**
 * Opens the first index of the folder that no other process has open, or makes one. The lock is the operating
 * system's own, so it ends with the process, however that ends.
 */
export function openSearchFile(folder: string, { slots = maxSlots } = {}): SearchFile | undefined {
  mkdirSync(folder, { recursive: true });
  for (let slot = 1; slot <= slots; slot += 1) {
    const file = openSlot(path.join(folder, `index-${slot}.db`));
    if (file) return file;
  }
  return undefined;
}

/** Removes the indexes that no process has open. @returns the names of the others. */
export function removeUnusedFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^index-[0-9]+\.db$/.test(name));
  return names.filter((name) => {
    const file = openSlot(path.join(folder, name));
    if (!file) return true;
    file.close();
    removeSearchFile(file.path);
    return false;
  });
}

/** Removes an index with everything SQLite keeps beside it. */
export function removeSearchFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal', '.json', '.json.new'])
    rmSync(`${file}${suffix}`, { force: true });
}

function openSlot(file: string): SearchFile | undefined {
  try {
    return open(file);
  } catch (error) {
    if (isBusy(error)) return undefined;
    if (!isDamage(error)) throw error;
    removeSearchFile(file);
    return open(file);
  }
}

function open(file: string): SearchFile {
  const db = new Database(file);
  try {
    db.exec(pragmas);
    // Takes the lock and keeps it.
    db.exec('begin exclusive; commit');
    const [row] = db.prepare('pragma user_version').all() as { user_version: number }[];
    const version = row?.user_version ?? 0;
    if (version !== 0 && version !== format) throw new OtherFormat();
    if (version === 0) db.exec(`begin; ${schema} commit;`);
    const { ino } = statSync(file);
    return {
      db,
      path: file,
      isNew: version === 0,
      isInPlace: () => inodeOf(file) === ino,
      close: () => release(db),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * A connection that is closed lives on, with its lock, until its last statement is collected: so the lock is given back
 * before. A file that went into WAL mode while locked has to leave that mode first.
 */
function release(db: Database.Database): void {
  try {
    db.exec(
      'pragma journal_mode = delete; pragma locking_mode = normal; begin; select count(*) from progress; commit',
    );
  } catch (error) {
    // A damaged file is about to be thrown away, and its lock with it.
    if (!isDamage(error) && !isFault(error)) throw error;
  } finally {
    db.close();
  }
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

/** Made by another version of this program. */
class OtherFormat extends Error {}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));
}

/** The file is not what it should be: it is thrown away and made anew. */
export function isDamage(error: unknown): boolean {
  if (error instanceof OtherFormat) return true;
  if (!(error instanceof Error)) return false;
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error)) || /no such table|malformed/.test(error.message);
}

/** The disk or its rights: making the file anew would not help now. */
export function isFault(error: unknown): boolean {
  return /^SQLITE_(IOERR|FULL|READONLY|CANTOPEN|PERM)/.test(codeOf(error));
}
