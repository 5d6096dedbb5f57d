import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure, FigureKind } from '../../lib/analysis/figure.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { InferredLegend, InferredMark, QuietlyInferred } from '../controls/inferred.tsx';
import { useRoving } from '../controls/roving.ts';
import { useTrusted } from '../controls/trust.ts';
import { formatPeriod } from '../format.ts';
import { hasInferred, isInferred, RowDirection, RowStatus } from '../in-page/figure-reading.tsx';
import { kindWord } from '../words.ts';

export interface FiguresTabProps {
  figures: readonly Figure[];
  /** Goes to the figure, flashes it and opens its card. */
  onFigure(index: number): void;
  /** Copies the figures that the filter shows, by their indexes. */
  onCopyAll(format: 'tsv' | 'csv', shown: number[]): void;
}

export type FigureFilter = 'every' | 'goal' | FigureKind;

const kinds: readonly FigureKind[] = ['amount', 'change', 'share', 'rank', 'score'];

/** The figures that a filter lets through, each with its index in the whole. */
export function filterFigures(
  figures: readonly Figure[],
  filter: FigureFilter,
): { figure: Figure; index: number }[] {
  return figures
    .map((figure, index) => ({ figure, index }))
    .filter(({ figure }) => {
      if (filter === 'every') return true;
      return filter === 'goal' ? figure.goal : figure.kind === filter;
    });
}

/** 数据: every figure in the order of the text; a click goes to its place; all of it can be copied. */
export function FiguresTab({ figures, onFigure, onCopyAll }: FiguresTabProps) {
  const [filter, setFilter] = useState<FigureFilter>('every');
  const trusted = useTrusted();
  const roving = useRoving('vertical');
  if (figures.length === 0) return <p class="empty">{i18n.t('panel.noFigures')}</p>;
  const present = kinds.filter((kind) => figures.some((figure) => figure.kind === kind));
  const goals = figures.some((figure) => figure.goal);
  const rows = filterFigures(figures, filter);
  const copyShown = (format: 'tsv' | 'csv') =>
    onCopyAll(
      format,
      rows.map(({ index }) => index),
    );
  return (
    <>
      <div class="toolbar">
        <Choice<FigureFilter>
          label={i18n.t('panel.filter')}
          labelShown={false}
          look="chips"
          options={[
            { id: 'every', name: i18n.t('panel.every') },
            ...present.map((kind) => ({ id: kind, name: kindWord(kind) })),
            ...(goals ? [{ id: 'goal' as const, name: i18n.t('status.goal') }] : []),
          ]}
          selected={filter}
          onSelect={setFilter}
        />
        <div class="actions">
          <Button onPress={() => copyShown('tsv')}>
            {i18n.t(filter === 'every' ? 'panel.copyTsv' : 'panel.copyShownTsv')}
          </Button>
          <Button onPress={() => copyShown('csv')}>
            {i18n.t(filter === 'every' ? 'panel.copyCsv' : 'panel.copyShownCsv')}
          </Button>
        </div>
      </div>
      {rows.some(({ figure }) => hasInferred(figure)) ? <InferredLegend /> : null}
      <table class="figures" onKeyDown={roving.onKeyDown}>
        <caption class="visually-hidden">{i18n.t('panel.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('panel.indicatorColumn')}</th>
            <th scope="col" class="end">
              {i18n.t('field.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, index }, row) => (
            <tr
              key={figure.start}
              onClick={trusted(() => {
                roving.setActive(row);
                onFigure(index);
              })}
            >
              <th scope="row">
                <button type="button" class="line" data-rove="" tabIndex={roving.tabIndex(row, rows.length)}>
                  {figure.indicator === null ? (
                    <span class="blank">{i18n.t('figure.noIndicator')}</span>
                  ) : (
                    <QuietlyInferred when={isInferred(figure, 'indicator')}>
                      {figure.indicator}
                    </QuietlyInferred>
                  )}
                  {/* The name of the stop says the value too: a screen reader does not read on in the next column. */}
                  <span class="visually-hidden"> {figure.text}</span>
                </button>
                <span class="aside">
                  {figure.period === null ? null : (
                    <>
                      <QuietlyInferred when={isInferred(figure, 'period')}>
                        {formatPeriod(figure.period)}
                      </QuietlyInferred>
                      {' · '}
                    </>
                  )}
                  <RowStatus figure={figure} />
                  <InferredMark when={hasInferred(figure)} />
                </span>
              </th>
              <td class="end">
                <span class="number">{figure.text}</span>
                <span class="aside">
                  <RowDirection figure={figure} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
