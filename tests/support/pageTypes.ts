import { facetsOfKind } from '../../src/content/facets';
import { itemKinds } from '../../src/content/kinds';
import type { Locale } from '../../src/content/locales';
import {
  feedsPath,
  homePath,
  sectionPath,
  searchPath,
  showPath,
  standingPath,
  topicPath,
  withLocale,
} from '../../src/content/permalink';
import { embedGuidePath } from '../../src/content/embedPaths';
import type { LiveRow } from './liveRows';

/** The pages of a language that are not those of one kind of content: each type once, as the seeded column has them. */
export function commonPages(locale: Locale, rows: readonly LiveRow[]): string[] {
  const topic = (slug: string) => topicPath({ locale, slug });
  const [newest] = rows;
  const wordOfNewest = newest?.title.split(' ')[0] ?? '';
  const search = (question: string) => `${searchPath(locale)}?q=${encodeURIComponent(question)}`;
  return [
    homePath(locale),
    topic('truyen-thong-so'),
    // With learning paths.
    topic('binh-dan-hoc-vu-so'),
    ...(rows.some(({ showId }) => showId !== undefined)
      ? [showPath({ locale, slug: 'nghe-cung-nganh-xay-dung' })]
      : []),
    searchPath(locale),
    search(wordOfNewest),
    search('zzzqqq'),
    standingPath(locale, 'about'),
    standingPath(locale, 'accessibility'),
    feedsPath(locale),
    embedGuidePath(locale),
    withLocale(locale, '/nhung/moi-nhat'),
    withLocale(locale, '/nhung/chu-de/truyen-thong-so'),
    ...(newest ? [withLocale(locale, `/nhung/bai/${shortIdOf(newest)}`)] : []),
    notFoundPath(locale),
  ];
}

/** What answers with the page that says so. */
export const notFoundPath = (locale: Locale): string => withLocale(locale, '/khong-co-trang-nay');

/** The list of every kind. */
export const sectionPages = (locale: Locale): string[] => itemKinds.map((kind) => sectionPath(locale, kind));

/** The list of every kind narrowed by its first facet. */
export function narrowedPages(locale: Locale): string[] {
  return itemKinds.flatMap((kind) => {
    const [facet] = facetsOfKind[kind];
    if (!facet) return [];
    const value = facet.values === 'year' ? '2026' : facet.values[0];
    return [`${sectionPath(locale, kind)}?${facet.parameter}=${value ?? ''}`];
  });
}

/** The newest item of every kind that has one in the language of the rows. */
export function newestOfEachKind(rows: readonly LiveRow[]): string[] {
  return itemKinds.flatMap((kind) => rows.find((row) => row.kind === kind)?.path ?? []);
}

const shortIdOf = ({ path }: LiveRow): string => path.slice(path.lastIndexOf('-') + 1);
