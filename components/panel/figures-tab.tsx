import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure, FigureKind } from '../../lib/analysis/figure.ts';
import { type Relation, relateFigures } from '../../lib/analysis/relation.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { InferredLegend } from '../controls/inferred.tsx';
import { useRoving } from '../controls/roving.ts';
import { useTrusted } from '../controls/trust.ts';
import { hasInferred } from '../in-page/figure-reading.tsx';
import { kindWord } from '../words.ts';
import { FigureAside, FigureName, FigureValue, isSaidWith } from './figure-line.tsx';
import { RowLink } from './row-link.tsx';

export interface FiguresTabProps {
  figures: readonly Figure[];
  relations: readonly Relation[];
  /** The period of the report. */
  ownPeriod: string | null;
  /** Goes to the figure, flashes it and opens its card. */
  onFigure(index: number): void;
  /** Copies the address of a figure's place. */
  onCopyLink(index: number): void;
  /** The reader's search: its field, and whether a figure is shown; absent in a page, where nothing is typed. */
  search?: { field: ComponentChildren; shows(figure: Figure): boolean } | undefined;
  /** Copies the figures that the filter shows, by their indexes. */
  onCopyAll(format: 'tsv' | 'csv', shown: number[]): void;
}

export type FigureFilter = 'every' | 'goal' | FigureKind;

/** In the order of the text under its headings, or the weightiest first. */
export type FigureOrder = 'section' | 'weight';

const kinds: readonly FigureKind[] = ['amount', 'change', 'share', 'rank', 'score'];

interface Row {
  figure: Figure;
  /** Among the report's figures. */
  index: number;
}

/** The figures that a filter lets through, each with its index in the whole. */
export function filterFigures(figures: readonly Figure[], filter: FigureFilter): Row[] {
  return figures
    .map((figure, index) => ({ figure, index }))
    .filter(({ figure }) => {
      if (filter === 'every') return true;
      return filter === 'goal' ? figure.goal : figure.kind === filter;
    });
}

/** Rows under their headings: the innermost heading's title, `null` for rows under none and for rows by weight. */
export function groupRows(rows: readonly Row[], order: FigureOrder): { title: string | null; rows: Row[] }[] {
  if (order === 'weight')
    return [{ title: null, rows: [...rows].sort((a, b) => b.figure.weight - a.figure.weight) }];
  const groups: { title: string | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const title = row.figure.section.at(-1) ?? null;
    if (groups.at(-1)?.title === title) groups.at(-1)!.rows.push(row);
    else groups.push({ title, rows: [row] });
  }
  return groups.filter((group) => group.rows.length > 0);
}

/** 数据: every figure under its heading or by weight, a growth in its level's row; a click goes to its place; what is shown can be copied. */
export function FiguresTab(props: FiguresTabProps) {
  const { figures } = props;
  const [filter, setFilter] = useState<FigureFilter>('every');
  const [order, setOrder] = useState<FigureOrder>('section');
  const related = relateFigures(figures, props.relations);
  if (figures.length === 0) return <p class="empty">{i18n.t('panel.noFigures')}</p>;
  const { search } = props;
  const shown = filterFigures(figures, filter).filter(({ figure }) => search?.shows(figure) ?? true);
  const levels = new Set(shown.map(({ figure }) => figure));
  const isOwnRow = ({ figure }: Row) => {
    const level = related.levelOf(figure);
    const isGrowth = level !== null && levels.has(level) && related.changesOf(level).includes(figure);
    return !isGrowth || !isSaidWith(figure, level);
  };
  const groups = groupRows(shown.filter(isOwnRow), order);
  const rows = groups.flatMap((group) => group.rows);
  const copy = (format: 'tsv' | 'csv') =>
    props.onCopyAll(
      format,
      shown.map(({ index }) => index),
    );
  return (
    <>
      <div class="toolbar">
        {search?.field}
        <KindChoice figures={figures} filter={filter} onSelect={setFilter} />
        <div class="row">
          <Choice<FigureOrder>
            label={i18n.t('panel.order')}
            labelShown={false}
            look="chips"
            options={[
              { id: 'section', name: i18n.t('panel.bySection') },
              { id: 'weight', name: i18n.t('panel.byWeight') },
            ]}
            selected={order}
            onSelect={setOrder}
          />
          <div class="actions small">
            <span class="aside" aria-hidden="true">
              {i18n.t(filter === 'every' ? 'panel.copyEvery' : 'panel.copyShown')}
            </span>
            <Button
              label={i18n.t(filter === 'every' ? 'panel.copyTsv' : 'panel.copyShownTsv')}
              onPress={() => copy('tsv')}
            >
              TSV
            </Button>
            <Button
              label={i18n.t(filter === 'every' ? 'panel.copyCsv' : 'panel.copyShownCsv')}
              onPress={() => copy('csv')}
            >
              CSV
            </Button>
          </div>
        </div>
      </div>
      {rows.some(({ figure }) => hasInferred(figure)) ? <InferredLegend /> : null}
      <FigureTable {...props} groups={groups} related={related} />
    </>
  );
}

interface KindChoiceProps {
  figures: readonly Figure[];
  filter: FigureFilter;
  onSelect(filter: FigureFilter): void;
}

function KindChoice({ figures, filter, onSelect }: KindChoiceProps) {
  const present = kinds.filter((kind) => figures.some((figure) => figure.kind === kind));
  const goals = figures.some((figure) => figure.goal);
  return (
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
      onSelect={onSelect}
    />
  );
}

interface FigureTableProps extends FiguresTabProps {
  groups: ReturnType<typeof groupRows>;
  related: ReturnType<typeof relateFigures>;
}

function FigureTable({ groups, related, ownPeriod, onFigure, onCopyLink }: FigureTableProps) {
  const trusted = useTrusted();
  const roving = useRoving('vertical');
  const rows = groups.flatMap((group) => group.rows);
  return (
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
      {groups.map((group) => (
        <tbody key={group.rows[0]!.index}>
          {group.title === null ? null : (
            <tr class="group">
              <th scope="rowgroup" colSpan={2}>
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map((item) => {
            const { figure, index } = item;
            const row = rows.indexOf(item);
            const growth = related.changesOf(figure);
            return (
              <tr
                key={figure.start}
                class="figure-row"
                onClick={trusted(() => {
                  roving.setActive(row);
                  onFigure(index);
                })}
              >
                <th scope="row">
                  <button
                    type="button"
                    class="line"
                    data-rove=""
                    tabIndex={roving.tabIndex(row, rows.length)}
                  >
                    <FigureName figure={figure} />
                    {/* The name of the stop says the value too: a screen reader does not read on in the next column. */}
                    <span class="visually-hidden"> {figure.text}</span>
                  </button>
                  <FigureAside figure={figure} ownPeriod={ownPeriod} />
                  <RowLink
                    name={figure.text}
                    tabIndex={roving.tabIndex(row, rows.length)}
                    onPress={() => onCopyLink(index)}
                  />
                </th>
                <td class="end">
                  <FigureValue figure={figure} growth={growth} />
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
