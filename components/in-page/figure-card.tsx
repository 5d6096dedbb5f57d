import { i18n } from '#i18n';
import type { Figure } from '../../lib/analysis/figure.ts';
import { type Relation, relateFigures } from '../../lib/analysis/relation.ts';
import { sayFigure, sayValue } from '../../lib/analysis/say-figure.ts';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import { isGrowthScope } from '../../lib/figures/lexicon/rate-scopes.ts';
import { partSentence } from '../../lib/text/print/sentence.ts';
import type { Span } from '../../lib/text/span.ts';
import { Fold } from '../controls/fold.tsx';
import { Inferred } from '../controls/inferred.tsx';
import { formatFull, formatPeriod, otherUnits } from '../format.ts';
import type {
  Anchor,
  BaseNoteView,
  EarlierValue,
  GoalBeforeView,
  IndicatorView,
  KeepState,
} from '../view-models.ts';
import { CardActions } from './card-actions.tsx';
import { CardFrame } from './card-frame.tsx';
import { Earlier, GoalBefore } from './figure-history.tsx';
import { FigureReading, isInferred } from './figure-reading.tsx';
import { IndicatorCounts, IndicatorGrowth } from './indicator-block.tsx';
import { SourceList } from './source-list.tsx';

export interface FigureCardProps {
  /** Text of the whole report; every offset is of it. */
  text: string;
  /** All figures of the report, and how they speak of each other. */
  figures: readonly Figure[];
  relations: readonly Relation[];
  index: number;
  /** False where the page shows something else in the figure's place. */
  isAsShown: boolean;
  /** The period of the report: a figure's own is said where it is another. */
  ownPeriod: string | null;
  /** Where the figure's sentence stands in the text. */
  sentence: Span;
  /** What statistics mean by the indicator and how its growth is computed; `null` when none is meant for sure. */
  indicator: IndicatorView | null;
  /** What the report before promised for it; `null` shows nothing. */
  goalBefore: GoalBeforeView | null;
  /** The same figure before, latest first; empty shows nothing. */
  earlier: EarlierValue[];
  /** The line that it is a point of; `null` without one. */
  series: ChartedSeries | null;
  /** What moved the periods that it is compared with; empty shows nothing. */
  baseNotes: BaseNoteView[];
  /** The report's own notes on what is measured, each with its term, in its own words. */
  notes: { term: string; words: string }[];
  keep: KeepState;
  anchor: Anchor | null;
  takeFocus?: boolean | undefined;
  onKeep(): void;
  /** See `CardActionsProps`. */
  onAgree(): void;
  onDecline(): void;
  onCopy(): void;
  onCite(): void;
  onCopyLink(): void;
  /** 识别有误: the reading goes to the clipboard. */
  onFeedback(): void;
  onClose(): void;
}

/** Characters of a sentence shown on either side of its figure: a body without full stops must not fill the card. */
const reach = 160;

/** What one figure says, as a person would say it; a field the report leaves open stays blank. */
export function FigureCard(props: FigureCardProps) {
  const { text, figures, relations, index } = props;
  const figure = figures[index];
  if (!figure) return null;
  const sentence = partSentence(text, { sentence: props.sentence, span: figure, reach });
  const related = relateFigures(figures, relations);
  const growth = related.changesOf(figure);
  return (
    <CardFrame
      label={i18n.t('figure.cardLabel', [sayFigure(figure, growth)])}
      anchor={props.anchor}
      takeFocus={props.takeFocus}
      onClose={props.onClose}
    >
      <h2 class="headline">
        {figure.indicator === null ? null : (
          <span class="indicator">
            <Inferred when={isInferred(figure, 'indicator', 'indicatorId')}>{figure.indicator}</Inferred>
          </span>
        )}
        <span class="printed">{sayValue(figure)}</span>
        {growth.map((change) => (
          <span class="growth" key={change.start}>
            {sayValue(change)}
          </span>
        ))}
      </h2>
      {props.isAsShown ? null : <p class="caution">{i18n.t('figure.otherwiseShown')}</p>}
      {figure.damaged && props.isAsShown ? <p class="caution">{i18n.t('figure.damagedMeaning')}</p> : null}
      <FigureReading
        figure={figure}
        ownPeriod={props.ownPeriod}
        level={related.levelOf(figure)}
        replacement={related.replacementOf(figure)}
      />
      <p class="quote">
        {sentence.cutBefore ? '…' : ''}
        {sentence.before}
        <mark>{sentence.middle}</mark>
        {sentence.after}
        {sentence.cutAfter ? '…' : ''}
      </p>
      <OwnNotes notes={props.notes} />
      <GoalBefore goal={props.goalBefore} />
      <Earlier earlier={props.earlier} series={props.series} />
      <BaseNotes baseNotes={props.baseNotes} />
      {[figure, ...growth].some(isPlainRate) ? <IndicatorGrowth indicator={props.indicator} /> : null}
      <IndicatorCounts indicator={props.indicator} />
      <CardActions {...props} feedbackName={i18n.t('action.misread')} />
      <AllDigits figure={figure} />
    </CardFrame>
  );
}

/** A rate of which the report does not say how it was found: what it prints (实际, 同口径) outranks what is usual. */
function isPlainRate({ kind, unit, scope }: Figure): boolean {
  return kind === 'change' && unit === '%' && (scope === null || !isGrowthScope(scope));
}

/** How the report itself counts what is measured: it comes before what statistics mean by it. */
function OwnNotes({ notes }: Pick<FigureCardProps, 'notes'>) {
  return notes.map(({ term, words }) => (
    <section class="block" key={term}>
      <h3>{i18n.t('figure.ownNote', [term])}</h3>
      <p>{words}</p>
    </section>
  ));
}

/** What moved the bases that the figure is compared with; a rate has a base without any earlier report. */
function BaseNotes({ baseNotes }: Pick<FigureCardProps, 'baseNotes'>) {
  if (baseNotes.length === 0) return null;
  return (
    <section class="block">
      <h3>{i18n.t('figure.base')}</h3>
      {baseNotes.map(({ period, text, sources }) => (
        <div key={text}>
          <p class="caution">
            {formatPeriod(period)} {text}
          </p>
          <SourceList sources={sources} />
        </div>
      ))}
    </section>
  );
}

/** The value with all its digits, in the units that people also think in, and where in the report it stands. */
function AllDigits({ figure }: { figure: Figure }) {
  const others = figure.valueTo === null ? otherUnits(figure.value, figure.unit) : [];
  return (
    <Fold title={i18n.t('figure.more')}>
      <dl class="reading">
        <div class="row">
          <dt>{i18n.t('figure.digits')}</dt>
          <dd class="number">{formatFull(figure)}</dd>
        </div>
        {others.length === 0 ? null : (
          <div class="row">
            <dt>{i18n.t('figure.otherUnits')}</dt>
            <dd class="number">{i18n.t('figure.about', [others.join('，')])}</dd>
          </div>
        )}
        {figure.section.length === 0 ? null : (
          <div class="row">
            <dt>{i18n.t('figure.section')}</dt>
            <dd>{figure.section.join(' › ')}</dd>
          </div>
        )}
      </dl>
    </Fold>
  );
}
