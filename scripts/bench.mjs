/** `npm run bench [name…]`: speeds and memory, as ratios to a peer or a floor in the same run. */
import { ensureBrowsers, ensurePackages, runSteps } from './setup.mjs.mts';

ensurePackages();
const { chrome } = ensureBrowsers(['chrome']);
runSteps(
  [
    ['Build for Chrome', 'wxt', 'build', '-b', 'chrome', '--mv3'],
    ['Bench', 'node', '--expose-gc', 'scripts/bench/run.ts', ...process.argv.slice(2)],
  ],
  { CHROME_PATH: chrome },
);
