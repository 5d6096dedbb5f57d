/** `npm run fields`: writes the README's tables of fields anew, from the types in `lib/analysis` and their comments. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldTables, withFieldTables } from './fields/field-tables.ts';
import { readShapes } from './fields/read-shapes.ts';

const root = join(import.meta.dirname, '..');
const path = join(root, 'README.md');
const before = readFileSync(path, 'utf8');
const after = withFieldTables(before, fieldTables(readShapes(join(root, 'lib/analysis'))));
if (after !== before) writeFileSync(path, after);
console.log(`README.md: ${after === before ? 'unchanged' : 'changed'}`);
