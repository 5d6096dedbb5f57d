import { i18n } from '#i18n';
import type { Figure } from '../../lib/analysis/figure.ts';
import { Inferred, QuietlyInferred } from '../controls/inferred.tsx';
import { formatPeriod } from '../format.ts';
import { approxWord, dirWord, statusWord } from '../words.ts';

/** True when the text implies the field and does not print it. */
export function isInferred(figure: Figure, ...fields: (keyof Figure)[]): boolean {
  return fields.some((field) => figure.inferred.includes(field));
}

/** The report's own hedge word (超, 近, 左右), `null` when it prints none. */
function hedgeOf(figure: Figure, text: string): string | null {
  const words = figure.reading.parts
    .filter((part) => part.role === 'hedge')
    .map((part) => text.slice(part.start, part.end))
    .filter((word) => word !== '');
  return words.length > 0 ? words.join('…') : null;
}

/** Growth in one line, as printed: 同比 上升 48.2%, 推定 where implied. */
function Growth({ figure }: { figure: Figure }) {
  return (
    <span class="growth">
      {figure.basis === null ? null : <Inferred when={isInferred(figure, 'basis')}>{figure.basis} </Inferred>}
      {figure.dir === null ? null : (
        <Inferred when={isInferred(figure, 'dir')}>{dirWord(figure.dir)} </Inferred>
      )}
      <span class="number">{figure.text}</span>
    </span>
  );
}

/** 报告所述, 目标 …, 推定 where implied. */
function Status({ figure }: { figure: Figure }) {
  return <Inferred when={isInferred(figure, 'status', 'goal')}>{statusWord(figure)}</Inferred>;
}

/** The same for a row of a list. */
export function RowStatus({ figure }: { figure: Figure }) {
  return <QuietlyInferred when={isInferred(figure, 'status', 'goal')}>{statusWord(figure)}</QuietlyInferred>;
}

/** 同比 上升 without the number, for a row of a list; nothing for what is no change. */
export function RowDirection({ figure }: { figure: Figure }) {
  if (figure.kind !== 'change') return null;
  return (
    <>
      {figure.basis === null ? null : (
        <QuietlyInferred when={isInferred(figure, 'basis')}>{figure.basis} </QuietlyInferred>
      )}
      {figure.dir === null ? null : (
        <QuietlyInferred when={isInferred(figure, 'dir')}>{dirWord(figure.dir)}</QuietlyInferred>
      )}
    </>
  );
}

/** Fields that a row of a list shows, by what they are called in a figure. */
const rowFields = ['indicator', 'period', 'status', 'goal', 'basis', 'dir'] as const;

/** True when a row that shows these fields of a figure has anything implied in it; all of a row's fields by default. */
export function hasInferred(
  figure: Figure,
  fields: readonly (typeof rowFields)[number][] = rowFields,
): boolean {
  const change = figure.kind === 'change';
  return fields.some(
    (field) => isInferred(figure, field) && (change || (field !== 'basis' && field !== 'dir')),
  );
}

export interface FigureReadingProps {
  figure: Figure;
  /** Text of the whole report, for the hedge as printed. */
  text: string;
  /** The changes that speak of this level. */
  growth: Figure[];
  /** The level that this change or share speaks of. */
  level: Figure | null;
  /** The value that takes this one's place. */
  replacement: Figure | null;
}

/** What was read, line by line; a field that is not known has no line. */
export function FigureReading({ figure, text, growth, level, replacement }: FigureReadingProps) {
  const hedge = hedgeOf(figure, text) ?? approxWord(figure.approx);
  return (
    <dl class="reading">
      {growth.map((change) => (
        <Row key={change.start} name={i18n.t('figure.growth')}>
          <Growth figure={change} />
        </Row>
      ))}
      {figure.kind === 'change' && (figure.basis !== null || figure.dir !== null) ? (
        <Row name={i18n.t('figure.change')}>
          <Growth figure={figure} />
        </Row>
      ) : null}
      {level === null ? null : (
        <Row name={i18n.t('figure.of')}>
          {level.indicator ?? ''} <span class="number">{level.text}</span>
        </Row>
      )}
      {figure.period === null ? null : (
        <Row name={i18n.t('figure.period')}>
          <Inferred when={isInferred(figure, 'period')}>{formatPeriod(figure.period)}</Inferred>
        </Row>
      )}
      <Row name={i18n.t('figure.status')}>
        <Status figure={figure} />
      </Row>
      {figure.scope === null ? null : (
        <Row name={i18n.t('figure.scope')}>
          <Inferred when={isInferred(figure, 'scope')}>{figure.scope}</Inferred>
        </Row>
      )}
      {hedge === null ? null : (
        <Row name={i18n.t('figure.hedge')}>
          <Inferred when={isInferred(figure, 'approx')}>{hedge}</Inferred>
        </Row>
      )}
      {replacement === null ? null : (
        <Row name={i18n.t('figure.superseded')}>
          <span class="number">{replacement.text}</span>
        </Row>
      )}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
