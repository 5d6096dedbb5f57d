import { i18n } from '#i18n';
import type {
  ChartedPoint,
  ChartedSentence,
  ChartedSeries,
  ChartedSource,
} from '../../lib/compare/charted-series.ts';
import { isInferredPoint } from '../../lib/compare/charted-series.ts';
import { compareLastDays } from '../../lib/text/period-shape.ts';
import { formatHost, formatPeriod, formatReach } from '../format.ts';
import { aspectWord, joinWord } from '../words.ts';
import { drawable } from './domain.ts';

/** From the first to the last drawn period, in words. */
function reachOf(series: ChartedSeries): string {
  const { points, goals } = drawable(series);
  const periods = (points.length > 0 ? points : goals).map(({ period }) => period);
  return fromTo(periods);
}

/** The first and the last of some periods in words, one where they are the same; `''` for none. */
function fromTo(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? '' : formatReach(first, last);
}

/** What a chart is of besides its indicator: scope, aspect and periods, after the place where it is not said before. */
export function subtitleOf(series: ChartedSeries, { withPlace = true } = {}): string {
  return [
    withPlace ? series.place : null,
    series.scope,
    series.aspect === 'level' ? null : aspectWord(series.aspect),
    reachOf(series),
  ]
    .filter((part) => part)
    .join(' · ');
}

/** The chart's spoken name. */
export function chartLabel(series: ChartedSeries): string {
  return i18n.t('chart.label', [
    series.place,
    series.indicator,
    reachOf(series),
    String(drawable(series).points.length),
  ]);
}

/** A point's spoken name: period, value as printed, what is inferred, how it is joined, and the report. */
export function pointName(point: ChartedPoint): string {
  return [
    formatPeriod(point.period),
    point.text,
    isInferredPoint(point) ? i18n.t('inferred.tag') : null,
    joinNote(point),
    titleOf(point),
  ]
    .filter((part) => part)
    .join('，');
}

/** What a reader must know of a join; `null` for a proved one and for the first point. */
export function joinNote({ join }: Pick<ChartedPoint, 'join'>): string | null {
  return join === null || join === 'joined' ? null : joinWord(join);
}

/** The report's title, or that it has none. */
export const titleOf = ({ reportTitle }: { reportTitle: string }): string =>
  reportTitle || i18n.t('identity.untitled');

/** A sentence on one line. */
export const sentenceText = ({ before, middle, after }: ChartedSentence): string => before + middle + after;

/**
 * Where all that a chart draws comes from, goals included: the latest report by name, how many reports there are,
 * which periods they review, and the hosts they stand on.
 */
export function sourceOf(series: ChartedSeries): string {
  const reports = reportsOf(series);
  const latest = reports.at(-1);
  const hosts = [...new Set(reports.map(({ address }) => formatHost(address)).filter((host) => host))];
  const title = latest ? titleOf(latest) : '';
  const source =
    reports.length > 1
      ? i18n.t('chart.sourceMany', [title, String(reports.length), reviewedBy(reports)])
      : i18n.t('chart.sourceOne', [title]);
  return hosts.length === 0 ? source : i18n.t('chart.sourceHosts', [source, hosts.join(' ')]);
}

/** The reports behind what is drawn, each text once, by the periods that they review. */
function reportsOf(series: ChartedSeries): ChartedSource[] {
  const { points, goals } = drawable(series);
  const byText = new Map([...points, ...goals].map((source) => [source.bodyHash, source]));
  return [...byText.values()].sort((a, b) => compareLastDays(a.reportPeriod, b.reportPeriod));
}

/** From the first to the last period that the reports review; `''` where none is known. */
function reviewedBy(reports: readonly ChartedSource[]): string {
  const periods = reports.flatMap(({ reportPeriod }) => reportPeriod ?? []);
  return periods.length === 0 ? '' : i18n.t('chart.sourceReviewed', [fromTo(periods)]);
}

/** The words in a drawing that are no printed ones. */
export const drawnWords = () => ({ broken: i18n.t('join.broken'), axisCut: i18n.t('chart.axisCut') });
