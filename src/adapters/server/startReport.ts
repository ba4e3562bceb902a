import { sitePath, type Site } from '../../content/site';
import { version } from '../../../package.json';
import { EnvError } from '../env';
import { SeedError } from '../seed/seedError';
import type { FirstAdministrator } from './firstRun';
import { StartRefused } from './startRefused';

/** One line on a terminal, one line every tenth step elsewhere. */
export function progressLine(what: string): (done: number, total: number) => void {
  return (done, total) => {
    const line = `… ${what} ${done}/${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (done % 10 === 0 || done === total) console.log(line);
  };
}

const knownFailures = [StartRefused, EnvError, SeedError];

/** What the terminal says about a start. */
export const reportStart = {
  version,
  /** The generated password is shown here and nowhere else. */
  administrator({ email, generatedPassword }: FirstAdministrator): void {
    console.log(`\n  Tài khoản quản trị / administrator: ${email}`);
    if (generatedPassword !== undefined) {
      console.log(`  Mật khẩu (chỉ hiện một lần) / password (shown once): ${generatedPassword}\n`);
    }
  },
  ready(site: Site, port: number): void {
    const local = `http://localhost:${port}`;
    console.log(`\n  Chuyên mục / column:  ${local}${sitePath(site, '/')}`);
    console.log(`  Tòa soạn / newsroom:  ${local}${sitePath(site, '/admin')}`);
    if (site.origin !== local)
      console.log(`  Địa chỉ công khai / public address: ${site.origin}${sitePath(site, '/')}`);
    console.log(`  NQ57 Hub ${version}\n`);
  },
  failed(error: unknown): void {
    const isKnown = knownFailures.some((kind) => error instanceof kind);
    console.error(isKnown && error instanceof Error ? `✖ ${error.message}` : error);
  },
};
