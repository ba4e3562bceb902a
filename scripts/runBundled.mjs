// Runs a TypeScript program of this checkout in plain Node: `node scripts/runBundled.mjs <file.ts> [arguments]`.
// Bundled first: no loader hooks, the same way of running as the server.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loadEnvironmentFile } from './machine.mjs';
import { fromRoot, root } from './paths.mjs';

/** @param {string} file below the root @returns {Promise<string>} path of the program that plain Node runs */
export async function bundleProgram(file) {
  const outfile = fromRoot('.cache', 'programs', `${path.basename(file, '.ts')}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** Options of Node for every program that uses Payload. */
export const programOptions = ['--enable-source-maps', '--import', './scripts/preload.mjs'];

async function main() {
  const [file, ...rest] = process.argv.slice(2);
  if (!file) throw new Error('Usage: node scripts/runBundled.mjs <file.ts> [arguments]');
  loadEnvironmentFile();
  const program = await bundleProgram(file);
  const child = spawn(process.execPath, [...programOptions, program, ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
