import { raisedLetters } from '../number-signs.ts';
import {
  closingQuotes,
  isBlank,
  isInvisible,
  isLineBreak,
  openingQuotes,
  spell,
  straightQuotes,
} from './characters.ts';

/**
 * The view for matching: the common spelling without case, quotes and spaces. Every rule maps one UTF-16 unit to one
 * unit or to nothing, so that a place in folded text always leads back to a place in the printed one.
 */

/** Code of a place that no match may run across: a paragraph's end, a table cell's end, a wide gap. */
export const breakCode = 0xffff;

/** What becomes of one unit: a code to compare by, or one of the classes below. */
const dropCode = 0;
const openCode = 1;
const closeCode = 2;
const straightCode = 3;
export const spaceCode = 4;
export const lineCode = 5;

const raisedUnits = `²³¹ᵛˣ${raisedLetters}`;
const table = buildTable();

function buildTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) codes[unit] = foldUnit(unit);
  for (const unit of openingQuotes) codes[unit.charCodeAt(0)] = openCode;
  for (const unit of closingQuotes) codes[unit.charCodeAt(0)] = closeCode;
  for (const unit of straightQuotes) codes[unit.charCodeAt(0)] = straightCode;
  return codes;
}

function foldUnit(unit: number): number {
  // Hangul and ideographs have no width variants, surrogates stand for themselves: most of the plane is skipped.
  if ((unit >= 0x3400 && unit < 0xf900) || unit === breakCode) return unit;
  if (isLineBreak(unit)) return lineCode;
  if (isInvisible(unit)) return dropCode;
  if (unit < 0x20) return breakCode;
  if (isBlank(unit)) return spaceCode;
  // ① would get another meaning: circled digits stay, as raised ones do.
  if ((unit >= 0x2460 && unit <= 0x24ff) || isRaised(unit)) return unit;
  // ㎡ would become two units.
  const folded = String.fromCharCode(spell(unit)).normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/** Superscript digits and letters are marks of notes, never digits or letters of a term. */
function isRaised(unit: number): boolean {
  return raisedUnits.includes(String.fromCharCode(unit)) || (unit >= 0x2070 && unit <= 0x2089);
}

/** The class or folded code of one UTF-16 unit. */
export function foldCode(unit: number): number {
  return table[unit]!;
}

/** A form reduced to what is compared: `“三公”经费` → `三公经费`, `ＰＰＰ` → `ppp`; all spaces and line breaks go. */
export function foldForm(form: string): string {
  let folded = '';
  for (let i = 0; i < form.length; i++) {
    const code = table[form.charCodeAt(i)]!;
    if (code > lineCode && code !== breakCode) folded += String.fromCharCode(code);
  }
  return folded;
}

/** The UTF-16 units of a folded form, as matching takes them; a pair of surrogates is two. */
export function codesOf(folded: string): { codes: Uint16Array; length: number } {
  const codes = new Uint16Array(folded.length);
  for (let i = 0; i < folded.length; i++) codes[i] = folded.charCodeAt(i);
  return { codes, length: folded.length };
}
