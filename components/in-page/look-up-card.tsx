import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import type { Anchor, LookUpView } from '../view-models.ts';
import { categoryWord } from '../words.ts';
import { CardFrame } from './card-frame.tsx';
import { EnglishTerm, RelatedTerms, SenseList } from './term-card.tsx';

export interface LookUpCardProps {
  answer: LookUpView;
  anchor: Anchor | null;
  takeFocus?: boolean | undefined;
  onCopy(): void;
  onCite(): void;
  onRelated(id: string): void;
  onClose(): void;
}

/** What a look-up of selected words found: the term, the longest term inside them, or nothing, said plainly. */
export function LookUpCard(props: LookUpCardProps) {
  const { query } = props.answer;
  return (
    <CardFrame
      label={i18n.t('lookUp.cardLabel', [query])}
      anchor={props.anchor}
      takeFocus={props.takeFocus}
      onClose={props.onClose}
    >
      <LookUpResult {...props} />
    </CardFrame>
  );
}

/** The same without a frame, for popup and library. */
function LookUpResult({
  answer,
  onCopy,
  onCite,
  onRelated,
}: Pick<LookUpCardProps, 'answer' | 'onCopy' | 'onCite' | 'onRelated'>) {
  const { query, match, explanation } = answer;
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
      <EnglishTerm english={entry.english ?? null} />
      <SenseList
        senses={sense === null ? entry.senses : [sense]}
        certain={certain && sense !== null}
        from={entry.id.startsWith('own:') ? 'own' : 'glossary'}
        ownSource={entry.ownSource ?? null}
      />
      <RelatedTerms related={related} onRelated={onRelated} />
      <div class="actions">
        <Button onPress={onCopy}>{i18n.t('action.copy')}</Button>
        <Button onPress={onCite}>{i18n.t('action.cite')}</Button>
      </div>
    </>
  );
}
