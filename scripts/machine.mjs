import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { fromRoot, root } from './paths.mjs';

const defaultPort = 3000;
const megabyte = 1024 * 1024;

/** Reads `.env` when there is one; what the environment already says wins. */
export function loadEnvironmentFile() {
  if (existsSync(fromRoot('.env'))) process.loadEnvFile(fromRoot('.env'));
}

/** The port to listen on. @param {Record<string, string | undefined>} env */
export function readPort(env) {
  const port = env.PORT ? Number(env.PORT) : defaultPort;
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(
    `PORT=${env.PORT} không phải là một cổng: hãy dùng số từ 1 đến 65535, ví dụ PORT=3000 npm start.`,
    `PORT=${env.PORT} is not a port: use a number from 1 to 65535.`,
  );
}

/** `BASE_PATH` as Next.js wants it: empty, or `/path` without a slash at the end. @param {Record<string, string | undefined>} env */
export function readBasePath(env) {
  const basePath = (env.BASE_PATH ?? '').trim().replace(/\/+$/, '');
  if (/^(\/[A-Za-z0-9._~-]+)*$/.test(basePath)) return basePath;
  throw new Failure(
    `BASE_PATH=${env.BASE_PATH} không hợp lệ: phải bắt đầu bằng "/" và chỉ gồm chữ không dấu, số, "-", "_", ".", ví dụ BASE_PATH=/nghi-quyet-57.`,
    'BASE_PATH is not valid: it starts with "/" and has letters, digits, "-", "_", "." only.',
  );
}

/**
 * Fails when somebody else listens on the port.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<void>}
 */
export function checkPortIsFree(port, host) {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error) => reject(portFailure(error, port)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** @param {Error} error @param {number} port */
function portFailure(error, port) {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new Failure(
      `Cổng ${port} đang có chương trình khác dùng: hãy tắt chương trình đó hoặc chọn cổng khác, ví dụ PORT=${port + 1} npm start.`,
      `Port ${port} is taken: stop the other program or choose another port.`,
    );
  if (code === 'EACCES')
    return new Failure(
      `Không có quyền mở cổng ${port}: hãy chọn cổng từ 1024 trở lên, ví dụ PORT=${defaultPort} npm start.`,
      `Port ${port} needs more rights: choose one from 1024 upwards.`,
    );
  return error;
}

/** The nearest folder on the way up that is there. @param {string} folder @returns {string} */
const existingParent = (folder) => (existsSync(folder) ? folder : existingParent(path.dirname(folder)));

/**
 * Fails when the disk that holds `folder` has too little space left.
 * @param {number} neededMegabytes
 * @param {string} [folder]
 */
export async function checkDiskSpace(neededMegabytes, folder = root) {
  const { bavail, bsize } = await statfs(existingParent(path.resolve(root, folder)));
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free >= neededMegabytes) return;
  throw new Failure(
    `Đĩa chứa ${folder} chỉ còn ${free} MB, cần ít nhất ${neededMegabytes} MB: hãy giải phóng bớt rồi chạy lại.`,
    `Only ${free} MB are free on the disk of ${folder}, ${neededMegabytes} MB are needed: free some and run again.`,
  );
}
