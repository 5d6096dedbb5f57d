import { i18n } from '#i18n';
import type { ChartedGoal, ChartedPoint, ChartedSeries } from '../../lib/compare/charted-series.ts';
import { isInferredPoint } from '../../lib/compare/charted-series.ts';
import { InferredMark, QuietlyInferred } from '../controls/inferred.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatPeriod } from '../format.ts';
import { drawable } from './domain.ts';
import { joinNote, sentenceText, titleOf } from './series-words.ts';

interface Row {
  period: string;
  point: ChartedPoint | null;
  goals: ChartedGoal[];
}

/** Every drawn value of a series and every goal, a period a row, oldest first: what the chart shows, in words. */
export function SeriesTable({ series }: { series: ChartedSeries }) {
  const rows = rowsOf(series);
  const hasGoals = rows.some(({ goals }) => goals.length > 0);
  return (
    <table class="series-table">
      <caption class="visually-hidden">{i18n.t('chart.tableOf', [series.place, series.indicator])}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('column.period')}</th>
          <th scope="col" class="end">
            {i18n.t('column.text')}
          </th>
          {hasGoals ? (
            <th scope="col" class="end">
              {i18n.t('chart.goal')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.period}>
            <th scope="row">
              <Period row={row} />
            </th>
            <td class="end">{row.point ? <Value point={row.point} /> : <span class="aside">—</span>}</td>
            {hasGoals ? (
              <td class="end">
                {row.goals.map((goal) => (
                  <Goal key={goal.text + goal.reportTitle} goal={goal} />
                ))}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(series: ChartedSeries): Row[] {
  const { points, goals } = drawable(series);
  const periods = [...new Set([...points, ...goals].map(({ period }) => period))].sort();
  return periods.map((period) => ({
    period,
    point: points.find((point) => point.period === period) ?? null,
    goals: goals.filter((goal) => goal.period === period),
  }));
}

function Period({ row: { period, point } }: { row: Row }) {
  if (!point) return <>{formatPeriod(period)}</>;
  const inferred = isInferredPoint(point);
  return (
    <>
      <QuietlyInferred when={inferred}>{formatPeriod(period)}</QuietlyInferred>
      <InferredMark when={inferred} />
      <span class="aside">
        <SafeLink href={point.href ?? point.address} title={sentenceText(point.sentence)}>
          {titleOf(point)}
        </SafeLink>
      </span>
    </>
  );
}

function Value({ point }: { point: ChartedPoint }) {
  const note = joinNote(point);
  return (
    <>
      <span class="number">{point.text}</span>
      {note === null ? null : <span class="aside">{note}</span>}
      {point.others.map((other) => (
        <span class="aside" key={other.text + other.reportTitle} title={titleOf(other)}>
          {i18n.t('chart.other', [other.text])}
        </span>
      ))}
    </>
  );
}

function Goal({ goal }: { goal: ChartedGoal }) {
  return (
    <SafeLink
      href={goal.href ?? goal.address}
      title={i18n.t('chart.noted', [titleOf(goal), sentenceText(goal.sentence)])}
    >
      {goal.text}
    </SafeLink>
  );
}
