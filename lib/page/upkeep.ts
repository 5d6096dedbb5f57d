import { watchFolding } from './folding.ts';
import { parentOf, propertyOf } from './form-safe.ts';
import type { Painter } from './painter.ts';
import { isStillPrinted } from './range-text.ts';

/** A page that was quiet so long is read again, in ms: editors and loaders write in bursts well below it. */
const quietAfter = 300;
/** A page that keeps changing is read at longer and longer intervals, up to this, in ms. */
const longestWait = 5000;
/** Changes so long after the last reading start from the shortest wait again, in ms. */
const calmAfter = 10_000;

/**
 * With more records than this part of the marks, every mark is looked at in place of every record: comparing a mark
 * with its words costs about a tenth of reading a record's nodes.
 */
const manyRecords = 1 / 10;

export interface UpkeepOptions {
  root: Element;
  /** Takes marks down; `null` where nothing can be painted. */
  painter: Pick<Painter<unknown>, 'at' | 'across' | 'painted' | 'size' | 'takeDown' | 'restore'> | null;
  /** The root's text changed and the page is quiet: read it again and paint anew. */
  onQuiet: () => void;
  /** The root is no longer in the document: look for another. Called once. */
  onLost: () => void;
  signal: AbortSignal;
}

/**
 * Keeps the marks true: what is painted on changed text is taken down in the same microtask, before the browser
 * paints; when the page is quiet, `onQuiet` is called to read it again, as it is when text is hidden or shown. No polling.
 */
export function keepUp(options: UpkeepOptions): void {
  const { root, signal } = options;
  if (signal.aborted) return;
  const schedule = makeSchedule(options);
  const observer = new MutationObserver((records) => {
    if (!root.isConnected) {
      observer.disconnect();
      schedule.stop();
      options.onLost();
      return;
    }
    const many = options.painter && records.length > options.painter.size * manyRecords;
    const changed = many ? takeDownUntrue(options.painter!) : takeDownTouched(records, options);
    if (changed) schedule.changed();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  watchFolding(root, { onFolded: schedule.changed, signal });
  // Only the removal of the root or of what holds it matters out here, the whole of the document among it.
  for (let outer = parentOf(root); outer; outer = parentOf(outer)) {
    observer.observe(outer, { childList: true });
  }
  const document = propertyOf(root, 'ownerDocument');
  observer.observe(document, { childList: true });
  const restore = () => options.painter?.restore();
  document.addEventListener('visibilitychange', restore, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      schedule.stop();
    },
    { once: true },
  );
}

/** Waits for quiet after changes, longer each time that the page does not rest. */
function makeSchedule({ painter, onQuiet }: UpkeepOptions): { changed(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = quietAfter;
  let lastRead = Number.NEGATIVE_INFINITY;
  const read = () => {
    timer = undefined;
    lastRead = Date.now();
    painter?.restore();
    onQuiet();
  };
  return {
    changed() {
      if (timer === undefined)
        wait = Date.now() - lastRead > calmAfter ? quietAfter : Math.min(wait * 2, longestWait);
      clearTimeout(timer);
      timer = setTimeout(read, wait);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}

/** Takes down every mark that no longer stands on its words; what else changed is not known, so it reads as changed. */
function takeDownUntrue(painter: NonNullable<UpkeepOptions['painter']>): true {
  painter.takeDown([...painter.painted].filter((mark) => !isStillPrinted(mark.place, mark.text)));
  return true;
}

/** Takes the marks on changed nodes down; returns true when text under the root may read differently now. */
function takeDownTouched(records: MutationRecord[], { root, painter }: UpkeepOptions): boolean {
  let changed = false;
  for (const record of records) {
    if (record.type === 'characterData') {
      changed = true;
      painter?.takeDown(painter.at(record.target));
    } else if (propertyOf(root, 'contains')(record.target)) {
      const removed = takeDownRemoved(record.removedNodes, painter);
      const added = [...record.addedNodes].some(hasText);
      changed ||= removed || added;
      if (added || removed) takeDownAcross(record.target, painter);
    }
  }
  return changed;
}

function takeDownRemoved(nodes: NodeList, painter: UpkeepOptions['painter']): boolean {
  let removed = false;
  for (const node of nodes) {
    if (!hasText(node)) continue;
    removed = true;
    if (!painter) continue;
    painter.takeDown(painter.at(node));
    const walker = node.ownerDocument!.createTreeWalker(node, 0x4);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) painter.takeDown(painter.at(text));
  }
  return removed;
}

/** Text may have come into a mark that runs over several nodes. */
function takeDownAcross(parent: Node, painter: UpkeepOptions['painter']): void {
  if (!painter) return;
  const broken = painter.across(parent).filter((mark) => !isStillPrinted(mark.place, mark.text));
  if (broken.length > 0) painter.takeDown(broken);
}

function hasText(node: Node): boolean {
  return node.nodeType !== 8 && node.textContent !== '';
}
