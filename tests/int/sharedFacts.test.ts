import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf, storeOf } from '../../src/adapters/payload/installation';
import { repair } from '../../src/adapters/payload/repair';
import { siteTextFallback } from '../../src/adapters/server/siteTextFallback';
import { createReader, type PublishedReader } from '../../src/delivery/publishedReader';
import { paragraphs, startCms, type Cms } from '../support/cms';
import { account, refusal, rest, topic, type Account } from '../support/newsroom';
import { showcaseFields } from '../support/programme';

let cms: Cms;
let reader: PublishedReader;
let editor: Account;

beforeAll(async () => {
  cms = await startCms();
  const { now, profile } = installationOf(cms.payload);
  reader = createReader(await storeOf(cms.payload), { now, siteTextFallback: siteTextFallback(profile) });
  editor = await account(cms.payload, 'administrator');
});

afterAll(async () => {
  await cms.stop();
});

async function save(path: string, method: 'POST' | 'PATCH', body: object) {
  const answer = await rest(cms.payload, editor, path, { method, body });
  expect(answer.status, refusal(answer)).toBeLessThan(300);
  return answer.body.doc as unknown as { id: string; shortId: string };
}

const english = {
  headline: 'A model of a village',
  summary: 'What was done there.',
  organisation: 'An example village',
  place: 'An example commune',
  story: paragraphs('They meet every month.'),
  results: paragraphs('Everybody can use the services.'),
  replication: paragraphs('Two guides are needed.'),
};

describe('what all languages of an item share', () => {
  it('changes in all of them when one is published, while words stay until their language is', async () => {
    const body = {
      ...showcaseFields(),
      headline: 'Mô hình hai thứ tiếng',
      summary: 'Việc đã làm ở đó.',
      topics: [(await topic(cms.payload)).id],
      audiences: ['nguoi-dan'],
      _status: 'published',
    };
    const { id, shortId } = await save('/showcases?locale=vi&depth=0', 'POST', body);
    const path = `/showcases/${id}`;
    await save(`${path}?locale=en&depth=0`, 'PATCH', { ...english, _status: 'published' });
    expect(JSON.stringify(await reader.item('en', shortId))).toContain('Người Minh Họa');
    await save(`${path}?locale=en&depth=0&draft=true`, 'PATCH', {
      headline: 'Not ready yet',
      _status: 'draft',
    });

    await save(`${path}?locale=vi&depth=0`, 'PATCH', {
      people: [],
      form: 'initiative',
      _status: 'published',
    });
    for (const locale of ['vi', 'en'] as const) {
      const item = await reader.item(locale, shortId);
      expect(JSON.stringify(item)).not.toContain('Người Minh Họa');
      expect(item).toMatchObject({ details: { form: 'initiative' } });
    }
    expect(await reader.item('en', shortId)).toMatchObject({ headline: 'A model of a village' });
    expect((await repair(cms.payload, { mend: false })).differences).toEqual([]);
  });
});
