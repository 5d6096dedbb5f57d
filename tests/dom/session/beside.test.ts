import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBeside } from '../../../entrypoints/session/beside.ts';
import { emptyState, type SessionState } from '../../../entrypoints/session/state.ts';
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import { placePanel } from '../../../lib/page/panel-place.ts';

describe('where the panel stands', () => {
  const cases: [string, Parameters<typeof placePanel>[0], ReturnType<typeof placePanel>][] = [
    [
      'beside a text that gives way',
      { room: 1280, side: 'right', wished: 360, stiff: 0 },
      { at: 'right', width: 360 },
    ],
    [
      'at the reader’s own side',
      { room: 1280, side: 'left', wished: 360, stiff: 0 },
      { at: 'left', width: 360 },
    ],
    [
      'narrower, where the text needs the room',
      { room: 900, side: 'right', wished: 360, stiff: 0 },
      { at: 'right', width: 340 },
    ],
    [
      'at the foot of a tablet held upright',
      { room: 768, side: 'right', wished: 360, stiff: 0 },
      { at: 'foot', width: 360 },
    ],
    [
      'beside it where the reader made the panel narrow',
      { room: 820, side: 'right', wished: 240, stiff: 0 },
      { at: 'right', width: 240 },
    ],
    [
      'at the foot of a phone',
      { room: 360, side: 'right', wished: 360, stiff: 0 },
      { at: 'foot', width: 360 },
    ],
    [
      'at the foot of a page of a fixed width',
      { room: 1280, side: 'right', wished: 360, stiff: 1124 },
      { at: 'foot', width: 360 },
    ],
    [
      'beside such a page in a wide window',
      { room: 1480, side: 'right', wished: 360, stiff: 1124 },
      { at: 'right', width: 356 },
    ],
  ];
  it.each(cases)('%s', (_what, given, place) => expect(placePanel(given)).toEqual(place));
});

describe('a page and the panel', () => {
  let ending: AbortController;
  let scrolled: { x: number; y: number };
  let places: unknown[];
  let state: SessionState;
  let redrawn: number;
  let column: { left: number; right: number };
  let marks: Range[];
  let root: ShadowRoot;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync() {}
      },
    );
    Object.assign(document, { adoptedStyleSheets: [], elementsFromPoint: () => [] });
    ending = new AbortController();
    scrolled = { x: 0, y: 0 };
    places = [];
    redrawn = 0;
    marks = [];
    Object.assign(window, { innerHeight: 800 });
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(5000);
    vi.spyOn(window, 'scrollX', 'get').mockImplementation(() => scrolled.x);
    vi.spyOn(window, 'scrollBy').mockImplementation((by: unknown) => {
      const { left, top } = by as ScrollToOptions;
      scrolled = { x: scrolled.x + (left ?? 0), y: scrolled.y + (top ?? 0) };
    });
    const element = document.body.appendChild(document.createElement('zbt-host'));
    root = element.attachShadow({ mode: 'open' });
    beside = createBeside(
      { element, root },
      {
        redraw: () => {
          redrawn += 1;
        },
        onWidth: () => {},
        onPlace: (panelPlace) => {
          places.push(panelPlace.at);
          state = { ...state, panelPlace };
        },
        signal: ending.signal,
      },
    );
    state = { ...emptyState, analysis: { figures: [] } as unknown as Analysis };
    column = { left: 90, right: 1190 };
  });
  let beside: ReturnType<typeof createBeside>;

  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    Reflect.deleteProperty(document, 'adoptedStyleSheets');
    Reflect.deleteProperty(document, 'elementsFromPoint');
  });

  const words = {
    column: () =>
      ({
        getBoundingClientRect: () => ({
          left: column.left - scrolled.x,
          right: column.right - scrolled.x,
          width: column.right - column.left,
        }),
      }) as Range,
    spokenOf: () => null,
    marks: () => marks,
  };
  const show = (panel: SessionState['panel']) => {
    state = { ...state, panel };
    beside.follow(state, words);
    vi.advanceTimersByTime(100);
  };
  const open = () => show({ tab: 'overview', takeFocus: true });

  it('goes to the foot where a column of a fixed width leaves no room beside it', () => {
    open();
    expect(redrawn).toBe(1);
    open();
    expect(places).toEqual(['foot']);
    expect(scrolled.x).toBe(0);
  });

  it('scrolls a column of a fixed width beside the panel, and back when the panel is closed', () => {
    column = { left: 300, right: 1140 };
    open();
    expect(scrolled.x).toBe(1140 + 12 - 920);
    show(null);
    expect(scrolled.x).toBe(0);
  });

  it('leaves a page where the reader has scrolled it to the side themselves', () => {
    column = { left: 300, right: 1140 };
    open();
    scrolled.x = 40;
    show(null);
    expect(scrolled.x).toBe(40);
  });

  describe('at the foot', () => {
    const markAt = (top: number) => {
      const text = document.body.appendChild(document.createElement('p')).appendChild(new Text('18.62亿元'));
      const range = document.createRange();
      range.selectNode(text);
      range.getClientRects = () =>
        [
          { left: 40, right: 100, top: top - scrolled.y, bottom: top + 20 - scrolled.y },
        ] as unknown as DOMRectList;
      return range;
    };
    beforeEach(() => {
      vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(360);
      const panel = root.appendChild(document.createElement('aside'));
      panel.className = 'panel';
      panel.getBoundingClientRect = () =>
        ({ left: 0, right: 360, top: 440, bottom: 800, height: 360 }) as DOMRect;
    });

    it('leaves a mark in sight where all that were would lie under it', () => {
      marks = [markAt(500), markAt(640)];
      open();
      expect(500 - scrolled.y).toBeLessThan(420);
      expect(500 - scrolled.y).toBeGreaterThan(0);
    });

    it('leaves the page where it is while a mark is in sight above it', () => {
      marks = [markAt(300), markAt(640)];
      open();
      expect(scrolled.y).toBe(0);
    });

    it('lets the page be scrolled until its end stands above it, while it is open', () => {
      open();
      const room = root.querySelector<HTMLElement>('.room')!;
      expect(room.style.height).toBe('5360px');
      show(null);
      expect(room.style.height).toBe('');
    });
  });
});
