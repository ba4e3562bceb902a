import { describe, expect, it } from 'vitest';
import { countTests, summarise } from '../../support/summary.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('the count of a vitest report', () => {
  it.each([
    ['tests that pass', [file('passed', 'passed', 'passed')], '', 2, 0],
    ['a test that fails', [file('failed', 'passed', 'failed')], 'mã 1', 1, 1],
    ['a skipped and a todo test', [file('passed', 'passed', 'pending', 'skipped', 'todo')], '', 1, 3],
    ['a file that cannot be loaded', [file('passed', 'passed'), file('failed')], 'mã 1', 1, 1],
    ['a file whose set-up fails after tests passed', [file('failed', 'passed')], 'mã 1', 1, 1],
    ['an error outside the tests', [file('passed', 'passed')], 'mã 1', 1, 1],
    ['no test at all', [], '', 0, 1],
    ['no report', [], 'mã 1', 0, 1],
  ])('of %s', (_, testResults, problem, passed, failed) => {
    expect(countTests({ testResults }, problem)).toMatchObject({ passed, failed });
  });
});

describe('the end of a run', () => {
  const outcome = (name: string, passed: number, failed: number, note = '') => ({
    name,
    seconds: 1.25,
    count: { passed, failed },
    note,
  });

  it('is one line with both sums', () => {
    const { text, failed } = summarise([outcome('unit', 10, 0), outcome('e2e', 2, 1, 'không có Chromium')]);
    expect(text.split('\n').at(-1)).toBe('12 passed, 1 failed');
    expect(text).toContain('không có Chromium');
    expect(failed).toBe(1);
  });
});
