import type { Approx } from '../../analysis/figure.ts';
import { measureUnits } from '../../text/measure-units.ts';
import type { Span } from '../../text/span.ts';
import { type ReadUnit, readUnit } from '../../text/units.ts';
import { formsOf } from '../lexicon/words.ts';
import { hedgesAfter } from './hedges.ts';
import { atStart, type PatternRow } from './number-token.ts';

/** What stands before a measure and may be parted from it. */
const classifier = '个';

const innerHedge: PatternRow = {
  id: 'inner-hedge',
  // Of the measures that 个 opens the rest: 百分点, 小时, 月.
  pattern: new RegExp(
    `${classifier}(?<hedge>${formsOf(hedgesAfter)}|几)(?=${formsOf(
      measureUnits
        .filter(({ form }) => form.startsWith(classifier))
        .map(({ form }) => ({ form: form.slice(classifier.length) })),
    )})`,
    'u',
  ),
  sample: '高出3个多百分点',
};

/** A hedge that parts 个 from its measure. */
export const splitUnitPatterns: readonly PatternRow[] = [innerHedge];

const innerHedgeHere = atStart(innerHedge.pattern);
/** Longest classifier with its hedge and one character of the measure. */
const longest = 8;

/** A unit as it stands behind a number, with the hedge inside it, if there is one. */
export interface PrintedUnit extends ReadUnit {
  hedge: (Span & { approx: Approx }) | null;
}

/** The unit that begins at an offset, in one piece or with a hedge inside (个多百分点, 个以上工作日); `null` where none begins. */
export function readPrintedUnit(text: string, at: number): PrintedUnit | null {
  const split = text[at] === classifier ? readSplitUnit(text, at) : null;
  if (split) return split;
  const read = readUnit(text, at);
  return read && { ...read, hedge: null };
}

function readSplitUnit(text: string, at: number): PrintedUnit | null {
  const hedge = innerHedgeHere.exec(text.slice(at, at + longest))?.groups?.hedge;
  if (hedge === undefined) return null;
  const from = at + classifier.length;
  const to = from + hedge.length;
  const read = readUnit(classifier + text.slice(to, to + longest), 0);
  const approx = hedgesAfter.find(({ form }) => form === hedge)?.approx ?? 'over';
  return (
    read && {
      unit: read.unit,
      end: to + read.end - classifier.length,
      hedge: { start: from, end: to, approx },
    }
  );
}
