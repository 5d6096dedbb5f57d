/** `npm run store`: all that a store asks for, into `.cache/store`: packages, pictures, texts in both languages, reasons. */
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { ensureBrowsers, ensurePackages, runSteps } from './setup.mjs';

ensurePackages();
const { chrome } = ensureBrowsers(['chrome']);
runSteps(
  [
    ['Package for Chrome', 'wxt', 'zip', '-b', 'chrome', '--mv3'],
    ['Package for Firefox, with its sources', 'wxt', 'zip', '-b', 'firefox', '--mv3'],
    ['Texts and packages', 'node', 'scripts/store/run.ts'],
    ['Pictures', 'node', 'scripts/store/pictures.ts'],
  ],
  { CHROME_PATH: chrome },
);
