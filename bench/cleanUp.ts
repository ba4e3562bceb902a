import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const steps: (() => Promise<void>)[] = [];

/** Something to stop or remove at the end, whatever happens; the last started goes first. */
export function atEnd(step: () => Promise<void>): void {
  steps.push(step);
}

/** Does everything `atEnd` was told; a step that fails does not keep the others from running. */
export async function cleanUp(): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    await step().catch((error: unknown) => console.error('Cleaning up:', error));
  }
}

/** A folder that is removed at the end. */
export async function temporaryFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `nq57-bench-${purpose}-`));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
