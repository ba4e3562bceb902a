import { describe, expect, it } from 'vitest';
import { projectSite } from '../../../../src/publishing/projection/site';
import { projectTopic } from '../../../../src/publishing/projection/topic';
import { projectUnit } from '../../../../src/publishing/projection/unit';
import { references } from './lexical';

const identity = { identifier: 'tag:moc.gov.vn,2026:x', shortId: 'ab12cd34', locale: 'en' } as const;
const named = {
  ...identity,
  slug: 'chuyen-doi-so',
  name: ' Chuyển đổi\u0000 số ',
  description: 'Đến năm 2030',
  fields: {},
};
const projected = {
  id: 'tag:moc.gov.vn,2026:x',
  shortId: 'ab12cd34',
  locale: 'en',
  slug: 'chuyen-doi-so',
  name: 'Chuyển đổi số',
  description: 'Đến năm\u00a02030',
};

describe('topics and units', () => {
  it('are projected with clean words', () => {
    expect(projectTopic(named, references())).toStrictEqual({
      kind: 'topic',
      ...projected,
      learningPaths: [],
    });
    expect(projectUnit(named)).toStrictEqual({ kind: 'unit', ...projected });
  });
});

describe('the site', () => {
  const words = {
    ...identity,
    title: 'Thực hiện Nghị quyết 57',
    tagline: ' Một ',
    introduction: 'Hai\nba',
    homeSections: [],
  };
  const site = {
    kind: 'site',
    id: 'tag:moc.gov.vn,2026:x',
    shortId: 'ab12cd34',
    locale: 'en',
    slug: 'site',
    title: 'Thực hiện Nghị quyết 57',
    tagline: 'Một',
    introduction: 'Hai ba',
    homeSections: [],
  };

  it('names no lead when none was chosen or the chosen one is not public', () => {
    expect(projectSite(words, references())).toStrictEqual(site);
    expect(projectSite({ ...words, leadItemId: '99' }, references())).toStrictEqual(site);
  });

  it('names the lead by its public id', () => {
    const projectedSite = projectSite({ ...words, leadItemId: '11' }, references());
    expect(projectedSite).toStrictEqual({ ...site, leadItemId: 'tag:moc.gov.vn,2026:eleven' });
  });
});
