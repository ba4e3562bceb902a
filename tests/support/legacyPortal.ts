import { once } from 'node:events';
import { createServer } from 'node:http';

export interface LegacyPortal {
  origin: string;
  stop: () => Promise<void>;
}

const include = /<!--#include virtual="([^"]+)" -->/g;

/**
 * A portal of another make on a host of its own. It puts included fragments together on the server, as
 * nginx and Apache do, fetching them from `hub`, and lets its pages load from that one host besides itself.
 */
export async function startLegacyPortal(hub: string, pages: Record<string, string>): Promise<LegacyPortal> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    assemble(page ?? '', hub).then(
      (html) =>
        response
          .writeHead(page === undefined ? 404 : 200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': `default-src 'none'; script-src ${hub}; connect-src ${hub}; style-src 'self' 'unsafe-inline' ${hub}; img-src ${hub}; frame-src ${hub}`,
          })
          .end(html),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The portal has no port.');
  return {
    // Another site for the browser than the hub's 127.0.0.1.
    origin: `http://localhost:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function assemble(page: string, hub: string): Promise<string> {
  const paths = [...page.matchAll(include)].map(([, path = '']) => path);
  const fragments = await Promise.all(paths.map(async (path) => (await fetch(`${hub}${path}`)).text()));
  let next = 0;
  return page.replace(include, () => fragments[next++] ?? '');
}
