import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPageText } from '../../../lib/page/page-text.ts';
import { type HighlightWorld, highlightNames, Painter } from '../../../lib/page/painter.ts';
import { watchForReplacement } from '../../../lib/page/replaced.ts';
import { keepUp } from '../../../lib/page/upkeep.ts';

// A page with so many marks that each change is looked at by itself.

const registry = new Map<string, unknown>();
const world = (): HighlightWorld => ({
  registry: registry as unknown as HighlightRegistry,
  makeHighlight: (ranges) => new Set(ranges) as unknown as Highlight,
  makeRange: (range) => ({ ...range }) as unknown as AbstractRange,
});

const lines = Array.from({ length: 60 }, (_, i) => `<p>第${i + 1}项：完成<b>${i + 100}</b><i>万元</i>。</p>`);

let root: HTMLElement;
let painter: Painter<string>;
let quiet: number;
let lost: number;
let controller: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<nav>首页</nav><div id="around"><div id="root">${lines.join('')}</div></div>`;
  root = document.querySelector('#root')!;
  painter = new Painter<string>(world());
  const { text, map } = readPageText(root);
  const marks = [...text.matchAll(/\d+万元/g)].map(({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length, name: 'zbt-figure' as const, key: words },
  }));
  painter.paint(highlightNames, { text, map, marks });
  quiet = 0;
  lost = 0;
  controller = new AbortController();
  const { signal } = controller;
  keepUp({ root, painter, onQuiet: () => void quiet++, onLost: () => void lost++, signal });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const observed = () => Promise.resolve().then(() => Promise.resolve());
const keys = () => [...painter.painted].map(({ key }) => key);
const line = (i: number) => root.children[i]!;

describe('a page that changes in a few places', () => {
  it('loses the mark on a number that is written anew, and no other', async () => {
    line(3).querySelector('b')!.firstChild!.nodeValue = '7';
    await observed();
    expect(keys()).toHaveLength(59);
    expect(keys()).not.toContain('103万元');
  });

  it('loses the mark whose last piece is written anew', async () => {
    line(5).querySelector('i')!.firstChild!.nodeValue = '亿元';
    await observed();
    expect(keys()).not.toContain('105万元');
    expect(keys()).toHaveLength(59);
  });

  it('loses the marks of what is taken out, a piece or a paragraph', async () => {
    line(8).querySelector('b')!.remove();
    line(9).remove();
    await observed();
    expect(keys()).toHaveLength(58);
    expect(keys()).not.toContain('108万元');
    expect(keys()).not.toContain('109万元');
  });

  it('loses a mark into which words are put, between its pieces', async () => {
    line(11).querySelector('b')!.after('多');
    await observed();
    expect(keys()).toHaveLength(59);
    expect(keys()).not.toContain('111万元');
  });

  it('keeps a mark beside which words are put, and reads the page again', async () => {
    line(12).prepend('其中');
    await observed();
    expect(keys()).toHaveLength(60);
    vi.advanceTimersByTime(299);
    expect(quiet).toBe(0);
    vi.advanceTimersByTime(1);
    expect(quiet).toBe(1);
  });

  it('reads the page again where something is hidden', async () => {
    line(13).setAttribute('hidden', '');
    await observed();
    vi.advanceTimersByTime(300);
    expect(quiet).toBe(1);
  });

  it.each([
    ['a tab beside it is shown', '#tab', 'display: block'],
    ['what is around it is hidden', '#around', 'display:none'],
    ['a line of it is hidden', '#root > :nth-child(14)', 'visibility: hidden'],
  ])('reads the page again where %s', async (_what, selector, style) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="tab" style="display:none">${lines.slice(0, 9).join('')}</div>`,
    );
    await observed();
    vi.advanceTimersByTime(60_000);
    quiet = 0;
    document.querySelector(selector)!.setAttribute('style', style);
    await observed();
    vi.advanceTimersByTime(300);
    expect(quiet).toBe(1);
  });

  it('reads nothing again where styles change and hide or show no words', async () => {
    line(14).setAttribute('style', 'color: red; opacity: 0.9');
    document.querySelector('nav')!.setAttribute('style', 'display: none');
    await observed();
    vi.advanceTimersByTime(60_000);
    expect(quiet).toBe(0);
  });

  it('reads nothing again where no words come or go', async () => {
    line(14).append(document.createElement('u'), document.createComment('广告'));
    document.querySelector('nav')!.append('更多');
    line(15).setAttribute('class', 'read');
    await observed();
    vi.advanceTimersByTime(60_000);
    expect(quiet).toBe(0);
    expect(keys()).toHaveLength(60);
  });

  it('waits longer where it never rests, up to a limit, and from the start again after a calm', async () => {
    const change = async () => {
      line(0).append('。');
      await observed();
    };
    const waited = async (): Promise<number> => {
      const before = quiet;
      await change();
      let ms = 0;
      while (quiet === before && ms < 20_000) {
        vi.advanceTimersByTime(100);
        ms += 100;
      }
      return ms;
    };
    const waits: number[] = [];
    for (let i = 0; i < 6; i += 1) waits.push(await waited());
    expect(waits).toEqual([300, 600, 1200, 2400, 4800, 5000]);
    vi.advanceTimersByTime(10_001);
    expect(await waited()).toBe(300);
  });

  it('is read once after a burst', async () => {
    for (let i = 0; i < 5; i += 1) {
      line(i).append('。');
      await observed();
      vi.advanceTimersByTime(200);
    }
    expect(quiet).toBe(0);
    vi.advanceTimersByTime(300);
    expect(quiet).toBe(1);
  });

  it('is left alone once nobody keeps it up', async () => {
    line(16).append('。');
    await observed();
    controller.abort();
    line(17).querySelector('b')!.textContent = '7';
    await observed();
    vi.advanceTimersByTime(60_000);
    expect(quiet).toBe(0);
    expect(keys()).toHaveLength(60);
  });
});

it('a page that changes everywhere loses every mark that stands on other words', async () => {
  for (const bold of root.querySelectorAll('b')) bold.firstChild!.nodeValue = `${bold.textContent}0`;
  line(20).querySelector('b')!.firstChild!.nodeValue = '120';
  await observed();
  expect(keys()).toEqual(['120万元']);
  vi.advanceTimersByTime(300);
  expect(quiet).toBe(1);
});

it.each(['#root', '#around'])(
  'a page without %s has lost its report, which is said once',
  async (selector) => {
    line(0).append('。');
    await observed();
    const gone = document.querySelector(selector)!;
    gone.remove();
    await observed();
    expect(lost).toBe(1);
    document.body.append(gone);
    gone.append('。');
    await observed();
    vi.advanceTimersByTime(60_000);
    expect([lost, quiet]).toEqual([1, 0]);
  },
);

it('a page is read again without a painter', async () => {
  const { signal } = controller;
  let read = 0;
  keepUp({ root, painter: null, onQuiet: () => void read++, onLost: () => {}, signal });
  line(1).remove();
  line(2).querySelector('b')!.firstChild!.nodeValue = '7';
  await observed();
  vi.advanceTimersByTime(300);
  expect(read).toBe(1);
});

it('marks that were cleared are back when the page is seen again, as long as they are kept up', () => {
  const seen = () => {
    registry.clear();
    document.dispatchEvent(new Event('visibilitychange'));
    return registry.has('zbt-figure');
  };
  expect(seen()).toBe(true);
  controller.abort();
  expect(seen()).toBe(false);
});

describe('marks by where they stand', () => {
  const pieces = (i: number) => [
    line(i).querySelector('b')!.firstChild!,
    line(i).querySelector('i')!.firstChild!,
  ];

  it('are those that begin or end in a text', () => {
    for (const piece of pieces(2)) expect(painter.at(piece).map(({ key }) => key)).toEqual(['102万元']);
    expect(painter.at(line(2).firstChild!)).toEqual([]);
  });

  it('are those into which a child of an element may fall', () => {
    for (const parent of [line(2), line(2).querySelector('b')!, line(2).querySelector('i')!])
      expect(painter.across(parent).map(({ key }) => key)).toEqual(['102万元']);
    expect(painter.across(root)).toEqual([]);
  });

  it('are not those that were taken down or painted over', () => {
    const [piece] = pieces(2);
    painter.takeDown(painter.at(piece!));
    expect(painter.at(piece!)).toEqual([]);
    expect(painter.across(line(2))).toEqual([]);
    const { text, map } = readPageText(root);
    const start = text.indexOf('103');
    painter.paint(['zbt-figure'], {
      text,
      map,
      marks: [{ start, end: start + 3, name: 'zbt-figure', key: '新' }],
    });
    expect(keys()).toEqual(['新']);
    expect(painter.at(pieces(3)[0]!).map(({ key }) => key)).toEqual(['新']);
    expect(painter.across(line(3))).toEqual([]);
    painter.clear();
    expect(painter.at(pieces(3)[0]!)).toEqual([]);
  });
});

it('a document’s root that is put in place of another is told once', async () => {
  let replaced = 0;
  const other = document.implementation.createHTMLDocument('甲');
  watchForReplacement(other, { onReplaced: () => void replaced++, signal: new AbortController().signal });
  other.append(other.createComment('尾'));
  await observed();
  expect(replaced).toBe(0);
  other.documentElement.replaceWith(other.createElement('html'));
  await observed();
  expect(replaced).toBe(1);
  other.documentElement.replaceWith(other.createElement('html'));
  await observed();
  expect(replaced).toBe(1);
});
