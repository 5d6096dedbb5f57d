import { describe, expect, it } from 'vitest';
import { findFigures } from '../../lib/figures/find-figures.ts';
import { loadRuleTables, type RuleRow } from '../../scripts/why/rule-tables.ts';
import { traceFigures } from '../../scripts/why/trace.ts';
import { inputOf } from '../helpers/read-figures.ts';

/** The heads under which a rule's sample is read: alone, in a review, in a plan. */
const heads = ['', '一、2023年工作回顾\n', '一、2024年工作安排\n'];

/** Ids of every rule that took part in reading a text. */
function rulesOf(text: string): Set<string> {
  const { figures, relations } = findFigures(inputOf(text));
  const ids = figures.flatMap(({ reading }) => [
    reading.rule,
    reading.kind,
    reading.name,
    reading.period,
    reading.status,
    reading.goal,
    reading.aspect,
    ...reading.weight,
  ]);
  return new Set([...ids, ...relations.map(({ reading }) => reading.rule)].filter((id) => id !== null));
}

/** A pattern as it is used: compiled where the row holds its source, and with no memory between two searches. */
const compiled = (pattern: RegExp | string): RegExp =>
  typeof pattern === 'string'
    ? new RegExp(pattern, 'u')
    : new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));

/** Numbers in a sample: patterns of leads and tails look at what stands right before or behind one. */
const number = /[\d.,%]+|[一二两三四五六七八九十百千万亿半]+/g;

/** The pieces of a sample that a pattern may be meant for: all of it, and what stands before and behind each number. */
function piecesOf(sample: string): string[] {
  const cuts = [...sample.matchAll(number)].flatMap(({ 0: digits, index }) => [
    sample.slice(0, index),
    sample.slice(index + digits.length),
    sample.slice(index),
  ]);
  return [sample, ...cuts];
}

function findsPattern({ pattern, sample, not }: RuleRow): void {
  const search = compiled(pattern!);
  expect(
    piecesOf(sample).some((piece) => search.test(piece)),
    `${search} in ${sample}`,
  ).toBe(true);
  if (not !== undefined) expect(search.test(not), `not in ${not}`).toBe(false);
}

/** A row about the words around another (a term in a firm's name) holds right before and right behind it. */
function findsContext({ term, before, after, sample }: RuleRow): void {
  const at = sample.indexOf(term!);
  expect(at, `${term} in ${sample}`).toBeGreaterThanOrEqual(0);
  if (before) expect(before.test(sample.slice(0, at)), `${before} before ${term}`).toBe(true);
  if (after) expect(after.test(sample.slice(at + term!.length)), `${after} behind ${term}`).toBe(true);
}

function givesItsId({ id, sample }: RuleRow): void {
  expect(id, 'a row without pattern or form is a rule with an id').toBeTypeOf('string');
  const traces = heads.map((head) => traceFigures(head + sample, findFigures(inputOf(head + sample))));
  expect(
    heads.some((head) => rulesOf(head + sample).has(id!)),
    traces.join('\n'),
  ).toBe(true);
}

/** A row holds in its sample: its pattern finds it, its word stands in it, or reading it gives the row's id. */
function holds(row: RuleRow): void {
  if (row.pattern !== undefined) findsPattern(row);
  else if (row.term !== undefined) findsContext(row);
  else if (row.form !== undefined) expect(row.sample).toContain(row.form);
  else givesItsId(row);
}

const tables = await loadRuleTables();

describe('tables of language', () => {
  it('are found by their samples', () => {
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['changeVerbs', 'hedgesBefore', 'relationRules', 'roleWords', 'titleForms']),
    );
  });

  describe.each(tables.map((table) => [`${table.module} ${table.name}`, table] as const))(
    '%s',
    (_, { rows }) => {
      it.each(rows.map((row) => [row.id ?? row.form ?? row.sample, row] as const))(
        '%s holds in its sample',
        (__, row) => holds(row),
      );

      it('names each rule once', () => {
        const ids = rows.flatMap(({ id }) => id ?? []);
        expect(ids).toEqual([...new Set(ids)]);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      });
    },
  );
});
