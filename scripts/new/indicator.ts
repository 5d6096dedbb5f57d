import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IndicatorRecord, indicatorSchema } from '../../lib/knowledge/indicators.ts';
import { Refused, type Scaffold } from './scaffold.ts';
import { assertId, draftRecord, insertRecord } from './seed-row.ts';

/** An indicator to be drafted. */
export interface IndicatorDraft {
  root: string;
  id: string;
  /** Its name as reports print it, `null` when it is to be filled in by hand. */
  called: string | null;
  /** The field it belongs to, `null` when none was named. */
  group: string | null;
}

const file = 'seeds/indicators.json';
const groups: readonly string[] = indicatorSchema.entries.group.options;

/**
 * The draft of an indicator: its line in `seeds/indicators.json`, definition and source still empty.
 * Throws `Refused` when the group is none, or the id or the name is there already.
 */
export function draftIndicator({ root, id, called, group }: IndicatorDraft): Scaffold {
  assertId(id);
  if (group === null || !groups.includes(group)) throw new Refused(`--in takes one of: ${groups.join(', ')}`);
  const text = readFileSync(join(root, file), 'utf8');
  for (const record of JSON.parse(text) as IndicatorRecord[]) {
    if (record.id === id) throw new Refused(`${id} is already in ${file}`);
    // Two scopes may share a name: then the second is written by hand, with its scope.
    if (called !== null && [record.name, ...record.aliases].includes(called))
      throw new Refused(`${called} is already ${record.id}; another scope of it is written by hand`);
  }
  const record = draftRecord(indicatorSchema, {
    ...{ id, name: called ?? '', aliases: [], group, growthSources: [], definition: '', sources: [] },
  });
  return {
    files: [{ path: file, text: insertRecord(text, record) }],
    next: [
      'Add the other names that reports print, the base unit of its levels, and its 口径 where it has one.',
      'Write the definition in your own words (15 to 200 characters) with a source you have really seen; null without one.',
      'Say how its growth rate is computed where a source says so (growth, growthSources); else leave null and [].',
      'npx vitest run tests/contracts/seeds.test.ts names what is still missing.',
    ],
  };
}
