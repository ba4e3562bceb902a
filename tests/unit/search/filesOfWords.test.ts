import { describe, expect, it } from 'vitest';
import { filesOfWords, pagesOf } from '../../../src/search/filesOfWords';
import { asBook, asFilm, fileAsset } from '../../support/wordedFiles';
import { projectedItem } from '../delivery/publishedRows';

const item = projectedItem();
const paragraph = {
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text: 'Lời', marks: [] }],
};

describe('files whose words an item is found by', () => {
  it('are those of a book in the language of the item, in their order', () => {
    const files = [
      fileAsset('en', { language: 'en' }),
      fileAsset('pdf', { language: 'vi' }),
      fileAsset('epub', { language: 'vi-VN' }),
    ];
    expect(filesOfWords(asBook(item, files))).toEqual(['pdf', 'epub']);
    expect(filesOfWords({ ...asBook(item, files), locale: 'en' })).toEqual(['en']);
  });

  it('are the first of a book that is not in the language of the item', () => {
    const files = [fileAsset('lao', { language: 'lo' }), fileAsset('thai', { language: 'th' })];
    expect(filesOfWords(asBook(item, files))).toEqual(['lao']);
  });

  it('are captions where nothing was written down of what is said', () => {
    const captions = [fileAsset('words', { contentType: 'text/vtt', language: 'vi' }, 'captions')];
    expect(filesOfWords(asFilm(item, { captions }))).toEqual(['words']);
    expect(filesOfWords(asFilm(item, { captions, transcript: [paragraph] }))).toEqual([]);
  });

  it('are none of an article', () => {
    expect(filesOfWords(item)).toEqual([]);
  });
});

describe('pages', () => {
  it('are those of the first file that has words', () => {
    const book = asBook(item, [fileAsset('scan'), fileAsset('text')]);
    const words = new Map([
      ['scan', ['', ' ']],
      ['text', ['Một', 'Hai']],
    ]);
    expect(pagesOf(book, words)).toEqual(['Một', 'Hai']);
    expect(pagesOf(book, new Map())).toEqual([]);
  });
});
