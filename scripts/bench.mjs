/** `npm run bench [name…]`: speeds and memory, as ratios to a peer or a floor in the same run. */
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { ensureBrowsers, ensurePackages, runSteps } from './setup.mjs';

ensurePackages();
const { chrome } = ensureBrowsers(['chrome']);
runSteps(
  [
    ['Build for Chrome', 'wxt', 'build', '-b', 'chrome', '--mv3'],
    ['Bench', 'node', '--expose-gc', 'scripts/bench/run.ts', ...process.argv.slice(2)],
  ],
  { CHROME_PATH: chrome },
);
