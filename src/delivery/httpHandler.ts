import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import type { Answers } from './answers';
import { negotiateEncoding } from './encodings';
import type { PageEntry } from './pageEntry';
import { localeOfPath, type ParsedAddress } from './portalAddress';
import type { PreviewAddress } from './previewAddress';
import { parseRequestTarget, stripBasePath } from './requestTarget';
import { routeOf, type FileStore, type Route } from './resolveAddress';
import { TooManySearches } from './searchGate';
import { portalHeaders } from './securityHeaders';

/** Sends the file of a path below its prefix; false when there is nothing the asker may see. */
export type FileHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<boolean>;

export interface HttpHandlerOptions {
  basePath: string;
  isHttps: boolean;
  answers: Answers;
  files: Record<FileStore, FileHandler>;
  health: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Sends the preview of a draft; false when the asker may not see it or there is none. */
  preview: (request: IncomingMessage, response: ServerResponse, address: PreviewAddress) => Promise<boolean>;
  /** Admin and API: whatever the method; `request.url` holds path and query only. */
  app: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
  /** The 500 page, made at build time. */
  errorPage: Buffer;
  logError: (error: unknown, url: string) => void;
}

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

const allowed = 'GET, HEAD, OPTIONS';

/** The door of the process: decides method, host and address before anything else sees the request. */
export function createHttpHandler(options: HttpHandlerOptions): HttpHandler {
  return (request, response) => {
    const fail = (error: unknown): void => {
      const isBusy = error instanceof TooManySearches;
      if (!isBusy) options.logError(error, request.url ?? '');
      sendError(request, response, options, isBusy ? 503 : 500);
    };
    try {
      handle(request, response, options)?.catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

/** Not `async`: what the cache holds goes out without a promise, each of which costs as much as the routing. */
function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpHandlerOptions,
): void | Promise<void> {
  const target = parseRequestTarget(request.url);
  if (!target) return refuse(request, response, options, request.method === 'OPTIONS' ? 204 : 400);
  const path = stripBasePath(target.path, options.basePath);
  const route: Route = path === undefined ? { type: 'unknown' } : routeOf(path, target.query);
  if (route.type === 'app') {
    request.url = target.query === '' ? target.path : `${target.path}?${target.query}`;
    return options.app(request, response);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(request, response, options, request.method === 'OPTIONS' ? 204 : 405);
  }
  const stored = route.type === 'portal' ? options.answers.stored(route.parsed) : undefined;
  if (stored) return sendEntry(request, response, stored);
  return answerRoute(request, response, route, path ?? '/', options);
}

async function answerRoute(
  request: IncomingMessage,
  response: ServerResponse,
  route: Exclude<Route, { type: 'app' }>,
  path: string,
  { answers, files, health, preview }: HttpHandlerOptions,
): Promise<void> {
  switch (route.type) {
    case 'portal':
      return sendEntry(request, response, await made(answers, route.parsed, response));
    case 'health':
      return health(request, response);
    case 'file':
      if (await files[route.store](request, response, route.path)) return;
      return sendEntry(request, response, await answers.notFound(localeOfPath('/')));
    case 'preview':
      if (await preview(request, response, route.address)) return;
      return sendEntry(request, response, await answers.notFound(route.address.locale));
    case 'unknown':
      return sendEntry(request, response, await answers.notFound(localeOfPath(path)));
  }
}

/** What had to be made says so (W3C Server Timing); what came from the cache goes out unchanged. */
async function made(answers: Answers, parsed: ParsedAddress, response: ServerResponse): Promise<PageEntry> {
  const entry = await answers.answer(parsed);
  response.setHeader('server-timing', 'cache;desc=miss');
  return entry;
}

/** Sends a finished answer: 304 where the reader has it, else the encoding he likes best. */
export function sendEntry(request: IncomingMessage, response: ServerResponse, entry: PageEntry): void {
  if (entry.status === 200 && isFresh(request, entry)) {
    response.writeHead(304, entry.notModified).end();
    return;
  }
  const encoding = negotiateEncoding(header(request, 'accept-encoding'), entry.encodings);
  response.writeHead(entry.status, entry.headers[encoding]);
  if (request.method === 'HEAD') response.end();
  else response.end(entry.bodies[encoding]);
}

function isFresh(request: IncomingMessage, { etag, lastModified }: PageEntry): boolean {
  return fresh(request.headers, { etag, 'last-modified': lastModified });
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { isHttps }: HttpHandlerOptions,
  status: 204 | 400 | 405,
): void {
  const headers = portalHeaders({ isHttps });
  // A body that nobody reads would be taken for the next request.
  if (status !== 204) headers.connection = 'close';
  if (status !== 400) headers.allow = allowed;
  if (status === 204) headers['access-control-allow-origin'] = '*';
  if (status === 204) headers['access-control-allow-methods'] = allowed;
  response.writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': 0 }) }).end();
  request.resume();
}

function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpHandlerOptions,
  status: 500 | 503,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    ...portalHeaders({ isHttps: options.isHttps }),
    ...(status === 503 && { 'retry-after': '5' }),
    'content-type': 'text/html; charset=utf-8',
    'content-length': options.errorPage.length,
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : options.errorPage);
}
