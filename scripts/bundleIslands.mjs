import { existsSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { fromRoot } from './paths.mjs';

/** What browsers of the year 2020 understand: Chrome 80, Firefox 78, Safari 13.1. */
const target = 'es2020';

/** @param {string} folder @returns {{ in: string, out: string }[]} */
function entriesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:ts|css)$/.test(name))
    .map((name) => ({ in: `${folder}/${name}`, out: name.replace(/\.\w+$/, '') }));
}

/** @param {string} folder @param {string} outdir @param {string} entryNames */
async function bundleFolder(folder, outdir, entryNames) {
  const entryPoints = entriesOf(folder);
  if (entryPoints.length === 0) return [];
  const { outputFiles } = await build({
    absWorkingDir: fromRoot(),
    entryPoints,
    outdir,
    entryNames,
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    // No export survives: nothing imports an island, and the head script is no module.
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles;
}

/**
 * Every file of `src/islands` as one script, its name with a hash of its content, and what portals of
 * others load under names that never change.
 * @param {string} dist
 */
export async function bundleIslands(dist) {
  const islands = fromRoot('src', 'islands');
  const ofPages = await bundleFolder(islands, `${dist}/islands`, '[name].[hash]');
  const ofOthers = await bundleFolder(`${islands}/embed`, `${dist}/embed`, '[name]');
  return [...ofPages, ...ofOthers];
}
