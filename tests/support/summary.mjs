/** @typedef {{ passed: number, failed: number, note?: string }} Count */
/** @typedef {{ name: string, seconds: number, count: Count, note: string }} Outcome */
/** @typedef {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} Report vitest's JSON, what we read of it */

/**
 * Counts a vitest report: skipped and todo tests, files that could not be loaded, runs without a test
 * and runs that ended badly for a reason outside the tests are failures.
 * @param {Report} report
 * @param {string} problem how vitest ended; empty when it ended well
 * @returns {Count}
 */
export function countTests(report, problem) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = tests.length - passed + brokenFiles;
  if (failed > 0) return { passed, failed };
  if (problem) return { passed, failed: 1, note: `${problem} (ngoài các bài kiểm tra / outside the tests)` };
  if (passed === 0) return { passed, failed: 1, note: 'không có bài kiểm tra nào / there is no test' };
  return { passed, failed };
}

/**
 * The table at the end and the line that machines read.
 * @param {Outcome[]} outcomes
 */
export function summarise(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ field) =>
    outcomes.reduce((total, { count }) => total + count[field], 0);
  const rows = outcomes.map(({ name, seconds, count, note }) =>
    [
      count.failed === 0 ? '✔' : '✖',
      name.padEnd(12),
      `${seconds.toFixed(1)} s`.padStart(9),
      `${count.passed} passed`.padStart(13),
      `${count.failed} failed`.padStart(11),
      note && `  ${note.replace(/^✖ /, '').split('\n')[0]}`,
    ].join(' '),
  );
  const last = `${sum('passed')} passed, ${sum('failed')} failed`;
  return { text: ['', ...rows.map((row) => row.trimEnd()), last].join('\n'), failed: sum('failed') };
}
