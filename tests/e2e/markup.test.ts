import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { locales, type Locale } from '../../src/content/locales';
import { liveRows } from '../support/liveRows';
import { checkMarkup } from '../support/nuChecker';
import { commonPages, narrowedPages, notFoundPath, sectionPages } from '../support/pageTypes';
import { startReaderScene, type ReaderScene } from '../support/readerScene';
import { cleanUp } from '../support/server';

let scene: ReaderScene;

beforeAll(async () => {
  scene = await startReaderScene(inject('seededFolder'));
});

afterAll(() => cleanUp(scene.server));

/** Every address of a language that answers with a page, and the status it answers with. */
async function pagesOf(locale: Locale): Promise<[string, number][]> {
  const rows = await liveRows(scene.editor, locale);
  const live = [
    ...commonPages(locale, rows),
    ...sectionPages(locale),
    ...narrowedPages(locale),
    ...rows.map(({ path }) => path),
    ...(locale === 'vi' ? [scene.paths.olderList] : []),
  ].filter((path) => path !== notFoundPath(locale));
  return [
    ...live.map((path): [string, number] => [path, 200]),
    [notFoundPath(locale), 404],
    ...(locale === 'vi' ? [[scene.paths.withdrawn, 410] satisfies [string, number]] : []),
  ];
}

describe('the Nu HTML checker', () => {
  it('has nothing to say about any page', async () => {
    const documents = new Map<string, string>();
    for (const locale of locales) {
      for (const [path, status] of await pagesOf(locale)) {
        const answer = await fetch(`${scene.server.origin}${path}`);
        expect([path, answer.status]).toEqual([path, status]);
        documents.set(path, await answer.text());
      }
    }
    expect(documents.size).toBeGreaterThan(150);
    const complaints = await checkMarkup(documents);
    expect(complaints.map(({ page, message, extract }) => `${page}: ${message}\n  ${extract}`)).toEqual([]);
  });
});
