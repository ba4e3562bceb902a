import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/delivery/answers';
import { createPageCache } from '../../../src/delivery/pageCache';
import type { PageEntry } from '../../../src/delivery/pageEntry';
import { createSearchGate } from '../../../src/delivery/searchGate';
import { withPageScope } from '../../../src/delivery/pageScope';
import { allowPlayer } from '../../../src/delivery/playerFrames';
import { parseAddress, type ParsedAddress } from '../../../src/delivery/portalAddress';
import type { AddressLookups } from '../../../src/delivery/resolution';
import { site } from '../../support/contentItem';

async function ask(address: string | undefined) {
  const { result, scope } = await withPageScope(async () => allowPlayer(address));
  return { isAllowed: result, frames: [...scope.frames] };
}

describe('a player', () => {
  it.each([
    ['https://www.youtube-nocookie.com/embed/abcdefghijk', 'https://www.youtube-nocookie.com'],
    ['https://www.facebook.com/plugins/video.php?href=x', 'https://www.facebook.com'],
  ])('of a channel we know may be framed: %s', async (address, origin) => {
    expect(await ask(address)).toEqual({ isAllowed: true, frames: [origin] });
  });

  it.each([
    undefined,
    '',
    'not an address',
    'https://www.youtube.com/embed/abcdefghijk',
    'http://www.youtube-nocookie.com/embed/abcdefghijk',
    'https://www.youtube-nocookie.com.evil.example/embed/abcdefghijk',
    'https://www.youtube-nocookie.com@evil.example/',
    'javascript:alert(1)',
    "https://evil.example/; script-src 'unsafe-inline'",
  ])('from elsewhere may not: %s', async (address) => {
    expect(await ask(address)).toEqual({ isAllowed: false, frames: [] });
  });
});

describe('the policy of a page', () => {
  const lookups = { languages: ['vi', 'en'], hasList: async () => true } as unknown as AddressLookups;
  const answers = createAnswers({
    site: site(),
    lookups,
    searches: {
      cache: createPageCache<PageEntry>({ maxBytes: 100_000, now: () => 0 }),
      gate: createSearchGate(),
    },
    cache: createPageCache<PageEntry>({ maxBytes: 1_000_000, now: () => 0 }),
    now: () => 0,
    render: async (internalPath) => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from('page'),
      tags: [],
      frames: internalPath === '/vi' ? ['https://www.youtube-nocookie.com'] : [],
    }),
  });
  const policyOf = async (path: string) =>
    (await answers.answer(parseAddress(path) as ParsedAddress)).headers.identity['content-security-policy'];

  it('names the players that stand on it', async () => {
    expect(await policyOf('/')).toContain('; frame-src https://www.youtube-nocookie.com');
  });

  it('of all other pages allows no frame', async () => {
    expect(await policyOf('/en')).toMatch(/^default-src 'none';/);
    expect(await policyOf('/en')).not.toContain('frame-src');
  });
});
