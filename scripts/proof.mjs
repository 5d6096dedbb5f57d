/** `npm run proof [name…]`: the full counts of what `npm test` holds in samples, with their table. */
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { ensureBrowsers, ensurePackages, runSteps } from './setup.mjs';

ensurePackages();
const words = process.argv.slice(2);
const proof = ['Proof', 'node', 'scripts/proof/run.ts', ...words];
// Reading a corpus needs neither builds nor browsers.
if (['corpus', 'coverage', 'faults', 'mutations', 'patterns'].includes(words[0])) runSteps([proof]);
else {
  const { chrome, firefox } = ensureBrowsers(['chrome', 'firefox']);
  runSteps(
    [
      ['Build for Chrome', 'wxt', 'build', '-b', 'chrome', '--mv3'],
      ['Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'],
      proof,
    ],
    { CHROME_PATH: chrome, FIREFOX_PATH: firefox },
  );
}
