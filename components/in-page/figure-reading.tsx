import { i18n } from '#i18n';
import type { Figure } from '../../lib/analysis/figure.ts';
import { impliedFields } from '../../lib/analysis/implied-fields.ts';
import { Inferred, QuietlyInferred } from '../controls/inferred.tsx';
import { formatPeriod } from '../format.ts';
import { isExplained, statusWord } from '../words.ts';

/** True when the text implies the field and does not print it. */
export function isInferred(figure: Figure, ...fields: (keyof Figure)[]): boolean {
  const implied = impliedFields(figure);
  return fields.some((field) => implied.includes(field));
}

/** True where what the status says is implied; that it stands in a note is not. */
const isStatusInferred = (figure: Figure): boolean =>
  !isExplained(figure) && isInferred(figure, 'status', 'goal');

/** 预计, 目标 …, 推定 where implied; what is plainly reported is not said. */
function Status({ figure }: { figure: Figure }) {
  return <Inferred when={isStatusInferred(figure)}>{statusWord(figure)}</Inferred>;
}

/** True where the status is worth a word: a report is taken to report. */
export const isStatusSaid = (figure: Figure): boolean => figure.status !== 'actual' || isExplained(figure);

/** The same for a row of a list; nothing for what is plainly reported. */
export function RowStatus({ figure }: { figure: Figure }) {
  if (!isStatusSaid(figure)) return null;
  return <QuietlyInferred when={isStatusInferred(figure)}>{statusWord(figure)}</QuietlyInferred>;
}

/** True when a row has anything implied in it that the reader must know: what is measured, or that it is a plan. */
export function hasInferred(figure: Figure): boolean {
  return isInferred(figure, 'indicator') || (isStatusSaid(figure) && isStatusInferred(figure));
}

export interface FigureReadingProps {
  figure: Figure;
  /** The period of the report. */
  ownPeriod: string | null;
  /** The level that this change or share speaks of. */
  level: Figure | null;
  /** The value that takes this one's place. */
  replacement: Figure | null;
}

/**
 * What the first line of a card does not say, line by line; a field that is not known has no line. The report's own
 * period is not repeated: it is said once in the panel's head. A tag stands at what is doubted, name or status, as in a
 * row; another period, which a heading gives, is dotted.
 */
export function FigureReading({ figure, ownPeriod, level, replacement }: FigureReadingProps) {
  return (
    <dl class="reading">
      {level === null ? null : (
        <Row name={i18n.t('figure.of')}>
          {level.indicator ?? ''} <span class="number">{level.text}</span>
        </Row>
      )}
      {figure.period === null || figure.period === ownPeriod ? null : (
        <Row name={i18n.t('figure.period')}>
          <QuietlyInferred when={isInferred(figure, 'period')}>{formatPeriod(figure.period)}</QuietlyInferred>
        </Row>
      )}
      {isStatusSaid(figure) ? (
        <Row name={i18n.t('figure.status')}>
          <Status figure={figure} />
        </Row>
      ) : null}
      {figure.scope === null ? null : (
        <Row name={i18n.t('figure.scope')}>
          <Inferred when={isInferred(figure, 'scope')}>{figure.scope}</Inferred>
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
