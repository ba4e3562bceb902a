import { describe, expect, it } from 'vitest';
import { collectReferences } from '../../../../src/publishing/projection/collectReferences';
import { block, internalLink, lexical, link, node, paragraph, text, upload } from './lexical';

describe('collectReferences', () => {
  it.each([undefined, null, 'x', {}, { root: {} }, lexical()])('finds nothing in %j', (value) => {
    expect(collectReferences(value)).toEqual({ mediaIds: [], itemIds: [] });
  });

  it('passes by other collections, other blocks and outside links', () => {
    const value = lexical(
      upload(5, 'documents'),
      block({ blockType: 'banner', pictures: [{ picture: 6 }], item: 7 }),
      paragraph(link('https://a.vn', text('a'))),
      paragraph(
        node('link', [], { fields: { linkType: 'internal', doc: { relationTo: 'users', value: 8 } } }),
      ),
      block({ blockType: 'gallery' }),
      block({ blockType: 'embed', item: null }),
      upload(null),
    );
    expect(collectReferences(value)).toEqual({ mediaIds: [], itemIds: [] });
  });

  it('finds pictures and items at any depth, each once, in reading order, as text', () => {
    const value = lexical(
      upload(3),
      block({ blockType: 'gallery', pictures: [{ picture: 1 }, { picture: { id: 3 } }, { picture: 'abc' }] }),
      node('list', [node('listitem', [internalLink(12, text('b'))])]),
      node('table', [node('tablerow', [node('tablecell', [paragraph(internalLink('11', text('a')))])])]),
      block({ blockType: 'embed', item: { relationTo: 'news-articles', value: { id: 12 } } }),
      block({ blockType: 'embed', item: 13 }),
      node('callout', [upload(2)]),
    );
    expect(collectReferences(value)).toEqual({
      mediaIds: ['3', '1', 'abc', '2'],
      itemIds: ['12', '11', '13'],
    });
  });
});
