import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdminGate } from '../../../../src/adapters/server/adminGate';

let server: Server;
let port: number;

beforeAll(async () => {
  const payload = { auth: () => Promise.resolve({ user: { id: '1' } }) } as unknown as Payload;
  const gate = createAdminGate({
    payload,
    handleByNext: (_, response) => {
      response.end('inside');
      return Promise.resolve();
    },
    basePath: '',
    isHttps: true,
    host: 'cot.example.vn',
  });
  server = createServer((request, response) => void gate(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
});

/** Not with `fetch`, which says itself where a request comes from. */
function statusOf(method: string, headers: IncomingHttpHeaders): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      path: '/api/users/1',
      method,
      headers: { cookie: 'payload-token=x', ...headers },
    };
    ask(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('a request that changes something, with the session of an editor', () => {
  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another host of the same domain', { origin: 'https://forum.example.vn' }],
    ['another port', { origin: 'https://cot.example.vn:8443' }],
    ['a page without an origin', { origin: 'null' }],
    ['a neighbouring site that hides its origin', { 'sec-fetch-site': 'same-site' }],
  ])('is refused when it comes from %s', async (_, headers) => {
    for (const method of ['POST', 'PATCH', 'DELETE']) expect(await statusOf(method, headers)).toBe(403);
  });

  it('is taken from the newsroom, by whatever name it is reached, and from programs', async () => {
    expect(await statusOf('PATCH', { origin: 'https://cot.example.vn' })).toBe(200);
    expect(await statusOf('PATCH', { origin: `http://127.0.0.1:${port}` })).toBe(200);
    expect(await statusOf('PATCH', {})).toBe(200);
  });

  it('is no matter for reading, of which the other site learns nothing', async () => {
    expect(await statusOf('GET', { origin: 'https://evil.example' })).toBe(200);
  });
});
