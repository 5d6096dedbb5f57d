/**
 * Prints each fault of the seeds of places, reports, base notes and indicators as `file:line id code: detail`, and ends
 * with 1 when there is one: `node scripts/check-seeds.ts`. The contract tests run the same checks.
 */
import { readFileSync } from 'node:fs';
import { checkSeeds, type SeedTexts, seedFileNames } from '../lib/knowledge/check-seeds.ts';

const texts = Object.fromEntries(
  seedFileNames.map((name) => [
    name,
    readFileSync(new URL(`../seeds/${name}.json`, import.meta.url), 'utf8'),
  ]),
) as unknown as SeedTexts;

const { places, reports, baseNotes, indicators, faults } = checkSeeds(texts);
for (const { file, line, id, code, detail } of faults)
  console.log(`seeds/${file}.json:${line} ${id} ${code}: ${detail}`);
const defined = indicators.filter(({ definition }) => definition !== null).length;
const byTerm = indicators.filter(({ term }) => term !== undefined).length;
const undefinedAnywhere = indicators.filter(({ noNationalDefinition }) => noNationalDefinition).length;
const withGrowth = indicators.filter(({ growth }) => growth !== null).length;
console.log(
  `${places.length} places, ${reports.length} reports, ${baseNotes.length} base notes, ` +
    `${indicators.length} indicators (${defined} with a sourced definition, ` +
    `${byTerm} explained by the glossary, ${undefinedAnywhere} without a national definition, ` +
    `${withGrowth} with a sourced growth), ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
