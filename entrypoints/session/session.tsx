import { render } from 'preact';
import styles from '../../components/in-page/in-page.css?inline';
import { attachHost } from '../../lib/page/host.ts';
import { readGround } from '../../lib/page/mark-styles.ts';
import { watchNavigation } from '../../lib/page/navigation.ts';
import { scrollToSpan } from '../../lib/page/scroll-to.ts';
import { readSelection } from '../../lib/page/selection.ts';
import { SnippetBoxes } from '../../lib/page/snippet-boxes.ts';
import { keepUp } from '../../lib/page/upkeep.ts';
import { done } from '../../lib/protocol/answer.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { answerMessages, createReceiver, ownSelf } from '../../lib/protocol/receive.ts';
import { toPage } from '../../lib/protocol/to-page.ts';
import * as settings from '../../lib/settings/settings.ts';
import type { Span } from '../../lib/text/span.ts';
import { isStillReport } from '../report/still-report.ts';
import { type ActionWorld, createActions } from './actions.ts';
import { createCards } from './cards.ts';
import { prepareFarewell } from './farewell.ts';
import { createFinder } from './find.ts';
import { hintOf } from './hint.ts';
import { Interface } from './interface.tsx';
import { createKeeper } from './keep.ts';
import { createMarks, type Marks, type PaintChoice } from './marks.ts';
import { anchorOfSpan, type Hit, listenToPointer } from './pointer.ts';
import { type CurrentReading, createReading } from './reading.ts';
import { createState, emptyState } from './state.ts';

/** The one element that is added to a page. */
const HOST = 'zbt-host';

/** How long a place that was gone to stays shown, in ms. */
const FLASH = 1600;

/** How long a glide to a place may take before its card is placed, in ms: Chrome's smooth scrolling takes up to 700. */
const GLIDE = 750;

/** A page that is being read. */
export interface Reader {
  /** Reads the page again: it changed, or the reader set something right. */
  readAgain(): void;
  stop(): void;
  readonly stopped: boolean;
}

/** Begins to read this document: marks, button, cards and panel; all of it goes with `stop`. */
export function startReader(): Reader {
  const life = new AbortController();
  const { signal } = life;
  const host = attachHost(document, { name: HOST, styles, signal });
  const layer = host.root.appendChild(document.createElement('div'));
  const place = host.root.appendChild(document.createElement('div'));
  layer.className = 'snippet-layer';
  host.element.dataset.theme = readGround(document.body);

  const startedAt = location.href;
  let marks: Marks | null = null;
  let boxes: SnippetBoxes | null = null;
  let root: Element | null = null;
  let upkeep = new AbortController();
  let choice: PaintChoice = { level: 'normal', termLevel: 2, hiddenCategories: [] };
  let flashing: ReturnType<typeof setTimeout> | undefined;
  /** False until the reader's settings are known. */
  let isSettled = false;

  const farewell = prepareFarewell(host.root, {
    onOutdated: () => {
      marks?.clear();
      layer.replaceChildren();
      render(null, place);
    },
    onDismiss: () => life.abort(),
  });
  const state = createState((current) => {
    if (signal.aborted || !farewell.stillHere()) return;
    try {
      render(<Interface state={current} actions={actions} />, place);
    } catch (error) {
      console.error(error); // the extension's own world: the page hears nothing
      render(null, place);
      // What could not be drawn is closed; if even that can't be drawn, nothing is tried again.
      if (current.card || current.panel) {
        state.update({
          card: null,
          panel: null,
          notice: { code: 'view-failed', detail: null, tone: 'error' },
        });
      }
    }
  });
  const cards = createCards(state, () => reading.current?.channel ?? null);
  const finder = createFinder();

  const paint = (reading: CurrentReading) => {
    if (!isSettled) return;
    if (reading.read.root !== root) followRoot(reading.read.root);
    marks?.paint(reading.read, { ...reading, choice });
    showSnippets();
    showPlaces();
  };

  /** Paints and watches another body root: the first, or the one a page put in its place. */
  const followRoot = (next: Element) => {
    upkeep.abort();
    upkeep = new AbortController();
    root = next;
    const both = AbortSignal.any([signal, upkeep.signal]);
    marks = createMarks(next, both);
    boxes = new SnippetBoxes({ layer, root: next, signal: both });
    keepUp({
      root: next,
      painter: marks?.painter ?? null,
      onQuiet: () => void readAgain(),
      onLost: () => {
        marks?.clear();
        root = null;
        void readAgain();
      },
      signal: both,
    });
  };

  const reading = createReading(state, {
    onReading: paint,
    onSnippets: () => showSnippets(),
    onFailure: (code) => state.update({ notice: { code, detail: null, tone: 'caution' } }),
  });

  /** Reads again; ends where a single-page navigation has put something else in the report's place. */
  const readAgain = async () => {
    if (location.href !== startedAt && !(await isStillReport())) {
      if (signal.aborted) return;
      life.abort();
      await askBackground('reportGone', null);
      return;
    }
    if (!signal.aborted) await reading.readPage();
  };

  const keptSpans = () =>
    state.current.snippets.flatMap(({ snippet, span, place: found }) =>
      span && found !== 'changed' ? [{ id: snippet.id, span }] : [],
    );
  const showSnippets = () => {
    const map = reading.current?.read.page.map;
    if (map)
      boxes?.show(
        keptSpans().map(({ id, span }) => ({ id, ...span })),
        map,
      );
  };
  const showPlaces = (flash: Span[] = []) => {
    if (reading.current) marks?.showFound(reading.current.read, [...finder.places, ...flash]);
  };
  const goTo = (span: Span) => {
    if (!reading.current) return;
    scrollToSpan(span, reading.current.read.page.map);
    clearTimeout(flashing);
    showPlaces([span]);
    flashing = setTimeout(() => showPlaces(), FLASH);
  };
  const keeper = createKeeper({
    state,
    reading: () => reading.current,
    onKept: () => reading.refreshSnippets(),
  });
  const world: ActionWorld = {
    state,
    cards,
    keeper,
    finder,
    signal,
    reading: () => reading.current,
    goTo,
    anchorAfterScroll: async (span) => {
      await new Promise((done) => setTimeout(done, GLIDE));
      return reading.current ? anchorOfSpan(reading.current, span) : null;
    },
    showPlaces: () => showPlaces(),
    refreshSnippets: () => reading.refreshSnippets(),
    addColumn: (links) => reading.addColumn(links),
    stop: () => life.abort(),
  };
  const actions = createActions(world);

  const open = (hit: Hit, anchor: ReturnType<typeof anchorOfSpan>) => {
    const where = { anchor, takeFocus: false };
    if (hit.kind === 'figure') cards.openFigure(hit.index, where);
    else if (hit.kind === 'snippet') cards.openSnippet(hit.id, where);
    else cards.openTerm(hit.index, where);
  };
  listenToPointer(
    {
      reading: () => reading.current,
      marks: () => marks,
      snippets: keptSpans,
      isOurs: (event) => event.composedPath().includes(host.element),
      onHit: (hit, anchor) => farewell.stillHere() && open(hit, anchor),
      onMiss: () => state.current.card && cards.close(),
      onRest: (hit, anchor) => {
        const text = farewell.stillHere() ? hintOf(state.current, hit) : null;
        if (text && anchor && !state.current.card) state.update({ hint: { text, anchor } });
      },
      onLeave: () => state.current.hint && state.update({ hint: null }),
    },
    signal,
  );
  listenToKeys();
  followSettings();
  answerBackground();
  watchNavigation(window, { signal, onNavigate: () => void readAgain() });
  void startReading();

  function listenToKeys() {
    document.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
        const { card, panel, find } = state.current;
        if (card) actions.closeCard();
        else if (find) actions.findEnd();
        else if (panel) actions.closePanel();
      },
      { signal, passive: true },
    );
  }

  async function startReading() {
    // The settings are asked for beside the reading: neither waits for the other, and nothing is painted without both.
    const [settled] = await Promise.all([loadSettings(), reading.readPage()]);
    choice = {
      level: settled.level,
      termLevel: settled.termLevel,
      hiddenCategories: settled.hiddenCategories,
    };
    isSettled = true;
    state.update({ level: settled.level, position: settled.position });
    if (reading.current && !signal.aborted) paint(reading.current);
  }

  function followSettings() {
    const repaint = (change: Partial<PaintChoice>) => {
      choice = { ...choice, ...change };
      if (change.level) state.update({ level: change.level });
      if (reading.current) paint(reading.current);
    };
    const watched = [
      settings.markLevel.watch((level) => repaint({ level })),
      settings.termLevel.watch((termLevel) => repaint({ termLevel })),
      settings.hiddenCategories.watch((hiddenCategories) => repaint({ hiddenCategories })),
      settings.edgePosition.watch((position) => state.update({ position })),
      settings.offEverywhere.watch((off) => off && life.abort()),
      settings.offSites.watch((sites) => sites.includes(location.hostname) && life.abort()),
    ];
    signal.addEventListener('abort', () => {
      for (const unwatch of watched) unwatch();
    });
  }

  function answerBackground() {
    const receive = createReceiver(
      toPage,
      {
        togglePanel() {
          actions.togglePanel();
          return done;
        },
        keepHere() {
          const current = reading.current;
          const selected = current
            ? readSelection(document.getSelection(), current.read.report.text, current.read.page.map)
            : [];
          return keeper.keepHere(selected);
        },
        goTo({ span }) {
          goTo(span);
          return done;
        },
        findInReport({ query }) {
          const found = finder.find(reading.current?.read.report.text ?? '', query);
          if (found[0]) goTo(found[0]);
          showPlaces();
          state.update({ find: finder.view });
          return { ok: true, value: { count: found.length } };
        },
        findStep({ by }) {
          actions.findStep(by);
          return { ok: true, value: { index: finder.view?.index ?? 0, count: finder.places.length } };
        },
        showLookUp(answer) {
          const box = document.getSelection()?.rangeCount
            ? document.getSelection()!.getRangeAt(0).getBoundingClientRect()
            : null;
          const anchor = box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
          state.update({ card: { kind: 'look-up', answer, anchor, takeFocus: false, keep: 'idle' } });
          return done;
        },
        sendReport: () => reading.sendAgain(),
        readAgain() {
          void reading.readPage({ anew: true });
          return done;
        },
        stopReading() {
          life.abort();
          return done;
        },
      },
      ownSelf(),
    );
    answerMessages('toPage', receive, signal);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(flashing);
    render(null, place);
  });

  return {
    readAgain: () => void readAgain(),
    stop: () => life.abort(),
    get stopped() {
      return signal.aborted;
    },
  };
}

/** What the reader chose, as it was left; the defaults where storage does not answer. */
async function loadSettings() {
  try {
    const [level, termLevel, hiddenCategories, position] = await Promise.all([
      settings.markLevel.getValue(),
      settings.termLevel.getValue(),
      settings.hiddenCategories.getValue(),
      settings.edgePosition.getValue(),
    ]);
    return { level, termLevel, hiddenCategories, position };
  } catch {
    return {
      level: 'normal' as const,
      termLevel: 2 as const,
      hiddenCategories: [],
      position: emptyState.position,
    };
  }
}
