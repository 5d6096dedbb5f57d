import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Viewer } from '../../../components/viewer/viewer.tsx';
import type { ViewerProps } from '../../../components/viewer/viewer-props.ts';
import { speak } from '../../helpers/i18n.ts';
import { redraw, show } from './show.tsx';

beforeAll(async () => {
  await speak();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const calls = { onPage: vi.fn(), onZoom: vi.fn(), onFindStep: vi.fn() };
const viewer = (fields: Partial<ViewerProps> = {}) => (
  <Viewer
    stage={{ at: 'shown', reading: false, problem: null }}
    name="报告.pdf"
    address={null}
    pages={{ current: 3, count: 13 }}
    zoom="width"
    factor={1.1}
    outline={[{ id: 0, title: '一、工作回顾', level: 0 }]}
    find={null}
    searchable
    onOutline={vi.fn()}
    onFind={vi.fn()}
    onFindEnd={vi.fn()}
    onFile={vi.fn()}
    onGrant={vi.fn()}
    onTryAgain={vi.fn()}
    {...calls}
    {...fields}
  >
    <p tabIndex={-1}>正文</p>
  </Viewer>
);

let root: HTMLElement;
beforeEach(() => {
  root = show(viewer());
  for (const call of Object.values(calls)) call.mockClear();
});

/** Presses a key somewhere; true when the browser does nothing else with it. */
function press(key: string, at: Element = document.body, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  act(() => {
    at.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

it.each([
  ...(['ArrowRight', 'n', 'j', 'N'] as const).map((key) => [key, 4] as const),
  ...(['ArrowLeft', 'p', 'k', 'P'] as const).map((key) => [key, 2] as const),
])('%s leads to page %i', (key, page) => {
  expect(press(key)).toBe(true);
  expect(calls.onPage.mock.calls).toEqual([[page]]);
});

it('the last page has none behind it, and a text without pages none at all', () => {
  redraw(viewer({ pages: { current: 13, count: 13 } }));
  expect(press('n')).toBe(false);
  redraw(viewer({ pages: null }));
  expect(press('n')).toBe(false);
  expect(calls.onPage).not.toHaveBeenCalled();
});

it('plus, minus and nought set the size', () => {
  for (const key of ['+', '-', '0']) press(key);
  expect(calls.onZoom.mock.calls).toEqual([[1.25], [1], ['width']]);
});

it.each(['0', '+', '-', 'n', 'p', 'ArrowLeft'])(
  'a %s that is written in a field, or in the interface of the session, stays there',
  (key) => {
    // What is pressed in the closed root has its host, beside the body, for a target.
    const host = document.documentElement.appendChild(document.createElement('zbt-host'));
    expect(press(key, host)).toBe(false);
    expect(press(key, root.querySelector('.page-number')!)).toBe(false);
    host.remove();
    for (const call of Object.values(calls)) expect(call).not.toHaveBeenCalled();
  },
);

it('find opens by its key from anywhere, and goes on by F3 while something is searched', () => {
  expect(press('F3')).toBe(true);
  expect(root.querySelector('.viewer-find')).not.toBeNull();
  redraw(viewer({ find: { query: '税收', index: 1, count: 5 } }));
  press('F3');
  press('g', root.querySelector('.viewer-find input')!, { ctrlKey: true, shiftKey: true });
  expect(calls.onFindStep.mock.calls).toEqual([[1], [-1]]);
});

it('the outline opens and closes by F4, and the page’s number is gone to', () => {
  press('F4');
  expect(root.querySelector('.viewer-outline')).not.toBeNull();
  press('F4');
  expect(root.querySelector('.viewer-outline')).toBeNull();
  press('g', document.body, { ctrlKey: true, altKey: true });
  expect(document.activeElement).toBe(root.querySelector('.page-number'));
});

it('the browser keeps its own zoom', () => {
  for (const key of ['+', '-', '0']) expect(press(key, document.body, { ctrlKey: true })).toBe(false);
});
