import { browser } from 'wxt/browser';
import { englishBeside } from '../../components/english-beside.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { CitationStyle } from '../../lib/snippets/cite.ts';
import { writeTerm } from '../../lib/snippets/source-line.ts';
import type { Span } from '../../lib/text/span.ts';
import { type ActionWorld, copySource, say, sayCopied } from './action-world.ts';
import { copyPlain, copySnippet, copyTarget, copyTerm } from './clipboard.ts';
import { copyLink, linkTo } from './copy-link.ts';
import { figureFeedback, termFeedback } from './feedback.ts';
import { cardSpan } from './follow-card.ts';
import type { SessionActions } from './interface.tsx';

/** What the reader does with an open card. */
export function cardActions(
  world: ActionWorld,
): Pick<
  SessionActions,
  | 'openRelated'
  | 'showFigure'
  | 'closeCard'
  | 'keepCard'
  | 'agreeToKeep'
  | 'declineToKeep'
  | 'copyCard'
  | 'citeCard'
  | 'copyCardLink'
  | 'feedbackOnCard'
  | 'jumpToNote'
  | 'openSnippet'
  | 'deleteSnippet'
  | 'undoDelete'
> {
  const { state, cards } = world;
  return {
    openRelated(termId) {
      const index = state.current.analysis?.terms.findIndex((hit) => hit.termId === termId) ?? -1;
      if (index >= 0)
        return cards.openTerm(index, { anchor: state.current.card?.anchor ?? null, takeFocus: true });
      void askBackground('openLibrary', { view: `term=${encodeURIComponent(termId)}` });
    },
    showFigure(index) {
      cards.openFigure(index, { anchor: state.current.card?.anchor ?? null, takeFocus: true });
    },
    closeCard: cards.close,
    keepCard: () => void world.keeper.keepCard(),
    agreeToKeep: () => void world.keeper.agree(),
    declineToKeep: () => world.keeper.decline(),
    copyCard: () => sayCopied(world, copyCard(world, 'default')),
    citeCard: () => sayCopied(world, copyCard(world, world.state.current.citation), 'cited'),
    copyCardLink() {
      const span = cardSpan(state.current);
      if (span) copyLink(world, span);
      else say(world, 'copy-failed');
    },
    feedbackOnCard() {
      const code = state.current.card?.kind === 'figure' ? 'copied-misread' : 'copied-feedback';
      sayCopied(world, copyFeedback(world), code);
    },
    jumpToNote() {
      const { card, analysis } = state.current;
      const note = card?.kind === 'term' ? analysis?.terms[card.index]?.note : null;
      if (note) world.goTo(note);
    },
    openSnippet(id) {
      void askBackground('openLibrary', { view: `note=${encodeURIComponent(id)}` });
    },
    deleteSnippet: (id) => void deleteSnippet(world, id),
    undoDelete: () => void undoDelete(world),
  };
}

/** Deletes a snippet of this report; it can be brought back where its card stood, then from the notice. */
async function deleteSnippet(world: ActionWorld, id: string): Promise<void> {
  const answer = await world.reading()?.channel.ask('removeSnippets', { ids: [id] });
  if (!answer) return;
  if (!answer.ok) return say(world, answer.code, 'error');
  world.state.update({ removed: answer.value });
  await world.refreshSnippets();
}

async function undoDelete(world: ActionWorld): Promise<void> {
  const snippets = world.state.current.removed;
  const answer = await world.reading()?.channel.ask('restoreSnippets', { snippets });
  if (!answer) return;
  if (!answer.ok) return say(world, answer.code, 'error');
  await world.refreshSnippets();
  world.state.update({ removed: [], notice: null });
}

/** Copies what the open card shows; false when nothing was copied. */
function copyCard(world: ActionWorld, style: CitationStyle): boolean {
  const { card } = world.state.current;
  const source = copySource(world);
  if (!card || !source) return false;
  const link = linkOfCard(world);
  if (card.kind === 'look-up') {
    const { explanation, query } = card.answer;
    const name = explanation?.entry.term ?? query;
    return copyTerm(source.document, { name, explanation }, style);
  }
  if (card.kind === 'term') {
    const { term: name, note } = source.analysis.terms[card.index]!;
    if (!note) return copyTerm(source.document, { name, explanation: card.explanation }, style);
    // The report itself is what its own note is cited by, where the note stands.
    const meaning = source.report.text.slice(note.start, note.end);
    const english = englishBeside(card.explanation?.entry);
    return copyTarget(
      source,
      { kind: 'selection', spans: [note] },
      { style, link: exactLinkTo(world, note), words: writeTerm({ name, english, meaning, source: null }) },
    );
  }
  if (card.kind === 'figure')
    return copyTarget(source, { kind: 'figure', index: card.index }, { style, link });
  // What was kept is cited as it was kept, whatever the page says today.
  const kept = world.state.current.snippets.find(({ snippet }) => snippet.id === card.id);
  const isThere = !kept?.otherEdition && (kept?.place === 'unchanged' || kept?.place === 'moved');
  return (
    kept !== undefined && copySnippet(source.document, kept.snippet, { style, link: isThere ? link : null })
  );
}

/** The address of what the open card speaks of, where one leads to the very words. */
function linkOfCard(world: ActionWorld): string | null {
  const span = cardSpan(world.state.current);
  return span && exactLinkTo(world, span);
}

function exactLinkTo(world: ActionWorld, span: Span): string | null {
  const link = linkTo(world, span);
  return link?.exact ? link.address : null;
}

/** 识别有误 and 释义有误: to the clipboard, and for a figure to the popup's form as well. */
function copyFeedback(world: ActionWorld): boolean {
  const { card } = world.state.current;
  const source = copySource(world);
  if (!card || !source) return false;
  const { document, report, analysis } = source;
  const { version } = browser.runtime.getManifest();
  if (card.kind === 'figure') {
    const figure = analysis.figures[card.index]!;
    const { start, end } = figure;
    void world.reading()?.channel.ask('proposeCorrection', { span: { start, end } });
    return copyPlain(document, figureFeedback(report, figure, version));
  }
  if (card.kind !== 'term') return false;
  const hit = analysis.terms[card.index]!;
  const definition = card.explanation?.sense?.definition ?? null;
  return copyPlain(document, termFeedback(report, { hit, definition }, version));
}
