import { beforeEach, describe, expect, it } from 'vitest';
import { Painter } from '../../../lib/page/painter.ts';
import { isStillPrinted } from '../../../lib/page/range-text.ts';
import { readSelection } from '../../../lib/page/selection.ts';
import { TextMap } from '../../../lib/page/text-map.ts';

/** A text whose first half stands before a foot of a page, and its second half behind it; the third stands before both. */
const text = '税收18.62亿元，增长';
let first: Text;
let second: Text;
let third: Text;

beforeEach(() => {
  document.body.innerHTML = '<p>，增长</p><p>税收18.</p><p>第1页</p><p>62亿元</p>';
  const nodes = [...document.querySelectorAll('p')].map((element) => element.firstChild as Text);
  [third, first, , second] = nodes as [Text, Text, Text, Text];
});

/** Where each piece starts in the text, and whether it stands apart. */
const mapOf = () =>
  new TextMap({
    starts: [0, 5, 9],
    lengths: [5, 4, 3],
    nodes: [first, second, third],
    offsets: [0, 0, 0],
    apart: new Set([1, 2]),
  });

const figure = { start: 2, end: 9 };

describe('a text whose document prints other words in between', () => {
  it('gives each part of a span with what it prints', () => {
    const parts = mapOf().toParts(figure);
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['18.', '62亿元']);
    expect(parts.map(({ place }) => place.startContainer)).toEqual([first, second]);
    for (const { place, start, end } of parts)
      expect(isStillPrinted(place, text.slice(start, end))).toBe(true);
  });

  it('gives one part for what stands in one place, and the first as the place of the whole', () => {
    expect(mapOf().toParts({ start: 0, end: 4 })).toHaveLength(1);
    expect(mapOf().toRange(figure)).toEqual(mapOf().toParts(figure)[0]!.place);
    expect(mapOf().toParts({ start: 12, end: 12 })).toEqual([]);
  });

  it('gives none for what is not drawn: before the first piece, between two, behind the last', () => {
    const map = new TextMap({
      starts: [5, 9],
      lengths: [2, 3],
      nodes: [first, third],
      offsets: [0, 0],
      apart: new Set([1]),
    });
    for (const span of [
      { start: 0, end: 4 },
      { start: 0, end: 5 },
      { start: 7, end: 9 },
      { start: 12, end: 14 },
    ])
      expect(map.toParts(span)).toEqual([]);
  });

  it('paints every part, and nothing of the foot between them', () => {
    const registry = new Map<string, unknown>();
    const painter = new Painter<string>({
      registry: registry as never,
      makeHighlight: (ranges) => new Set(ranges) as never,
      makeRange: (range) => ({ ...range }) as never,
    });
    painter.paint(['zbt-figure'], {
      text,
      map: mapOf(),
      marks: [{ ...figure, name: 'zbt-figure', key: 'tax' }],
    });
    const painted = [...painter.painted];
    expect(painted.map((part) => [part.key, part.text])).toEqual([
      ['tax', '18.'],
      ['tax', '62亿元'],
    ]);
    expect(
      [...(registry.get('zbt-figure') as Set<AbstractRange>)].map((range) => range.startContainer),
    ).toEqual([first, second]);
  });

  it('reads what is selected in the order of the text, whatever stands first in the document', () => {
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(third, 1, second, 2);
    expect(readSelection(selection, text, mapOf()).map(({ start, end }) => text.slice(start, end))).toEqual([
      '税收18.62',
      '增长',
    ]);
    selection.setBaseAndExtent(first, 2, second, 2);
    expect(readSelection(selection, text, mapOf()).map(({ start, end }) => text.slice(start, end))).toEqual([
      '18.62',
    ]);
  });
});

describe('words that a page writes another way', () => {
  it.each([
    ['radicals for ideographs', '⾦桥镇⼈⺠政府', '金桥镇人民政府'],
    ['a raised digit of a note', '联动1', '联动¹'],
    ['a compatibility ideograph', '第\uf9d1次', '第六次'],
    ['full width', '１８', '18'],
  ])('are still these words: %s', (_what, printed, meant) => {
    const node = document.body.appendChild(document.createTextNode(printed));
    const place = { startContainer: node, startOffset: 0, endContainer: node, endOffset: printed.length };
    expect(isStillPrinted(place, meant)).toBe(true);
  });

  it('are not these words with another digit', () => {
    const node = document.body.appendChild(document.createTextNode('18.62亿元'));
    const place = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 7 };
    expect(isStillPrinted(place, '18.63亿元')).toBe(false);
    expect(isStillPrinted(place, '1862亿元')).toBe(false);
  });
});
