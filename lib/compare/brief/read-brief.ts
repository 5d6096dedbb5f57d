import type { Analysis } from '../../analysis/analysis.ts';
import type { Figure } from '../../analysis/figure.ts';
import { sayFigure } from '../../analysis/say-figure.ts';
import { chooseWeightiest, type Weighty } from '../../figures/weight/choose-weightiest.ts';
import type { Section } from '../../text/print/section.ts';
import { isInRow } from '../../text/row.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { lineLeads, placeAreas, problemEnds, problemLeads, promiseWords } from './brief-words.ts';
import { endsClause, findClauses } from './find-clauses.ts';

/** A line of a brief, and where it stands: the report's own words on one line; a table's figure as its card says it. */
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

const statementEnd = /[。；！？;\t]/u;
const digit = /\d/u;

/** Reads a report's brief by rule: nothing is put in other words, nothing is left out for being good or bad news. Pure. */
export function readBrief(
  text: string,
  analysis: Pick<Analysis, 'figures' | 'relations' | 'sections' | 'lost'>,
): Brief {
  const titles = headingsOf(text, analysis.sections);
  const lost = [...analysis.lost, ...analysis.figures.filter(({ damaged }) => damaged)];
  const isWhole: IsWhole = (span) => !lost.some((place) => overlaps(place, span));
  const said = weightyLines(text, analysis, isWhole).filter(
    ({ figure }) => !titles.some((head) => overlaps(head, figure)),
  );
  const take = (goal: boolean, count: number): WeightyLine[] =>
    said
      .filter(({ figure }) => figure.goal === goal && (goal || figure.status !== 'target'))
      .slice(0, count)
      .sort((a, b) => a.index - b.index);
  return {
    themes: byTheme(text, take(false, most.figures)),
    goals: joined(
      text,
      take(true, most.goals).map((weighty) => weighty.line),
    ),
    problems: problemsOf(text, analysis.sections).filter(isWhole),
    promises: promisesOf(text, analysis.sections, titles).filter(isWhole).slice(0, most.promises),
  };
}

/** True where no character is lost in a span. */
type IsWhole = (span: Span) => boolean;

interface WeightyLine extends Weighty {
  line: BriefLine;
}

/** The weightiest figures of which the report has a line that says by itself what they are. */
function weightyLines(
  text: string,
  analysis: Pick<Analysis, 'figures' | 'relations'>,
  isWhole: IsWhole,
): WeightyLine[] {
  const isDamaged = !isWhole({ start: 0, end: text.length });
  return chooseWeightiest(analysis, Number.POSITIVE_INFINITY).flatMap((weighty) => {
    if (namesPlace(text, weighty.figure)) return [];
    if (isInRow(text, weighty.figure)) {
      const { start, end, indicator } = weighty.figure;
      const words = sayFigure(weighty.figure, weighty.growth);
      return indicator === null ? [] : [{ ...weighty, line: { start, end, text: words } }];
    }
    // Where characters are lost in the growth, the level may still be whole.
    for (const said of [weighty, { ...weighty, growth: [] }]) {
      const clauses = findClauses(text, said);
      const span = clauses && isDamaged ? withoutFollowing(clauses, said) : clauses;
      if (span && isWhole(span)) return [{ ...weighty, line: line(text, span) }];
    }
    const own = isDamaged ? ownWords(weighty.figure) : null;
    return own && isWhole(own) ? [{ ...weighty, line: line(text, own) }] : [];
  });
}

/** Words behind a figure that may still be of its clause, where the page lost marks: 以上, 的任务. */
const longestRest = 6;

/** Clauses that end with their figure and its growth, where the page lost the mark behind them and the next one follows. */
function withoutFollowing({ start, end }: Span, { figure, growth }: Weighty): Span {
  const last = Math.max(figure.end, figure.indicatorSpan?.end ?? 0, ...growth.map((one) => one.end));
  return end - last > longestRest ? { start, end: last } : { start, end };
}

/** A figure from its name on, where its clause is damaged before it; `null` where the name stands elsewhere. */
function ownWords({ start, end, indicatorSpan }: Figure): Span | null {
  const isBefore = indicatorSpan !== null && indicatorSpan.start < start && indicatorSpan.end <= start;
  return isBefore ? { start: indicatorSpan.start, end } : null;
}

/** True where a number is part of what a place is called. */
function namesPlace(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - 3);
  const around = text.slice(from, end + 6);
  return placeAreas.some(({ pattern }) => {
    const match = pattern.exec(around);
    const at = from + (match?.index ?? 0);
    return match !== null && overlaps({ start: at, end: at + match[0].length }, { start, end });
  });
}

/** The headings that take whole lines; a half without one opens with a sentence of the report. */
const headingsOf = (text: string, sections: readonly Section[]): Span[] =>
  sections
    .map(({ head }) => head)
    .filter(({ start, end }) => {
      const before = text.slice(0, start);
      const [behind] = text.slice(end).split('\n', 1);
      return before.slice(before.lastIndexOf('\n') + 1).trim() === '' && behind!.trim() === '';
    });

function byTheme(text: string, chosen: readonly WeightyLine[]): Brief['themes'] {
  const themes: Brief['themes'] = [];
  for (const { figure, line: said } of chosen) {
    const title = figure.section.at(-1) ?? null;
    const last = themes.at(-1);
    if (last?.title !== title) themes.push({ title, lines: [said] });
    else last.lines = joined(text, [...last.lines, said]);
  }
  return themes;
}

/** Lines in text order, those that share words as one: what names a figure may name its neighbour too. */
function joined(text: string, lines: readonly BriefLine[]): BriefLine[] {
  const all: BriefLine[] = [];
  for (const next of lines) {
    const last = all.at(-1);
    if (last && overlaps(last, next))
      all[all.length - 1] = line(text, {
        start: Math.min(last.start, next.start),
        end: Math.max(last.end, next.end),
      });
    else all.push(next);
  }
  return all;
}

/** The words of a span without what leads to them (一是, 存在的不足：). */
function line(text: string, { start, end }: Span): BriefLine {
  const printed = text.slice(start, end);
  let words = printed.trimStart();
  for (const { pattern } of [...lineLeads, ...lineLeads]) words = words.replace(pattern, '').trimStart();
  const lead = printed.length - words.length;
  words = words.trimEnd();
  return {
    start: start + lead,
    end: start + lead + words.length,
    text: words.replace(/(?<!\s)\s*\n\s*/gu, ''),
  };
}

/** How many characters a report takes at most to name its problems. */
const longestAccount = 900;

/** What stands behind the sentence that names problems, statement by statement, up to what is done about them. */
function problemsOf(text: string, sections: readonly Section[]): BriefLine[] {
  const leads = problemLeads.map(({ pattern }) => pattern.exec(text)).filter((lead) => lead !== null);
  const lead = leads.sort((a, b) => a.index - b.index).at(-1);
  if (!lead) return [];
  const found: BriefLine[] = [];
  let at = problemsFrom(text, lead);
  // The next half has begun: whatever stands there is no problem.
  const next = sections.find(({ start, role }) => role === 'plan' && start > at)?.start ?? text.length;
  const limit = Math.min(next, at + longestAccount);
  while (at < limit && found.length < most.problems) {
    let to = at;
    while (to < limit && !endsStatement(text, to)) to++;
    const said = line(text, { start: at, end: to });
    if (problemEnds.some(({ pattern }) => pattern.test(said.text.slice(0, 12)))) break;
    if (said.text.length > 5) found.push(said);
    at = to + 1;
  }
  return found;
}

/** True where a statement ends: at its mark, and at the end of a line that no page's width broke. */
const endsStatement = (text: string, at: number): boolean =>
  text[at] === '\n' ? endsClause(text, at) : statementEnd.test(text[at]!);

/**
 * Where the problems begin behind the words that lead to them: what is left of those (困难|和问题：) is no part of any;
 * where the words are of a problem themselves (停车难问题|仍然突出), its clause is the first.
 */
function problemsFrom(text: string, lead: RegExpExecArray): number {
  const end = lead.index + lead[0].length;
  const mainly = /^[^：:；;\n]{0,40}主要[^，,。：:\n]{0,5}[：:]/u.exec(text.slice(end, end + longestAccount));
  if (mainly) return end + mainly[0].length;
  const [rest] = /^[^，,。；：:\n]*/u.exec(text.slice(end))!;
  if (rest === '' || /^主要/u.test(rest)) return end;
  if (
    /^(?:[和与及、]|问题|困难|不足|短板|挑战|差距)/u.test(rest) ||
    /[：:]/u.test(text[end + rest.length] ?? '')
  )
    return end + rest.length;
  const before = /^.*[，,。；到]/su.exec(lead[0])?.[0] ?? '';
  return lead.index + before.length;
}

/** Clauses of the plan that promise and print no digit. */
function promisesOf(text: string, sections: readonly Section[], titles: readonly Span[]): BriefLine[] {
  const plans = sections.filter(
    ({ role, parent }) => role === 'plan' && (parent === null || sections[parent]!.role !== 'plan'),
  );
  return plans.flatMap(({ start, end }) => {
    const lines: BriefLine[] = [];
    let at = start;
    while (at < end) {
      let to = at;
      while (to < end && !endsClause(text, to)) to++;
      const clause = text.slice(at, to);
      if (
        !digit.test(clause) &&
        !titles.some((head) => overlaps(head, { start: at, end: to })) &&
        clause.length > 8 &&
        promiseWords.some(({ pattern }) => pattern.test(clause))
      )
        lines.push(line(text, { start: at, end: to }));
      at = to + 1;
    }
    return lines;
  });
}
