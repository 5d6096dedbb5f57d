import { browser } from 'wxt/browser';
import type { ColumnView, NoticeView } from '../../components/view-models.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import * as settings from '../../lib/settings/settings.ts';
import type { SnippetTarget } from '../../lib/snippets/make-snippet.ts';
import type { PageLink } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Cards } from './cards.ts';
import { copyFigures, copyPlain, copyTarget, copyTerm } from './clipboard.ts';
import { readColumnPage } from './column-page.ts';
import { figureFeedback, termFeedback } from './feedback.ts';
import type { Finder } from './find.ts';
import type { ReaderActions } from './interface.tsx';
import type { Keeper } from './keep.ts';
import type { CurrentReading } from './reading.ts';
import type { OpenCard, StateHolder } from './state.ts';

/** What the reader's actions work on. */
export interface ActionWorld {
  state: StateHolder;
  cards: Cards;
  keeper: Keeper;
  finder: Finder;
  signal: AbortSignal;
  reading(): CurrentReading | null;
  goTo(span: Span): void;
  /** Where a stretch stands in the window, once it is in view. */
  anchorAfterScroll(span: Span): Promise<OpenCard['anchor']>;
  showPlaces(): void;
  refreshSnippets(): Promise<void>;
  /** Shows the place's reports with those that its column page names; false when nothing came back. */
  addColumn(links: PageLink[]): Promise<boolean>;
  /** Leaves the page as it was: the reader switched the extension off here. */
  stop(): void;
}

/** Everything the reader can do in the page, in terms of the state and the background. */
export function createActions(world: ActionWorld): ReaderActions {
  const { state, cards, signal } = world;
  const say = (code: string, tone: NoticeView['tone'] = 'info') => {
    state.update({ notice: { code, detail: null, tone } });
  };
  const sayCopied = async (copied: Promise<boolean>, code = 'copied') =>
    say((await copied) ? code : 'copy-failed');
  const openAt = async (span: Span, open: (anchor: OpenCard['anchor']) => void) => {
    world.goTo(span);
    open(await world.anchorAfterScroll(span));
  };

  return {
    togglePanel() {
      state.update({ panel: state.current.panel ? null : { tab: 'figures', takeFocus: true }, hint: null });
    },
    closePanel: () => state.update({ panel: null }),
    showTab(tab) {
      const { panel } = state.current;
      if (panel) state.update({ panel: { ...panel, tab, takeFocus: false } });
    },
    moveEdge(position) {
      state.update({ position });
      void settings.edgePosition.setValue(position).catch(() => {});
    },
    setLevel(level) {
      state.update({ level });
      void settings.markLevel.setValue(level).catch(() => say('outdated', 'caution'));
    },
    goTo: world.goTo,
    openFigure(index) {
      const figure = state.current.analysis?.figures[index];
      if (figure) void openAt(figure, (anchor) => cards.openFigure(index, { anchor, takeFocus: true }));
    },
    openTerm(index) {
      const hit = state.current.analysis?.terms[index];
      if (hit) void openAt(hit, (anchor) => cards.openTerm(index, { anchor, takeFocus: true }));
    },
    openRelated(termId) {
      const index = state.current.analysis?.terms.findIndex((hit) => hit.termId === termId) ?? -1;
      if (index >= 0)
        return cards.openTerm(index, { anchor: state.current.card?.anchor ?? null, takeFocus: true });
      void askBackground('openLibrary', { view: `term=${encodeURIComponent(termId)}` });
    },
    closeCard: cards.close,
    keepCard: () => void world.keeper.keepCard(),
    copyCard: () => void sayCopied(copyCard(world, 'line')),
    citeCard: () => void sayCopied(copyCard(world, 'reference'), 'cited'),
    feedbackOnCard: () =>
      void sayCopied(
        copyFeedback(world),
        state.current.card?.kind === 'figure' ? 'copied-misread' : 'copied-feedback',
      ),
    jumpToNote() {
      const { card, analysis } = state.current;
      const note = card?.kind === 'term' ? analysis?.terms[card.index]?.note : null;
      if (note) world.goTo(note);
    },
    openSnippet(id) {
      void askBackground('openLibrary', { view: `snippet=${encodeURIComponent(id)}` });
    },
    async deleteSnippet(id) {
      const answer = await world.reading()?.channel.ask('removeSnippets', { ids: [id] });
      if (!answer) return;
      if (!answer.ok) return say(answer.code, 'error');
      cards.close();
      say('deleted');
      await world.refreshSnippets();
    },
    copyAll(format) {
      const reading = world.reading();
      if (!reading) return;
      void sayCopied(
        copyFigures({ report: reading.read.report, analysis: reading.analysis }, format),
        'copied-all',
      );
    },
    addWord(word) {
      void askBackground('openLibrary', { view: `new-term=${encodeURIComponent(word.word)}` });
    },
    async readColumn() {
      const { address } = state.current.timeline.column;
      if (!world.reading() || address === null) return;
      const show = (column: ColumnView['state']) => {
        const { timeline } = state.current;
        state.update({ timeline: { ...timeline, column: { ...timeline.column, state: column } } });
      };
      show('reading');
      const links = await readColumnPage(address, signal);
      show(links && (await world.addColumn(links)) ? 'read' : 'failed');
    },
    findStep(by) {
      const span = world.finder.step(by);
      if (span) world.goTo(span);
      state.update({ find: world.finder.view });
    },
    findEnd() {
      world.finder.end();
      state.update({ find: null });
      world.showPlaces();
    },
    dismissNotice: () => state.update({ notice: null }),
    async offSite() {
      const sites = await settings.offSites.getValue();
      await settings.offSites.setValue([...new Set([...sites, location.hostname])]);
      world.stop();
    },
    async offEverywhere() {
      await settings.offEverywhere.setValue(true);
      world.stop();
    },
  };
}

/** Copies what the open card shows. */
function copyCard(world: ActionWorld, style: 'line' | 'reference'): Promise<boolean> {
  const { card, analysis } = world.state.current;
  const reading = world.reading();
  if (!card || !reading || !analysis) return Promise.resolve(false);
  const { report } = reading.read;
  if (card.kind === 'look-up') {
    const { explanation, query } = card.answer;
    return copyTerm({ name: explanation?.entry.term ?? query, ownNote: null, explanation }, style);
  }
  if (card.kind === 'term') {
    const hit = analysis.terms[card.index]!;
    const ownNote = hit.note ? report.text.slice(hit.note.start, hit.note.end) : null;
    return copyTerm({ name: hit.term, ownNote, explanation: card.explanation }, style);
  }
  const target = targetOf(world, card);
  return target ? copyTarget({ report, analysis }, target, style) : Promise.resolve(false);
}

function targetOf(world: ActionWorld, card: OpenCard): SnippetTarget | null {
  if (card.kind === 'figure') return { kind: 'figure', index: card.index };
  if (card.kind !== 'snippet') return null;
  const span = world.state.current.snippets.find(({ snippet }) => snippet.id === card.id)?.span;
  return span ? { kind: 'selection', spans: [span] } : null;
}

/** 识别有误 and 释义有误: to the clipboard, and for a figure to the popup's form as well. */
function copyFeedback(world: ActionWorld): Promise<boolean> {
  const { card, analysis } = world.state.current;
  const report = world.reading()?.read.report;
  if (!card || !analysis || !report) return Promise.resolve(false);
  const { version } = browser.runtime.getManifest();
  if (card.kind === 'figure') {
    const figure = analysis.figures[card.index]!;
    const { start, end } = figure;
    void world.reading()?.channel.ask('proposeCorrection', { span: { start, end } });
    return copyPlain(figureFeedback(report, figure, version));
  }
  if (card.kind !== 'term') return Promise.resolve(false);
  const hit = analysis.terms[card.index]!;
  return copyPlain(
    termFeedback(report, { hit, definition: card.explanation?.sense?.definition ?? null }, version),
  );
}
