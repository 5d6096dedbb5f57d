/** `npm run proof [name…]`: the full counts of what `npm test` holds in samples, with their table. */
import { ensureBrowsers, ensurePackages, runSteps } from './setup.mjs.mts';

ensurePackages();
const { chrome, firefox } = ensureBrowsers(['chrome', 'firefox']);
runSteps(
  [
    ['Build for Chrome', 'wxt', 'build', '-b', 'chrome', '--mv3'],
    ['Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'],
    ['Proof', 'node', 'scripts/proof/run.ts', ...process.argv.slice(2)],
  ],
  { CHROME_PATH: chrome, FIREFOX_PATH: firefox },
);
