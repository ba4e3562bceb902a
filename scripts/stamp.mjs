import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build is made from. Seeds, documents and tests do not belong here. */
const sources = [
  'app',
  'build.mjs',
  'collections',
  'commands',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'public',
  'server.ts',
  'src',
];

/** @param {string} root @param {string} name @returns {string[]} files below, sorted, with `/` between folders */
function filesOf(root, name) {
  const stats = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [name];
  return readdirSync(path.join(root, name))
    .sort()
    .flatMap((child) => filesOf(root, `${name}/${child}`));
}

/** @param {string} root @param {string[]} files */
function hashOf(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @typedef {object} Stamp
 * @property {string} sources hash over all files a build is made from
 * @property {string} tsconfig kept apart: `next build` rewrites the file, so it is read after a build
 * @property {string} basePath Next.js compiles it in
 * @property {string} node major version
 */

/**
 * What a build of the checkout as it is now would be stamped with.
 * @param {string} root
 * @param {string} basePath
 * @returns {Stamp}
 */
export function computeStamp(root, basePath) {
  return {
    sources: hashOf(
      root,
      sources.flatMap((name) => filesOf(root, name)),
    ),
    tsconfig: hashOf(root, filesOf(root, 'tsconfig.json')),
    basePath,
    node: process.versions.node.split('.')[0] ?? '',
  };
}

/** @param {string} root */
const stampFile = (root) => path.join(root, 'dist', 'stamp.json');

/** Before a build: until `writeStamp`, what lies in `.next` and `dist` counts as unfinished. @param {string} root */
export function removeStamp(root) {
  rmSync(stampFile(root), { force: true });
}

/** After a build that started from `stamp`. @param {string} root @param {Stamp} stamp */
export function writeStamp(root, stamp) {
  const { tsconfig } = computeStamp(root, stamp.basePath);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile(root), `${JSON.stringify({ ...stamp, tsconfig }, null, 2)}\n`);
}

/** True when the build on disk was made from the sources as they are now. @param {string} root @param {string} basePath */
export function isBuilt(root, basePath) {
  const file = stampFile(root);
  const built = ['.next/BUILD_ID', 'dist/server.mjs'].every((made) => existsSync(path.join(root, made)));
  if (!built || !existsSync(file)) return false;
  return readFileSync(file, 'utf8') === `${JSON.stringify(computeStamp(root, basePath), null, 2)}\n`;
}
