import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bearRecord,
  buryRecord,
  changeRecord,
  type Edited,
  type Stamp,
  type Tombstone,
} from '../../../lib/records/edited.ts';
import { isRow, mergeEdited } from '../../../lib/records/merge.ts';
import { stable } from '../../../lib/records/same-content.ts';

interface Note extends Edited {
  id: string;
  note: string;
}
type Copy = Note | Tombstone;

const merge = (a: Copy, b: Copy) => mergeEdited<Note>(a, b, ['note']);
const notesOf = (copy: Copy): string[] =>
  isRow(copy) ? [copy.note, ...copy.others.map(({ words }) => (words as Note).note)].sort() : [];

/** What may happen to one record that three machines have a copy of. */
type Step =
  | { kind: 'write' | 'delete' | 'restore' | 'settle'; machine: number }
  | { kind: 'take'; machine: number; from: number };

const machine = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), machine }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('delete', 'restore', 'settle'), machine }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('take' as const), machine, from: machine }) },
);

/** The three copies after a history, and the words that nobody has replaced, dropped or deleted knowing of them. */
function live(steps: readonly Step[]): { copies: Copy[]; alive: Set<string> } {
  const first: Stamp = { machine: 'm0', changedAt: '2026-01-01T00:00:00Z' };
  const blank = { id: 'x', note: 'kept', revision: 0, ...first, seen: {}, others: [] };
  const born: Copy = bearRecord<Note>(blank, null, first);
  const copies: Copy[] = [born, born, born];
  const alive = new Set(['kept']);
  steps.forEach((step, i) => {
    const here = copies[step.machine]!;
    // Clocks differ: time alone orders nothing.
    const stamp = { machine: `m${step.machine}`, changedAt: `2026-01-0${1 + ((i * 7) % 9)}T00:00:00Z` };
    const forget = (notes: readonly string[]) => {
      for (const note of notes) alive.delete(note);
    };
    if (step.kind === 'take') copies[step.machine] = merge(here, copies[step.from]!);
    else if (step.kind === 'restore') {
      if (isRow(here)) return;
      copies[step.machine] = bearRecord<Note>({ ...blank, note: `n${i}` }, here, stamp);
      alive.add(`n${i}`);
    } else if (!isRow(here)) return;
    else if (step.kind === 'write') {
      forget([here.note]);
      copies[step.machine] = changeRecord(here, { note: `n${i}` }, stamp);
      alive.add(`n${i}`);
    } else if (step.kind === 'settle') {
      forget(notesOf(here).filter((note) => note !== here.note));
      forget([here.note]);
      copies[step.machine] = changeRecord(here, { note: `n${i}`, others: [] }, stamp);
      alive.add(`n${i}`);
    } else {
      forget(notesOf(here));
      copies[step.machine] = buryRecord({ list: 'notes', key: here.id, row: here }, stamp);
    }
  });
  return { copies, alive };
}

const histories = fc.array(step, { maxLength: 14 });
const run = (law: (history: ReturnType<typeof live>) => void) =>
  fc.assert(
    fc.property(histories, (steps) => law(live(steps))),
    { numRuns: 400, seed: 20261126 },
  );

describe('copies of an edited record', () => {
  it('meet to the same, whichever is brought to which', () => {
    run(({ copies: [a, b, c] }) => {
      expect(stable(merge(a!, b!))).toBe(stable(merge(b!, a!)));
      expect(stable(merge(merge(a!, b!), c!))).toBe(stable(merge(a!, merge(b!, c!))));
    });
  });

  it('meet once: a second time changes nothing', () => {
    run(({ copies: [a, b] }) => {
      const met = merge(a!, b!);
      for (const copy of [a!, b!, met]) expect(stable(merge(met, copy))).toBe(stable(met));
      expect(stable(merge(a!, a!))).toBe(stable(a));
    });
  });

  it('loses no words that nobody replaced or deleted', () => {
    run(({ copies: [a, b, c], alive }) => {
      const notes = notesOf(merge(merge(a!, b!), c!));
      for (const note of alive) expect(notes).toContain(note);
      for (const note of notes) expect([...alive]).toContain(note);
    });
  });

  it('shows the highest revision, and lets no older one of its line win', () => {
    run(({ copies: [a, b] }) => {
      const met = merge(a!, b!);
      if (!isRow(met)) return;
      for (const { revision } of met.others) expect(met.revision).toBeGreaterThanOrEqual(revision);
      expect(met.seen[met.machine]).toBeGreaterThanOrEqual(met.revision);
    });
  });
});

describe('damaged copies', () => {
  it('that each claim to replace the other are both kept', () => {
    const seen = { a: 1, b: 1 };
    const base = { id: 'x', revision: 1, changedAt: '2026-01-01T00:00:00Z', seen, others: [] };
    const met = merge({ ...base, machine: 'a', note: '甲' }, { ...base, machine: 'b', note: '乙' });
    expect(notesOf(met)).toEqual(['乙', '甲'].sort());
  });
});
