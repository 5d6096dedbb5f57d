/**
 * `node scripts/divisions.ts DIR PINYIN`: writes `seeds/divisions` from a checkout of
 * `modood/Administrative-divisions-of-China` (the statistical division codes as of 2023-06-30), and how the names down to
 * counties are read from one of `mozillazg/pinyin-data`. The same checkouts give the same files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packDivisions } from './divisions/pack.ts';
import { packReadings } from './divisions/readings.ts';

const [directory, pinyin] = process.argv.slice(2);
if (directory === undefined || pinyin === undefined) {
  console.error('Usage: node scripts/divisions.ts DIR PINYIN');
  process.exit(2);
}
const table = (name: string) => readFileSync(join(directory, 'dist', `${name}.csv`), 'utf8');
const { upper, towns } = packDivisions({
  provinces: table('provinces'),
  cities: table('cities'),
  areas: table('areas'),
  streets: table('streets'),
});
const names = upper.map((unit) => unit.slice(unit.indexOf(' ') + 1));
const readings = (name: string) => readFileSync(join(pinyin, `${name}.txt`), 'utf8');
const syllables = packReadings(names, {
  common: [readings('kTGHZ2013'), readings('kXHC1983')],
  rare: readings('kMandarin'),
});
const to = (name: string) => join(import.meta.dirname, '../seeds/divisions', name);
const asLines = (lines: readonly string[]) =>
  `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;
writeFileSync(to('upper.json'), asLines(upper));
writeFileSync(to('readings.json'), asLines(syllables));
writeFileSync(to('towns.txt'), towns);
console.log(
  `${upper.length} units down to counties, ${towns.split('\n').length - 1} counties with towns, ${syllables.length} syllables`,
);
