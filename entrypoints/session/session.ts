import { render } from 'preact';
import { browser } from 'wxt/browser';
import styles from '../../components/in-page/in-page.css?inline';
import { comeToRest } from '../../lib/page/come-to-rest.ts';
import type { DocumentSource } from '../../lib/page/document-source.ts';
import { attachHost } from '../../lib/page/host.ts';
import { makeLiveRange } from '../../lib/page/live-range.ts';
import { readGround } from '../../lib/page/mark-styles.ts';
import type { Painted } from '../../lib/page/painter.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { Span } from '../../lib/text/span.ts';
import type { ActionWorld } from './action-world.ts';
import { createActions } from './actions.ts';
import { answerAsked } from './answers.ts';
import { createBeside } from './beside.ts';
import { createCards } from './cards.ts';
import { followChoices, loadChoices } from './choices.ts';
import { listenToChoosing } from './chosen-words.ts';
import { createDrawnState } from './drawing.tsx';
import { prepareFarewell } from './farewell.ts';
import { createFinder } from './find.ts';
import { prepareFirstLine } from './first-report.ts';
import { cardSpan, spokenSpan } from './follow-card.ts';
import { followMark } from './follow-mark.ts';
import { guardActions } from './guarded-actions.ts';
import { listenToHits } from './hits.ts';
import { hostName } from './host-name.ts';
import type { SessionActions } from './interface.tsx';
import { createKeeper } from './keep.ts';
import { takeUpFind } from './kept-find.ts';
import { listenToKeys } from './keys.ts';
import { type Life, startLife } from './life.ts';
import { type KeptSpan, Painting } from './painting.ts';
import { anchorOfSpan, rangeOfSpan } from './pointer.ts';
import { Reading, type ReadOptions } from './reading.ts';
import { changeOf, type SessionState, type StateHolder } from './state.ts';
import { createWholePage } from './whole-page.ts';

/** A document that is being read with the reader. */
export interface Session {
  /** Reads the document again: it changed, or the reader set something right. */
  readAgain(): void;
  end(): void;
  readonly ended: boolean;
  /** Aborted at the end. */
  readonly signal: AbortSignal;
  /** Find-in-report and the way to a place, for a page of ours around the document; what was found comes with the state. */
  readonly finding: Pick<SessionActions, 'find' | 'findStep' | 'findEnd' | 'goTo' | 'openItem'>;
}

/** What the page around a document follows of its session. */
export interface SessionHooks {
  /** After any change, once a task. */
  onState?(state: SessionState): void;
}

/**
 * Begins to read a source's document: marks, button, cards and panel. At the end all of it goes, and the document is
 * as it was.
 */
export function startSession(source: DocumentSource, { onState }: SessionHooks = {}): Session {
  const life = startLife(source);
  const { signal } = life;
  const onShutOut = () => {
    life.end();
    // The popup is the one place left where it can be said.
    void askBackground('reportFailed', { address: source.address, code: 'shut-out' });
  };
  const { host, layer, place, over, isOurs, hasFocus } = openRoot(source, { onShutOut, signal });
  // The page may have changed since it was looked at: watched before anything of it is read.
  const lookForPassword =
    source.watchForPassword?.({ own: host.element, onAsked: life.leave, signal }) ?? (() => {});
  const farewell = prepareFarewell(over, {
    onOutdated: () => {
      parts.painting.clear();
      render(null, place);
    },
    onDismiss: life.end,
  });
  const { stillHere } = farewell;
  const clearTop = () => source.barHeight?.() ?? 0;
  const outlinesElse = changeOf('card', 'chosen', 'snippets', 'analysis');
  const beside = createBeside(host, {
    redraw: () => state.update({}),
    onWidth: () => void followMark(parts.world, () => beside.uncover(parts.words.spokenOf())),
    onPlace: (panelPlace) => state.update({ panelPlace }),
    signal,
  });
  const state: StateHolder = createDrawnState({
    ...{ place, signal, clearTop, stillHere, actions: () => pressed },
    onState(current) {
      onState?.(current);
      beside.follow(current, parts.words);
      if (outlinesElse(current)) parts.painting.showSnippets();
      sayFirst();
    },
  });
  const parts = connectParts({ source, life, state, layer, uncover: beside.uncover, lookForPassword });
  const { reading, painting, world, kept, readAgain } = parts;
  const actions = createActions(world);
  const pressed = guardActions(actions, { host: host.element, place, state, signal });
  const sayFirst = prepareFirstLine({ state, source, painter: () => painting.marks?.painter ?? null });

  listenToHits({ world, kept, marks: () => painting.marks, isOurs, stillHere });
  listenToChoosing({ world, isOurs, hasFocus, stillHere });
  listenToKeys({ document: source.document, state, actions, signal });
  answerAsked({ world, actions, reading });
  source.watchAddress({ onChange: () => void readAgain({ back: true }), signal });
  followChoices({ state, painting, signal });
  // Neither waits for the other, and nothing is painted without both.
  void loadChoices({ state, painting, signal });
  void reading.readDocument().then(() => takeUpFind(world));
  return {
    readAgain: () => void readAgain({ back: true }),
    end: life.end,
    signal,
    finding: actions,
    get ended() {
      return signal.aborted;
    },
  };
}

/** What the parts are connected over. */
interface Ground {
  source: DocumentSource;
  life: Life;
  state: StateHolder;
  layer: HTMLElement;
  /** Scrolls a range free of what lies over it. */
  uncover(place: Range | null): void;
  /** Ends the session at once where a password is asked for. */
  lookForPassword(): void;
}

/** Connects reading, painting and what the reader's actions work on. */
function connectParts({ source, life, state, layer, uncover, lookForPassword }: Ground) {
  const { signal } = life;
  const finder = createFinder();
  const kept = () => keptSpans(state.current);
  const readAgain = async (options: ReadOptions = {}) => {
    if (await life.goesOn()) await reading.readDocument(options);
  };
  const reading: Reading = new Reading(source, state, {
    signal,
    beforeUse: lookForPassword,
    onReading: (current) => {
      if (state.current.notice?.code === 'page-empty') state.update({ notice: null });
      wholePage.follow(current.read);
      finder.again(current.read.report.text);
      if (state.current.find) state.update({ find: finder.view });
      painting.paint(current);
    },
    onSnippets: () => painting.showSnippets(),
    onFailure: (code) => {
      state.update({ notice: { code, detail: null, tone: 'caution' } });
      if (code === 'page-empty') awaitText();
    },
  });
  const wholePage = createWholePage({
    ...{ source, state },
    isPrivate: browser.extension?.inIncognitoContext ?? false,
    readAgain: () => void readAgain(),
  });
  let waiting = new AbortController();
  const awaitText = () => {
    waiting.abort();
    waiting = new AbortController();
    source.awaitText?.({
      onText: () => void readAgain(),
      signal: AbortSignal.any([signal, waiting.signal]),
    });
  };
  const current = () => reading.current;
  const rangeOf = (span: Span | null) => span && current() && rangeOfSpan(current()!, span);
  const spokenOf = () => spokenSpan(state.current);
  let atRest = Promise.resolve(true);
  const painting: Painting = new Painting({
    ...{ source, layer, signal, kept },
    reading: current,
    found: () => finder.places,
    spokenOf,
    onChanged: () => void readAgain(),
  });
  const world: ActionWorld = {
    ...{ source, state, finder, signal },
    cards: createCards(state, () => reading.current?.channel ?? null),
    keeper: createKeeper({ state, reading: current, onKept: () => reading.refreshSnippets() }),
    reading: current,
    goTo(span) {
      // A card that stayed would stand beside what it does not speak of while the page glides.
      const spoken = cardSpan(state.current);
      if (spoken?.start !== span.start || spoken.end !== span.end) world.cards.close();
      painting.goTo(span);
      const topOf = () => rangeOf(span)?.getClientRects()[0]?.top ?? null;
      const mine = comeToRest(topOf, signal).then(() => {
        if (atRest !== mine) return false;
        uncover(rangeOf(painting.wholeMark(span)));
        return true;
      });
      atRest = mine;
    },
    afterScroll: () => atRest,
    anchorOf: (span) => (reading.current ? anchorOfSpan(reading.current, span) : null),
    showPlaces: () => painting.showPlaces(),
    refreshSnippets: () => reading.refreshSnippets(),
    addColumn: (links) => reading.addColumn(links),
    askForTab: (tab) => void reading.showTab(tab),
    takeWhole: () => void wholePage.take(),
    end: life.leave,
  };
  const words = {
    column: () => rangeOf(figuresSpan(state.current)),
    spokenOf: () => rangeOf(painting.wholeMark(spokenOf())),
    marks: () => rangesOf(painting.marks?.painter.painted ?? []),
  };
  return { reading, painting, world, kept, readAgain, words };
}

/**
 * The closed root with a layer for boxes under a place for the interface. The two stand among the page's own layers, each
 * at its height: boxes are part of the document, and pass under a bar of ours with it.
 */
function openRoot(
  { document, barHeight }: DocumentSource,
  { onShutOut, signal }: { onShutOut(): void; signal: AbortSignal },
) {
  const host = attachHost(document, { name: hostName, styles, onShutOut, signal });
  const layer = host.root.appendChild(document.createElement('div'));
  const over = host.root.appendChild(document.createElement('div'));
  const place = over.appendChild(document.createElement('div'));
  layer.className = barHeight ? 'snippet-layer under-bar' : 'snippet-layer';
  over.className = 'interface';
  const followGround = () => {
    host.element.dataset.theme = readGround(document.body);
  };
  followGround();
  // A page that follows the system changes its ground with it.
  document.defaultView
    ?.matchMedia?.('(prefers-color-scheme: dark)')
    .addEventListener('change', followGround, { signal });
  const isOurs = (event: Event) => event.composedPath().includes(host.element);
  const hasFocus = () => document.activeElement === host.element;
  return { host, layer, place, over, isOurs, hasFocus };
}

/** The ranges of what is painted, in the order of the text; what is not drawn any more has none. */
function rangesOf(painted: Iterable<Pick<Painted<unknown>, 'start' | 'place'>>): Range[] {
  const inOrder = [...painted].sort((a, b) => a.start - b.start);
  return inOrder.map(({ place }) => makeLiveRange(place)).filter((range) => range !== null);
}

/** From the first figure to the last: the text's own column, whatever stands around it; `null` without any. */
function figuresSpan({ analysis }: SessionState): Span | null {
  const [first, last] = [analysis?.figures[0], analysis?.figures.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The reader's snippets that have a place in the text, on their own words or on what stands there now. */
function keptSpans({ snippets }: SessionState): KeptSpan[] {
  return snippets.flatMap(({ snippet, span, place }) =>
    span ? [{ id: snippet.id, span, changed: place === 'changed' }] : [],
  );
}
