import type { Approx, Aspect, Figure } from '../analysis/figure.ts';
import type { Join } from './series/joins.ts';

/** The report's sentence around what is drawn, cut where it is long; `middle` is the printed value. */
export interface ChartedSentence {
  before: string;
  middle: string;
  after: string;
}

/** Which report says so, and where its place is. */
export interface ChartedSource {
  sentence: ChartedSentence;
  reportTitle: string;
  /** What the report reviews, in the closed period grammar; `null` where it is not known. */
  reportPeriod: string | null;
  /** Address of the report, `null` for a file. */
  address: string | null;
  /** Address of the sentence in the report (a text fragment), `null` where there is none. */
  href: string | null;
  /** Hash of the report's body on the day it was read. */
  bodyHash: string;
}

/** A printed value of a series, as it is drawn. */
export interface ChartedPoint extends ChartedSource {
  /** Closed period grammar, of the series' shape. */
  period: string;
  /** In the series' unit: 万 and 亿 multiplied out; a fall is negative. */
  value: number;
  /** The other end of a range. */
  valueTo: number | null;
  /** As printed, hedge and unit included; a fall has the minus that its verb says in the report. */
  text: string;
  hedge: Approx;
  /** Fields of the figure that the text implies and does not print. */
  inferred: readonly (keyof Figure)[];
  /** How it is tied to the point before it; `null` for the first. */
  join: Join;
  /** What other reports give for the same period, latest report first. */
  others: readonly { text: string; reportTitle: string }[];
}

/** What a promised value binds itself to: 不低于 is `at-least`, 以内 `at-most`, 左右 `about`. */
export type GoalBound = 'at-least' | 'at-most' | 'about' | 'exact';

/** A promised value of the same measure, for a period of the same shape. */
export interface ChartedGoal extends ChartedSource {
  period: string;
  /** As of a point. */
  value: number;
  valueTo: number | null;
  text: string;
  bound: GoalBound;
}

/** A measure of one place over its periods, oldest first, as it is drawn: of one shape, halves never with years. */
export interface ChartedSeries {
  place: string;
  indicator: string;
  aspect: Aspect;
  scope: string | null;
  /** Base unit: 元, 人, % …; `null` when none is printed. */
  unit: string | null;
  /** `change` is a rate of growth over the year before: `indicator` then says so. */
  kind: 'amount' | 'share' | 'change';
  /** `parsePeriod(…).shape` of every point and goal. */
  shape: string;
  points: readonly ChartedPoint[];
  goals: readonly ChartedGoal[];
  /** What moved the base of a period: one neutral sentence each. */
  notes: readonly { period: string; text: string }[];
}

/** Fields that make a point's place in the chart a matter of inference: its value, its time, and what it is of. */
const placing = new Set<keyof Figure>([
  'value',
  'valueTo',
  'unit',
  'period',
  'indicator',
  'indicatorId',
  'scope',
  'aspect',
  'kind',
]);

/** True where the text does not print what the point is of, or when: it is drawn hollow. */
export function isInferredPoint({ inferred }: Pick<ChartedPoint, 'inferred'>): boolean {
  return inferred.some((field) => placing.has(field));
}
