import { describe, expect, it } from 'vitest';
import type { ItemKind } from '../../src/content/kinds';
import { learningPathObject } from '../../src/metadata/learningPath';
import { itemObject } from '../../src/metadata/schemaOrg';
import { site } from '../support/contentItem';
import { campaignFields, problemFields, projected, showcaseFields, taskFields } from '../support/programme';

function schemaOf(kind: ItemKind, fields: Record<string, unknown>) {
  const { topicIds: _topics, ...item } = projected<ItemKind>(kind, fields);
  const object = itemObject({ ...item, topics: [] }, site());
  // As it is written on the page: absent values are gone.
  return JSON.parse(JSON.stringify(object)) as Record<string, unknown> & {
    mainEntity: Record<string, unknown>;
  };
}

describe('schema.org', () => {
  it.each([
    ['featuredTask', taskFields()],
    ['showcase', showcaseFields()],
    ['problem', problemFields()],
    ['campaign', campaignFields()],
  ] as const)('%s is an article with what every article has', (kind, fields) => {
    expect(schemaOf(kind, fields)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Một mục',
      datePublished: '2026-11-20T14:05:00+07:00',
      dateModified: '2026-11-20T14:05:00+07:00',
      inLanguage: 'vi',
      publisher: { '@type': 'GovernmentOrganization' },
      author: { '@type': 'GovernmentOrganization' },
    });
  });

  it('knows a task as a research project with its code, members, period and grant', () => {
    expect(schemaOf('featuredTask', taskFields()).mainEntity).toEqual({
      '@type': 'ResearchProject',
      '@id': 'https://nq57.example.gov.vn/nhiem-vu-khcn/mot-muc-ab12cd34#project',
      name: 'Một mục',
      description: 'Tóm tắt',
      identifier: 'MH-01',
      foundingDate: '2026-01',
      dissolutionDate: '2027-06',
      parentOrganization: { '@type': 'Organization', name: 'Viện minh họa' },
      member: [
        { '@type': 'Organization', name: 'Trường minh họa' },
        { '@type': 'Organization', name: 'Doanh nghiệp minh họa' },
      ],
      funding: {
        '@type': 'MonetaryGrant',
        name: 'Ngân sách nhà nước',
        amount: { '@type': 'MonetaryAmount', currency: 'VND', value: 1_200_000_000 },
      },
      sameAs: 'https://example.gov.vn/ho-so/1',
    });
  });

  it('knows the award of a showcase and whoever agreed to be named, nobody else', () => {
    const award = { title: 'Giải A', awardedBy: 'Hội minh họa', awardedOn: '2026-05-18T12:00:00.000Z' };
    const people = [...showcaseFields().people, { name: 'Người Chưa Hỏi' }];
    const object = schemaOf('showcase', { ...showcaseFields(), award, people });
    expect(object.award).toBe('Giải A, Hội minh họa, 2026-05-18');
    expect(object.mentions).toEqual([
      { '@type': 'Organization', name: 'Thôn minh họa' },
      { '@type': 'Person', name: 'Người Minh Họa', jobTitle: 'Tổ trưởng' },
    ]);
    expect(object.contentLocation).toEqual({ '@type': 'Place', name: 'Xã minh họa' });
  });

  it('knows a problem as a demand that ends on its deadline', () => {
    expect(schemaOf('problem', problemFields()).mainEntity).toMatchObject({
      '@type': 'Demand',
      validThrough: '2026-12-31',
      availabilityEnds: '2026-12-31',
      itemOffered: { '@type': 'Service', name: 'Một mục' },
      seller: { '@type': 'Organization', contactPoint: { email: 'bai-toan@example.vn' } },
    });
  });

  it('knows a day of observance as an event with the properties events need, every year', () => {
    expect(schemaOf('campaign', campaignFields()).mainEntity).toMatchObject({
      '@type': 'Event',
      name: 'Một mục',
      startDate: '2026-10-10',
      endDate: '2026-10-10',
      location: { '@type': 'Country', name: 'Việt Nam', address: { addressCountry: 'VN' } },
      organizer: { '@type': 'GovernmentOrganization', name: 'Bộ Xây dựng' },
      eventSchedule: { '@type': 'Schedule', repeatFrequency: 'P1Y', byMonth: 10, byMonthDay: 10 },
      subEvent: [{ '@type': 'Event', startDate: '2026-10-10', location: { name: 'Nhà văn hóa' } }],
    });
  });

  it('knows a learning path as resources in order, each with the time it takes', () => {
    const step = (shortId: string, more: object) => ({
      type: 'itemRef' as const,
      itemId: shortId,
      target: {
        kind: 'video' as const,
        shortId,
        path: `/video/mot-${shortId}`,
        headline: 'Một bước',
        summary: 'Học một việc.',
        ...more,
      },
    });
    const path = {
      title: 'Cho người mới',
      description: 'Bắt đầu.',
      steps: [step('aaaaaaaa', { durationSeconds: 95 }), step('bbbbbbbb', { readingMinutes: 3 })],
    };
    expect(learningPathObject(path, 'vi', site())).toMatchObject({
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        { position: 1, item: { '@type': 'LearningResource', timeRequired: 'PT1M35S' } },
        {
          position: 2,
          item: { url: 'https://nq57.example.gov.vn/video/mot-bbbbbbbb', timeRequired: 'PT3M' },
        },
      ],
    });
  });
});
