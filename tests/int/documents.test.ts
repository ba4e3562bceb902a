import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/adapters/payload/installation';
import { repair } from '../../src/adapters/payload/repair';
import { withdrawDocument } from '../../src/adapters/payload/publishing';
import { unpublishWhenNothingIsLive } from '../../src/adapters/payload/unpublish';
import { inTransaction } from '../../src/adapters/payload/repair';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import type { ContentOf } from '../../src/content/contentItem';
import type { DocumentRelationType } from '../../src/content/details/document';
import { createReader } from '../../src/delivery/publishedReader';
import { paragraphs, startCms, type Cms } from '../support/cms';
import { topic } from '../support/newsroom';

let cms: Cms;
let store: PublishedStore;
let topicId: string;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  topicId = (await topic(cms.payload)).id;
});

afterAll(async () => {
  await cms.stop();
});

interface Card {
  number: string;
  issuedOn: string;
  relations?: { type: DocumentRelationType; document: string }[];
  effectiveOn?: string;
  status?: 'inForce' | 'notYetInForce';
}

async function published({ number, ...card }: Card) {
  const { id } = await cms.payload.create({
    collection: 'documents',
    data: {
      headline: `Quyết định ${number} về truyền thông`,
      summary: 'Văn bản của bài kiểm thử.',
      type: 'decision',
      issuerLevel: 'ministry',
      issuer: 'Bộ Xây dựng',
      status: 'inForce',
      number,
      topics: [topicId],
      audiences: ['can-bo'],
      body: paragraphs('Điều 1. Ban hành kèm theo Quyết định này Kế hoạch truyền thông.'),
      ...card,
    },
    locale: 'vi',
    draft: true,
    overrideAccess: true,
  });
  const doc = await cms.payload.update({
    collection: 'documents',
    id,
    data: { _status: 'published' },
    locale: 'vi',
    overrideAccess: true,
  });
  return { id, shortId: doc.shortId ?? '', identifier: doc.identifier ?? '' };
}

async function live(shortId: string) {
  const state = await store.find('vi', shortId);
  if (state?.status !== 'live' || state.content.kind !== 'document')
    throw new Error(`${shortId} is not live`);
  return state.content;
}

const reader = () => createReader(store, { now: () => new Date().toISOString(), siteTextFallback: never });
const never = (): never => {
  throw new Error('No page of the register asks for the words of the column.');
};

const withdraw = (documentId: string) =>
  inTransaction(cms.payload, async (req) => {
    await withdrawDocument(req, { kind: 'document', documentId }, { mode: 'gone' });
    await unpublishWhenNothingIsLive(req, 'documents', documentId);
  });

describe('a successor', () => {
  it('shows on the page of what it replaces, which nobody edited, and leaves it again', async () => {
    const old = await published({ number: '100/QĐ-BXD', issuedOn: '2024-01-10T00:00:00.000Z' });
    const before = await store.lastSequence();
    const fresh = await published({
      number: '200/QĐ-BXD',
      issuedOn: '2025-01-10T00:00:00.000Z',
      relations: [{ type: 'replaces', document: old.id }],
    });

    expect((await live(old.shortId)).details).toMatchObject({
      status: 'replaced',
      relations: [{ type: 'replacedBy', item: { itemId: fresh.identifier }, isToldByOther: true }],
    });
    expect((await store.changesSince(before, 10)).map(({ shortId }) => shortId)).toContain(old.shortId);
    expect(await reader().facetCounts('vi', 'document')).toContainEqual({
      name: 'status',
      value: 'replaced',
      count: 1,
    });
    expect((await repair(cms.payload, { mend: false })).differences).toEqual([]);

    await withdraw(fresh.id);
    expect((await live(old.shortId)).details).toMatchObject({ status: 'inForce', relations: [] });
    expect((await repair(cms.payload, { mend: false })).differences).toEqual([]);
  });

  it('that is not yet in force leaves the other its force', async () => {
    const old = await published({ number: '101/QĐ-BXD', issuedOn: '2024-02-10T00:00:00.000Z' });
    await published({
      number: '201/QĐ-BXD',
      issuedOn: '2025-02-10T00:00:00.000Z',
      status: 'notYetInForce',
      effectiveOn: '2099-01-01T00:00:00.000Z',
      relations: [{ type: 'replaces', document: old.id }],
    });
    expect((await live(old.shortId)).details).toMatchObject({
      status: 'inForce',
      relations: [{ type: 'replacedBy' }],
    });
  });
});

describe('a document that others rest on', () => {
  it('is told who they are when its page is made, and is not sent out anew', async () => {
    const basis = await published({ number: '57-NQ/TW', issuedOn: '2024-12-22T00:00:00.000Z' });
    const before = await store.lastSequence();
    const plan = await published({
      number: '300/QĐ-BXD',
      issuedOn: '2025-12-01T00:00:00.000Z',
      relations: [{ type: 'basedOn', document: basis.id }],
    });
    expect((await store.changesSince(before, 10)).map(({ shortId }) => shortId)).toEqual([plan.shortId]);
    const told = await reader().toldRelations({ id: basis.identifier, locale: 'vi' }, 10);
    expect(told).toMatchObject([
      {
        type: 'implementedBy',
        item: { target: { headline: 'Quyết\u00a0định\u00a0300/QĐ-BXD về truyền thông' } },
      },
    ]);
  });
});

describe('the register', () => {
  const scope = { type: 'kind', kind: 'document' } as const;
  const numbersOf = (items: readonly { kind: string }[] = []) =>
    items.map((item) => (item as ContentOf<'document'>).details.number);

  it('is in the order of issue, page by page, while the feed keeps the order of publication', async () => {
    const late = await published({ number: '1/QĐ-A', issuedOn: '2030-03-03T00:00:00.000Z' });
    await published({ number: '2/QĐ-A', issuedOn: '2030-01-01T00:00:00.000Z' });
    await published({ number: '3/QĐ-A', issuedOn: '2030-02-02T00:00:00.000Z' });
    const facets = [{ name: 'year', value: '2030' }] as const;
    const register = await reader().list('vi', scope, { limit: 2, facets, inRegister: true });
    expect(numbersOf(register?.items)).toEqual(['1/QĐ-A', '3/QĐ-A']);
    const next = await reader().list('vi', scope, {
      limit: 2,
      facets,
      inRegister: true,
      before: register?.next,
    });
    expect(numbersOf(next?.items)).toEqual(['2/QĐ-A']);
    expect(next?.next).toBeUndefined();
    const newest = await reader().list('vi', scope, { limit: 3, facets });
    expect(numbersOf(newest?.items)).toEqual(['3/QĐ-A', '2/QĐ-A', '1/QĐ-A']);
    await withdraw(late.id);
    const after = await reader().list('vi', scope, { limit: 2, facets, inRegister: true });
    expect(numbersOf(after?.items)).toEqual(['3/QĐ-A', '2/QĐ-A']);
  });

  it('knows which numbers it lacks, however they are spaced', async () => {
    await published({ number: '462/QĐ-BXD', issuedOn: '2025-04-21T00:00:00.000Z' });
    expect(await reader().missingNumbers('vi', ['462 / qđ-bxd', '71/NQ-CP'])).toEqual(['71/NQ-CP']);
  });
});
