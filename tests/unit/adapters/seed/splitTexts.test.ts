import { describe, expect, it } from 'vitest';
import { splitTexts } from '../../../../src/adapters/seed/splitTexts';

describe('the texts of a seed file', () => {
  it('are one body where nothing divides them', () => {
    expect([...splitTexts({ markdown: '\nMột.\n', firstLine: 9 })]).toEqual([
      ['body', { markdown: '\nMột.\n', firstLine: 9 }],
    ]);
  });

  it('are named by the lines before them and remember where they stand', () => {
    const markdown = 'Một.\n=== transcript ===\nHai.\n\n=== tableData ===\nBa.';
    expect([...splitTexts({ markdown, firstLine: 5 })]).toEqual([
      ['body', { markdown: 'Một.', firstLine: 5 }],
      ['transcript', { markdown: 'Hai.\n', firstLine: 7 }],
      ['tableData', { markdown: 'Ba.', firstLine: 10 }],
    ]);
  });

  it('leave out what says nothing', () => {
    expect([...splitTexts({ markdown: '\n=== transcript ===\n \n', firstLine: 1 }).keys()]).toEqual([]);
  });
});
