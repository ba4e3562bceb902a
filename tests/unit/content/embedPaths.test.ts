import { describe, expect, it } from 'vitest';
import { embedGuidePath, embedPath, parseEmbed, type Embed } from '../../../src/content/embedPaths';

const latest: Embed = { locale: 'vi', form: 'fragment', target: { type: 'latest' }, count: 5 };

describe('addresses of blocks', () => {
  it.each<[Partial<Embed>, string]>([
    [{}, '/nhung/moi-nhat.html'],
    [{ form: 'frame' }, '/nhung/moi-nhat'],
    [{ count: 10 }, '/nhung/moi-nhat.html?so-luong=10'],
    [{ locale: 'en', form: 'frame', count: 1 }, '/en/nhung/moi-nhat?so-luong=1'],
    [{ target: { type: 'topic', slug: 'chuyen-doi-so' } }, '/nhung/chu-de/chuyen-doi-so.html'],
    [{ target: { type: 'item', shortId: 'abcd1234' }, form: 'frame' }, '/nhung/bai/abcd1234'],
    [{ target: { type: 'item', shortId: 'abcd1234' }, count: 9 }, '/nhung/bai/abcd1234.html'],
  ])('of %o is %s', (changes, path) => {
    expect(embedPath({ ...latest, ...changes })).toBe(path);
  });

  it('are explained on a page of each language', () => {
    expect([embedGuidePath('vi'), embedGuidePath('en')]).toEqual(['/nhung', '/en/nhung']);
  });
});

describe('reading such an address', () => {
  it.each<[string[], string, Embed]>([
    [['moi-nhat.html'], '', latest],
    [['moi-nhat'], 'so-luong=5', { ...latest, form: 'frame' }],
    [['moi-nhat'], 'so-luong=1&utm_source=x', { ...latest, form: 'frame', count: 1 }],
    [['chu-de', 'a-b.html'], 'so-luong=10', { ...latest, target: { type: 'topic', slug: 'a-b' }, count: 10 }],
    [['bai', 'abcd1234.html'], '', { ...latest, target: { type: 'item', shortId: 'abcd1234' } }],
  ])('%j ?%s', (segments, query, embed) => {
    expect(parseEmbed('vi', segments, query)).toEqual(embed);
  });

  it.each([
    [['moi-nhat.html'], 'so-luong=0'],
    [['moi-nhat.html'], 'so-luong=11'],
    [['moi-nhat.html'], 'so-luong=05'],
    [['moi-nhat.html'], 'so-luong='],
    [['moi-nhat.html'], 'so-luong=5x'],
    [['moi-nhat.html'], 'so-luong=3&so-luong=4'],
    [['moi-nhat.html.html'], ''],
    [['cu-nhat.html'], ''],
    [['chu-de'], ''],
    [['chu-de', 'a', 'b'], ''],
    [['bai', 'abcd123'], ''],
    [['bai', 'ket-qua-abcd1234'], ''],
    [['vi', 'moi-nhat'], ''],
  ])('%j ?%s is none', (segments, query) => {
    expect(parseEmbed('vi', segments, query)).toBeUndefined();
  });
});
