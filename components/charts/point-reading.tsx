import { i18n } from '#i18n';
import type { ChartedPoint } from '../../lib/compare/charted-series.ts';
import { isInferredPoint } from '../../lib/compare/charted-series.ts';
import { webAddress } from '../../lib/text/web-address.ts';
import { Inferred } from '../controls/inferred.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatPeriod } from '../format.ts';
import { titleOf } from './series-words.ts';

/** One point's sentence as its report has it. */
export function PointReading({ point }: { point: ChartedPoint }) {
  const { before, middle, after } = point.sentence;
  const href = point.href ?? point.address;
  return (
    <div class="chart-reading">
      <p>
        <Inferred when={isInferredPoint(point)}>{formatPeriod(point.period)}</Inferred>{' '}
        <span class="number">{point.text}</span>
      </p>
      <p class="quote clamp">
        {before}
        <mark>{middle}</mark>
        {after}
      </p>
      <p class="aside">
        {titleOf(point)}{' '}
        {webAddress(href) === null ? null : (
          <SafeLink href={href} label={`${i18n.t('action.openPlace')} ${titleOf(point)}`}>
            {i18n.t('action.openPlace')}
          </SafeLink>
        )}
      </p>
    </div>
  );
}
