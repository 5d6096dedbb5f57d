/**
 * `npm run fields`: writes the README's tables of fields anew, from the types in `lib/analysis` and their comments, and
 * the tables of `docs/portals.md`, from what is known of the portals.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldTables, withFieldTables } from './fields/field-tables.ts';
import { withPortalTables } from './fields/portal-tables.ts';
import { readShapes } from './fields/read-shapes.ts';

const root = join(import.meta.dirname, '..');

function rewrite(name: string, change: (before: string) => string): void {
  const path = join(root, name);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
  console.log(`${name}: ${after === before ? 'unchanged' : 'changed'}`);
}

rewrite('README.md', (before) =>
  withFieldTables(before, fieldTables(readShapes(join(root, 'lib/analysis')))),
);
rewrite('docs/portals.md', (before) => withPortalTables(before, root));
