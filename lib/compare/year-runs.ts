import type { Figure } from '../analysis/figure.ts';
import { oncePer } from '../text/once.ts';
import { countOf, planOrdinal } from '../text/period-grammar.ts';
import { readPeriod } from '../text/period-shape.ts';
import { sentenceEnds } from '../text/print/marks.ts';
import { findSentence } from '../text/print/sentence.ts';
import { planStart } from '../text/resolve-period.ts';
import type { Span } from '../text/span.ts';
import type { ComparedReport } from './compared-report.ts';
import { yearOf } from './measure.ts';
import { saysReached, saysRun, saysSeveral, saysYear, timeOpenings } from './words/time-openings.ts';

/** Years that a report looks back on together. */
type Run = { type: 'back'; years: number } | { type: 'plan'; ordinal: number };

/** From where on a report speaks of a run of years, or no longer of one (`null`). */
interface Turn {
  start: number;
  run: Run | null;
}

type Groups = Partial<Record<'years' | 'plan' | 'fresh', string>>;

/** A shorter run is too near to a year for its sums to be told from a year's. */
const leastYears = 3;

function runOf({ years, plan, fresh }: Groups = {}): Run | null {
  if (plan !== undefined) return { type: 'plan', ordinal: planOrdinal(`十${plan}`) };
  const count = years ?? fresh;
  return count !== undefined && countOf(count) >= leastYears ? { type: 'back', years: countOf(count) } : null;
}

/** How much of a sentence is asked for what it opens. */
const reach = 60;

/** Where the paragraphs and sentences of a report turn to a run of years, or to one year, in text order. */
function findTurns({ text, paragraphs, identity }: ComparedReport): Turn[] {
  const reviewed = identity.period === null ? null : readPeriod(identity.period);
  const turns: Turn[] = [];
  if (reviewed?.type === 'years')
    turns.push({ start: 0, run: { type: 'back', years: reviewed.to - reviewed.from + 1 } });
  for (const { start: from, end } of paragraphs) {
    const before = turns.at(-1);
    for (let start = from; start < end; start = sentenceAfter(text, start, end)) {
      const opening = text.slice(start, Math.min(end, start + reach));
      const row = timeOpenings.find(
        ({ pattern, sentence }) => (sentence || start === from) && pattern.test(opening),
      );
      if (!row) continue;
      turns.push({ start, run: runOf(row.pattern.exec(opening)?.groups) });
      if (start === from) continue;
      // In the middle of a paragraph it speaks for the rest of it, where the text turned to another time before.
      if (before) turns.push({ start: end, run: before.run });
      break;
    }
  }
  return turns;
}

function sentenceAfter(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (sentenceEnds.includes(text[at]!)) return at + 1;
  return end;
}

/** The last match of a pattern in some words; `null` without one. */
const lastOf = (words: string, pattern: RegExp): RegExpMatchArray | null =>
  [...words.matchAll(pattern)].at(-1) ?? null;

/** The last clause of some words. */
const lastClause = /[^，,；;、]*$/u;

/** The turns of a report, found once. */
const turnsOf = oncePer(findTurns);

/**
 * The run of years that a figure of one year may have been summed up over: the one that its own sentence names before
 * it, else the one that the report last turned to, in the closed period grammar (`2017..2021`). `null` where the
 * sentence names a year, where its clause says that a level was reached, and outside such runs.
 */
export function yearRunOf(report: ComparedReport, figure: Figure): string | null {
  const year = figure.period === null ? null : yearOf(figure.period);
  if (year === null) return null;
  const { start, words } = wordsBefore(report, figure);
  const [run, ofYear] = [lastOf(words, saysRun), lastOf(words, saysYear)];
  if (ofYear && (!run || run.index! < ofYear.index!)) return null;
  if (isReachedBy(words)) return null;
  const found = run ? runOf(run.groups) : turnsOf(report).findLast((turn) => turn.start <= start)?.run;
  return found ? periodOf(found, year) : null;
}

/**
 * True for a value of several years for all that its report says: one of a run (`yearRunOf`), or one behind words that
 * look back on more than a year (累计投入7亿元，改造危房3200户; 比2016年). How much it is must say whether it is a sum.
 */
export function mayBeOfSeveralYears(report: ComparedReport, figure: Figure): boolean {
  if (yearRunOf(report, figure) !== null) return true;
  const { words } = wordsBefore(report, figure);
  return saysSeveral(words) && !isReachedBy(words);
}

/** True where a place of a report speaks of a run of years: its sentence says so before it, else the report last turned to one. */
export function isInRun(report: ComparedReport, place: Span): boolean {
  const { start } = findSentence(report, place);
  const words = report.text.slice(start, place.end);
  const [run, ofYear] = [lastOf(words, saysRun), lastOf(words, saysYear)];
  if (run && (!ofYear || run.index! > ofYear.index!)) return runOf(run.groups) !== null;
  if (ofYear) return false;
  return (turnsOf(report).findLast((turn) => turn.start <= start)?.run ?? null) !== null;
}

/** The words of a figure's sentence before it, and where the sentence begins. */
function wordsBefore(report: ComparedReport, figure: Figure): { start: number; words: string } {
  const { start } = findSentence(report, figure);
  return { start, words: report.text.slice(start, figure.start) };
}

/** True where the last clause of some words says that a level was reached. */
const isReachedBy = (words: string): boolean => saysReached.test(words.slice(words.search(lastClause)));

/** Years of a five-year plan. */
const planLength = 5;

/** A run that ends with a year, or the plan that the year is of; `null` where it is of another. */
function periodOf(run: Run, year: number): string | null {
  const from = run.type === 'plan' ? planStart(run.ordinal) : year - run.years + 1;
  const to = run.type === 'plan' ? from + planLength - 1 : year;
  return from <= year && year <= to ? `${from}..${to}` : null;
}
