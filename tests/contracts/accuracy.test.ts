import { describe, expect, test } from 'vitest';
import { goldsIn, scoreGold } from '../../scripts/accuracy/golds.ts';
import { nameTier } from '../../scripts/accuracy/name-tiers.ts';
import { accuracyTable, printedTable } from '../../scripts/accuracy/table.ts';
import { projectRoot, readSource } from '../helpers/sources.ts';

const shape = (table: string): string[] =>
  table.split('\n').map((line) => line.replace(/\d+(?:\.\d+)?|–/g, '#'));

describe('the table of accuracy in the README (npm run accuracy -- --write)', () => {
  const printed = printedTable(readSource('README.md')).split('\n');

  test('has the form that the script writes', () => {
    const documents = goldsIn(`${projectRoot}/tests/fixtures/figures`).map(scoreGold);
    const own = accuracyTable([{ title: "the project's own texts", tuned: true, documents }]);
    for (const line of shape(own).slice(0, 2)) expect(shape(printed.join('\n'))).toContain(line);
    for (const { document } of documents) expect(printed.join('\n')).toContain(`| ${document} |`);
  });

  test('says of every set whether it was tuned on, the tuned ones first', () => {
    const sets = printed.filter((line) => line.startsWith('| **'));
    const tuned = sets.map((line) => /\((tuned|untuned)\)/.exec(line)?.[1]);
    expect(tuned).not.toContain(undefined);
    expect(tuned).toEqual([...tuned].sort());
  });
});

test('a set of which it is not known whether rules were tuned on it is not called untuned', () => {
  const documents = [{ document: 'somewhere-2020', judged: [], spurious: null }];
  const set = (title: string, tuned: boolean | null) => ({ title, tuned, documents });
  const table = accuracyTable([set('a', false), set('b', null), set('c', true)]);
  const heads = table.split('\n').flatMap((line) => /\*\*.+?\)/.exec(line)?.[0] ?? []);
  expect(heads).toEqual(['**c** (tuned)', '**b** (unknown whether tuned)', '**a** (untuned)']);
});

describe('the tier of a name', () => {
  const statement = '全县新建改造农村公路120公里，其中硬化路80公里全部通车。';
  test.each([
    ['农村公路', ['农村公路'], 'right'],
    ['新建农村公路', ['农村公路'], 'right'],
    ['全县农村公路', ['农村公路'], 'right'],
    ['农村“公路”', ['农村公路'], 'right'],
    ['公路', ['农村公路'], 'poor'],
    ['农村公路全部通车', ['农村公路'], 'poor'],
    ['村庄公路', ['农村公路'], 'wrong'],
    ['硬化', ['农村硬化路'], 'wrong'],
    ['通车', ['农村公路'], 'wrong'],
    [null, ['农村公路'], 'blank'],
    [null, null, 'right'],
    ['农村公路', null, 'wrong'],
  ] as const)('%s where %j is asked: %s', (name, names, tier) => {
    expect(nameTier(name, { names, statement })).toBe(tier);
  });

  test('a name that a reader called poor is poor, whatever its characters', () => {
    expect(nameTier('道路', { names: ['农村公路'], poor: ['道路'], statement })).toBe('poor');
  });
});
