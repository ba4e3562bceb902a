import { existsSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { fromRoot } from './paths.mjs';

/** What browsers of the year 2020 understand: Chrome 80, Firefox 78, Safari 13.1. */
const target = 'es2020';

/** @param {string} folder @returns {{ in: string, out: string }[]} */
function entriesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ in: `${folder}/${name}`, out: name.replace(/\.ts$/, '') }));
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
 * Every file of `src/islands` as one script, its name with a hash of its content.
 * @param {string} dist
 */
export async function bundleIslands(dist) {
  return bundleFolder(fromRoot('src', 'islands'), `${dist}/islands`, '[name].[hash]');
}
