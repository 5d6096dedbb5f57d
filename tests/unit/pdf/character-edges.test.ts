import { describe, expect, it } from 'vitest';
import { findCharacterEdges } from '../../../lib/pdf/character-edges.ts';
import { fitRuns } from '../../../lib/pdf/fit-runs.ts';
import { readGlyphPlaces, type StepName } from '../../../lib/pdf/glyph-places.ts';
import type { PdfTextItem } from '../../../lib/pdf/pdf-page.ts';

const names: StepName[] = [
  ...([
    'save',
    'restore',
    'transform',
    'beginText',
    'setCharSpacing',
    'setWordSpacing',
    'setHScale',
  ] as const),
  ...(['setLeading', 'setTextRise', 'setFont', 'setGState', 'setTextMatrix', 'moveText'] as const),
  ...([
    'setLeadingMoveText',
    'nextLine',
    'showText',
    'paintFormXObjectBegin',
    'paintFormXObjectEnd',
  ] as const),
];
const steps = Object.fromEntries(names.map((name, at) => [name, at])) as Record<StepName, number>;

/** The glyphs that a page prints by these steps; a string is shown with Chinese signs of 1000 units, others of 500. */
function placesOf(...list: [StepName, ...unknown[]][]) {
  const read = list.map(([name, ...args]) => ({
    step: steps[name],
    args: name === 'showText' ? [show(args)] : args,
  }));
  return readGlyphPlaces(
    { fnArray: read.map(({ step }) => step), argsArray: read.map(({ args }) => args) },
    { steps, unitOf: (font) => (font === 'coarse' ? 0.01 : 0.001) },
  );
}

const show = (parts: unknown[]) =>
  parts.flatMap((part) =>
    typeof part === 'string'
      ? [...part].map((unicode) => ({
          unicode,
          width: unicode > '⺀' ? 1000 : 500,
          isSpace: unicode === ' ',
        }))
      : [part],
  );

const beginsOf = (places: ReturnType<typeof placesOf>) =>
  places.map(({ text, x0, y0 }) => [text, Math.round(x0 * 100) / 100, Math.round(y0 * 100) / 100]);

describe('where glyphs stand', () => {
  it('is where the pen has come to, with what is put between them', () => {
    const places = placesOf(
      ['transform', 1, 0, 0, 1, 50, 700],
      ['beginText'],
      ['setFont', 'f', 10],
      ['setCharSpacing', 1],
      ['setWordSpacing', 4],
      ['setTextMatrix', [2, 0, 0, 2, 10, 0]],
      ['showText', '税', -500, '1 8'],
      ['setHScale', 50],
      ['moveText', 0, -12],
      ['setTextRise', 3],
      ['showText', '元'],
    );
    expect(beginsOf(places)).toEqual([
      ['税', 60, 700],
      ['1', 92, 700],
      [' ', 104, 700],
      ['8', 124, 700],
      ['元', 60, 682],
    ]);
    expect(places.at(-1)!.x1).toBe(70);
  });

  it('goes by the state that is kept and brought back, and by the space of a form', () => {
    const places = placesOf(
      ['setFont', 'f', 10],
      ['save'],
      ['paintFormXObjectBegin', [0, 1, -1, 0, 100, 0], null],
      ['beginText'],
      ['setGState', [['Font', ['coarse', 20]]]],
      ['showText', '1'],
      ['paintFormXObjectEnd'],
      ['restore'],
      ['beginText'],
      ['setLeadingMoveText', 5, -14],
      ['nextLine'],
      ['showText', '1'],
    );
    expect(beginsOf(places)).toEqual([
      ['1', 100, 0],
      ['1', 5, -28],
    ]);
    expect(places[0]!.y1).toBeCloseTo(100);
    expect(places[1]!.x1).toBeCloseTo(10);
  });
});

describe('where the characters of an item stand', () => {
  const item = (str: string, x: number, width: number): PdfTextItem => ({
    ...{ str, width },
    transform: [10, 0, 0, 10, x, 0],
  });
  const glyphsOf = (x: number, ...parts: unknown[]) =>
    placesOf(['setFont', 'f', 10], ['setTextMatrix', [1, 0, 0, 1, x, 0]], ['showText', ...parts]);

  it('is told by the glyphs in their order, past those that no item has', () => {
    const glyphs = [...glyphsOf(0, '页'), ...glyphsOf(20, '税18'), ...glyphsOf(90, '亿')];
    expect(findCharacterEdges([item('税18', 20, 20), item(' ', 40, 50), item('亿', 90, 10)], glyphs)).toEqual(
      [[0, 10, 15, 20], null, [0, 10]],
    );
  });

  it('gives a blank what two glyphs leave between them', () => {
    expect(findCharacterEdges([item('税 18', 0, 23)], glyphsOf(0, '税', -300, '18'))).toEqual([
      [0, 10, 13, 18, 23],
    ]);
  });

  it('is not known where other glyphs are printed, or others than the item is wide', () => {
    expect(findCharacterEdges([item('税18', 0, 20)], glyphsOf(0, '税19'))).toEqual([null]);
    expect(findCharacterEdges([item('税18', 0, 25)], glyphsOf(0, '税18'))).toEqual([null]);
    expect(findCharacterEdges([item('税18', 0, 20)], glyphsOf(30, '税18'))).toEqual([null]);
  });
});

describe('words in a font with other widths', () => {
  /** Where the characters of runs begin, and where the last ends. */
  const edgesOf = (runs: NonNullable<ReturnType<typeof fitRuns>>, widthOf: (sign: string) => number) => {
    let at = 0;
    const edges = [0];
    for (const { text, spacing, blank } of runs)
      for (const sign of text) {
        at += widthOf(sign) + spacing + (sign === ' ' ? blank : 0);
        edges.push(at);
      }
    return edges;
  };
  const widthOf = (sign: string) => (sign > '⺀' ? 0.96 : 0.65);
  const layOut = (str: string, trueWidth: (sign: string) => number) => {
    const edges = [0];
    for (const sign of str) edges.push(edges.at(-1)! + trueWidth(sign));
    return { str, edges, widths: [...str].map(widthOf) };
  };

  it('are set in a run for digits and one for Chinese, and stand where their glyphs do', () => {
    const words = layOut('完成税收1862亿元', (sign) => (sign > '⺀' ? 1 : 0.5));
    const runs = fitRuns(words)!;
    expect(runs.map(({ text }) => text)).toEqual(['完成税收', '1862', '亿元']);
    edgesOf(runs, widthOf).forEach((edge, i) => {
      expect(Math.abs(edge - words.edges[i]!)).toBeLessThan(0.051);
    });
  });

  it('with blanks that pdf.js found between spaced signs need no run for each', () => {
    const words = layOut('完 成 税 收', (sign) => (sign === ' ' ? 0.15 : 1));
    expect(fitRuns(words)).toHaveLength(1);
  });

  it('stay as they are where they stand right', () => {
    expect(fitRuns(layOut('完成1862亿元', (sign) => widthOf(sign) + 0.004))).toBeNull();
  });

  it('never part the halves of a sign', () => {
    const str = '𠮷1𠮷';
    const edges = [0, 0.5, 1, 1.9, 2.4, 2.9];
    const runs = fitRuns({ str, edges, widths: [1, 0, 0.5, 1, 0] })!;
    expect(runs.map(({ text }) => text).join('|')).toBe('𠮷|1|𠮷');
  });
});
