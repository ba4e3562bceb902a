import { describe, expect, it } from 'vitest';
import { calendarDays } from '../../../app/(portal)/_presenters/calendarDays';
import { observancePages } from '../../../app/(portal)/_presenters/observancePages';
import { boXayDung } from '../../../src/agencies/boXayDung';
import type { ContentItem } from '../../../src/content/contentItem';
import { wordsFor } from '../../../src/locale/words';
import { campaignFields, projected } from '../../support/programme';

function campaign(shortId: string, changes: object = {}): ContentItem {
  const { topicIds: _topics, ...item } = projected('campaign', { ...campaignFields(), ...changes });
  return { ...item, shortId, topics: [] };
}

describe('the calendar', () => {
  it('leads to the page of a day of observance while one is published', () => {
    const pages = observancePages([
      campaign('dddddddd', { form: 'campaign', startsOn: '2026-05-18' }),
      campaign('aaaaaaaa'),
      campaign('bbbbbbbb'),
    ]);
    const days = calendarDays(boXayDung, 'vi', '2026-11-20T07:05:00Z', wordsFor('vi'), pages);
    const paths = days.flatMap(({ label, events }) => events.map(({ path }) => [label, path]));
    expect(paths).toContainEqual(['10/10', '/chien-dich/mot-muc-aaaaaaaa']);
    expect(paths.filter(([, path]) => path !== undefined)).toHaveLength(1);
  });
});
