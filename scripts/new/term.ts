import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GlossaryEntry, glossaryCategories, glossaryEntrySchema } from '../../lib/knowledge/glossary.ts';
import { foldForm } from '../../lib/text/print/fold.ts';
import { Refused, type Scaffold } from './scaffold.ts';
import { assertId, draftRecord, insertRecord } from './seed-row.ts';

/** A term to be drafted. */
export interface TermDraft {
  root: string;
  id: string;
  /** The term itself, `null` when it is to be filled in by hand. */
  called: string | null;
  /** The glossary's file, `null` when none was named. */
  group: string | null;
}

/**
 * The draft of a term: its line in `seeds/glossary/<category>.json`, definition and source still empty.
 * Throws `Refused` when the category is none, or the id or the term is in the glossary already.
 */
export function draftTerm({ root, id, called, group }: TermDraft): Scaffold {
  assertId(id);
  const category = glossaryCategories.find((name) => name === group);
  if (!category) throw new Refused(`--in takes one of: ${glossaryCategories.join(', ')}`);
  const pathOf = (name: string) => `seeds/glossary/${name}.json`;
  const textOf = (name: string) => readFileSync(join(root, pathOf(name)), 'utf8');
  for (const name of glossaryCategories)
    for (const entry of JSON.parse(textOf(name)) as GlossaryEntry[]) {
      if (entry.id === id) throw new Refused(`${id} is already in ${pathOf(name)}`);
      const twin = [entry.term, ...entry.aliases].find(
        (form) => called !== null && foldForm(form) === foldForm(called),
      );
      if (twin) throw new Refused(`${called} is already ${entry.id} in ${pathOf(name)}`);
    }
  const sense = {
    ...{ field: null, place: null, from: null, to: null },
    ...{ definition: '', gloss: '', sources: [] },
  };
  const record = draftRecord(glossaryEntrySchema, {
    ...{ id, term: called ?? '', aliases: [], category, level: 3, related: [], senses: [sense] },
    english: undefined,
  });
  return {
    files: [{ path: pathOf(category), text: insertRecord(textOf(category), record) }],
    next: [
      'Write the definition in your own words (30 to 150 characters) and the gloss in English.',
      'Add each source that you have really seen: title, publisher, url, date, where, seen.',
      'npx vitest run tests/contracts/glossary.test.ts names what is still missing.',
    ],
  };
}
