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

/** Failures of the system beneath us, by what they carry in code or message, and what to do. */
const systemFailures: readonly [pattern: RegExp, words: string][] = [
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT/,
    'Tệp cơ sở dữ liệu nq57.db trong DATA_DIR bị hỏng hoặc không phải SQLite: khôi phục từ bản sao lưu hoặc đặt DATA_DIR khác. / The database file is damaged: restore a backup or set another DATA_DIR.',
  ],
  [
    /SQLITE_CANTOPEN|Unable to open connection|EACCES|EPERM|EROFS|EEXIST|ENOTDIR/,
    'Không đọc ghi được DATA_DIR hoặc MEDIA_DIR: kiểm tra đường dẫn là thư mục và có quyền ghi. / DATA_DIR or MEDIA_DIR cannot be written: check that they are folders with the right permissions.',
  ],
  [
    /SQLITE_FULL|ENOSPC/,
    'Đĩa đã đầy: giải phóng chỗ trống rồi chạy lại. / The disk is full: free some space and start again.',
  ],
];

function describeFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (knownFailures.some((kind) => error instanceof kind)) return error.message;
  const text = `${'code' in error ? String(error.code) : ''} ${error.message}`;
  return systemFailures.find(([pattern]) => pattern.test(text))?.[1];
}

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
    const words = describeFailure(error);
    console.error(words === undefined ? error : `✖ ${words}`);
  },
};
