import type { Analysis } from '../../analysis/analysis.ts';
import { chooseWeightiest, type Weighty } from '../../figures/weight/choose-weightiest.ts';
import type { Section } from '../../text/print/section.ts';
import type { Span } from '../../text/span.ts';
import { problemEnds, problemLeads, promiseWords } from './brief-words.ts';

/** A line of a brief: the report's own words, on one line, and where they stand. */
export interface BriefLine extends Span {
  text: string;
}

/** 一页读懂: what a report says, in its own clauses. Every list may be empty. */
export interface Brief {
  /** The weightiest figures that are reported, by the innermost heading, in text order. */
  themes: { title: string | null; lines: BriefLine[] }[];
  /** The weightiest promises with a number. */
  goals: BriefLine[];
  /** The problems that the report names itself. */
  problems: BriefLine[];
  /** Promises of the plan that print no number. */
  promises: BriefLine[];
}

/** As many lines as go on one page. */
const most = { figures: 12, goals: 8, problems: 6, promises: 6 };

const clauseEnd = /[，。；！？,;\n]/u;
const statementEnd = /[。；！？;\n]/u;
const digit = /\d/u;
/** How far a clause is followed. */
const reach = 120;

/** Reads a report's brief by rule: nothing is put in other words, nothing is left out for being good or bad news. Pure. */
export function readBrief(
  text: string,
  analysis: Pick<Analysis, 'figures' | 'relations' | 'sections'>,
): Brief {
  const chosen = chooseWeightiest(analysis, Number.POSITIVE_INFINITY);
  const take = (goal: boolean, count: number): Weighty[] =>
    chosen
      .filter(({ figure }) => figure.goal === goal && (goal || figure.status !== 'target'))
      .slice(0, count)
      .sort((a, b) => a.index - b.index);
  return {
    themes: byTheme(text, take(false, most.figures)),
    goals: unique(take(true, most.goals).map((weighty) => lineOf(text, weighty))),
    problems: problemsOf(text, analysis.sections),
    promises: promisesOf(text, analysis.sections),
  };
}

function byTheme(text: string, chosen: readonly Weighty[]): Brief['themes'] {
  const themes: Brief['themes'] = [];
  for (const weighty of chosen) {
    const title = weighty.figure.section.at(-1) ?? null;
    const line = lineOf(text, weighty);
    const last = themes.at(-1);
    if (last?.title !== title) themes.push({ title, lines: [line] });
    else if (last.lines.at(-1)!.end !== line.end) last.lines.push(line);
  }
  return themes;
}

/** The clauses from the name of a figure to the end of its growth. */
function lineOf(text: string, { figure, growth }: Weighty): BriefLine {
  const named = figure.indicatorSpan;
  const near = named !== null && Math.abs(named.start - figure.start) < reach;
  const from = near ? Math.min(named.start, figure.start) : figure.start;
  const to = Math.max(figure.end, ...growth.map(({ end }) => end), near ? named.end : 0);
  return clauses(text, { start: from, end: to });
}

/** The whole clauses that hold a span. */
function clauses(text: string, { start, end }: Span): BriefLine {
  let from = start;
  while (from > 0 && start - from < reach && !clauseEnd.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < reach && !clauseEnd.test(text[to]!)) to++;
  return line(text, from, to);
}

function line(text: string, start: number, end: number): BriefLine {
  const printed = text.slice(start, end);
  const lead = printed.length - printed.trimStart().length;
  const words = printed.trim();
  return { start: start + lead, end: start + lead + words.length, text: words.replace(/\s*\n\s*/gu, '') };
}

/** How many characters a report takes at most to name its problems. */
const longestAccount = 900;

/** What stands behind the sentence that names problems, statement by statement, up to what is done about them. */
function problemsOf(text: string, sections: readonly Section[]): BriefLine[] {
  const leads = problemLeads.map(({ pattern }) => pattern.exec(text)).filter((lead) => lead !== null);
  const lead = leads.sort((a, b) => a.index - b.index).at(-1);
  if (!lead) return [];
  const found: BriefLine[] = [];
  let at = lead.index + lead[0].length;
  // The next half has begun: whatever stands there is no problem.
  const next = sections.find(({ start, role }) => role === 'plan' && start > at)?.start ?? text.length;
  const limit = Math.min(next, at + longestAccount);
  while (at < limit && found.length < most.problems) {
    let to = at;
    while (to < limit && !statementEnd.test(text[to]!)) to++;
    const said = line(text, at, to);
    if (problemEnds.some(({ pattern }) => pattern.test(said.text.slice(0, 12)))) break;
    if (said.text.length > 5) found.push(withoutLead(said));
    at = to + 1;
  }
  return found;
}

/** A statement without the mark that parts it from what led to it. */
function withoutLead(said: BriefLine): BriefLine {
  const lead = /^(?:[，,：:\s]|主要(?:是|表现在|体现在)[：:]?)+/u.exec(said.text)?.[0].length ?? 0;
  return { ...said, start: said.start + lead, text: said.text.slice(lead) };
}

/** Clauses of the plan that promise and print no digit. */
function promisesOf(text: string, sections: readonly Section[]): BriefLine[] {
  const plans = sections.filter(
    ({ role, parent }) => role === 'plan' && (parent === null || sections[parent]!.role !== 'plan'),
  );
  const found = plans.flatMap(({ start, end }) => {
    const lines: BriefLine[] = [];
    let at = start;
    while (at < end) {
      let to = at;
      while (to < end && !clauseEnd.test(text[to]!)) to++;
      const clause = text.slice(at, to);
      if (
        !digit.test(clause) &&
        clause.length > 8 &&
        promiseWords.some(({ pattern }) => pattern.test(clause))
      )
        lines.push(line(text, at, to));
      at = to + 1;
    }
    return lines;
  });
  return found.slice(0, most.promises);
}

const unique = (lines: readonly BriefLine[]): BriefLine[] =>
  lines.filter(({ start }, i) => lines.findIndex((other) => other.start === start) === i);
