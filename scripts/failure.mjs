/** A failure we know: one line, in both languages, that says what to do. Never shown with a stack. */
export class Failure extends Error {
  /**
   * @param {string} vi
   * @param {string} en
   */
  constructor(vi, en) {
    super(`${vi} / ${en}`);
    this.name = 'Failure';
    this.vi = vi;
    this.en = en;
  }
}

/** What the output of npm, Next.js or the system says, and what the person at the machine can do about it. */
const knownCauses = [
  {
    pattern: /ENOSPC|no space left on device|database or disk is full/i,
    vi: 'Đĩa đã đầy: hãy giải phóng ít nhất 2 GB rồi chạy lại.',
    en: 'The disk is full: free at least 2 GB and run again.',
  },
  {
    pattern: /heap out of memory|ENOMEM|Cannot allocate memory|SIGKILL/,
    vi: 'Máy thiếu bộ nhớ khi cài đặt hoặc dựng: cần khoảng 2 GB còn trống, hãy đóng bớt chương trình rồi chạy lại.',
    en: 'The machine ran out of memory: about 2 GB must be free to install and build, close other programs and run again.',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network request .* failed/,
    vi: 'Không kết nối được kho gói npm: hãy kiểm tra mạng, proxy (HTTPS_PROXY) hoặc `npm config get registry` rồi chạy lại.',
    en: 'The npm registry cannot be reached: check the network, the proxy (HTTPS_PROXY) or `npm config get registry` and run again.',
  },
  {
    pattern: /SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF|UNABLE_TO_GET_ISSUER|CERT_HAS_EXPIRED/,
    vi: 'Chứng chỉ của kho gói npm không được tin cậy: hãy đặt NODE_EXTRA_CA_CERTS trỏ tới chứng chỉ của cơ quan rồi chạy lại.',
    en: 'The certificate of the npm registry is not trusted: point NODE_EXTRA_CA_CERTS at your CA file and run again.',
  },
  {
    pattern: /code E40[13]\b/,
    vi: 'Kho gói npm từ chối truy cập: hãy kiểm tra quyền đăng nhập trong .npmrc rồi chạy lại.',
    en: 'The npm registry refused access: check the credentials in .npmrc and run again.',
  },
  {
    pattern: /EINTEGRITY/,
    vi: 'Gói tải về bị hỏng: hãy chạy `npm cache verify` rồi chạy lại.',
    en: 'A downloaded package is damaged: run `npm cache verify` and run again.',
  },
  {
    pattern: /can only install packages when your package\.json and package-lock\.json/,
    vi: 'package.json và package-lock.json không khớp: hãy chạy `npm install` một lần rồi chạy lại.',
    en: 'package.json and package-lock.json do not match: run `npm install` once and run again.',
  },
  {
    pattern: /EROFS|read-only file system/i,
    vi: 'Ổ đĩa chỉ cho đọc: hãy đặt mã nguồn ở nơi ghi được rồi chạy lại.',
    en: 'The file system is read-only: move the checkout to a place that can be written and run again.',
  },
  {
    pattern: /\b(EACCES|EPERM)\b|permission denied/i,
    vi: 'Không có quyền ghi vào thư mục mã nguồn: hãy chạy bằng tài khoản sở hữu thư mục (hoặc chown) rồi chạy lại.',
    en: 'The checkout cannot be written: run as the user who owns it (or chown it) and run again.',
  },
  {
    pattern: /EMFILE|ENFILE/,
    vi: 'Hệ thống giới hạn số tệp được mở: hãy chạy `ulimit -n 4096` rồi chạy lại.',
    en: 'Too few open files are allowed: run `ulimit -n 4096` and run again.',
  },
];

/**
 * The known failure behind some output, or undefined.
 * @param {string} output
 * @returns {Failure | undefined}
 */
export function knownFailure(output) {
  const cause = knownCauses.find(({ pattern }) => pattern.test(output));
  return cause && new Failure(cause.vi, cause.en);
}

/**
 * What to print for an error: one line when it is known, the whole stack when it is not.
 * @param {unknown} error
 * @returns {string}
 */
export function describeError(error) {
  if (error instanceof Failure) return `✖ ${error.message}`;
  if (!(error instanceof Error)) return `✖ ${String(error)}`;
  const known = 'code' in error ? knownFailure(`${String(error.code)} ${error.message}`) : undefined;
  return known ? `✖ ${known.message}` : `✖ ${error.stack ?? error.message}`;
}
