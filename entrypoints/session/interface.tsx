import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { EdgeButton } from '../../components/in-page/edge-button.tsx';
import { FigureCard } from '../../components/in-page/figure-card.tsx';
import { HoverHint } from '../../components/in-page/hover-hint.tsx';
import { LookUpCard } from '../../components/in-page/look-up-card.tsx';
import { Notice, type NoticeProps } from '../../components/in-page/notice.tsx';
import { RemovedCard } from '../../components/in-page/removed-card.tsx';
import { SelectionTools } from '../../components/in-page/selection-tools.tsx';
import { SnippetCard } from '../../components/in-page/snippet-card.tsx';
import { TermCard } from '../../components/in-page/term-card.tsx';
import { FindBar } from '../../components/panel/find-bar.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelTab } from '../../components/panel/report-views.tsx';
import type { EdgePosition, MarkLevel, NewWord } from '../../components/view-models.ts';
import type { PrintedBrief } from '../../lib/protocol/shapes.ts';
import { findSentence } from '../../lib/text/print/sentence.ts';
import { readTypeset } from '../../lib/text/print/typeset.ts';
import type { Span } from '../../lib/text/span.ts';
import type { ItemKind } from './follow-card.ts';
import type { OpenCard, SessionState } from './state.ts';
import {
  baseNoteViews,
  earlierValueViews,
  goalBeforeView,
  indicatorView,
  ownNoteViews,
  seriesUpTo,
  whatStandsAt,
} from './views.ts';

/** What the reader can do in the page's interface. Every one is called from a trusted event. */
export interface SessionActions {
  togglePanel(): void;
  closePanel(): void;
  showTab(tab: PanelTab): void;
  moveEdge(position: EdgePosition): void;
  resizePanel(width: number): void;
  setLevel(level: MarkLevel): void;
  goTo(span: Span): void;
  /** Copies the address of a figure's place. */
  copyFigureLink(index: number): void;
  /** Goes to a figure or term and opens its card; with `takeFocus` the focus goes there too. */
  openItem(kind: ItemKind, index: number, takeFocus: boolean): void;
  openRelated(termId: string): void;
  /** Opens a figure's card in the place of the one that names it. */
  showFigure(index: number): void;
  closeCard(): void;
  keepCard(): void;
  /** Yes and no where a private window asks before it keeps. */
  agreeToKeep(): void;
  declineToKeep(): void;
  copyCard(): void;
  citeCard(): void;
  copyCardLink(): void;
  feedbackOnCard(): void;
  jumpToNote(): void;
  openSnippet(id: string): void;
  deleteSnippet(id: string): void;
  /** Brings back what was deleted last. */
  undoDelete(): void;
  copyAll(format: 'tsv' | 'csv', shown: readonly number[]): void;
  copyBrief(text: string): void;
  /** Opens 一页读懂 on a sheet of its own. */
  printBrief(brief: Omit<PrintedBrief, 'source' | 'address'>): void;
  addWord(word: Pick<NewWord, 'word'>): void;
  /** What can be done with chosen words; each puts the tools away. */
  keepChosen(): void;
  lookUpChosen(): void;
  copyChosenLink(): void;
  /** Puts the tools away, and selects again what was selected. */
  closeTools(): void;
  /** Shows the tools no more, until the settings say otherwise. */
  hideTools(): void;
  /** Resolves when the page was read, or could not be. */
  readColumn(): Promise<void>;
  readPast(): void;
  openFile(address: string): void;
  compareVersions(): void;
  /** Finds words in the report and goes to the first place; says how many there are. */
  find(query: string): number;
  findStep(by: 1 | -1): void;
  findEnd(): void;
  dismissNotice(): void;
  /** Reads all of a page of which a part was read. */
  readWhole(): void;
  /** Goes to the first mark of the first report, and takes the line away that leads there. */
  goToBeginning(): void;
  /** Switches the extension off here or everywhere; `null` on a page of ours, which the reader opened for nothing else. */
  offSite: (() => void) | null;
  offEverywhere: (() => void) | null;
}

export interface InterfaceProps {
  state: SessionState;
  actions: SessionActions;
}

/** Everything the extension shows in a page: button, panel, one card, tools beside chosen words, a hint, a notice. */
export function Interface({ state, actions }: InterfaceProps) {
  const { analysis } = state;
  return (
    <>
      {state.edgeShown ? (
        <EdgeButton
          key="edge"
          count={analysis === null ? null : analysis.figures.length}
          open={state.panel !== null}
          position={state.position}
          onToggle={actions.togglePanel}
          onMove={actions.moveEdge}
        />
      ) : null}
      {state.panel === null || analysis === null ? null : (
        <OpenPanel key="panel" state={state} actions={actions} />
      )}
      {state.find === null || state.panel !== null || isOwnPage(actions) ? null : (
        <div key="find" class="surface find-bar">
          <FindBar find={state.find} onStep={actions.findStep} onEnd={actions.findEnd} />
        </div>
      )}
      {state.card === null || analysis === null ? null : (
        <Card key={`card-${state.card.opening}`} card={state.card} state={state} actions={actions} />
      )}
      {state.chosen === null ? null : (
        <SelectionTools
          key="tools"
          place={state.chosen.place}
          takeFocus={state.chosen.takeFocus}
          onKeep={actions.keepChosen}
          onLookUp={actions.lookUpChosen}
          onCopyLink={actions.copyChosenLink}
          onHide={actions.hideTools}
        />
      )}
      {state.hint === null ? null : (
        <HoverHint key="hint" text={state.hint.text} anchor={state.hint.anchor} />
      )}
      {state.notice === null || state.panel !== null ? null : (
        <Notice
          key="notice"
          notice={state.notice}
          action={noticeAction({ state, actions })}
          letsThrough={state.notice.code === 'first-report'}
          onDismiss={actions.dismissNotice}
        />
      )}
    </>
  );
}

/** True on a page of ours, which has a field for finding of its own. */
const isOwnPage = ({ offSite }: SessionActions): boolean => offSite === null;

/** What can be done about a notice: a deletion undone, a selection kept though the window is private, the first mark gone to. */
function noticeAction({ state, actions }: InterfaceProps): NoticeProps['action'] {
  if (state.notice?.code === 'private-window' && state.asked.length > 0) {
    return { name: i18n.t('action.keepPrivate'), onPress: actions.agreeToKeep };
  }
  if (state.notice?.code === 'first-report')
    return { name: i18n.t('notice.toFirstMark'), onPress: actions.goToBeginning };
  if (state.notice?.code === 'read-in-part')
    return { name: i18n.t('action.readWhole'), onPress: actions.readWhole };
  if (state.notice?.code !== 'deleted' || state.removed.length === 0) return undefined;
  return { name: i18n.t('action.undo'), onPress: actions.undoDelete };
}

/** Whether the document stands in a private window, as the browser tells its scripts. */
const isPrivateWindow = (): boolean => browser.extension?.inIncognitoContext ?? false;

function OpenPanel({ state, actions }: InterfaceProps) {
  const analysis = state.analysis!;
  return (
    <Panel
      place={state.panelPlace}
      onResize={actions.resizePanel}
      identity={analysis.report}
      sections={analysis.sections}
      figures={analysis.figures}
      relations={analysis.relations}
      lost={analysis.lost}
      terms={analysis.terms}
      newWords={state.newWords}
      timeline={state.timeline}
      compared={state.compared}
      brief={state.brief}
      level={state.level}
      tab={state.panel!.tab}
      find={state.find}
      notice={state.notice}
      noticeAction={noticeAction({ state, actions })}
      takeFocus={state.panel!.takeFocus}
      onTab={actions.showTab}
      onLevel={actions.setLevel}
      onGoTo={actions.goTo}
      onFigure={(index) => actions.openItem('figure', index, true)}
      onTerm={(index) => actions.openItem('term', index, true)}
      onCopyLink={actions.copyFigureLink}
      onCopyAll={actions.copyAll}
      onCopyBrief={actions.copyBrief}
      onPrintBrief={actions.printBrief}
      onAddWord={actions.addWord}
      privateWindow={isPrivateWindow()}
      onReadColumn={actions.readColumn}
      onReadPast={actions.readPast}
      onOpenFile={actions.openFile}
      onCompareVersions={actions.compareVersions}
      onFindStep={actions.findStep}
      onFindEnd={actions.findEnd}
      onDismissNotice={actions.dismissNotice}
      onOffSite={actions.offSite}
      onOffEverywhere={actions.offEverywhere}
      onClose={actions.closePanel}
    />
  );
}

interface CardProps extends InterfaceProps {
  card: OpenCard;
}

/** Drawn anew for each opening, so that focus and place are its own. */
function Card({ card, state, actions }: CardProps) {
  const shared = {
    anchor: card.anchor,
    takeFocus: card.takeFocus,
    onCopy: actions.copyCard,
    onCite: actions.citeCard,
    onCopyLink: actions.copyCardLink,
    onClose: actions.closeCard,
  };
  if (card.kind === 'snippet') {
    const kept = state.snippets.find(({ snippet }) => snippet.id === card.id);
    if (!kept) return <RemovedCardOf card={card} state={state} actions={actions} />;
    return (
      <SnippetCard
        {...shared}
        snippet={kept.snippet}
        here={kept}
        onOpen={() => actions.openSnippet(card.id)}
        onDelete={() => actions.deleteSnippet(card.id)}
      />
    );
  }
  if (card.kind === 'look-up') {
    const { query } = card.answer;
    return (
      <LookUpCard
        {...shared}
        answer={card.answer}
        indicator={indicatorView(card.answer.indicator)}
        {...whatStandsAt(state, card)}
        onGoTo={actions.goTo}
        onFigure={actions.showFigure}
        onRelated={actions.openRelated}
        onAddWord={() => actions.addWord({ word: query })}
      />
    );
  }
  const keeping = {
    keep: card.keep,
    onKeep: actions.keepCard,
    onAgree: actions.agreeToKeep,
    onDecline: actions.declineToKeep,
    onFeedback: actions.feedbackOnCard,
  };
  if (card.kind === 'figure') {
    return (
      <FigureCard
        {...shared}
        {...keeping}
        text={state.report!.text}
        figures={state.analysis!.figures}
        relations={state.analysis!.relations}
        index={card.index}
        isAsShown={state.isAsShown(state.analysis!.figures[card.index]!)}
        ownPeriod={state.analysis!.report.period}
        sentence={findSentence(readTypeset(state.report!), state.analysis!.figures[card.index]!)}
        indicator={card.indicator}
        goalBefore={goalBeforeView(card.earlier)}
        earlier={earlierValueViews(card.earlier, state.analysis!.figures[card.index]!.period)}
        series={seriesUpTo(card.earlier, state.analysis!.figures[card.index]!.period)}
        baseNotes={baseNoteViews(card.earlier)}
        notes={ownNoteViews(state, card.index)}
      />
    );
  }
  return <TermCardOf card={card} state={state} actions={actions} shared={{ ...shared, ...keeping }} />;
}

/** In place of a snippet that was deleted in its card; nothing for one that went otherwise. */
function RemovedCardOf({
  card,
  state,
  actions,
}: InterfaceProps & { card: Extract<OpenCard, { kind: 'snippet' }> }) {
  const removed = state.removed.find(({ id }) => id === card.id);
  if (!removed) return null;
  return (
    <RemovedCard
      quote={removed.quote}
      anchor={card.anchor}
      takeFocus
      onUndo={actions.undoDelete}
      onClose={actions.closeCard}
    />
  );
}

type Shared = Pick<
  Parameters<typeof TermCard>[0],
  | 'anchor'
  | 'takeFocus'
  | 'onCopy'
  | 'onCite'
  | 'onCopyLink'
  | 'onClose'
  | 'keep'
  | 'onKeep'
  | 'onAgree'
  | 'onDecline'
  | 'onFeedback'
>;

function TermCardOf({
  card,
  state,
  actions,
  shared,
}: InterfaceProps & { card: Extract<OpenCard, { kind: 'term' }>; shared: Shared }) {
  const hit = state.analysis!.terms[card.index];
  if (!hit) return null;
  const { explanation } = card;
  return (
    <TermCard
      {...shared}
      term={hit.term}
      printed={hit.text}
      ownNote={hit.note === null ? null : state.report!.text.slice(hit.note.start, hit.note.end)}
      senses={explanation?.sense ? [explanation.sense] : []}
      certain={explanation?.certain ?? true}
      from={hit.termId === null ? null : hit.termId.startsWith('own:') ? 'own' : 'glossary'}
      category={explanation?.entry.category ?? null}
      english={explanation?.entry.english ?? null}
      ownSource={explanation?.entry.ownSource ?? null}
      related={explanation?.related ?? []}
      onJumpToNote={actions.jumpToNote}
      onRelated={actions.openRelated}
    />
  );
}
