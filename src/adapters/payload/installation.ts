import type { Payload } from 'payload';
import type { AgencyProfile } from '../../agencies/agencyProfile';
import type { Site } from '../../content/site';
import type { MongoDatabase } from '../publishedItems/mongoStore';
import type { PublishedStore } from '../publishedItems/publishedStore';
import type { SqliteDatabase } from '../publishedItems/sqliteStore';

/** What this installation is: put into the Payload config by the composition root. */
export interface Installation {
  profile: AgencyProfile;
  site: Site;
  mediaDir: string;
  /** ISO 8601 UTC. */
  now: () => string;
}

export function installationOf(payload: Payload): Installation {
  return payload.config.custom.installation as Installation;
}

const stores = new WeakMap<Payload, Promise<PublishedStore>>();

/** The published-items store of a Payload instance, on whichever database it runs. */
export function storeOf(payload: Payload): Promise<PublishedStore> {
  const existing = stores.get(payload);
  if (existing) return existing;
  const created = createStore(payload);
  stores.set(payload, created);
  // A database that could not be prepared may be ready the next time.
  created.catch(() => stores.delete(payload));
  return created;
}

async function createStore({ db }: Payload): Promise<PublishedStore> {
  if (db.name === 'mongoose') {
    const { createMongoStore } = await import('../publishedItems/mongoStore');
    return createMongoStore(db as unknown as MongoDatabase);
  }
  const { createSqliteStore } = await import('../publishedItems/sqliteStore');
  return createSqliteStore(db as unknown as SqliteDatabase);
}
