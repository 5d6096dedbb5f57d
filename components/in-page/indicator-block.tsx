import { i18n } from '#i18n';
import { isOfNationalStatistics } from '../../lib/knowledge/citable-source.ts';
import type { GrowthKind } from '../../lib/knowledge/indicators.ts';
import type { IndicatorView } from '../view-models.ts';
import { SourceList } from './source-list.tsx';

/** What an indicator counts, with the caution that this report may count otherwise; nothing where neither is known. */
export function IndicatorCounts({ indicator }: { indicator: IndicatorView | null }) {
  if (!indicator) return null;
  const { name, definition, term, scope, sources, noNationalDefinition } = indicator;
  if (definition === null && !noNationalDefinition) return null;
  return (
    <section class="block">
      <h3>{i18n.t('figure.counts', [name])}</h3>
      <p>{definition ?? i18n.t('figure.countsNowhere')}</p>
      {term === null ? null : <p class="aside">{i18n.t('figure.countsByTerm', [term])}</p>}
      {scope === null ? null : <p class="aside">{i18n.t('figure.scopeOf', [scope])}</p>}
      {definition === null ? null : (
        <p class="aside">
          {i18n.t(isOfNationalStatistics(sources) ? 'figure.countsNational' : 'figure.countsSourced')}
        </p>
      )}
      <SourceList sources={sources} />
    </section>
  );
}

const growthKeys = {
  nominal: 'figure.growthNominal',
  constant: 'figure.growthConstant',
  comparable: 'figure.growthComparable',
} as const satisfies Record<GrowthKind, string>;

/** How the growth rate of an indicator is computed, beside a figure that states one; nothing where no source says so. */
export function IndicatorGrowth({ indicator }: { indicator: IndicatorView | null }) {
  if (!indicator?.growth) return null;
  const { kind, sources } = indicator.growth;
  return (
    <section class="block">
      <h3>{i18n.t('figure.growthHow')}</h3>
      <p>{i18n.t(growthKeys[kind])}</p>
      <SourceList sources={sources} />
    </section>
  );
}
