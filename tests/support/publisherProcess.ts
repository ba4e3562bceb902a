import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bundleProgram, programOptions } from '../../scripts/runBundled.mjs';

export interface Acknowledged {
  shortId: string;
  headline: string;
}

export interface PublisherProcess {
  acknowledged: Acknowledged[];
  /** Resolves with true when the process has acknowledged `count` articles, with false when it ended before. */
  untilAcknowledged: (count: number) => Promise<boolean>;
  kill: () => Promise<void>;
  ended: Promise<number | null>;
  errors: () => string;
}

/** Starts `publishLoop.ts` as a process of its own with the settings of this one. */
export async function startPublisher(
  name: string,
  count: number,
  parallel: number,
): Promise<PublisherProcess> {
  const program = await bundleProgram('tests/support/publishLoop.ts');
  const args = [...programOptions, program, name, String(count), String(parallel)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: Acknowledged[] = [];
  const watchers = new Set<() => void>();
  let rest = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, shortId = '', headline = ''] = /^ack (\S+) (.*)$/.exec(line) ?? [];
      if (shortId) acknowledged.push({ shortId, headline });
    }
    for (const watcher of watchers) watcher();
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  const ended = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  return {
    acknowledged,
    untilAcknowledged: (wanted) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (acknowledged.length < wanted) return;
          watchers.delete(check);
          resolve(true);
        };
        watchers.add(check);
        check();
        void ended.then(() => {
          resolve(acknowledged.length >= wanted);
        });
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
    errors: () => errors,
  };
}
