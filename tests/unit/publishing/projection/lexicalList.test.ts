import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../../src/publishing/projection/lexicalBody';
import { lexical, node, paragraph, references, text } from './lexical';

const blocks = (...children: Parameters<typeof lexical>) => toBlocks(lexical(...children), references());
const run = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks });

describe('lists', () => {
  const item = (...children: Parameters<typeof paragraph>) => node('listitem', children, { value: 1 });
  const list = (listType: string, ...items: Parameters<typeof paragraph>) =>
    node('list', items, { listType });

  it.each([
    ['number', true],
    ['bullet', false],
    ['check', false],
  ])('maps a %s list', (listType, ordered) => {
    expect(blocks(list(listType, item(text('Một')), item(), item(text('Hai'))))).toEqual([
      { type: 'list', ordered, items: [{ children: [run('Một')] }, { children: [run('Hai')] }] },
    ]);
  });

  it('gives a nested list to the item before it, as Lexical means it', () => {
    const nested = item(list('number', item(text('a')), item(list('bullet', item(text('x'))))));
    expect(blocks(list('bullet', item(text('Một')), nested, item(text('Hai'))))).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [run('Một')],
            sublist: {
              type: 'list',
              ordered: true,
              items: [
                {
                  children: [run('a')],
                  sublist: { type: 'list', ordered: false, items: [{ children: [run('x')] }] },
                },
              ],
            },
          },
          { children: [run('Hai')] },
        ],
      },
    ]);
  });

  it('joins several lists nested under one item and lifts one that has no item before it', () => {
    const sub = (words: string) => list('bullet', item(text(words)));
    const sublist = {
      type: 'list',
      ordered: false,
      items: [{ children: [run('a')] }, { children: [run('b')] }],
    };
    const joined = [{ type: 'list', ordered: false, items: [{ children: [run('Một')], sublist }] }];
    expect(blocks(list('bullet', item(text('Một')), item(sub('a')), item(sub('b'))))).toEqual(joined);
    expect(blocks(list('bullet', item(text('Một'), sub('a'), sub('b'))))).toEqual(joined);
    expect(blocks(list('bullet', item(sub('a')), item(text('b'))))).toEqual([sublist]);
  });

  it('parts paragraphs in an item by a break', () => {
    expect(blocks(list('bullet', item(paragraph(text('Một')), paragraph(), paragraph(text('Hai')))))).toEqual(
      [{ type: 'list', ordered: false, items: [{ children: [run('Một'), { type: 'break' }, run('Hai')] }] }],
    );
  });
});
