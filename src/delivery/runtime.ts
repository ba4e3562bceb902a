import type { AgencyProfile } from '../agencies/agencyProfile';
import type { Site } from '../content/site';
import type { IslandPaths } from './islandPaths';
import type { Reader } from './reader';
import type { Search } from './search';

/** What the process hands to pages and feed routes. */
export interface Runtime {
  site: Site;
  profile: AgencyProfile;
  reader: Reader;
  search: Search;
  /** Paths (not below the base path yet) of the files made from the profile; names carry a content hash. */
  brand: BrandPaths;
  /** The scripts that pages may carry. */
  islands: IslandPaths;
  /** The present, ISO 8601 UTC; pages never read the clock themselves. */
  now: () => string;
}

export interface BrandPaths {
  themeCss: string;
  logo: string;
  motif: string;
  icon: string;
  /** PNG of the sign for feeds and touch icons. */
  logoPng: string;
}

const key = Symbol.for('nq57.runtime');

/** Next bundles its own copies of our modules, so the one instance is kept on `globalThis`. */
export function provideRuntime(runtime: Runtime): void {
  Reflect.set(globalThis, key, runtime);
}

/** @throws when the page is rendered outside the server process (for example by `next dev`). */
export function runtime(): Runtime {
  const provided = Reflect.get(globalThis, key) as Runtime | undefined;
  if (!provided) throw new Error('The reading path runs inside server.ts only: start with "npm start".');
  return provided;
}
