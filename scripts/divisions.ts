/**
 * `node scripts/divisions.ts DIR`: writes `seeds/divisions` from a checkout of `modood/Administrative-divisions-of-China`
 * (the statistical division codes as of 2023-06-30). The same checkout gives the same files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packDivisions } from './divisions/pack.ts';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('Usage: node scripts/divisions.ts DIR');
  process.exit(2);
}
const table = (name: string) => readFileSync(join(directory, 'dist', `${name}.csv`), 'utf8');
const { upper, towns } = packDivisions({
  provinces: table('provinces'),
  cities: table('cities'),
  areas: table('areas'),
  streets: table('streets'),
});
const to = (name: string) => join(import.meta.dirname, '../seeds/divisions', name);
writeFileSync(to('upper.json'), `[\n${upper.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
writeFileSync(to('towns.txt'), towns);
console.log(`${upper.length} units down to counties, ${towns.split('\n').length - 1} counties with towns`);
