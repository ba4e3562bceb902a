import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { cleanUp, startServer } from './server';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with `data` and `media` of the default agency as first run leaves them. */
    seededFolder: string;
  }
}

/** The first run takes half a minute (pictures); it is done once and every test file begins with a copy. */
export default async function seedOnce(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  await server.stop();
  const folder = await mkdtemp(path.join(tmpdir(), 'nq57-seeded-'));
  await cp(path.dirname(server.dataDir), folder, { recursive: true });
  await cleanUp(server);
  project.provide('seededFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
