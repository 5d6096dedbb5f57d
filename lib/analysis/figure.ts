import type { Span } from '../text/span.ts';

/** What a figure states: a level or count, a growth or fall, a proportion, a place in an order, a mark given. */
export type FigureKind = 'amount' | 'change' | 'share' | 'rank' | 'score';

/** How exact the printed hedge leaves a figure: 超/余/以上 is `over`, 近/约/左右 `about`, 以内/不足 `under`. */
export type Approx = 'exact' | 'over' | 'about' | 'under';

/**
 * 报告所述, 预计 or 快报, and what the plan half speaks of. What a note only explains is none of them: it has that of the
 * half behind which it stands, inferred, by the rule `in-notes`.
 */
export type FigureStatus = 'actual' | 'estimate' | 'target';

/**
 * What a value says of its indicator: the level or amount itself, what was newly added, a running sum, a mean of
 * several years or heads, or a mark that was passed (突破300亿元大关). Two aspects are two measures.
 */
export type Aspect = 'level' | 'added' | 'total' | 'average' | 'milestone';

/** A piece of a figure's printed characters and the role it was read in. */
export interface ReadingPart extends Span {
  /** `number`, `range` (to the upper end), `unit`, `hedge`, or `order` for what makes it a rank. */
  role: string;
}

/** Why a figure reads as it does: ids of the rules that decided, and the characters the number came from. */
export interface Reading {
  /** The rule that read the number. */
  rule: string;
  /** The rule that found what the number states: a level, a change, a share, a rank, a score. */
  kind: string;
  /** The rule that named the indicator; `null` where there is no name. */
  name: string | null;
  /** The rule that dated it, or that left it blank on purpose; `null` where none spoke. */
  period: string | null;
  /** The rule of the status. */
  status: string;
  /** The rule that found a promise, or that denied one; `null` where the status is no `target`: nothing was asked. */
  goal: string | null;
  /** The rule of the aspect; `null` where no word decided and it is the plain level. */
  aspect: string | null;
  /** The rows of the weight that apply: what it is, then what is added. */
  weight: string[];
  /** In text order, inside the figure. */
  parts: ReadingPart[];
}

/** A number in a report that counts or measures something real. */
export interface Figure extends Span {
  /** The printed characters, `text.slice(start, end)`: hedge, number and unit. */
  text: string;
  /** What is measured, in the report's own words; `null` when the text does not say. */
  indicator: string | null;
  /** Where those words stand; `null` when they stand in no one place (put together, or none). */
  indicatorSpan: Span | null;
  /** Id in `seeds/indicators.json`, `null` when none is meant for sure. */
  indicatorId: string | null;
  /** 口径, as printed: 镇级, 区级, 全口径, 不含免抵调 … */
  scope: string | null;
  /** In `unit`: 万 and 亿 multiplied out; percentages as printed. */
  value: number;
  /** Upper end of a range. */
  valueTo: number | null;
  /** What one unit in the last printed place is worth, in `unit` (`12.0亿元`: 10,000,000 and `12亿元`: 100,000,000). */
  printedStep: number;
  /** Base unit: 元, 美元, %, 个百分点, 平方米, 米, 家, 人次 …; `null` when none is printed. */
  unit: string | null;
  kind: FigureKind;
  /** Printed words before it without which it says something else: whose order (全市), 连续, the verb of a change. */
  lead: string | null;
  /** What the value says of its indicator; part of what makes two figures the same measure. */
  aspect: Aspect;
  /** For changes only. */
  dir: 'up' | 'down' | null;
  /** 同比, 环比, 较上年, 比上年末, 年均, 两年平均, 比五年前 …, canonical. */
  basis: string | null;
  /** `2023`, `2023H1`, `2023Q3`, `2023-03`, `2023-01..2023-05`, `2018..2022`, `2023-06-30`; `null` when unresolved. */
  period: string | null;
  status: FigureStatus;
  /** True only where the text promises it. */
  goal: boolean;
  approx: Approx;
  /** The page lost characters around it, or shows other digits than its text has: the number may not be what is printed. */
  damaged: boolean;
  /** How much it matters by the rule that the README publishes, never by good news or bad; 0 for what is only mentioned. */
  weight: number;
  /** Weighs enough to be marked at 常规. */
  headline: boolean;
  /** Names of fields above that the text implies and does not print. */
  inferred: (keyof Figure)[];
  reading: Reading;
  /** Titles of the enclosing sections, outermost first. */
  section: string[];
}
