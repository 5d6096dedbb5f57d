import { beforeAll, describe, expect, it, vi } from 'vitest';
import { placeTools } from '../../../components/in-page/placement.ts';
import { SelectionTools, type SelectionToolsProps } from '../../../components/in-page/selection-tools.tsx';
import { speak } from '../../helpers/i18n.ts';
import { click, named, show, showUntrusted } from './show.tsx';

beforeAll(() => speak());

const anchor = { left: 100, top: 200, right: 300, bottom: 220 };

function props(change: Partial<SelectionToolsProps> = {}): SelectionToolsProps {
  return {
    ...{ place: () => anchor, takeFocus: false },
    ...{ onKeep: vi.fn(), onLookUp: vi.fn(), onCopyLink: vi.fn(), onHide: vi.fn() },
    ...change,
  };
}

describe('tools beside chosen words', () => {
  it('keep, look up and copy a link, for the reader’s own press alone', () => {
    const given = props();
    const root = show(<SelectionTools {...given} />);
    for (const name of ['摘录', '查', '复制链接']) click(named(root, name));
    expect(
      [given.onKeep, given.onLookUp, given.onCopyLink].map((run) => vi.mocked(run).mock.calls.length),
    ).toEqual([1, 1, 1]);
    const forged = props();
    click(named(showUntrusted(<SelectionTools {...forged} />), '摘录'));
    expect(forged.onKeep).not.toHaveBeenCalled();
  });

  it('leave focus and selection where they are, unless the reader came by key', async () => {
    const root = show(<SelectionTools {...props()} />);
    expect(root.contains(document.activeElement)).toBe(false);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    named(root, '摘录').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    const reached = show(<SelectionTools {...props({ takeFocus: true })} />);
    await vi.waitFor(() => expect(document.activeElement).toBe(named(reached, '摘录')));
  });

  it('are one stop of the Tab key with arrows inside, under a name', () => {
    const root = show(<SelectionTools {...props()} />);
    const toolbar = root.querySelector('[role=toolbar]')!;
    expect(toolbar.getAttribute('aria-label')).toBe('对选中文字的操作');
    const stops = () => [...root.querySelectorAll('button')].map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1, -1]);
    named(root, '摘录').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(document.activeElement).toBe(named(root, '查'));
  });

  it('can be switched off where they stand', async () => {
    const given = props();
    const root = show(<SelectionTools {...given} />);
    click(named(root, '更多'));
    await vi.waitFor(() => expect(root.textContent).toBe('摘录查复制链接不再显示'));
    await vi.waitFor(() => expect(document.activeElement).toBe(named(root, '不再显示')));
    click(named(root, '不再显示'));
    expect(given.onHide).toHaveBeenCalledTimes(1);
  });

  it('follow their words, and are not seen while those are out of the window', async () => {
    let top = 200;
    const where = () => ({ left: 100, top, right: 300, bottom: top + 20 });
    const given = props({ place: where });
    const tools = show(<SelectionTools {...given} />).querySelector('.tools') as HTMLElement;
    expect(tools.style.top).toBe('192px');
    top = 150;
    window.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(tools.style.top).toBe('142px'));
    top = -40;
    window.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(tools.style.visibility).toBe('hidden'));
  });
});

describe('where the tools stand', () => {
  const view = { width: 1000, height: 700, top: 0 };
  const size = { width: 200, height: 34 };
  const cases = [
    ['above the words', { left: 100, top: 200, right: 300, bottom: 220 }, { left: 100, top: 158 }],
    [
      'under them at the top of the window',
      { left: 100, top: 10, right: 300, bottom: 30 },
      { left: 100, top: 38 },
    ],
    ['inside the window', { left: 950, top: 200, right: 990, bottom: 220 }, { left: 792, top: 158 }],
    [
      'beside words as tall as the window',
      { left: 400, top: -10, right: 600, bottom: 720 },
      { left: 608, top: 8 },
    ],
    ['nowhere where words fill the window', { left: 0, top: -10, right: 1000, bottom: 720 }, null],
    ['nowhere where the words are scrolled away', { left: 100, top: 900, right: 300, bottom: 920 }, null],
  ] as const;
  it('under the words where a bar of ours stands above them', () => {
    const found = placeTools(
      { left: 100, top: 60, right: 300, bottom: 80 },
      { size, view: { ...view, top: 48 } },
    );
    expect(found).toMatchObject({ left: 100, top: 88 });
  });

  it.each(cases)('%s', (_name, box, place) => {
    const found = placeTools(box, { size, view });
    expect(found && { left: found.left, top: found.top }).toEqual(place);
    if (!found) return;
    const isApart =
      found.left >= box.right ||
      found.left + size.width <= box.left ||
      found.top >= box.bottom ||
      found.top + size.height <= box.top;
    expect(isApart).toBe(true);
  });
});
