import { describe, expect, it } from 'vitest';
import { cleanText, cleanTexts } from '../../../src/content/xmlText';
import { hostileTexts } from '../../fixtures/hostileTexts';

describe('clean text', () => {
  it.each([
    { given: 'a\u000cb\u0010c\u0000', clean: 'abc', why: 'control characters' },
    { given: 'a\tb\nc', clean: 'a\tb\nc', why: 'tab and line feed, which XML allows' },
    { given: 'một\r\nhai\rba', clean: 'một\nhai\nba', why: 'line ends' },
    { given: 'x\ud83dy\udc4dz', clean: 'xyz', why: 'lone surrogates' },
    { given: '\u{1f600}', clean: '\u{1f600}', why: 'whole surrogate pairs' },
    { given: '\ufffe\uffff', clean: '', why: 'noncharacters' },
    { given: 'Ban Biên tập\u202e\u2066', clean: 'Ban Biên tập', why: 'marks that turn what follows' },
    { given: 'e\u0302\u0301', clean: '\u1ebf', why: 'decomposed letters' },
    { given: 'e\u0000\u0302', clean: 'ê', why: 'a letter and its mark that a control character kept apart' },
  ])('of $why', ({ given, clean }) => {
    expect(cleanText(given)).toBe(clean);
  });

  it.each(hostileTexts)('stays the same when cleaned again: $name', ({ text }) => {
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });

  it('is reached everywhere in a value, and nothing else changes', () => {
    const value = { list: ['a\u0000', { deep: 'b\u0001' }], count: 3, none: undefined, no: null, yes: true };
    expect(cleanTexts(value)).toEqual({
      list: ['a', { deep: 'b' }],
      count: 3,
      none: undefined,
      no: null,
      yes: true,
    });
  });
});
