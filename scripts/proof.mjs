/** `npm run proof [name…]`: the full counts of what `npm test` holds in samples, with their table. */
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { ensureBrowsers, ensurePackages, runSteps } from './setup.mjs';

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
