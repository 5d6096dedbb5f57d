import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCheck, allChecks, type Checks, mergeChecks, mostChecks } from '../../../lib/records/checks.ts';
import { register } from '../../../lib/records/register.ts';
import type { SnippetCheck } from '../../../lib/records/snippet.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';

const none: Checks = { check: null, earlierChecks: [] };
const look = (hour: number, found: string | null, zone = '+08:00'): SnippetCheck => ({
  at: `2026-03-02T${String(hour).padStart(2, '0')}:00:00${zone}`,
  place: found === null ? 'unchanged' : 'changed',
  body: found === null ? 'same' : 'different',
  found,
});
const added = (...looks: SnippetCheck[]) => looks.reduce(addCheck, none);

describe('the looks at a snippet’s page', () => {
  it('are all there, the last one first', () => {
    expect(allChecks(added(look(8, null), look(9, '5亿元'), look(10, null)))).toEqual([
      look(10, null),
      look(9, '5亿元'),
      look(8, null),
    ]);
    expect(allChecks(none)).toEqual([]);
  });

  it('of a state that lasts are the first and the last', () => {
    const all = added(look(8, null), look(9, null), look(10, null), look(11, '5亿元'), look(12, '5亿元'));
    expect(allChecks(all).map(({ at }) => at.slice(11, 13))).toEqual(['12', '11', '10', '08']);
  });

  it('are in order of time, whatever the zones and clocks', () => {
    const late = look(3, '5亿元', '+00:00');
    expect(allChecks(added(look(10, null), late)).map(({ found }) => found)).toEqual(['5亿元', null]);
    expect(allChecks(added(late, look(10, null)))).toEqual([late, look(10, null)]);
  });

  it('of copies meet by their list’s rule', () => {
    const base = keptSnippet();
    const mine = { ...base, ...added(look(8, null), look(11, '5亿元')) };
    const theirs = { ...base, ...added(look(8, null), look(9, null)) };
    const met = register.snippets.merge(mine, theirs) as typeof base;
    expect(allChecks(met)).toEqual([look(11, '5亿元'), look(9, null), look(8, null)]);
  });

  it('meet to the same in any order, and once', () => {
    const check = fc.record({ hour: fc.nat(23), found: fc.constantFrom(null, '5亿元', '6亿元') });
    const checks = fc
      .array(check, { maxLength: 12 })
      .map((looks) => added(...looks.map(({ hour, found }) => look(hour, found))));
    fc.assert(
      fc.property(checks, checks, checks, (a, b, c) => {
        expect(mergeChecks(a, b)).toEqual(mergeChecks(b, a));
        expect(mergeChecks(mergeChecks(a, b), c)).toEqual(mergeChecks(a, mergeChecks(b, c)));
        expect(mergeChecks(a, a)).toEqual(a);
      }),
    );
  });

  it('of copies stay within the bound, the last ones kept, in any order', () => {
    const many = (minute: number) =>
      Array.from({ length: mostChecks }, (_, i) => ({
        ...look(0, `${i}亿元`),
        at: new Date(Date.UTC(2026, 2, 2, 0, 2 * i + minute)).toISOString(),
      }));
    const [a, b] = [added(...many(0)), added(...many(1))];
    const met = allChecks(mergeChecks(a, b));
    expect(met).toHaveLength(mostChecks);
    expect(met[0]).toEqual(allChecks(b)[0]);
    expect(mergeChecks(mergeChecks(a, b), a)).toEqual(mergeChecks(a, b));
  });
});
