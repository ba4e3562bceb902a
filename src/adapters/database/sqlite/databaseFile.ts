import path from 'node:path';

/** The one file of an installation on SQLite (beside it SQLite's own `-wal` and `-shm`). */
export function databaseFile(dataDir: string): string {
  return path.join(dataDir, 'nq57.db');
}
