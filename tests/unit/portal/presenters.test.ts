import { describe, expect, it } from 'vitest';
import { calendarDays } from '../../../app/(portal)/_presenters/calendarDays';
import { groupByDay, isUpdated } from '../../../app/(portal)/_presenters/days';
import { feedGroups } from '../../../app/(portal)/_presenters/feedGroups';
import { selectForHome } from '../../../app/(portal)/_presenters/homeSelection';
import { pictureSources } from '../../../app/(portal)/_presenters/pictureSources';
import { groupTargets } from '../../../app/(portal)/_presenters/targetGroups';
import { boXayDung } from '../../../src/agencies/boXayDung';
import type { Picture, Rendition } from '../../../src/content/blocks';
import type { ContentOf } from '../../../src/content/contentItem';
import { itemKinds } from '../../../src/content/kinds';
import type { Site } from '../../../src/content/site';
import { wordsFor } from '../../../src/locale/words';

function item(shortId: string, changes: Partial<ContentOf<'newsArticle'>> = {}): ContentOf<'newsArticle'> {
  return {
    kind: 'newsArticle',
    id: `tag:moc.gov.vn,2026:${shortId}`,
    shortId,
    locale: 'vi',
    slug: shortId,
    details: { genre: 'news' },
    headline: shortId,
    summary: '',
    body: [],
    topics: [],
    audiences: [],
    keywords: [],
    tasks: [],
    firstPublishedAt: '2026-11-20T07:05:00Z',
    modifiedAt: '2026-11-20T07:05:00Z',
    corrections: [],
    ...changes,
  };
}

describe('items by day', () => {
  it('puts an item published after midnight in Vietnam under the next day', () => {
    const late = item('b', { firstPublishedAt: '2026-11-20T17:30:00Z' });
    const days = groupByDay([late, item('a')]);
    expect(days.map(({ day, items }) => [day, items.length])).toEqual([
      ['2026-11-21', 1],
      ['2026-11-20', 1],
    ]);
  });

  it('tells of a change only from a minute after publication', () => {
    expect(isUpdated(item('a', { modifiedAt: '2026-11-20T07:05:59Z' }))).toBe(false);
    expect(isUpdated(item('a', { modifiedAt: '2026-11-20T07:06:00Z' }))).toBe(true);
  });
});

describe('the home page', () => {
  it('shows no item twice', () => {
    const lead = item('lead', { details: { genre: 'feature' } });
    const interview = item('talk', { details: { genre: 'interview' } });
    const news = item('news');
    const selection = selectForHome(lead, [news, lead, interview]);
    expect(selection).toEqual({ lead, latest: [news], longReads: [interview] });
  });

  it('joins targets of one name to a stair, earliest year first', () => {
    const stair = groupTargets(boXayDung, 'vi').find((group) => group.steps.length > 1);
    expect(stair?.steps.map((step) => [step.toYear, step.value])).toEqual([
      [2028, 50],
      [2029, 80],
      [2030, 100],
    ]);
  });

  it('lists days and deadlines by what comes next, one entry a day', () => {
    const days = calendarDays(boXayDung, 'vi', '2026-11-20T07:05:00Z', wordsFor('vi'));
    expect(days.map(({ label, daysLeft }) => [label, daysLeft])).toEqual([
      ['20/12', 30],
      ['18/5', 179],
      ['20/6', 212],
      ['1/10', 315],
      ['10/10', 324],
    ]);
    expect(days[0]?.events.map(({ name }) => name)).toEqual([
      'Báo cáo của Bộ gửi Bộ Khoa học và Công nghệ, trước 20/12',
      'Báo cáo của các cơ quan, đơn vị thuộc Bộ gửi Bộ Xây dựng, trước 20/12',
    ]);
  });
});

describe('the feeds page', () => {
  it('leaves out groups without feeds and keeps those that always exist', () => {
    expect(feedGroups('vi', [], [], []).map(({ id, feeds }) => [id, feeds.length])).toEqual([
      ['tat-ca', 1],
      ['loai', itemKinds.length],
      ['doi-tuong', 6],
    ]);
  });
});

describe('picture sources', () => {
  const site: Site = {
    origin: 'https://moc.gov.vn',
    basePath: '/nq57',
    publisher: {
      code: 'x',
      name: { vi: 'x', en: 'x' },
      url: 'https://moc.gov.vn',
      email: 'x@moc.gov.vn',
      logo: { path: '/brand/logo.png', width: 1, height: 1 },
    },
  };
  const rendition = (name: string, type: string, width: number): Rendition => ({
    name,
    path: `/media/m1/${name}.${type}`,
    contentType: `image/${type}` as Rendition['contentType'],
    width,
    height: Math.round((width * 2) / 3),
    byteLength: 1,
  });
  const picture: Picture = {
    mediaId: 'm1',
    alt: 'Cầu',
    width: 1600,
    height: 1067,
    renditions: [
      rendition('w960', 'jpeg', 960),
      rendition('w480', 'jpeg', 480),
      rendition('w480', 'avif', 480),
      rendition('w960', 'avif', 960),
      rendition('card', 'jpeg', 720),
    ],
  };

  it('offers every width of the whole picture, narrowest first, below the base path', () => {
    const sources = pictureSources(picture, site, 'whole');
    expect(sources?.alternatives).toEqual([
      { type: 'image/avif', srcSet: '/nq57/media/m1/w480.avif 480w, /nq57/media/m1/w960.avif 960w' },
    ]);
    expect(sources?.fallback).toEqual({
      src: '/nq57/media/m1/w960.jpeg',
      srcSet: '/nq57/media/m1/w480.jpeg 480w, /nq57/media/m1/w960.jpeg 960w',
      width: 960,
      height: 640,
    });
  });

  it('takes the one cut for a card', () => {
    const sources = pictureSources(picture, site, 'card');
    expect(sources).toEqual({
      alternatives: [],
      fallback: { src: '/nq57/media/m1/card.jpeg', srcSet: undefined, width: 720, height: 480 },
    });
  });

  it('has nothing to show while a picture has no renditions', () => {
    expect(pictureSources({ ...picture, renditions: [] }, site, 'whole')).toBeUndefined();
  });
});
