import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { citationGoldens } from '../tests/helpers/citation-goldens.ts';
import { againGoldens } from '../tests/helpers/say-again.ts';

/** The sets of goldens that are made: where the file is and what makes it. Goldens of pages and figures are written by hand. */
const sets: Record<string, { file: string; indent: number; make: () => unknown }> = {
  cite: { file: 'tests/fixtures/snippets/citations.json', indent: 1, make: citationGoldens },
  again: { file: 'tests/fixtures/snippets-again.json', indent: 2, make: againGoldens },
};

/** Writes the named sets anew and says which records changed; the change is then read like any other change. */
function main(names: string[]): void {
  const unknown = names.filter((name) => !sets[name]);
  if (names.length === 0 || unknown.length > 0) {
    console.error(`usage: node scripts/goldens.ts ${Object.keys(sets).join(' | ')}`);
    process.exitCode = 1;
    return;
  }
  for (const name of names) {
    const { file, indent, make } = sets[name]!;
    const path = resolve(import.meta.dirname, '..', file);
    const next = `${JSON.stringify(make(), null, indent)}\n`;
    const changed = readOr(path, '') !== next;
    if (changed) writeFileSync(path, next);
    console.log(`${name}: ${changed ? 'changed' : 'unchanged'} (${file})`);
  }
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

main(process.argv.slice(2));
