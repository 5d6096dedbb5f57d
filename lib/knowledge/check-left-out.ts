import * as v from 'valibot';
import { foldForm } from '../text/print/fold.ts';
import { isDoctrine } from './doctrine.ts';
import type { SeedEntry } from './glossary.ts';

/**
 * A word that many reports use and the glossary leaves out on purpose (`seeds/left-out.json`). `reason` is `doctrine`
 * (a row of `doctrine.ts`), `plain` (it says no more than its characters), `many-meanings` (places mean different
 * things by it and none is meant everywhere), `covered` (another entry explains it) or `unsourced` (no law, paper or
 * note that was opened says what it is); `why` says in Chinese what was found (规划只用不释).
 */
const leftOutSchema = v.object({
  term: v.pipe(v.string(), v.minLength(2)),
  reason: v.picklist(['doctrine', 'plain', 'many-meanings', 'covered', 'unsourced']),
  why: v.pipe(v.string(), v.minLength(4)),
});

/**
 * Every fault of the table of words left out, as `word: fault`, in its order: a row of another shape, a word twice, a
 * word that is a form of an entry, a word called doctrine that the list of doctrine lacks, or the reverse. Empty when
 * all is well.
 */
export function checkLeftOut(text: string, entries: readonly SeedEntry[]): string[] {
  const forms = new Set(entries.flatMap(({ term, aliases }) => [term, ...aliases].map(foldForm)));
  const met = new Set<string>();
  return (JSON.parse(text) as unknown[]).flatMap((record) => {
    const read = v.safeParse(leftOutSchema, record);
    if (!read.success) return [`${JSON.stringify(record)}: ${read.issues[0].message}`];
    const { term, reason } = read.output;
    const form = foldForm(term);
    const faults = [
      met.has(form) && 'twice',
      forms.has(form) && 'has an entry',
      (reason === 'doctrine') !== isDoctrine(term) && 'doctrine in one list only',
    ];
    met.add(form);
    return faults.filter((fault) => fault !== false).map((fault) => `${term}: ${fault}`);
  });
}
