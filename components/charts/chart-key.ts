import { i18n } from '#i18n';
import type { GoalBound } from '../../lib/compare/charted-series.ts';
import type { Join } from '../../lib/compare/series/joins.ts';
import type { ChartLayout } from './layout.ts';

/** A sign of a chart and what it means; only signs that the chart has are explained. */
export type KeyItem = { word: string } & (
  | { sign: 'goal'; bound: GoalBound; range: boolean }
  | { sign: 'hollow' | 'range' | 'revised' | 'dotted' | 'gap' }
);

const bounds: readonly GoalBound[] = ['exact', 'at-least', 'at-most', 'about'];

/** What stands in the key of one chart or of several, goals first. A plain point and a plain line need no words. */
export function keyOf(layouts: readonly ChartLayout[]): KeyItem[] {
  const points = layouts.flatMap((layout) => layout.points);
  const goals = layouts.flatMap((layout) => layout.goals);
  const has = (part: (layout: ChartLayout) => readonly unknown[]) =>
    layouts.some((layout) => part(layout).length > 0);
  const isJoined = (join: Join): boolean => points.some(({ point }, at) => at > 0 && point.join === join);
  const promised = bounds
    .filter((bound) => goals.some((goal) => goal.bound === bound && goal.yTo === null))
    .map((bound) => ({ sign: 'goal' as const, bound, range: false, word: boundWord(bound) }));
  const signs = [
    { sign: 'hollow', word: i18n.t('chart.hollow'), when: points.some(({ hollow }) => hollow) },
    { sign: 'range', word: i18n.t('chart.range'), when: points.some(({ yTo }) => yTo !== null) },
    { sign: 'revised', word: i18n.t('chart.revised'), when: has(({ lines }) => lines.revised) },
    { sign: 'dotted', word: i18n.t('join.dotted'), when: isJoined('dotted') },
    { sign: 'dotted', word: i18n.t('join.hedged'), when: isJoined('hedged') },
    { sign: 'gap', word: i18n.t('chart.gap'), when: has(({ gaps }) => gaps) },
  ] as const;
  const range = goals.some(({ yTo }) => yTo !== null)
    ? [{ sign: 'goal' as const, bound: 'exact' as const, range: true, word: i18n.t('chart.goalRange') }]
    : [];
  return [
    ...promised,
    ...range,
    ...signs.filter(({ when }) => when).map(({ sign, word }) => ({ sign, word })),
  ];
}

function boundWord(bound: GoalBound): string {
  switch (bound) {
    case 'at-least':
      return i18n.t('chart.goalAtLeast');
    case 'at-most':
      return i18n.t('chart.goalAtMost');
    case 'about':
      return i18n.t('chart.goalAbout');
    default:
      return i18n.t('chart.goal');
  }
}
