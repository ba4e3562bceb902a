import type { Payload } from 'payload';
import type { Role } from '../../src/editorial/permissions';
import { pngFile } from './cms';
import { account, articleData, publishArticle, topic, unit, type Account } from './newsroom';

/** How near a document is to a person: made by them, by a colleague of their unit, by somebody of another unit. */
export type Owner = 'own' | 'ownUnit' | 'other';

export const owners: Owner[] = ['own', 'ownUnit', 'other'];

/** A newsroom of two units: one person of each role in the first, a contributor beside them, a stranger in the second. */
export interface People {
  topicId: string;
  ownUnit: string;
  otherUnit: string;
  colleague: Account;
  stranger: Account;
  accounts: Record<Role, Account>;
  /** An article made by a person of the given nearness, in that person's unit. */
  articleOf: (owner: Owner, user: Account, live?: boolean) => Promise<MadeArticle>;
  mediaOf: (owner: Owner, user: Account) => Promise<{ id: string }>;
}

export interface MadeArticle {
  id: string;
  shortId?: string | null;
  identifier?: string | null;
}

export async function hire(payload: Payload): Promise<People> {
  const topicId = (await topic(payload)).id;
  const ownUnit = (await unit(payload)).id;
  const otherUnit = (await unit(payload)).id;
  const colleague = await account(payload, 'contributor', ownUnit);
  const stranger = await account(payload, 'contributor', otherUnit);
  const accounts = {
    contributor: await account(payload, 'contributor', ownUnit),
    editor: await account(payload, 'editor', ownUnit),
    approver: await account(payload, 'approver', ownUnit),
    administrator: await account(payload, 'administrator', ownUnit),
  };
  const makerOf = (owner: Owner, user: Account): Account =>
    ({ own: user, ownUnit: colleague, other: stranger })[owner];
  return {
    topicId,
    ownUnit,
    otherUnit,
    colleague,
    stranger,
    accounts,
    async articleOf(owner, user, live = false) {
      const maker = makerOf(owner, user);
      const data = articleData({ unit: maker.unit ?? undefined }, topicId);
      const saving = {
        collection: 'news-articles',
        data,
        locale: 'vi',
        draft: true,
        overrideAccess: true,
        user: maker,
      } as const;
      const doc = await payload.create(saving);
      return live ? publishArticle(payload, doc.id) : doc;
    },
    async mediaOf(owner, user) {
      const file = await pngFile('quyen.png', 64, 48);
      const data = { alt: 'Ảnh kiểm thử quyền' };
      return payload.create({
        collection: 'media',
        data,
        file,
        locale: 'vi',
        overrideAccess: true,
        user: makerOf(owner, user),
      });
    },
  };
}
