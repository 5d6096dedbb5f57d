import type { Reporter, TestModule } from 'vitest/node';

/** Prints the counts once more on a line of their own at the very end, for those who read nothing else. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1;
      }
      // What fails before its tests are known, or in a hook, counts as one failure.
      const suites = [...module.children.allSuites()];
      if (module.errors().length > 0) counts.failed += 1;
      counts.failed += suites.filter((suite) => suite.errors().length > 0).length;
    }
    process.on('exit', () => {
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    });
  }
}
