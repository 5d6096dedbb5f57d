import { i18n } from '#i18n';
import type { Figure } from '../../lib/analysis/figure.ts';
import { sayValue } from '../../lib/analysis/say-figure.ts';
import { InferredMark, QuietlyInferred } from '../controls/inferred.tsx';
import { formatPeriodUnder } from '../format.ts';
import { hasInferred, isInferred, isStatusSaid, RowStatus } from '../in-page/figure-reading.tsx';

export interface FigureWordsProps {
  figure: Figure;
  /** The changes that speak of it. */
  growth: readonly Figure[];
  /** The period of the report: a figure's own is said where it is another. */
  ownPeriod: string | null;
}

/** What is measured, dotted where the text implies it; 原文未明说 where it does not say. */
export function FigureName({ figure }: Pick<FigureWordsProps, 'figure'>) {
  if (figure.indicator === null) return <span class="blank">{i18n.t('figure.noIndicator')}</span>;
  return (
    <QuietlyInferred when={isInferred(figure, 'indicator')}>
      <span class="indicator">{figure.indicator}</span>
    </QuietlyInferred>
  );
}

/** The value with its growth, as a card says it: 19.66亿元 同比增长48.2%. */
export function FigureValue({ figure, growth }: Pick<FigureWordsProps, 'figure' | 'growth'>) {
  return (
    <>
      <span class="number">{sayValue(figure)}</span>
      {growth.map((change) => (
        <span class="aside" key={change.start}>
          {' '}
          {sayValue(change)}
        </span>
      ))}
    </>
  );
}

/**
 * Whether a list says a growth in its level's row, whole: of another period, a promise among facts or with characters
 * lost it has something of its own to say.
 */
export function isSaidWith(growth: Figure, level: Figure): boolean {
  return growth.period === level.period && growth.status === level.status && !growth.damaged;
}

/** What stands beside a figure in a list, where there is something to say: another period than the report's, 目标, 推定, lost characters. */
export function FigureAside({ figure, ownPeriod }: Pick<FigureWordsProps, 'figure' | 'ownPeriod'>) {
  const period =
    figure.period === null || figure.period === ownPeriod
      ? null
      : formatPeriodUnder(figure.period, ownPeriod);
  const said = isStatusSaid(figure);
  if (period === null && !said && !figure.damaged && !hasInferred(figure)) return null;
  const onlyInferred = period === null && !said && !figure.damaged;
  return (
    <span class={onlyInferred ? 'aside only-inferred' : 'aside'}>
      {period === null ? null : <span class="unbroken">{period}</span>}
      {period !== null && said ? ' · ' : null}
      <RowStatus figure={figure} />
      <InferredMark when={hasInferred(figure)} />
      {figure.damaged ? <span class="caution">{i18n.t('figure.damaged')}</span> : null}
    </span>
  );
}
