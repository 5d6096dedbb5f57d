/**
 * `npm run check`: what a change needs before a commit, without builds or browsers: format, lint, types, and the unit,
 * contract, store and DOM tests. `npm test` adds the builds, their contract and the real browsers, and gives every file
 * of tests a process of its own; here files of the pure rooms share one, which takes half the time.
 */
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { ensurePackages, runSteps } from './setup.mjs';

ensurePackages();

const pure = ['unit', 'contracts', 'store'].flatMap((name) => ['--project', name]);
runSteps([
  ['Types prepared', 'wxt', 'prepare'],
  ['Format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['Types', 'tsc', '--noEmit'],
  ['Types of the pure rooms, without a DOM', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
  ['Tests', 'vitest', 'run', ...pure, '--no-isolate', '--exclude', 'tests/contracts/build*.test.ts'],
  ['Tests with a DOM', 'vitest', 'run', '--project', 'dom*'],
]);
