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
  const deleted: (Note | undefined)[] = [];
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
      // Under names of their own: what was deleted with it may be alive elsewhere.
      const { others, ...row } = deleted[step.machine] ?? blank;
      const beside = others.map((version, k) => ({ ...version, words: { note: `n${i}.${k}` } }));
      const back = bearRecord<Note>({ ...row, note: `n${i}`, others: beside }, here, stamp);
      copies[step.machine] = back;
      for (const note of notesOf(back)) alive.add(note);
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
      deleted[step.machine] = here;
      copies[step.machine] = buryRecord({ list: 'notes', key: here.id, row: here }, stamp);
    }
  });
  return { copies, alive };
}

/** All of a row; of a tombstone what the deletions knew of, whichever of them it names. */
function known(copy: Copy): string {
  if (isRow(copy)) return stable(copy);
  const { revision: _revision, changedAt: _at, machine: _machine, ...rest } = copy;
  return stable(rest);
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
      expect(known(merge(merge(a!, b!), c!))).toBe(known(merge(a!, merge(b!, c!))));
    });
  });

  it('may name either of two deletions where a row met one of them first, until the tombstones meet', () => {
    const { copies } = live([
      { kind: 'write', machine: 1 },
      { kind: 'write', machine: 2 },
      { kind: 'take', machine: 0, from: 2 },
      { kind: 'delete', machine: 1 },
      { kind: 'delete', machine: 0 },
    ]);
    const [a, b, c] = copies as [Copy, Copy, Copy];
    const [one, other] = [merge(merge(a, b), c), merge(a, merge(b, c))];
    expect([one.machine, other.machine]).toEqual(['m1', 'm0']);
    expect(one.seen).toEqual(other.seen);
    for (const met of [merge(one, other), merge(other, one)]) expect(stable(met)).toBe(stable(one));
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

describe('a record that is brought back', () => {
  it('has the versions beside it wherever its deletion was met first', () => {
    const [here, there] = [0, 1].map((n) => ({ machine: `m${n}`, changedAt: '2026-01-01T00:00:00Z' }));
    const blank = { id: 'x', note: '原', revision: 0, ...here!, seen: {}, others: [] };
    const born = bearRecord<Note>(blank, null, here!);
    const both = merge(changeRecord(born, { note: '甲' }, here!), changeRecord(born, { note: '乙' }, there!));
    if (!isRow(both)) throw new Error('no row');
    const grave = buryRecord({ list: 'notes', key: 'x', row: both }, here!);
    const back = bearRecord(both, grave, here!);
    expect(notesOf(back)).toEqual(['甲', '乙'].sort());
    expect(stable(merge(grave, back))).toBe(stable(back));
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
