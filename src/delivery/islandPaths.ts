/** The scripts of ours that run on portal pages, each one file of `src/islands`. */
export const islandNames = [
  'display',
  'relativeTime',
  'searchSuggestions',
  'pictureZoom',
  'channelVideo',
  'share',
  'coverLoop',
  'chapterLinks',
  'livePreview',
] as const;

export type IslandName = (typeof islandNames)[number];

/** Paths below the base path; names carry a content hash. */
export type IslandPaths = Record<IslandName, string>;

const bundled = /^([A-Za-z]+)\.[0-9A-Z]{8}\.js$/;

/**
 * Addresses of the islands among the files of a build.
 * @throws when the build lacks one: it was made from other sources.
 */
export function islandPathsOf(files: readonly string[]): IslandPaths {
  const entries = islandNames.map((name): [IslandName, string] => {
    const file = files.find((candidate) => bundled.exec(candidate)?.[1] === name);
    if (file === undefined) throw new Error(`The build has no island "${name}": build anew.`);
    return [name, `/islands/${file}`];
  });
  return Object.fromEntries(entries) as IslandPaths;
}
