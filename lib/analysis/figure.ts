import type { Span } from '../text/span.ts';

/** What a figure states: a level or count, a growth or fall, a proportion, a place in an order, a mark given. */
export type FigureKind = 'amount' | 'change' | 'share' | 'rank' | 'score';

/** How exact the printed hedge leaves a figure: 超/余/以上 is `over`, 近/约/左右 `about`, 以内/不足 `under`. */
export type Approx = 'exact' | 'over' | 'about' | 'under';

/** 报告所述, 预计 or 快报, and what the plan half speaks of. */
export type FigureStatus = 'actual' | 'estimate' | 'target';

/** How a figure was read: the id of the rule and the characters each part came from. */
export interface Reading {
  rule: string;
  parts: { role: string; start: number; end: number }[];
}

/** A number in a report that counts or measures something real. The meaning of each field is in the README. */
export interface Figure extends Span {
  /** The printed characters, `text.slice(start, end)`: hedge, number and unit. */
  text: string;
  /** What is measured, in the report's own words; `null` when the text does not say. */
  indicator: string | null;
  indicatorSpan: Span | null;
  /** Id in `seeds/indicators`, `null` when none is meant for sure. */
  indicatorId: string | null;
  /** 口径, as printed: 镇级, 区级, 全口径, 不含免抵调 … */
  scope: string | null;
  /** In `unit`: 万 and 亿 multiplied out; percentages as printed. */
  value: number;
  /** Upper end of a range. */
  valueTo: number | null;
  /** Base unit: 元, 美元, %, 个百分点, 平方米, 米, 家, 人次 …; `null` when none is printed. */
  unit: string | null;
  kind: FigureKind;
  /** For changes only. */
  dir: 'up' | 'down' | null;
  /** 同比, 环比, 较上年, 比上年末, 年均, 两年平均, 比五年前 …, canonical. */
  basis: string | null;
  /** Index of the level that a change or share speaks of. */
  of: number | null;
  /** Index of the figure that replaces this value (从15%提高至20%: the 15%). */
  supersededBy: number | null;
  /** `2023`, `2023H1`, `2023Q3`, `2023-03`, `2023-01..2023-05`, `2018..2022`, `2023-06-30`; `null` when unresolved. */
  period: string | null;
  status: FigureStatus;
  /** True only where the text promises it. */
  goal: boolean;
  approx: Approx;
  /** Marked by default, by the rule that the README publishes. */
  headline: boolean;
  /** Names of fields above that the text implies and does not print. */
  inferred: (keyof Figure)[];
  reading: Reading;
  /** Titles of the enclosing sections, outermost first. */
  section: string[];
}
