/** `npm test`: sets up what is missing, then holds everything the project promises. Closes with the runner's summary. */
import { fileURLToPath } from 'node:url';
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { ensureBrowsers, ensurePackages, runLanes, runSteps } from './setup.mjs';

ensurePackages();
const { chrome, firefox } = ensureBrowsers(['chrome', 'firefox']);

const environment = {
  CHROME_PATH: chrome,
  FIREFOX_PATH: firefox,
  // A hundred times a test starts a command or a worker: each program is compiled the first time only.
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../.cache/compiled', import.meta.url)),
};
runSteps([['Types prepared', 'wxt', 'prepare']], environment);
// What is written is no business of what is built: two cores have both at once.
await runLanes(
  [
    [
      ['Format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
      ['Types', 'tsc', '--noEmit'],
      ['Types of the pure rooms, without a DOM', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
    ],
    [
      ['Build for Chrome', 'wxt', 'build', '-b', 'chrome', '--mv3'],
      ['Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'],
    ],
  ],
  environment,
);
runSteps([['Tests', 'vitest', 'run']], environment);
