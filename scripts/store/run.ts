/**
 * Writes what the stores' forms ask for into `.cache/store`: both packages, the listings' texts in both languages, one
 * reason for each permission, and the notes for reviewers. Fails where a text is empty or too long for its store.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, storeLanguages, storeTexts } from './listing.ts';

const root = new URL('../..', import.meta.url).pathname;
const store = join(root, '.cache/store');
rmSync(store, { recursive: true, force: true });
mkdirSync(store, { recursive: true });

const listed = await storeTexts(root);
for (const name of ['chrome', 'amo'] as const) {
  for (const language of storeLanguages) {
    const own = listed.filter((one) => one.store === name && one.language === language);
    const parts = own.map(
      ({ field, text, most }) => `## ${field} (${[...text].length} of ${most})\n\n${text}\n`,
    );
    writeFileSync(join(store, `${name}-${language}.md`), parts.join('\n'));
  }
}
copyFileSync(join(root, 'docs/NOTES-FOR-REVIEWERS.md'), join(store, 'notes-for-reviewers.md'));

const packages = readdirSync(join(root, '.output')).filter((file) => file.endsWith('.zip'));
for (const file of packages) copyFileSync(join(root, '.output', file), join(store, file));
for (const wanted of ['-chrome.zip', '-firefox.zip', '-sources.zip'])
  if (!packages.some((file) => file.endsWith(wanted))) {
    console.log(`no package …${wanted} in .output`);
    process.exitCode = 1;
  }

for (const { store, language, field, text, most } of listed)
  console.log(`${store} ${language} ${field}: ${[...text].length} of ${most}`);
for (const fault of faultsOf(listed)) {
  console.log(fault);
  process.exitCode = 1;
}
