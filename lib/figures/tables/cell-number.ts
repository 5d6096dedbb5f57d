import type { Approx } from '../../analysis/figure.ts';
import { levelForms, levelParticle } from '../lexicon/change-words.ts';
import { hedgesBefore } from '../lexicon/hedge-words.ts';
import { reachForms } from '../lexicon/link-words.ts';
import { formsOf } from '../lexicon/words.ts';
import { hedgesAfter } from '../numbers/hedges.ts';
import type { TokenPart } from '../numbers/number-token.ts';
import { parseUnit, type ScaledUnit } from './table-units.ts';

/** The number of a cell that says nothing else, with the words that hedge it. Offsets in the cell's text. */
export interface CellNumber {
  /** Where its number begins, hedges included: a verb before it is none of it. */
  start: number;
  /** Its digits, and of a range those of its end. */
  digits: string;
  digitsTo: string | null;
  /** The unit that it prints. */
  unit: ScaledUnit | null;
  approx: Approx;
  parts: TokenPart[];
  /** The verb that leads to it (增长, 控制在), '' for none. */
  verb: string;
}

const digits = String.raw`[+-]?\d[\d,]*(?:\.\d+)?`;
const before = formsOf(hedgesBefore);
const after = formsOf(hedgesAfter);
/** What the end of a range may print between its two numbers. */
const rangeMark = String.raw`\s*(?:[-—–~～]{1,2}|至|到)\s*`;

/** A number with a verb and a hedge before it, a range, a unit, a hedge behind: 稳定在2.5万吨以上, ≥90, 6.5%-7%. */
const cellNumber = new RegExp(
  `^(?<verb>(?:已经?|实际|累计)*(?:${levelForms}|${reachForms})(?:${levelParticle})?)??(?<before>${before})?(?<digits>${digits})` +
    `(?:(?<unitFrom>[^\\d,，、]{0,4}?)${rangeMark}(?<to>${digits}))?(?<unit>[^\\d]*?)(?<after>${after})?$`,
  'u',
);

/** A run of years (2023-2025) is no number of anything. */
const isYear = (printed: string): boolean => /^(?:19|20)\d{2}$/.test(printed);

/** Reads a cell's trimmed text as one number; `null` for any other. A range needs a unit, in the cell or from its row. */
export function parseCellNumber(text: string): CellNumber | null {
  const found = cellNumber.exec(text)?.groups;
  if (!found?.digits) return null;
  const unit = found.unit ? parseUnit(found.unit) : null;
  if (found.unit && !unit) return null;
  if (found.unitFrom && found.unitFrom !== found.unit) return null;
  if (found.to && isYear(found.digits) && isYear(found.to)) return null;
  const verb = found.verb ?? '';
  return {
    start: verb.length,
    digits: found.digits,
    digitsTo: found.to ?? null,
    unit,
    approx: approxOf(found.before, found.after),
    parts: partsOf(text, found),
    verb,
  };
}

function approxOf(before: string | undefined, after: string | undefined): Approx {
  const row =
    hedgesAfter.find(({ form }) => form === after) ?? hedgesBefore.find(({ form }) => form === before);
  return row?.approx ?? 'exact';
}

function partsOf(text: string, found: Readonly<Record<string, string | undefined>>): TokenPart[] {
  const start = found.verb?.length ?? 0;
  const from = start + (found.before?.length ?? 0);
  const end = text.length - (found.after?.length ?? 0);
  const parts: TokenPart[] = [{ role: found.to ? 'range' : 'number', start: from, end }];
  if (from > start) parts.unshift({ role: 'hedge', start, end: from });
  if (end < text.length) parts.push({ role: 'hedge', start: end, end: text.length });
  return parts;
}
