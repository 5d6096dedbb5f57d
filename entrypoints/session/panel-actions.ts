import type { ColumnView } from '../../components/view-models.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import * as settings from '../../lib/settings/settings.ts';
import { switchOffSite } from '../../lib/settings/switch-off.ts';
import { pastRefusal } from '../pages/past-refusal.ts';
import { briefToCopy, printBrief } from '../pages/print-brief.ts';
import { type ActionWorld, copySource, say, sayCopied } from './action-world.ts';
import { copyFigures, copyPlain } from './clipboard.ts';
import { readColumnPage } from './column-page.ts';
import { copyLink } from './copy-link.ts';
import { findAgain, type ItemKind, itemsOf, shownReading } from './follow-card.ts';
import type { SessionActions } from './interface.tsx';
import { keepFind } from './kept-find.ts';
import { sayLastWord } from './last-word.tsx';

/** What the reader does with the edge button, the panel's head and its settings. */
export function panelActions(
  world: ActionWorld,
): Pick<
  SessionActions,
  | 'togglePanel'
  | 'closePanel'
  | 'showTab'
  | 'moveEdge'
  | 'resizePanel'
  | 'setLevel'
  | 'dismissNotice'
  | 'readWhole'
  | 'goToBeginning'
  | 'offSite'
  | 'offEverywhere'
> {
  const { state, source } = world;
  const { site } = source;
  return {
    togglePanel() {
      state.update({ panel: state.current.panel ? null : { tab: 'overview', takeFocus: true }, hint: null });
    },
    closePanel: () => state.update({ panel: null }),
    showTab(tab) {
      const { panel } = state.current;
      if (panel) state.update({ panel: { ...panel, tab, takeFocus: false } });
      world.askForTab(tab);
    },
    moveEdge(position) {
      state.update({ position });
      void settings.edgePosition.setValue(position).catch(() => {});
    },
    resizePanel(panelWidth) {
      state.update({ panelWidth });
      void settings.panelWidth.setValue(panelWidth).catch(() => {});
    },
    setLevel(level) {
      state.update({ level });
      void settings.markLevel.setValue(level).catch(() => say(world, 'outdated', 'caution'));
    },
    dismissNotice: () => state.update({ notice: null }),
    readWhole: world.takeWhole,
    goToBeginning() {
      const { beginning } = state.current;
      state.update({ notice: null });
      if (beginning) world.goTo(beginning);
    },
    offSite: site === null ? null : () => void switchOff(world, site),
    offEverywhere: site === null ? null : () => void switchOff(world, 'everywhere'),
  };
}

/** Switches the extension off on a site or everywhere, leaves the document, and says how to come back. */
async function switchOff({ end, source }: ActionWorld, where: string): Promise<void> {
  if (where === 'everywhere') await settings.offEverywhere.setValue(true);
  else await switchOffSite(where);
  end();
  sayLastWord(source.document, where === 'everywhere' ? where : 'site');
}

/** The report that is read now; `null` before it is. */
function briefOf(world: ActionWorld): Parameters<typeof printBrief>[1] | null {
  const read = world.reading();
  return read && { identity: read.analysis.report, address: read.read.report.address };
}

/** What the reader does with the panel's lists. */
export function listActions(
  world: ActionWorld,
): Pick<
  SessionActions,
  | 'goTo'
  | 'openItem'
  | 'copyFigureLink'
  | 'copyAll'
  | 'copyBrief'
  | 'printBrief'
  | 'addWord'
  | 'readColumn'
  | 'readPast'
  | 'openFile'
  | 'compareVersions'
  | 'find'
  | 'findStep'
  | 'findEnd'
> {
  const { state, cards, finder } = world;
  /** Goes to a figure or term and opens its card there; nothing opens where it is gone when the page has come to rest, or another place was asked for. */
  const openAt = async (kind: ItemKind, index: number, takeFocus: boolean) => {
    const was = shownReading(state.current);
    const span = was && itemsOf(was.analysis, kind)[index];
    if (!span) return;
    world.goTo(span);
    if (!(await world.afterScroll())) return;
    const now = shownReading(state.current);
    const there = now && findAgain({ kind, index }, was, now);
    if (!now || there === null) return;
    const where = { anchor: world.anchorOf(itemsOf(now.analysis, kind)[there]!), takeFocus };
    if (kind === 'figure') cards.openFigure(there, where);
    else cards.openTerm(there, where);
  };
  const findEnd = () => {
    finder.end();
    keepFind(world, null);
    state.update({ find: null });
    world.showPlaces();
  };
  return {
    goTo: world.goTo,
    openItem: (kind, index, takeFocus) => void openAt(kind, index, takeFocus),
    copyFigureLink(index) {
      const span = state.current.analysis?.figures[index];
      if (span) copyLink(world, span);
    },
    copyAll(format, shown) {
      const source = copySource(world);
      if (source) sayCopied(world, copyFigures(source, { format, shown }), 'copied-all');
    },
    copyBrief(text) {
      const of = briefOf(world);
      if (of) sayCopied(world, copyPlain(world.source.document, briefToCopy(text, of)));
    },
    printBrief(brief) {
      const of = briefOf(world);
      if (of) printBrief(brief, of);
    },
    addWord(word) {
      void askBackground('openLibrary', { view: `new-term=${encodeURIComponent(word.word)}` });
    },
    readColumn: () => readColumn(world),
    readPast: () => void openFrom(world, 'openPast'),
    compareVersions: () => void openFrom(world, 'openVersions'),
    openFile: (address) => void askBackground('openFile', { address, tabId: null, onceGranted: false }),
    find(query) {
      if (query.trim() === '') {
        findEnd();
        return 0;
      }
      const [first] = finder.find(world.reading()?.read.report.text ?? '', query);
      if (first) world.goTo(first);
      else world.showPlaces();
      state.update({ find: finder.view });
      keepFind(world, query);
      return finder.places.length;
    },
    findStep(by) {
      const span = finder.step(by);
      if (span) world.goTo(span);
      state.update({ find: finder.view });
    },
    findEnd,
  };
}

/** Opens the library at the place's list, or at this report's versions, with what this page alone leads to. */
async function openFrom(world: ActionWorld, name: 'openPast' | 'openVersions'): Promise<void> {
  const answer = await world.reading()?.channel.ask(name, { tabId: null });
  if (answer && !answer.ok) say(world, pastRefusal(answer.code), 'caution');
}

/** Reads the column page on the reader's click, and adds what it names to the list. */
async function readColumn(world: ActionWorld): Promise<void> {
  const { state, source, signal } = world;
  const { address } = state.current.timeline.column;
  if (!world.reading() || address === null) return;
  const show = (column: ColumnView['state']) => {
    const { timeline } = state.current;
    state.update({ timeline: { ...timeline, column: { ...timeline.column, state: column } } });
  };
  show('reading');
  const links = await readColumnPage(address, { from: source.address, signal });
  show(links && (await world.addColumn(links)) ? 'read' : 'failed');
}
