import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActionWorld } from '../../../entrypoints/session/action-world.ts';
import { chosenActions } from '../../../entrypoints/session/chosen-actions.ts';
import { listenToChoosing } from '../../../entrypoints/session/chosen-words.ts';
import { createState, type StateHolder } from '../../../entrypoints/session/state.ts';
import { type FakeSource, fakeSource } from './fake-source.ts';

const paragraphs = ['临澜镇人民政府2023年工作报告', '全镇推行楼组公约，签订楼组公约36份。', '——'];
const text = paragraphs.join('\n');

type Listener = (event: object) => void;
let listeners: [name: string, run: Listener][];
let state: StateHolder;
let source: FakeSource;
let world: ActionWorld;
let over: AbortController;
let inTools: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  listeners = [];
  const listen = document.addEventListener.bind(document);
  vi.spyOn(document, 'addEventListener').mockImplementation((...args: Parameters<typeof listen>) => {
    listeners.push([args[0], args[1] as Listener]);
  });
  source = fakeSource(paragraphs);
  state = createState(() => {});
  state.update({ offersTools: true });
  over = new AbortController();
  inTools = false;
  const read = source.read()!;
  world = {
    ...{ source, state, signal: over.signal },
    reading: () => ({ read }),
    anchorOf: ({ start, end }: { start: number; end: number }) => ({
      left: start,
      top: 10,
      right: end,
      bottom: 30,
    }),
    keeper: { keepHere: vi.fn() },
  } as unknown as ActionWorld;
  listenToChoosing({
    world,
    isOurs: (event) => (event as { ours?: boolean }).ours === true,
    hasFocus: () => inTools,
    stillHere: () => true,
  });
});

afterEach(() => {
  over.abort();
  document.getSelection()!.removeAllRanges();
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** An event as the browser makes it for a person; `isTrusted` can't be forged on a real one. */
function fire(name: string, event: object = {}): void {
  const whole = { isTrusted: true, button: 0, detail: 1, clientX: 0, clientY: 0, shiftKey: false, ...event };
  for (const [listened, run] of listeners) if (listened === name) run(whole);
}

function select(quote: string, root: ParentNode = document): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(quote);
    if (at < 0) continue;
    document.getSelection()!.setBaseAndExtent(node, at, node, at + quote.length);
    return;
  }
  throw new Error(`no ${quote}`);
}

/** Drags over some words, or what `end` says instead. */
function drag(quote: string, end: object = { clientX: 40 }, begin: object = {}): void {
  fire('mousedown', begin);
  select(quote);
  fire('mouseup', end);
  vi.runAllTimers();
}

const chosen = () => state.current.chosen?.spans.map(({ start, end }) => text.slice(start, end)) ?? null;

describe('a selection is offered its tools', () => {
  it('after a drag, at its words', () => {
    drag('楼组公约');
    expect(chosen()).toEqual(['楼组公约']);
    const start = text.indexOf('楼组公约');
    expect(state.current.chosen!.place()).toEqual({ left: start, top: 10, right: start + 4, bottom: 30 });
    expect(state.current.chosen!.takeFocus).toBe(false);
  });

  it.each([
    ['two clicks on a word', { detail: 2 }],
    ['a click with Shift', { shiftKey: true }],
  ])('after %s', (_name, end) => {
    drag('推行', end);
    expect(chosen()).toEqual(['推行']);
  });

  it('after Shift and an arrow, whichever key is let go first', () => {
    for (const key of ['ArrowRight', 'Shift']) {
      state.update({ chosen: null });
      document.getSelection()!.removeAllRanges();
      fire('keydown', { key: 'Shift', shiftKey: true });
      fire('keydown', { key: 'ArrowRight', shiftKey: true });
      select('签订');
      fire('keyup', { key, shiftKey: key !== 'Shift' });
      expect(chosen()).toEqual(['签订']);
    }
  });
});

describe('no tools are offered', () => {
  it('for what a script selects, on a click or without one', () => {
    select('楼组公约');
    fire('selectionchange');
    expect(chosen()).toBeNull();
    drag('楼组公约', {});
    expect(chosen()).toBeNull();
  });

  it('for all of the page, by Ctrl and A', () => {
    fire('keydown', { key: 'a', ctrlKey: true });
    document.getSelection()!.selectAllChildren(document.body);
    fire('keyup', { key: 'a', ctrlKey: true });
    expect(chosen()).toBeNull();
  });

  it('for a drag that selects nothing new', () => {
    select('楼组公约');
    drag('楼组公约');
    expect(chosen()).toBeNull();
  });

  it.each([
    ['an event that a script made', { isTrusted: false }],
    ['another button', { button: 2 }],
    ['a press in what we show', { ours: true }],
  ])('for %s', (_name, begin) => {
    drag('楼组公约', { clientX: 40, isTrusted: !('isTrusted' in begin) }, begin);
    expect(chosen()).toBeNull();
  });

  it('for a mark without words', () => {
    drag('——');
    expect(chosen()).toBeNull();
  });

  it('outside the report', () => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: '上一篇：通知公告' }));
    drag('通知公告');
    expect(chosen()).toBeNull();
  });

  it('where the reader types', () => {
    document.querySelectorAll('p')[1]!.setAttribute('contenteditable', '');
    drag('楼组公约');
    expect(chosen()).toBeNull();
  });

  it('where the reader switched them off, but by key', async () => {
    state.update({ offersTools: false });
    drag('楼组公约');
    expect(chosen()).toBeNull();
    const { chooseSelection } = await import('../../../entrypoints/session/chosen-words.ts');
    expect(chooseSelection(world, true)).toBe(true);
    expect(state.current.chosen).toMatchObject({ takeFocus: true });
  });
});

describe('the tools go', () => {
  beforeEach(() => drag('楼组公约'));

  it('with a press elsewhere, not with one on them', () => {
    fire('mousedown', { ours: true });
    expect(chosen()).not.toBeNull();
    fire('mousedown');
    expect(chosen()).toBeNull();
  });

  it('when something else is selected, but for what the browser selects while the focus is in them', () => {
    fire('selectionchange');
    expect(chosen()).not.toBeNull();
    inTools = true;
    document.getSelection()!.removeAllRanges();
    fire('selectionchange');
    expect(chosen()).not.toBeNull();
    inTools = false;
    fire('selectionchange');
    expect(chosen()).toBeNull();
  });

  it('when they are closed, and the selection is there again', () => {
    document.getSelection()!.removeAllRanges();
    chosenActions(world).closeTools();
    expect(chosen()).toBeNull();
    expect(document.getSelection()!.toString()).toBe('楼组公约');
  });

  it('when the words are kept, by the one way of keeping', () => {
    chosenActions(world).keepChosen();
    const start = text.indexOf('楼组公约');
    expect(world.keeper.keepHere).toHaveBeenCalledWith([{ start, end: start + 4 }]);
    expect(chosen()).toBeNull();
  });
});
