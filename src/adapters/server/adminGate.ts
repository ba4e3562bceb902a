import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { adminHeaders } from '../../delivery/securityHeaders';
import { en } from '../../locale/en/newsroom';
import { vi } from '../../locale/vi/newsroom';
import type { NextRequestHandler } from '../next/renderPage';

export interface AdminGateOptions {
  payload: Payload;
  handleByNext: NextRequestHandler;
  basePath: string;
  isHttps: boolean;
  /** Host of `SITE_URL`. */
  host: string;
}

/**
 * What somebody who is not signed in may ask of Payload. Not a forgotten password: see `refuseForgottenPassword`.
 */
const openToAll = new Set(['/api/users/login', '/api/users/logout']);

/** Answers `isSignedIn` for a request by its session, as Payload itself would. */
export function createSessionCheck(payload: Payload) {
  return async (request: IncomingMessage): Promise<boolean> => {
    if (!request.headers.cookie && !request.headers.authorization) return false;
    const { user } = await payload.auth({ headers: toHeaders(request) });
    return user !== null;
  };
}

/**
 * The door to admin, REST and GraphQL: strangers are turned away before Next sees them, the page gets its nonce, the
 * host is ours, and Vietnamese is spoken unless the account chose another language.
 */
export function createAdminGate(options: AdminGateOptions) {
  const isSignedIn = createSessionCheck(options.payload);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request).slice(options.basePath.length);
    if (!isReading(request) && isFromElsewhere(request, options.host))
      return refuseForeign(request, response, options);
    const isApi = path === '/api' || path.startsWith('/api/');
    const isOpen = isApi ? request.method === 'POST' && openToAll.has(path) : isReading(request);
    if (!isOpen && !(await isSignedIn(request))) return refuse(response, options, path);
    if (isApi && isOpen && !isSmall(request)) return tooLarge(request, response, options);
    prepareRequest(request, options.host);
    const nonce = randomBytes(16).toString('base64');
    const headers = adminHeaders(nonce, { isHttps: options.isHttps });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Next reads the nonce for its own scripts from the policy in the request.
    request.headers['content-security-policy'] = headers['content-security-policy'];
    await options.handleByNext(request, response);
  };
}

/** Signing in takes two short words; a stranger gets no megabytes read into memory. */
const maxOpenBytes = 16_384;

function isSmall({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined && Number(headers['content-length']) <= maxOpenBytes;
}

function tooLarge(request: IncomingMessage, response: ServerResponse, { isHttps }: AdminGateOptions): void {
  response.writeHead(413, { ...adminHeaders('none', { isHttps }), 'content-length': 0, connection: 'close' });
  response.end(() => request.destroy());
}

const isReading = (request: IncomingMessage): boolean =>
  request.method === 'GET' || request.method === 'HEAD';

/**
 * Whether a page of another origin makes the browser ask. The session cookie stays away from other sites by itself, but
 * not from other hosts below the same domain, as the portal of an agency often has. Programs send no `Origin`.
 */
function isFromElsewhere({ headers }: IncomingMessage, host: string): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin === undefined) return site === 'cross-site' || site === 'same-site';
  const from = URL.canParse(origin) ? new URL(origin).host : '';
  return from === '' || (from !== host && from !== headers.host);
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0] ?? '/';

function prepareRequest(request: IncomingMessage, host: string): void {
  request.headers.host = host;
  delete request.headers['x-forwarded-host'];
  if (!/(?:^|;\s*)payload-lng=/.test(request.headers.cookie ?? '')) request.headers['accept-language'] = 'vi';
}

const signInFirst = 'Hãy đăng nhập để dùng địa chỉ này. / Sign in to use this address.';
const noMail = `${vi.users.noMail} / ${en.users.noMail}`;

const otherOrigin =
  'Không nhận yêu cầu gửi từ trang web khác. / A request made by another web site is not accepted.';

function refuse(response: ServerResponse, options: AdminGateOptions, path: string): void {
  sendRefusal(response, options, 401, path === '/api/users/forgot-password' ? noMail : signInFirst);
}

/** Nobody reads the rest of what was sent. */
function refuseForeign(request: IncomingMessage, response: ServerResponse, options: AdminGateOptions): void {
  response.setHeader('connection', 'close');
  sendRefusal(response, options, 403, otherOrigin);
  request.resume();
}

function sendRefusal(
  response: ServerResponse,
  { isHttps }: AdminGateOptions,
  status: 401 | 403,
  message: string,
): void {
  const body = JSON.stringify({ errors: [{ message }] });
  response.writeHead(status, {
    ...adminHeaders('none', { isHttps }),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** The headers of a request that say who asks. */
export function toHeaders(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'authorization', 'origin', 'sec-fetch-site'] as const) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}
