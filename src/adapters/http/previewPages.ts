import type { IncomingMessage, ServerResponse } from 'node:http';
import { sectionOfKind } from '../../content/kinds';
import type { Preview } from '../../delivery/pageScope';
import type { PreviewAddress } from '../../delivery/previewAddress';
import type { RenderedPage } from '../../delivery/renderedPage';
import { portalHeaders } from '../../delivery/securityHeaders';

export interface PreviewPagesOptions {
  /** The draft, if the asker may see it. */
  find: (request: IncomingMessage, address: PreviewAddress) => Promise<Preview | undefined>;
  render: (internalPath: string, preview: Preview) => Promise<RenderedPage>;
  isHttps: boolean;
}

/** The page that a draft will be, made anew for each asker and kept by nobody: no cache of ours sees it. */
export function createPreviewPages({ find, render, isHttps }: PreviewPagesOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    address: PreviewAddress,
  ): Promise<boolean> => {
    const preview = await find(request, address);
    if (!preview) return false;
    const { kind, locale, shortId } = preview.item;
    const page = await render(`/${locale}/${sectionOfKind[kind]}/${shortId}`, preview);
    response.writeHead(page.status, {
      ...page.headers,
      ...portalHeaders({ isHttps, frames: page.frames }),
      'cache-control': 'private, no-store',
      vary: 'cookie',
      'x-robots-tag': 'noindex, nofollow',
      'content-length': page.body.byteLength,
    });
    response.end(request.method === 'HEAD' ? undefined : page.body);
    return true;
  };
}
