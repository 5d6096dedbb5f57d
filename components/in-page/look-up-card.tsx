import { i18n } from '#i18n';
import type { Span } from '../../lib/text/span.ts';
import { Button } from '../controls/button.tsx';
import type { Anchor, IndicatorView, LookUpView } from '../view-models.ts';
import { categoryWord, figureFieldWord } from '../words.ts';
import { CardFrame } from './card-frame.tsx';
import { IndicatorCounts } from './indicator-block.tsx';
import { EnglishTerm, RelatedTerms, SenseList } from './term-card.tsx';

export interface LookUpCardProps {
  answer: LookUpView;
  /** What statistics count under the words; `null` where they name no indicator. */
  indicator: IndicatorView | null;
  /** The report's own notes on the words, each with its place. */
  notes: readonly { term: string; words: string; note: Span }[];
  /** Figures that stand in the words, by their index in the report, each as its card says it. */
  figures: readonly { index: number; said: string }[];
  anchor: Anchor | null;
  takeFocus?: boolean | undefined;
  onGoTo(span: Span): void;
  onFigure(index: number): void;
  onCopy(): void;
  onCite(): void;
  onRelated(id: string): void;
  /** 加入我的词条. */
  onAddWord(): void;
  onClose(): void;
}

/** Longer words are a sentence, no term to write an entry for; in characters. */
const longestTerm = 30;

/**
 * What a look-up of words found: what the report itself says of them, then the glossary's term, the longest term
 * inside them, or nothing, said plainly, with what is near and the way to an entry of one's own.
 */
export function LookUpCard(props: LookUpCardProps) {
  const { query, match, near } = props.answer;
  return (
    <CardFrame
      label={i18n.t('lookUp.cardLabel', [query])}
      anchor={props.anchor}
      takeFocus={props.takeFocus}
      onClose={props.onClose}
    >
      <LookUpResult {...props} />
      <IndicatorCounts indicator={props.indicator} />
      {props.notes.map(({ term, words, note }) => (
        <section class="block" key={note.start}>
          <h3>{i18n.t('figure.ownNote', [term])}</h3>
          <p>{words}</p>
          <Button look="quiet" onPress={() => props.onGoTo(note)}>
            {i18n.t('term.jumpToNote')}
          </Button>
        </section>
      ))}
      {props.figures.length === 0 ? null : (
        <section class="block">
          <h3>{i18n.t('lookUp.figures')}</h3>
          {props.figures.map(({ index, said }) => (
            <Button key={index} look="quiet" onPress={() => props.onFigure(index)}>
              {said}
            </Button>
          ))}
        </section>
      )}
      <RelatedTerms near related={near} onRelated={props.onRelated} />
      {match === 'exact' || props.indicator !== null || query.length > longestTerm ? null : (
        <div class="actions">
          <Button onPress={props.onAddWord}>{i18n.t('panel.addWord')}</Button>
        </div>
      )}
    </CardFrame>
  );
}

/** What the glossary has, with its copy and citation; that the words are an indicator's; or that there is nothing. */
function LookUpResult({
  answer,
  indicator,
  onCopy,
  onCite,
  onRelated,
}: Pick<LookUpCardProps, 'answer' | 'indicator' | 'onCopy' | 'onCite' | 'onRelated'>) {
  const { query, match, explanation } = answer;
  if (indicator !== null && match !== 'exact')
    return (
      <h2 class="headline term">
        {query}
        <span class="category">{figureFieldWord('indicator')}</span>
      </h2>
    );
  if (match === 'none' || explanation === null) {
    return (
      <>
        <h2 class="headline term">{i18n.t('lookUp.none', [query])}</h2>
        <p class="aside">{i18n.t('lookUp.noneMeaning')}</p>
      </>
    );
  }
  const { entry, sense, certain, related } = explanation;
  return (
    <>
      {match === 'contained' ? <p class="aside">{i18n.t('lookUp.contained', [query])}</p> : null}
      <h2 class="headline term">
        {entry.term}
        <span class="category">{categoryWord(entry.category)}</span>
      </h2>
      <SenseList
        senses={sense === null ? entry.senses : [sense]}
        certain={certain && sense !== null}
        from={entry.id.startsWith('own:') ? 'own' : 'glossary'}
        ownSource={entry.ownSource ?? null}
      />
      <EnglishTerm english={entry.english ?? null} />
      <RelatedTerms related={related} onRelated={onRelated} />
      <div class="actions">
        <Button onPress={onCopy}>{i18n.t('action.copy')}</Button>
        <Button onPress={onCite}>{i18n.t('action.cite')}</Button>
      </div>
    </>
  );
}
