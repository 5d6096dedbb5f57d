import { readSelection } from '../../lib/page/selection.ts';
import { done, failed } from '../../lib/protocol/answer.ts';
import type { Handlers } from '../../lib/protocol/entry.ts';
import { answerMessages, createReceiver, ownSelf } from '../../lib/protocol/receive.ts';
import { type ToPage, toPage } from '../../lib/protocol/to-page.ts';
import { type ActionWorld, say } from './action-world.ts';
import { lookUpAt } from './chosen-actions.ts';
import { chooseSelection } from './chosen-words.ts';
import { linkTo } from './copy-link.ts';
import { itemsOf } from './follow-card.ts';
import type { SessionActions } from './interface.tsx';
import type { Reading } from './reading.ts';

/** What the messages of background and popup work on. */
export interface AnswerWorld {
  world: ActionWorld;
  actions: SessionActions;
  reading: Reading;
}

/** Answers what background and popup ask of the document, as long as the session lasts. */
export function answerAsked(parts: AnswerWorld): void {
  answerMessages('toPage', createReceiver(toPage, sessionAnswers(parts), ownSelf()), parts.world.signal);
}

/** The answer to every message that a document gets. */
function sessionAnswers({ world, actions, reading }: AnswerWorld): Handlers<ToPage> {
  const { finder } = world;
  return {
    togglePanel() {
      actions.togglePanel();
      return done;
    },
    closePanel() {
      actions.closePanel();
      return done;
    },
    keepHere: () => world.keeper.keepHere(selectedSpans(world)),
    goTo({ span }) {
      world.goTo(span);
      return done;
    },
    openItem({ kind, span: { start, end } }) {
      const { analysis } = world.state.current;
      const index = analysis
        ? itemsOf(analysis, kind).findIndex((item) => item.start === start && item.end === end)
        : -1;
      if (index < 0) return failed('not-found');
      actions.openItem(kind, index, false);
      return done;
    },
    linkTo: ({ span }) => ({ ok: true, value: linkTo(world, span) }),
    async readColumn() {
      await actions.readColumn();
      return done;
    },
    async showSnippet({ id }) {
      const span = world.state.current.snippets.find(({ snippet }) => snippet.id === id)?.span;
      if (!span) return failed('not-found');
      world.goTo(span);
      if (await world.afterScroll())
        world.cards.openSnippet(id, { anchor: world.anchorOf(span), takeFocus: true });
      return done;
    },
    findInReport({ query }) {
      return { ok: true, value: { count: actions.find(query) } };
    },
    findStep({ by }) {
      actions.findStep(by);
      return { ok: true, value: { index: finder.view?.index ?? 0, count: finder.places.length } };
    },
    findState: async () => ({ ok: true, value: finder.view }),
    reachSelection: () => (chooseSelection(world, true) ? done : nothingSelected(world)),
    async lookUpHere() {
      const [span] = selectedSpans(world);
      return span ? lookUpAt(world, span) : failed('not-found');
    },
    sendReport: () => reading.sendAgain(),
    readAgain() {
      void reading.readDocument({ anew: true });
      return done;
    },
    readWhole() {
      actions.readWhole();
      return done;
    },
    stopReading() {
      world.end();
      return done;
    },
  };
}

function nothingSelected(world: ActionWorld) {
  say(world, 'nothing-selected');
  return failed('not-found');
}

function selectedSpans({ source, reading }: ActionWorld) {
  const read = reading()?.read;
  return read ? readSelection(source.document.getSelection(), read.report.text, read.map) : [];
}
