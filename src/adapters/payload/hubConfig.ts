import type { DatabaseAdapterObj } from 'payload';
import { findAgency } from '../../agencies/registry';
import { toPublisher } from '../../agencies/publisher';
import { EnvError, type Env } from '../env';
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

/** SQLite unless an address of MongoDB is given. Only the driver that is used is loaded: the other costs 30 MB. */
export async function databaseFor(env: Env): Promise<DatabaseAdapterObj> {
  if (env.databaseUri === undefined) {
    const { sqliteDatabase } = await import('../database/sqlite/sqliteDatabase');
    return sqliteDatabase(env.dataDir);
  }
  const { mongoDatabase } = await import('../database/mongo/mongoDatabase');
  return mongoDatabase(env.databaseUri);
}
