/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number,
 *   readonly flaky: readonly string[] }} Counts flaky tests are among the passed ones
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, flaky: [] };

/**
 * @param {readonly Counts[]} parts
 * @returns {Counts}
 */
export function addCounts(parts) {
  return parts.reduce(
    (sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      skipped: sum.skipped + part.skipped,
      flaky: [...sum.flaky, ...part.flaky],
    }),
    NOTHING,
  );
}

/** @param {Counts} counts */
export function summary({ passed, failed, skipped }) {
  const end = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${end}`;
}

/**
 * @typedef {{ readonly numPassedTests: number, readonly numFailedTests: number,
 *   readonly numPendingTests: number, readonly numTodoTests: number,
 *   readonly testResults: readonly { readonly status: string,
 *     readonly assertionResults: readonly unknown[] }[] }} VitestReport
 */

/**
 * @param {VitestReport | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(report, exitCode) {
  if (report === null) return { ...NOTHING, failed: 1 };
  const unloadedFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return withExitCode(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadedFiles,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: [],
  });
}

/**
 * @typedef {{ readonly title: string, readonly file: string, readonly suites?: readonly Suite[],
 *   readonly specs?: readonly { readonly title: string, readonly file: string,
 *     readonly tests: readonly { readonly status: string }[] }[] }} Suite
 * @typedef {{ readonly suites: readonly Suite[], readonly stats: { readonly expected: number,
 *   readonly unexpected: number, readonly flaky: number, readonly skipped: number } }} PlaywrightReport
 */

/**
 * @param {PlaywrightReport | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function playwrightCounts(report, exitCode) {
  if (report === null) return { ...NOTHING, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode(exitCode, {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    flaky: report.suites.flatMap(flakyTitles),
  });
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function flakyTitles({ specs = [], suites = [] }) {
  const own = specs
    .filter((spec) => spec.tests.some((test) => test.status === 'flaky'))
    .map((spec) => `${spec.file}: ${spec.title}`);
  return [...own, ...suites.flatMap(flakyTitles)];
}

/**
 * A runner that failed without a failed test (an error outside tests, nothing found) still failed.
 * @param {number} exitCode
 * @param {Counts} counts
 * @returns {Counts}
 */
function withExitCode(exitCode, counts) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
