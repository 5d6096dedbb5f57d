import { i18n } from '#i18n';
import type { PageSnippet } from '../../lib/protocol/shapes.ts';
import type { Snippet, SnippetCheck } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';
import { formatTime } from '../format.ts';
import { FileLine } from '../snippets/file-line.tsx';
import { NoteAndTags } from '../snippets/note-and-tags.tsx';
import type { Anchor } from '../view-models.ts';
import { bodyCheckWord, checkWord, snippetKindWord } from '../words.ts';
import { CardFrame } from './card-frame.tsx';

export interface SnippetCardProps {
  snippet: Snippet;
  /** What stands at its place in the page that is open; left out, the last check is shown. */
  here?: (Difference & Pick<PageSnippet, 'otherEdition'>) | undefined;
  anchor: Anchor | null;
  takeFocus?: boolean | undefined;
  onCopy(): void;
  onCite(): void;
  onCopyLink(): void;
  /** Opens it in the library, where note and tags are written. */
  onOpen(): void;
  onDelete(): void;
  onClose(): void;
}

/** Something kept on this page: what was kept, what stands there now, and when that was looked at. */
export function SnippetCard(props: SnippetCardProps) {
  const { snippet } = props;
  const here = props.here ?? snippet.check;
  // What another look wrote down of the whole text is no word on what stands here now.
  const written = snippet.check !== null && snippet.check.place === here?.place ? snippet.check : null;
  return (
    <CardFrame
      label={i18n.t('snippet.cardLabel', [snippet.quote])}
      anchor={props.anchor}
      takeFocus={props.takeFocus}
      onClose={props.onClose}
    >
      <p class="eyebrow">
        {i18n.t('snippet.kept', [snippetKindWord(snippet.kind), formatTime(snippet.keptAt)])}
      </p>
      <p class="quote">{snippet.sentence}</p>
      <FileLine snippet={snippet} />
      <SnippetDifference quote={snippet.quote} check={here} />
      <p class="aside">
        {checkWord(here)}
        {written === null || props.here?.otherEdition
          ? null
          : ` · ${bodyCheckWord(written.body)} · ${i18n.t('check.at', [formatTime(written.at)])}`}
      </p>
      <NoteAndTags {...snippet} />
      <div class="actions">
        <Button look="primary" onPress={props.onCite}>
          {i18n.t('action.cite')}
        </Button>
        <Button onPress={props.onCopy}>{i18n.t('action.copy')}</Button>
        <Button onPress={props.onCopyLink}>{i18n.t('action.copyLink')}</Button>
        <Button onPress={props.onOpen}>{i18n.t('action.edit')}</Button>
        <Button look="quiet" onPress={props.onDelete}>
          {i18n.t('action.delete')}
        </Button>
      </div>
    </CardFrame>
  );
}

/** What a look says of a place where not all is as it was. */
type Difference = Pick<SnippetCheck, 'place' | 'found' | 'was' | 'doubt' | 'otherSpelling' | 'otherReport'>;

export interface SnippetDifferenceProps {
  quote: string;
  check: Difference | null;
}

/** What a change means, whoever has to look at it. */
function whyChanged({ doubt, otherSpelling, otherReport }: Difference) {
  if (otherReport) return 'check.otherReport';
  if (otherSpelling) return 'check.otherSpelling';
  return doubt ? 'check.doubtWhy' : 'check.changed';
}

/** Old and new side by side, in as many words as tell them apart, when the number, how it is written or whose it is has changed; nothing otherwise. */
export function SnippetDifference({ quote, check }: SnippetDifferenceProps) {
  if (check?.place !== 'changed' && !check?.otherSpelling) return null;
  return (
    <div class="difference">
      <p class="caution">{i18n.t(whyChanged(check))}</p>
      <dl>
        <div>
          <dt>{i18n.t('check.then')}</dt>
          <dd class="number">{check.was ?? quote}</dd>
        </div>
        <div>
          <dt>{i18n.t('check.now')}</dt>
          <dd class="number">{check.found ?? i18n.t('check.nothingThere')}</dd>
        </div>
      </dl>
    </div>
  );
}
