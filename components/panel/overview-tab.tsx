import { i18n } from '#i18n';
import type { Figure } from '../../lib/analysis/figure.ts';
import type { Relation } from '../../lib/analysis/relation.ts';
import { chooseWeightiest } from '../../lib/figures/weight/choose-weightiest.ts';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { useRoving } from '../controls/roving.ts';
import { useTrusted } from '../controls/trust.ts';
import { FigureAside, FigureName, FigureValue } from './figure-line.tsx';
import { RowLink } from './row-link.tsx';

export interface OverviewTabProps {
  figures: readonly Figure[];
  relations: readonly Relation[];
  /** The period of the report. */
  ownPeriod: string | null;
  /** Goes to the figure, flashes it and opens its card. */
  onFigure(index: number): void;
  /** Copies the address of a figure's place. */
  onCopyLink(index: number): void;
  /** Shows all figures. */
  onAll(): void;
}

/** How many figures an overview holds. */
const mostShown = 10;

/** 要览: the weightiest figures, each with its growth, the weightiest first; then the way to all of them. */
export function OverviewTab({
  figures,
  relations,
  ownPeriod,
  onFigure,
  onCopyLink,
  onAll,
}: OverviewTabProps) {
  const trusted = useTrusted();
  const roving = useRoving('vertical');
  const rows = chooseWeightiest({ figures: [...figures], relations: [...relations] }, mostShown);
  if (rows.length === 0) return <p class="empty">{i18n.t('panel.noFigures')}</p>;
  return (
    <>
      <ol class="weighty" onKeyDown={roving.onKeyDown}>
        {rows.map(({ figure, index, growth }, row) => (
          <li key={figure.start}>
            <button
              type="button"
              class="line"
              data-rove=""
              tabIndex={roving.tabIndex(row, rows.length)}
              onClick={trusted(() => {
                roving.setActive(row);
                onFigure(index);
              })}
            >
              <span class="line-name">
                <FigureName figure={figure} />
              </span>
              <span class="line-value">
                <FigureValue figure={figure} growth={growth} />
              </span>
              <FigureAside figure={figure} ownPeriod={ownPeriod} />
            </button>
            <RowLink
              name={figure.text}
              tabIndex={roving.tabIndex(row, rows.length)}
              onPress={() => onCopyLink(index)}
            />
          </li>
        ))}
      </ol>
      <div class="actions">
        <Button onPress={onAll}>{i18n.t('panel.allFigures', [figures.length])}</Button>
      </div>
      <Fold title={i18n.t('panel.howChosen')}>
        <p class="aside">{i18n.t('panel.howChosenMeaning')}</p>
      </Fold>
    </>
  );
}
