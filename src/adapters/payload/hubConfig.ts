import { findAgency } from '../../agencies/registry';
import { toPublisher } from '../../agencies/publisher';
import { EnvError, type Env } from '../env';
import { mongoDatabase } from '../database/mongo/mongoDatabase';
import { sqliteDatabase } from '../database/sqlite/sqliteDatabase';
import { brandPaths, logoPngSize } from '../media/brandPng';
import type { Installation } from './installation';

/** What this installation is, from its settings and the agency's profile. @throws EnvError for an unknown agency. */
export function toInstallation(env: Env): Installation {
  const profile = findAgency(env.agency);
  if (!profile) throw new EnvError(`AGENCY: không có hồ sơ cơ quan "${env.agency}" trong src/agencies.`);
  const logo = { path: brandPaths(profile).logoPng, width: logoPngSize, height: logoPngSize };
  return {
    profile,
    site: { origin: env.siteUrl, basePath: env.basePath, publisher: toPublisher(profile, logo) },
    mediaDir: env.mediaDir,
    now: () => new Date().toISOString(),
  };
}

/** SQLite unless an address of MongoDB is given. */
export function databaseFor(env: Env) {
  return env.databaseUri === undefined ? sqliteDatabase(env.dataDir) : mongoDatabase(env.databaseUri);
}
