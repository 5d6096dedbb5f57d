import type { Figure } from '../analysis/figure.ts';
import { type Relation, relateFigures } from '../analysis/relation.ts';
import type { TermHit } from '../analysis/term-hit.ts';
import { keyWeight, normalWeight } from '../analysis/weight-levels.ts';
import type { TermRank } from '../terms/paint-policy.ts';
import { statementEnds } from '../text/print/marks.ts';
import { isInRow } from '../text/row.ts';
import { overlaps, type Span } from '../text/span.ts';

/** The registered highlights of the automatic marks. */
export type MarkName = 'zbt-figure' | 'zbt-goal' | 'zbt-term';

/** How much is painted: 要点, 常规, 全部, 关闭. */
export type PaintLevel = 'key' | 'normal' | 'all' | 'off';

/** One painted span: a figure, a level with its growth, or a term. */
export interface Mark extends Span {
  name: MarkName;
  /** Indexes of the figures it covers, in text order; empty for a term. */
  figures: number[];
  /** Index of the term hit, `null` for figures. */
  term: number | null;
}

export interface MarkChoice {
  text: string;
  figures: Figure[];
  relations: Relation[];
  terms: TermHit[];
  /** One for each term hit. */
  ranks: TermRank[];
  level: PaintLevel;
}

/** Characters for which marks are counted together, from the text's start on: those of one are the same whatever follows it. */
export const budgetWindow = 1000;

/**
 * What a level shows: figures from a weight on, and so many marks in 1,000 characters. 12 is the design's density for
 * 常规, counted in every window, so that no paragraph is a rash; 要点 shows under half as many, the weightiest of the
 * whole report wherever they stand; 全部 shows everything.
 */
const levels: Record<PaintLevel, { from: number; most: number; terms: number; window: number }> = {
  off: { from: Number.POSITIVE_INFINITY, most: 0, terms: 0, window: budgetWindow },
  key: { from: keyWeight, most: 5, terms: 0, window: Number.POSITIVE_INFINITY },
  // Two of the twelve are kept for terms: where figures stand close, the words that need explaining do too.
  normal: { from: normalWeight, most: 12, terms: 2, window: budgetWindow },
  all: { from: 0, most: Number.POSITIVE_INFINITY, terms: 0, window: budgetWindow },
};

/** Characters between a level and its growth that still read as one (，按可比价格计算同比增长: 12). */
const longestBridge = 14;
/** What parts two statements, line breaks and cells among them: no mark reaches across. */
const statementEnd = new RegExp(`[\\n\\t${statementEnds}]`, 'u');

/** Which terms each level paints. */
const paintedRanks: Record<PaintLevel, ReadonlySet<TermRank>> = {
  off: new Set(),
  key: new Set(),
  normal: new Set(['own-note', 'first-jargon']),
  all: new Set(['own-note', 'first-jargon', 'other']),
};

/**
 * Chooses what is painted, in text order and without overlaps: figures that weigh enough for the level, a level and its
 * growth as one mark, then terms. Over the level's number of marks terms go first (first uses before own notes) but for
 * the level's few, then what tables have over half of it, since they show their numbers by themselves, then the lighter
 * figures, of equals the later.
 */
export function chooseMarks(choice: MarkChoice): Mark[] {
  if (choice.level === 'off') return [];
  const figures = figureMarks(choice);
  const terms = termMarks(choice, figures);
  return withinBudget([...figures, ...terms], choice).sort((a, b) => a.start - b.start || a.end - b.end);
}

function figureMarks({ text, figures, relations, level }: MarkChoice): Mark[] {
  const related = relateFigures(figures, relations);
  const { from } = levels[level];
  const marks: Mark[] = [];
  const markOf = new Map<Figure, Mark>();
  const order = [...figures.keys()].sort((a, b) => figures[a]!.start - figures[b]!.start);
  for (const i of order) {
    const figure = figures[i]!;
    if (figure.weight < from) continue;
    const spokenOf = related.levelOf(figure);
    const level = spokenOf === null ? undefined : markOf.get(spokenOf);
    const last = marks.at(-1);
    if (level && level === last && isBridge(text.slice(level.end, figure.start))) {
      level.end = Math.max(level.end, figure.end);
      level.figures.push(i);
      if (figure.goal) level.name = 'zbt-goal';
      markOf.set(figure, level);
      continue;
    }
    if (last && overlaps(last, figure)) continue;
    const mark: Mark = {
      start: figure.start,
      end: figure.end,
      name: figure.goal ? 'zbt-goal' : 'zbt-figure',
      figures: [i],
      term: null,
    };
    marks.push(mark);
    markOf.set(figure, mark);
  }
  return marks;
}

function isBridge(between: string): boolean {
  return between.length <= longestBridge && !statementEnd.test(between) && !/\d/.test(between);
}

/** Terms of the level that no figure and no earlier term overlaps; the longer of two that start together wins. */
function termMarks({ text, terms, ranks, level }: MarkChoice, figures: Mark[]): Mark[] {
  const wanted = [...terms.keys()].filter((i) => paintedRanks[level].has(ranks[i] ?? 'never'));
  wanted.sort((a, b) => terms[a]!.start - terms[b]!.start || terms[b]!.end - terms[a]!.end);
  const marks: Mark[] = [];
  let beside = 0;
  for (const i of wanted) {
    const { start } = terms[i]!;
    const end = endOfTerm(terms[i]!, text);
    while (beside < figures.length && figures[beside]!.end <= start) beside += 1;
    if (beside < figures.length && overlaps(figures[beside]!, { start, end })) continue;
    if (marks.length > 0 && marks.at(-1)!.end > start) continue;
    marks.push({ start, end, name: 'zbt-term', figures: [], term: i });
  }
  return marks;
}

/** The sign that leads from a term to the report's own note: ①, ㉑, [3], 〔3〕, （3）. Bare digits may be anything. */
const noteSign = /^(?:[\u2460-\u2473\u3251-\u325f]|[[〔【](?:注)?\d{1,2}[\]〕】]|（注?\d{1,2}）)/;

/** Where a term's mark ends: after the sign of its note, so that the sign leads to the note as well. */
function endOfTerm({ end, note }: TermHit, text: string): number {
  if (note === null) return end;
  return end + (noteSign.exec(text.slice(end, end + 6))?.[0].length ?? 0);
}

function withinBudget(marks: Mark[], choice: MarkChoice): Mark[] {
  const { most, terms, window } = levels[choice.level];
  const windows = Map.groupBy(marks, (mark) => Math.floor(mark.start / window));
  return [...windows].flatMap(([index, inside]) => {
    const length = Math.min(window, choice.text.length - (index === 0 ? 0 : index * window));
    const budget = Math.ceil((most * length) / budgetWindow);
    if (inside.length <= budget) return inside;
    const heaviest = inside
      .map((mark) => ({ mark, weight: weightOf(mark, choice) }))
      .sort((a, b) => b.weight - a.weight || a.mark.start - b.mark.start)
      .map(({ mark }) => mark);
    const kept = heaviest.filter(({ term }) => term !== null).slice(0, (budget * terms) / most);
    const ofTables = heaviest.filter((mark) => isInRow(choice.text, mark)).slice(budget / 2);
    const others = heaviest.filter((mark) => !kept.includes(mark) && !ofTables.includes(mark));
    return [...kept, ...others, ...ofTables].slice(0, budget);
  });
}

/** Less than any figure weighs, for terms. */
const termWeight = { other: -2, ownNote: -1 };

/** What stays when there is too much: a mark weighs as much as the weightiest figure that it covers. */
function weightOf(mark: Mark, { figures, ranks }: MarkChoice): number {
  if (mark.term !== null) return ranks[mark.term] === 'own-note' ? termWeight.ownNote : termWeight.other;
  return Math.max(...mark.figures.map((i) => figures[i]!.weight));
}
