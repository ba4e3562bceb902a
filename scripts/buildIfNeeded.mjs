import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { runLongStep } from './longStep.mjs';
import { checkDiskSpace } from './machine.mjs';
import { fromCache, fromRoot, root } from './paths.mjs';
import { runningServers } from './runningServers.mjs';
import { isBuilt } from './stamp.mjs';

/**
 * Builds when the build on disk is not the one of these sources and this base path.
 * Two starts from one checkout take turns, and nobody rebuilds under a server that is running.
 * @param {string} basePath
 * @param {() => void} [onReady] called while the lock is still held, so that nobody builds in between
 */
export async function buildIfNeeded(basePath, onReady) {
  const waiting = () => console.log('… Đang chờ một lần dựng khác / waiting for another build');
  await withLock(
    fromCache('build.lock'),
    async ({ include }) => {
      if (!isBuilt(root, basePath)) await build(basePath, include);
      onReady?.();
    },
    waiting,
  );
}

/** @param {string} basePath @param {(pid: number) => void} onSpawn */
async function build(basePath, onSpawn) {
  const others = runningServers();
  if (others.length > 0)
    throw new Failure(
      `Cần dựng lại (mã nguồn hoặc BASE_PATH đã đổi) nhưng bản dựng đang được tiến trình ${others.join(', ')} dùng: hãy dừng tiến trình đó, hoặc chạy từ một bản sao khác của mã nguồn.`,
      `A new build is needed but process ${others.join(', ')} is serving the present one: stop it, or run from another checkout.`,
    );
  await checkDiskSpace(500);
  await runLongStep({
    label: 'Dựng trang (chỉ lần đầu và khi mã nguồn đổi) / building',
    log: 'build',
    command: process.execPath,
    args: [fromRoot('build.mjs')],
    env: { ...process.env, BASE_PATH: basePath },
    onSpawn,
  });
}
