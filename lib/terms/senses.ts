import type { GlossaryEntry, GlossarySense } from '../knowledge/glossary.ts';
import { foldForm } from '../text/print/fold.ts';
import { isFieldNear } from './field-cues.ts';
import { type PlaceOfUse, relatePlaces } from './place-bounds.ts';
import type { WordsAround } from './words-around.ts';

/** What is known of the report in which a term is used; `null` where the report does not say. */
export interface SenseContext extends PlaceOfUse, WordsAround {
  /** ISO day or year of the report. */
  date: string | null;
}

/** The sense that holds, or may hold. `certain` false is shown as 可能的含义. */
export interface SenseChoice {
  sense: GlossarySense;
  certain: boolean;
}

/**
 * The sense of `entry` that holds in `context`. A sense bound to a place, a time or a field is certain only where
 * all of them are met: its place is met in the reports of all that lies in it, and where it is the only sense in those
 * of what it lies in. Of several that are met the most narrowly bound one holds; of two equal ones that whose field the
 * clause of the use speaks of, else its sentence; else it is left open.
 * Where none is met, the one that nothing contradicts is offered as uncertain; a numeral abbreviation (三资, 两委) or a
 * name that only says how many (百千万工程) gets `null` outside its place or time, or with several possible meanings: any
 * of them would be a guess.
 */
export function chooseSense(entry: GlossaryEntry, context: SenseContext): SenseChoice | null {
  const weighed = entry.senses.map((sense) => ({ sense, ...weigh(sense, { entry, context }) }));
  const met = weighed.filter(({ fit }) => fit === 'met').sort((a, b) => b.bounds - a.bounds);
  const best = met[0];
  if (best) {
    const equal = met.filter(({ bounds }) => bounds === best.bounds).map(({ sense }) => sense);
    const closest = equal.length === 1 ? best.sense : closestSense(equal, context.closer);
    return { sense: closest ?? best.sense, certain: closest !== null };
  }
  const open = weighed.filter(({ fit }) => fit === 'open');
  const numeral = isNumeralAbbreviation(entry.term) || saysHowMany(entry.term);
  if (open.length === 1 || (open.length > 1 && !numeral)) return { sense: open[0]!.sense, certain: false };
  if (open.length > 1 || numeral) return null;
  // Outside its place or time a plain name still means much the same, but the card must not say so for sure.
  return entry.senses.length === 1 ? { sense: entry.senses[0]!, certain: false } : null;
}

/** The one sense whose field the narrowest of the words around speak of; `null` where none of them tells them apart. */
function closestSense(senses: readonly GlossarySense[], closer: readonly string[]): GlossarySense | null {
  for (const words of closer) {
    const near = senses.filter(({ field }) => field !== null && isFieldNear(field, words));
    if (near.length > 0) return near.length === 1 ? near[0]! : null;
  }
  return null;
}

/** `met`: every bound is shown to hold. `open`: nothing speaks against it. `outside`: place or time contradict it. */
type Fit = 'met' | 'open' | 'outside';

/** What a sense is weighed against. */
interface Use {
  entry: GlossaryEntry;
  context: SenseContext;
}

function weigh(sense: GlossarySense, use: Use): { fit: Fit; bounds: number } {
  const fits = [fitOfPlace(sense, use), fitOfTime(sense, use.context), fitOfField(sense, use.context)];
  const bounds = fits.filter((fit) => fit !== null).length;
  if (fits.includes('outside')) return { fit: 'outside', bounds };
  return { fit: fits.includes('open') ? 'open' : 'met', bounds };
}

/** By the relation of a sense's place to the report's: a town's own word in its city's report may be the city's other one. */
function fitOfPlace({ place }: GlossarySense, { entry, context }: Use): Fit | null {
  if (place === null || place === '全国') return null;
  const relation = relatePlaces(place, context);
  if (relation === null) return 'open';
  if (relation === 'around') return entry.senses.length === 1 ? 'met' : 'open';
  return relation === 'apart' ? 'outside' : 'met';
}

function fitOfTime({ from, to }: GlossarySense, { date }: SenseContext): Fit | null {
  if (from === null && to === null) return null;
  if (date === null) return 'open';
  const length = (bound: string) => Math.min(bound.length, date.length);
  if (from !== null && date.slice(0, length(from)) < from.slice(0, length(from))) return 'outside';
  if (to !== null && date.slice(0, length(to)) > to.slice(0, length(to))) return 'outside';
  return 'met';
}

function fitOfField({ field }: GlossarySense, { nearby }: SenseContext): Fit | null {
  if (field === null) return null;
  return isFieldNear(field, nearby) ? 'met' : 'open';
}

/** True for names that count what they do not say: 三资, 两个责任, 三网融合, “三公”经费; not for 一网通办, which is one name. */
export function isNumeralAbbreviation(term: string): boolean {
  return /^[两二三四五六七八九十](?:个|大|项)?\p{Script=Han}{1,5}$/u.test(foldForm(term));
}

/** True for names that places give to schemes of quite different things, each counting its own: 百千万工程. */
const saysHowMany = (term: string): boolean => /^[十百千万]{2,}(?:工程|行动|计划)$/u.test(foldForm(term));
