/** `npm run demo`: sets up what is missing, builds, and opens a sample report with the extension in place. */
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { ensureBrowsers, ensurePackages, runSteps } from './setup.mjs';

ensurePackages();
const { chrome } = ensureBrowsers(['chrome']);
runSteps(
  [
    ['Build', 'wxt', 'build', '-b', 'chrome', '--mv3'],
    ['Demo', 'node', 'scripts/demo/run.ts'],
  ],
  { CHROME_PATH: chrome },
);
