import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './launch.ts';

/** A control of the interface in the closed root: what it is called and where it stands in the viewport. */
export interface ClosedControl {
  /** `aria-label`, else its text. */
  name: string;
  role: string;
  selected: boolean;
  focused: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the interface shows: all its words, its controls, its dialogs. `null` when there is no host element. */
export interface ClosedView {
  text: string;
  controls: ClosedControl[];
  /** Classes of elements that are drawn, so that a test can ask whether a card stands there. */
  classes: string[];
}

/** Runs in the browser, with the closed root in hand; must not use anything from outside. */
function describeRoot(root: ShadowRoot): string {
  const shown = (element: Element) => element.getClientRects().length > 0;
  const controls = [
    ...root.querySelectorAll<HTMLElement>(
      // What holds others and is no stop of Tab for it alone (`components/controls/tabs.tsx`) is no control.
      'button, summary, a[href], [role=tab], [role=option], [role=row], input, select, [tabindex]:not([role=tablist], [role=tabpanel])',
    ),
  ]
    .filter(shown)
    .map((element) => {
      const box = element.getBoundingClientRect();
      return {
        name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
        role: element.getAttribute('role') ?? element.localName,
        selected:
          element.getAttribute('aria-selected') === 'true' || element.getAttribute('aria-checked') === 'true',
        focused: root.activeElement === element,
        x: box.x,
        y: box.y,
        width: box.width,
        height: box.height,
      };
    });
  const visible = [...root.querySelectorAll('*')].filter(shown);
  const classes = [...new Set(visible.flatMap((element) => [...element.classList]))];
  const text = visible
    .filter((element) => element.localName !== 'style')
    .flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue),
    )
    .join(' ')
    .replace(/\s+/g, ' ');
  return JSON.stringify({ text, controls, classes });
}

/** The tag of the one element the extension adds to a page. */
export const hostTag = 'zbt-host';

/**
 * Reads the interface inside the closed root, which no page script and no selector can enter: Chromium lets the
 * extension's own world open it, Firefox hands it out over its remote protocol.
 */
export async function readClosedRoot(kind: BrowserKind, page: Page): Promise<ClosedView | null> {
  const json = kind === 'chrome' ? await readInChrome(page) : await readInFirefox(page);
  return json === null ? null : (JSON.parse(json) as ClosedView);
}

async function readInChrome(page: Page): Promise<string | null> {
  // A page of the extension's own has no second world: its scripts are the extension's.
  const realms = page.url().startsWith('chrome-extension:') ? [page.mainFrame()] : page.extensionRealms();
  for (const realm of realms) {
    const json = await realm
      .evaluate(
        `(() => { const host = document.querySelector('${hostTag}');
          return host ? (${describeRoot.toString()})(chrome.dom.openOrClosedShadowRoot(host)) : null; })()`,
      )
      .catch(() => null);
    if (typeof json === 'string') return json;
  }
  return null;
}

interface BidiNode {
  sharedId: string;
  value: { shadowRoot: { sharedId: string } | null };
}

/** The part of the driver's Firefox connection that is used here; it has no public name. */
interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

async function readInFirefox(page: Page): Promise<string | null> {
  const connection = (page.browser() as unknown as { connection: BidiConnection }).connection;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const located = (
    await connection.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: hostTag },
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    })
  ).result as { nodes: BidiNode[] };
  const root = located.nodes[0]?.value.shadowRoot;
  if (!root) return null;
  const called = (
    await connection.send('script.callFunction', {
      functionDeclaration: describeRoot.toString(),
      awaitPromise: false,
      // A world beside the page's, in which what the page made of names and prototypes is not seen.
      target: { context, sandbox: 'closed-root' },
      arguments: [{ sharedId: root.sharedId }],
    })
  ).result as { result: { type: string; value: string } };
  return called.result.value;
}

/** Waits until the interface looks as asked and returns it; throws with what was there instead. */
export async function waitForClosedRoot(
  kind: BrowserKind,
  page: Page,
  { until, what, patience = 8_000 }: { until(view: ClosedView): boolean; what: string; patience?: number },
): Promise<ClosedView> {
  const deadline = Date.now() + patience;
  let last: ClosedView | null = null;
  while (Date.now() < deadline) {
    last = await readClosedRoot(kind, page);
    if (last && until(last)) return last;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(
    `${what} was not seen; the interface showed: ${last ? last.text.slice(0, 600) : 'nothing'}`,
  );
}

/**
 * Looks every 50 ms until something stands where it stood the last two times, or is gone, and gives the last look; after
 * 80 looks it is taken as it is. Waited for here: in a sandboxed page no timer runs.
 */
async function atRest<Place extends { x: number; y: number } | null>(
  look: () => Promise<Place>,
): Promise<Place> {
  let place = await look();
  for (let looks = 0, still = 0; place !== null && still < 2 && looks < 80; looks += 1) {
    await new Promise((done) => setTimeout(done, 50));
    const next = await look();
    still = next?.x === place.x && next.y === place.y ? still + 1 : 0;
    place = next;
  }
  return place;
}

/** Clicks the control of that name in the closed root with the real mouse, once it stands still as it would for a hand. */
export async function clickControl(kind: BrowserKind, page: Page, name: RegExp): Promise<void> {
  const find = async () => {
    const view = await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some((control) => name.test(control.name)),
      what: `a control named ${name}`,
    });
    return view.controls.find((control) => name.test(control.name))!;
  };
  const control = await atRest(find);
  await page.mouse.click(control.x + control.width / 2, control.y + control.height / 2);
}

/** A mark and the centre of it in the viewport, in CSS pixels. */
interface MarkPlace {
  x: number;
  y: number;
  text: string;
}

/** Which mark is meant: the n-th of a highlight, or of those that read so. */
interface MarkQuery {
  highlight: string;
  text?: string;
  index?: number;
}

/**
 * Centre of a painted mark in the viewport, scrolled into view and at rest: a page that still glides would carry it
 * away from under the click. `null` when there is none.
 */
export async function findMark(page: Page, query: MarkQuery): Promise<MarkPlace | null> {
  return atRest(async () => {
    let place = await lookAtMark(page, query);
    for (let looks = 0; place === 'unset' && looks < 20; looks += 1) {
      await new Promise((done) => setTimeout(done, 50));
      place = await lookAtMark(page, query);
    }
    return place === 'unset' ? null : place;
  });
}

/** How long a card is waited for after a click on its mark, in ms, and how often the mark is clicked. */
const cardPatience = 4_000;
const mostClicks = 4;

/**
 * Clicks a mark with the real mouse and gives its place once a card stands open; throws when none comes. A page that is
 * still being laid out may move the mark away from under the click: whoever reads clicks again, and so does this.
 */
export async function openCardOf(kind: BrowserKind, page: Page, query: MarkQuery): Promise<MarkPlace> {
  let missed: unknown = new Error(`no mark ${JSON.stringify(query)}`);
  for (let clicks = 0; clicks < mostClicks; clicks += 1) {
    const mark = await findMark(page, query);
    if (mark === null) break;
    await page.mouse.click(mark.x, mark.y);
    const opened = await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ role }) => role === 'dialog'),
      what: 'the card of a mark',
      patience: cardPatience,
    }).catch((error: unknown) => {
      missed = error;
      return null;
    });
    if (opened !== null) return mark;
  }
  throw missed;
}

/** `unset`: its words are not on screen at this moment; a text layer that another took the place of has its marks anew a task later. */
async function lookAtMark(
  page: Page,
  { highlight, text, index = 0 }: MarkQuery,
): Promise<MarkPlace | 'unset' | null> {
  return page.evaluate(
    ({ highlight, text, index }) => {
      const ranges = [...(CSS.highlights.get(highlight) ?? [])].map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      });
      const found = ranges.filter((range) => text === undefined || range.toString() === text)[index];
      if (!found) return null;
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = found.getClientRects();
      if (!box) return 'unset';
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, text: found.toString() };
    },
    { highlight, text, index },
  );
}

/** Printed texts of all painted marks by highlight name. */
export async function readMarks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      marks[name] = [...highlight].map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range.toString();
      });
    }
    return marks;
  });
}
