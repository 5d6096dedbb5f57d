import { expect, it, vi } from 'vitest';
import { pdfSource } from '../../../entrypoints/viewer/pdf-source.ts';
import type { PdfReading } from '../../../lib/pdf/read-pdf.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

/** A file of one page and one item, with a view in which nothing is drawn yet. */
function makeSource() {
  const text = '税收18.62亿元';
  const pieces = { starts: [0], lengths: [text.length], pages: [0], items: [0], offsets: [0] };
  const reading = { report: plainReportText(text, null), map: { pieces } } as unknown as PdfReading;
  const layers = new Map<number, readonly HTMLElement[]>();
  const listeners: (() => void)[] = [];
  const view = {
    root: document.createElement('div'),
    layers,
    version: 0,
    onLayers: (listener: () => void) => void listeners.push(listener),
    goToPoint: () => {},
  };
  const draw = () => {
    const span = document.createElement('span');
    span.textContent = text;
    layers.set(0, [span]);
    view.version += 1;
    for (const listener of listeners) listener();
  };
  return { source: pdfSource({ reading, view }), draw, root: view.root };
}

const span = { start: 2, end: 9 };
const afterTask = () => new Promise((done) => setTimeout(done));

it('maps what is drawn by the time it is painted, not by the time it was read', () => {
  const { source, draw } = makeSource();
  const read = source.read()!;
  expect(read.map.toParts(span)).toEqual([]);
  draw();
  expect(read.map.toParts(span)).toMatchObject([span]);
});

it('says once that there is more to paint, and not of what was painted already', async () => {
  const { source, draw, root } = makeSource();
  const quiet = vi.fn();
  const controller = new AbortController();
  const watch = { root, painter: null, onQuiet: quiet, onLost: () => {} };
  const read = source.read()!;
  draw();
  expect(read.map.toParts(span)).toHaveLength(1);
  source.watch({ ...watch, signal: controller.signal });
  await afterTask();
  expect(quiet).not.toHaveBeenCalled();
  draw();
  draw();
  await afterTask();
  expect(quiet).toHaveBeenCalledOnce();
});
