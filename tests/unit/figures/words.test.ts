import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../lib/figures/lexicon/words.ts';
import { loadRuleTables } from '../../../scripts/why/rule-tables.ts';

/**
 * Words that stand beside the patterns of the room, by module: what a pattern finds in them, `null` where it must find
 * nothing. A pattern is called by its row's id, or by its sample where it has none; a list of words by its name.
 * `〈〉` stand around what a number counts. A row's own sample goes with it when it goes; these words stay.
 */
type Told = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | null>>>>>>;

const told = JSON.parse(
  readFileSync(new URL('../../fixtures/sentences/figure-words.json', import.meta.url), 'utf8'),
) as Told;

const tables = await loadRuleTables();

/** What is called by a name in a module: the pattern of a row, or a list of words, the longest of which is heard first. */
function finderOf(module: string, name: string): RegExp {
  const own = tables.filter((table) => table.module === `lib/figures/${module}.ts`);
  const list = own.find((table) => table.name === name)?.rows ?? [];
  const words = list.flatMap(({ form, ...row }) => (form === undefined ? [] : { ...row, form }));
  if (words.length > 0) return new RegExp(wordsOf(words), 'u');
  const row = own
    .flatMap(({ rows }) => rows)
    .find(({ id, sample, pattern }) => pattern && (id ?? sample) === name);
  if (!row?.pattern) throw new Error(`nothing in ${module} is called ${name}`);
  const { source, flags } = typeof row.pattern === 'string' ? new RegExp(row.pattern, 'u') : row.pattern;
  return new RegExp(source, flags.replace(/[gy]/g, ''));
}

describe('words beside the patterns', () => {
  it.each(Object.entries(told))('of %s', (module, byName) => {
    const wrong = Object.entries(byName).flatMap(([name, cases]) => {
      const finder = finderOf(module, name);
      return Object.entries(cases).flatMap(([words, heard]) => {
        const read = finder.exec(words)?.[0] ?? null;
        return read === heard ? [] : [`${name}: ${words} → ${read}, not ${heard}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
