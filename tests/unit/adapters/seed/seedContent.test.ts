import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { agencyProfiles } from '../../../../src/agencies/registry';
import { readSeed } from '../../../../src/adapters/seed/readSeed';
import { findStateSecretMark } from '../../../../src/content/stateSecretMarks';
import type { ItemKind } from '../../../../src/content/kinds';
import { checkItem } from '../../../../src/editorial/requirements/checkItem';
import { itemOf } from '../../../support/seedItems';

const seedDir = fileURLToPath(new URL('../../../../seed', import.meta.url));

const agencies = readdirSync(seedDir).filter((name) => existsSync(`${seedDir}/${name}/site.yaml`));

describe('starting content', () => {
  it('is there for every agency, and for no other', () => {
    expect([...agencies].sort()).toEqual(agencyProfiles.map(({ id }) => id).sort());
  });
});

const kindsWithFiles: readonly ItemKind[] = [
  'video',
  'podcastEpisode',
  'publication',
  'document',
  'eMagazine',
  'infographic',
];

describe.each(agencies)('the seed of %s', async (agency) => {
  const seed = await readSeed(seedDir, agency);
  // What files say of themselves – lengths, pages, captions – is known when they are loaded, not here.
  const written = seed.items.filter(({ kind }) => !kindsWithFiles.includes(kind.kind));
  const texts = written.flatMap((item) => [
    { item, locale: 'vi' as const, texts: item.texts },
    ...(item.english ? [{ item, locale: 'en' as const, texts: item.english.texts }] : []),
  ]);

  it.each(texts.map((text) => ({ ...text, key: text.item.key })))(
    'has "$key" ($locale) ready for publication, with every block readers should get',
    ({ item: article, locale, texts: { size } }) => {
      const item = itemOf(seed, article, locale);
      expect(checkItem(item, {})).toEqual([]);
      expect(size).toBeGreaterThan(0);
      expect(item.body.length).toBeGreaterThan(0);
      expect(findStateSecretMark({ article, item })).toBeUndefined();
    },
  );

  it('says of every task and problem that is no real one that it is an illustration', () => {
    const invented = seed.items.filter(
      ({ kind, own }) =>
        kind.kind === 'problem' || (kind.kind === 'featuredTask' && String(own.code).startsWith('MH-')),
    );
    expect(invented.filter(({ summary }) => !/minh họa/.test(summary)).map(({ key }) => key)).toEqual([]);
    const planned = seed.items.filter(({ kind }) => kind.kind === 'featuredTask');
    expect(
      planned.filter((item) => !invented.includes(item) && !item.own.basis).map(({ key }) => key),
    ).toEqual([]);
  });
});
