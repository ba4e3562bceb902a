import { sitePath } from '../../../src/content/site';
import type { IslandName } from '../../../src/delivery/islandPaths';
import { runtime } from '../../../src/delivery/runtime';

/** Loads a script of ours beside the page, once however often it is named; the page works without it. */
export function Island({ name }: { name: Exclude<IslandName, 'display'> }) {
  const { site, islands } = runtime();
  return <script type="module" async src={sitePath(site, islands[name])} data-island={name} />;
}
