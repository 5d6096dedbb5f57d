import { expect, it } from 'vitest';
import moved from '../../fixtures/moved-runs.json' with { type: 'json' };
import { readMoved, setLayouts } from '../../helpers/set-layouts.ts';

type Moved = [layout: string, run: number, axis: 'x' | 'y' | 'size', by: number];

/** Points on either side of where the reading turns. */
const beside = 0.06;

// How far a run of a page may stand from its place, or how much larger it may be, before the page reads otherwise:
// each bound is asked from both sides.
it.each(Object.keys(setLayouts))('%s reads otherwise from here on', (layout) => {
  const turns = (moved as Moved[]).filter(([of]) => of === layout);
  const still = turns.filter(([, run, axis, by]) => {
    const [before, behind] = [by - beside, by + beside].map((at) => readMoved(layout, [run, axis, at]));
    return before === behind;
  });
  expect(still).toEqual([]);
});
