import type { FigureKind } from '../../analysis/figure.ts';
import type { UnitGroup } from '../../text/unit-row.ts';

/** A count is large from here on: three digits, the size from which local reports round (余, 多). */
const largeCount = 100;
/** Hours, days and months are large from these on. */
const longTime: Readonly<Record<string, number>> = {
  小时: 100,
  天: 100,
  个月: 12,
  年: 5,
  课时: 100,
  学时: 100,
};

/** One line of the rule that decides what is marked by default; the README has the lines as a table. */
export interface HeadlineRow {
  id: string;
  says: string;
  marks: boolean;
  applies(figure: HeadlineFacts): boolean;
}

/** All that the rule looks at: never good news or bad. */
export interface HeadlineFacts {
  kind: FigureKind;
  group: UnitGroup | null;
  unit: string | null;
  value: number;
  /** In the report's own notes. */
  inNotes: boolean;
  /** A condition on something else (注册资本5000万元以上的企业). */
  threshold: boolean;
}

/** The rule, line by line; the first that applies decides, and what none speaks of is not marked. */
export const headlineRules: readonly HeadlineRow[] = [
  { id: 'notes', says: '名词解释和脚注中的数不标', marks: false, applies: ({ inNotes }) => inNotes },
  {
    id: 'threshold',
    says: '作为条件的数（如“5000万元以上的企业”）不标',
    marks: false,
    applies: ({ threshold }) => threshold,
  },
  {
    id: 'ratio',
    says: '百分比、百分点、倍数、名次、得分标',
    marks: true,
    applies: ({ kind, group }) =>
      kind === 'rank' || kind === 'score' || group === 'percent' || group === 'points' || group === 'times',
  },
  {
    id: 'money',
    says: '金额标',
    marks: true,
    applies: ({ group }) => group === 'money' || group === 'compound',
  },
  {
    id: 'measure',
    says: '面积、长度、体积、重量、能量标',
    marks: true,
    applies: ({ group }) =>
      group !== null && ['area', 'length', 'volume', 'weight', 'energy'].includes(group),
  },
  {
    id: 'time',
    says: '满100小时或天、12个月、5年的时长标',
    marks: true,
    applies: ({ group, unit, value }) =>
      group === 'time' && value >= (longTime[unit ?? ''] ?? Number.POSITIVE_INFINITY),
  },
  {
    id: 'large-count',
    says: '满100的计数标',
    marks: true,
    applies: ({ group, value }) => group !== 'time' && value >= largeCount,
  },
];

/** Whether the figure is marked by default. */
export function isHeadline(facts: HeadlineFacts): boolean {
  return headlineRules.find((row) => row.applies(facts))?.marks ?? false;
}
