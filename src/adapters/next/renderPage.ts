import type { IncomingMessage, ServerResponse } from 'node:http';
import { inject, type DispatchFunc } from 'light-my-request';
import { withPageScope, type Preview } from '../../delivery/pageScope';
import type { RenderedPage } from '../../delivery/renderedPage';
import { stripFrameworkScripts } from '../../delivery/stripFrameworkScripts';

/** What `next({ … }).getRequestHandler()` returns. */
export type NextRequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface NextRendererOptions {
  /** Compiled into Next; its handler expects it in front of every path. */
  basePath: string;
  /** Host of `SITE_URL`: the only one Next ever hears of. */
  host: string;
}

/** Headers of an answer of Next that are worth keeping; the handler decides all others. */
const keptHeaders = ['content-type', 'link', 'access-control-allow-origin'];

/**
 * Renders internal paths through Next's own handler, in this process and without a socket. Nothing
 * of the reader's request gets in (no cookie, no header, no host), so one answer suits everybody.
 */
export function createNextRenderer(handler: NextRequestHandler, options: NextRendererOptions) {
  return async (internalPath: string, preview?: Preview): Promise<RenderedPage> => {
    const { result, scope } = await withPageScope(() => requestPage(handler, internalPath, options), preview);
    const headers = keepHeaders(result.headers);
    // A piece of HTML for another portal has nothing of the framework in it and must stay a piece.
    const isPage = headers['content-type']?.startsWith('text/html') && /^<!doctype/i.test(result.body);
    const body = isPage ? Buffer.from(stripFrameworkScripts(result.body), 'utf8') : result.rawPayload;
    const status = result.statusCode === 200 ? scope.status : result.statusCode;
    const { expiresAt } = scope;
    return { status, headers, body, tags: [...scope.tags], frames: [...scope.frames], expiresAt };
  };
}

/** `inject` starts only when awaited, so it is awaited here, inside the page scope. */
async function requestPage(handler: NextRequestHandler, internalPath: string, options: NextRendererOptions) {
  const dispatch: DispatchFunc = (request, response) => {
    handler(request, response as unknown as ServerResponse).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  };
  return await inject(dispatch, {
    method: 'GET',
    url: `${options.basePath}${internalPath}`,
    authority: options.host,
    headers: { accept: '*/*', 'user-agent': 'nq57-page-cache' },
  });
}

function keepHeaders(headers: Record<string, unknown>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of keptHeaders) {
    const value = headers[name];
    const text = Array.isArray(value) ? value.join(', ') : value;
    if (typeof text !== 'string' || (name === 'link' && isPreload(text))) continue;
    kept[name] = text;
  }
  return kept;
}

/** Next announces its fonts, styles and scripts by Link header; feeds announce themselves and their hubs. */
function isPreload(link: string): boolean {
  return /rel="?(preload|modulepreload|preconnect)/.test(link);
}
