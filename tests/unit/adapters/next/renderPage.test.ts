import { describe, expect, it } from 'vitest';
import { createNextRenderer, type NextRequestHandler } from '../../../../src/adapters/next/renderPage';
import { expireAt, recordTag, setStatus } from '../../../../src/delivery/pageScope';

const options = { basePath: '/nq57', host: 'moc.gov.vn' };

describe('rendering through the handler of Next', () => {
  it('sends nothing of the reader and collects what the page recorded, in parallel without mixing', async () => {
    const handler: NextRequestHandler = async (request, response) => {
      await new Promise((resolve) => setImmediate(resolve));
      recordTag(`tag of ${request.url}`);
      expireAt(5000);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('x-powered-by', 'Next.js');
      response.setHeader('vary', 'rsc, next-router-state-tree');
      response.setHeader('accept-ch', 'Sec-CH-Prefers-Color-Scheme');
      response.setHeader('link', '</_next/static/a.js>; rel=preload; as="script"');
      response.setHeader('set-cookie', 'a=b');
      response.end(
        `<!DOCTYPE html><p>${request.headers.host} ${request.headers.cookie}</p><script>1</script>`,
      );
    };
    const render = createNextRenderer(handler, options);
    const [first, second] = await Promise.all([render('/vi'), render('/en')]);
    expect(first.tags).toEqual(['tag of /nq57/vi']);
    expect(second.tags).toEqual(['tag of /nq57/en']);
    expect(first.headers).toEqual({ 'content-type': 'text/html; charset=utf-8' });
    expect(first.body.toString()).toContain('<p>moc.gov.vn undefined</p>');
    expect(first.body.toString()).not.toContain('<script>');
    expect([first.status, first.expiresAt]).toEqual([200, 5000]);
  });

  it('takes the status from the page, but keeps an error of Next', async () => {
    const handler: NextRequestHandler = async (request, response) => {
      setStatus(410);
      response.statusCode = request.url === '/nq57/broken' ? 500 : 200;
      response.end('x');
    };
    const render = createNextRenderer(handler, options);
    expect([(await render('/vi')).status, (await render('/broken')).status]).toEqual([410, 500]);
  });

  it('leaves a piece of HTML a piece', async () => {
    const handler: NextRequestHandler = async (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<div class="nq57-items"><p>Một bài</p></div>');
    };
    const { body } = await createNextRenderer(handler, options)('/nhung/vi/moi-nhat.html');
    expect(body.toString()).toBe('<div class="nq57-items"><p>Một bài</p></div>');
  });

  it('leaves what is not HTML as it is, byte by byte', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x3c, 0x73, 0x3e]);
    const handler: NextRequestHandler = async (_, response) => {
      response.setHeader('content-type', 'application/rss+xml');
      response.end(bytes);
    };
    expect((await createNextRenderer(handler, options)('/feeds/vi/all/rss.xml')).body).toEqual(bytes);
  });

  it('fails when the handler throws or the connection breaks', async () => {
    const render = createNextRenderer(() => Promise.reject(new Error('out of memory')), options);
    await expect(render('/vi')).rejects.toThrow();
  });
});
