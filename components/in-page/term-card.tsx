import { i18n } from '#i18n';
import type { EnglishName, GlossarySense } from '../../lib/knowledge/glossary.ts';
import { Button } from '../controls/button.tsx';
import type { Anchor, KeepState } from '../view-models.ts';
import { categoryWord } from '../words.ts';
import { CardActions } from './card-actions.tsx';
import { CardFrame } from './card-frame.tsx';
import { SourceList } from './source-list.tsx';

export interface TermCardProps {
  /** Canonical form. */
  term: string;
  /** As printed here, shown when it differs. */
  printed: string;
  /** The report's own words for it, `null` when it gives none. */
  ownNote: string | null;
  /** The senses that may be meant here; empty when no glossary has it. */
  senses: readonly GlossarySense[];
  /** False when place and field don't settle the sense: 可能的含义. */
  certain: boolean;
  /** Whose entry it is. */
  from: 'glossary' | 'own' | null;
  category: string | null;
  /** What the national reports call it in English, `null` where that is not known. */
  english: EnglishName | null;
  /** Where the reader has an own term from: their word, or the list that it came with; `null` where not said. */
  ownSource: string | null;
  related: { id: string; term: string }[];
  keep: KeepState;
  anchor: Anchor | null;
  takeFocus?: boolean | undefined;
  /** Goes to the place of the report's own note. */
  onJumpToNote(): void;
  onRelated(id: string): void;
  onKeep(): void;
  /** See `CardActionsProps`. */
  onAgree(): void;
  onDecline(): void;
  onCopy(): void;
  onCite(): void;
  onCopyLink(): void;
  /** 释义有误: the entry and the sentence go to the clipboard. */
  onFeedback(): void;
  onClose(): void;
}

/** What a term means: the report's own note first and as such, then the glossary's, kept apart from its sources. */
export function TermCard(props: TermCardProps) {
  const { term, printed, senses } = props;
  return (
    <CardFrame
      label={i18n.t('term.cardLabel', [term])}
      anchor={props.anchor}
      takeFocus={props.takeFocus}
      onClose={props.onClose}
    >
      <h2 class="headline term">
        {term}
        {props.category === null ? null : <span class="category">{categoryWord(props.category)}</span>}
      </h2>
      {printed === term ? null : <p class="aside">{i18n.t('term.printedAs', [printed])}</p>}
      {props.ownNote === null ? null : (
        <section class="block">
          <h3>{i18n.t('term.ownNote')}</h3>
          <p class="quote">{props.ownNote}</p>
          <Button look="quiet" onPress={props.onJumpToNote}>
            {i18n.t('term.jumpToNote')}
          </Button>
        </section>
      )}
      {senses.length === 0 ? (
        props.ownNote === null ? (
          <p class="aside">{i18n.t('term.none')}</p>
        ) : null
      ) : (
        <SenseList {...props} />
      )}
      <EnglishTerm english={props.english} />
      <RelatedTerms related={props.related} onRelated={props.onRelated} />
      <CardActions {...props} feedbackName={i18n.t('action.misexplained')} />
    </CardFrame>
  );
}

/** The name that the English text of a national report gives a term, with that text; nothing where none is known. */
export function EnglishTerm({ english }: Pick<TermCardProps, 'english'>) {
  if (english === null) return null;
  return (
    <div class="english">
      <p lang="en">{english.name}</p>
      <SourceList sources={[english.source]} />
    </div>
  );
}

/** Terms that belong beside this one, or are nearly what was looked up (`near`); nothing when there are none. */
export function RelatedTerms({
  related,
  near,
  onRelated,
}: Pick<TermCardProps, 'related' | 'onRelated'> & { near?: boolean }) {
  if (related.length === 0) return null;
  return (
    <p class="related">
      <span class="aside">{i18n.t(near ? 'lookUp.near' : 'term.related')}</span>
      {related.map((other) => (
        <Button key={other.id} look="quiet" onPress={() => onRelated(other.id)}>
          {other.term}
        </Button>
      ))}
    </p>
  );
}

/** Definitions with their sources, under the words that say whose they are; 可能的含义 when the sense is not settled. */
export function SenseList({
  senses,
  certain,
  from,
  ownSource,
}: Pick<TermCardProps, 'senses' | 'certain' | 'from' | 'ownSource'>) {
  const head = from === 'own' ? 'term.ownEntry' : 'term.glossary';
  return (
    <section class="block">
      <h3>{i18n.t(head)}</h3>
      {certain ? null : <p class="caution">{i18n.t('term.maybe')}</p>}
      {senses.map((sense) => (
        <div class="sense" key={sense.definition}>
          <SenseScope sense={sense} />
          <p>{sense.definition}</p>
          {sense.gloss === '' ? null : (
            <p class="gloss" lang="en">
              {sense.gloss}
            </p>
          )}
          <SourceList sources={sense.sources} />
        </div>
      ))}
      {ownSource === null ? null : <p class="aside">{i18n.t('glossary.sourceOf', [ownSource])}</p>}
    </section>
  );
}

/** The field, place and years that a sense is bound to; nothing when it holds everywhere. */
function SenseScope({ sense }: { sense: GlossarySense }) {
  const years =
    sense.from === null && sense.to === null
      ? null
      : `${sense.from?.slice(0, 4) ?? ''}—${sense.to?.slice(0, 4) ?? ''}`;
  const bounds = [sense.field, sense.place, years].filter((bound) => bound !== null);
  return bounds.length === 0 ? null : <p class="scope">{bounds.join(' · ')}</p>;
}
