import { i18n } from '#i18n';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import { Sparkline } from '../charts/sparkline.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatPeriod } from '../format.ts';
import type { EarlierValue, GoalBeforeView } from '../view-models.ts';
import { statusWord, tieWord } from '../words.ts';

/** 上年目标: what the report before promised for the figure's period. */
export function GoalBefore({ goal }: { goal: GoalBeforeView | null }) {
  if (goal === null) return null;
  return (
    <section class="block">
      <h3>{i18n.t(goal.lastYear ? 'figure.goalLastYear' : 'figure.goalBefore')}</h3>
      <ul class="earlier">
        <li title={goal.sentence}>
          {goal.period === null ? null : <span>{formatPeriod(goal.period)}</span>}
          <span class="number">{goal.text}</span>
          <OpenPlace href={goal.href} reportTitle={goal.reportTitle} />
          {goal.comparable ? null : <span class="aside tie">{i18n.t('figure.otherMeasure')}</span>}
        </li>
      </ul>
    </section>
  );
}

/** 往期同一数据: the figure in earlier reports, latest first, with what ties each to the next, and the line they make. */
export function Earlier({ earlier, series }: { earlier: EarlierValue[]; series: ChartedSeries | null }) {
  if (earlier.length === 0) return null;
  return (
    <section class="block">
      <h3>{i18n.t('figure.earlier')}</h3>
      {series === null ? null : <Sparkline series={series} />}
      <ul class="earlier">
        {earlier.map((value) => (
          <li key={`${value.period}-${value.reportTitle}`} title={value.sentence}>
            <span>{formatPeriod(value.period)}</span>
            <span class="number">{value.text}</span>
            {value.status === null || value.status === 'actual' ? null : (
              <span class="aside">{statusWord({ status: value.status, goal: false })}</span>
            )}
            <OpenPlace href={value.href} reportTitle={value.reportTitle} />
            {value.tie === null ? null : <span class="aside tie">{tieWord(value.tie)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenPlace({ href, reportTitle }: Pick<EarlierValue, 'href' | 'reportTitle'>) {
  if (href === null) return null;
  return (
    <SafeLink href={href} label={`${i18n.t('action.openPlace')} ${reportTitle}`}>
      {i18n.t('action.openPlace')}
    </SafeLink>
  );
}
