// Builds everything the server runs from: `.next` (pages) and `dist` (server, commands, static files).
// Started by `npm start` and `npm test` when the stamp of the sources has changed; may be run by hand.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { bundleIslands } from './scripts/bundleIslands.mjs';
import { describeError, Failure } from './scripts/failure.mjs';
import { loadEnvironmentFile, readBasePath } from './scripts/machine.mjs';
import { fromRoot, root } from './scripts/paths.mjs';
import { computeStamp, removeStamp, writeStamp } from './scripts/stamp.mjs';

/** Programs of their own: each file of a folder becomes `dist/<name of the folder>/<name>.mjs`. */
const programFolders = [['commands'], ['src', 'adapters', 'build']];

/** @param {NodeJS.ProcessEnv} env @returns {Promise<void>} */
function buildPages(env) {
  const next = spawn(process.execPath, [fromRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  process.once('SIGTERM', () => next.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    next.once('error', reject);
    next.once('exit', (code, signal) =>
      code === 0
        ? resolve()
        : reject(
            new Failure(`next build: ${signal ?? `mã ${code}`}`, `next build ended with ${signal ?? code}`),
          ),
    );
  });
}

/** @param {string[]} folder @returns {{ in: string, out: string }[]} */
function programsIn(folder) {
  const source = fromRoot(...folder);
  if (!existsSync(source)) return [];
  return readdirSync(source)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ in: `${source}/${name}`, out: `${folder.at(-1)}/${name.replace(/\.tsx?$/, '')}` }));
}

async function bundlePrograms() {
  await bundle({
    absWorkingDir: root,
    entryPoints: [{ in: fromRoot('server.ts'), out: 'server' }, ...programFolders.flatMap(programsIn)],
    outdir: fromRoot('dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What only some starts need (a database driver, the seed) stays a file of its own and is not loaded.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

/** What runs in the reader's browser. */
async function writeIslands() {
  for (const file of await bundleIslands(fromRoot('dist'))) {
    mkdirSync(path.dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.contents);
  }
}

/** Files made once per build (the 500 page): every `src/adapters/build/*.ts` exports `({ outDir }) => Promise<void>`. */
async function runBuildHooks() {
  const folder = fromRoot('dist', 'build');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.mjs'))) {
    const hook = await import(pathToFileURL(`${folder}/${name}`).href);
    await hook.default({ outDir: fromRoot('dist') });
  }
}

async function main() {
  process.chdir(root);
  loadEnvironmentFile();
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    BASE_PATH: readBasePath(process.env),
  });
  const stamp = computeStamp(root, readBasePath(process.env));
  removeStamp(root);
  rmSync(fromRoot('dist'), { recursive: true, force: true });
  await buildPages(process.env);
  await bundlePrograms();
  await writeIslands();
  await runBuildHooks();
  writeStamp(root, stamp);
}

main().then(
  // A hook may have left a database connection open; the build is finished all the same.
  () => process.exit(0),
  (error) => {
    console.error(describeError(error));
    process.exit(1);
  },
);
