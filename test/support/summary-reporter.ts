import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";

/** How many tests and checks passed and failed. A skipped test counts as failed: what was not tried is not known to work. */
export interface TestSummary {
  passed: number;
  failed: number;
}

/**
 * Ends a run with one line, `N passed, N failed`, alone on its line. When TEST_SUMMARY_FILE is set the numbers go to
 * that file instead, for `npm test`, which adds its other checks to them and prints the line itself.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<SerializedError>, reason: TestRunEndReason): void {
    const summary = count(modules, unhandled);
    if (reason === "failed" && summary.failed === 0) summary.failed = 1;
    const file = process.env.TEST_SUMMARY_FILE;
    // After the default reporter's own summary, which is written in the same turn.
    if (file) writeFileSync(file, JSON.stringify(summary));
    else setImmediate(() => process.stdout.write(`\n${summary.passed} passed, ${summary.failed} failed\n`));
  }
}

function count(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<SerializedError>): TestSummary {
  const summary: TestSummary = { passed: 0, failed: unhandled.length };
  for (const module of modules) {
    // A file that could not be loaded, or whose set-up broke, is a failure of its own.
    if (module.errors().length > 0) summary.failed++;
    for (const test of module.children.allTests()) {
      if (test.result().state === "passed") summary.passed++;
      else summary.failed++;
    }
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) summary.failed++;
  }
  return summary;
}
