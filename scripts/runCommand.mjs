// `npm run repair`: runs `dist/commands/<name>.mjs` with the settings that `npm start` would give the server.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describeError, Failure } from './failure.mjs';
import { loadEnvironmentFile, readBasePath } from './machine.mjs';
import { fromRoot, root } from './paths.mjs';

/** @param {string} name */
async function run(name) {
  process.chdir(root);
  loadEnvironmentFile();
  Object.assign(process.env, { NODE_ENV: 'production', BASE_PATH: readBasePath(process.env) });
  const program = fromRoot('dist', 'commands', `${name}.mjs`);
  if (!existsSync(program))
    throw new Failure(
      `Chưa có bản dựng: hãy chạy "npm run build" (hoặc "npm start") một lần rồi chạy lại npm run ${name}.`,
      'There is no build yet: run "npm run build" or "npm start" once, then again.',
    );
  await import('./preload.mjs');
  await import(pathToFileURL(program).href);
  isLoaded = true;
}

let isLoaded = false;
// Where modules wait for each other Node runs out of work and would end with code 0, nothing done.
process.once('beforeExit', () => {
  if (isLoaded) return;
  console.error('Lệnh không chạy được, hãy thử lại. / The command could not be loaded, try again.');
  process.exit(1);
});

run(process.argv[2] ?? '').catch((error) => {
  console.error(describeError(error));
  process.exit(1);
});
