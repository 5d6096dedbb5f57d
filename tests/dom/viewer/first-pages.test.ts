import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markFirstPages } from '../../../entrypoints/viewer/first-pages.ts';
import { PageTexts } from '../../../entrypoints/viewer/page-texts.ts';
import { buildKnowledge } from '../../../lib/knowledge/knowledge.ts';
import {
  seedIndicators,
  seedPlaces,
  seedReadings,
  seedUpperDivisions,
} from '../../../lib/knowledge/seeds.ts';
import { budgetWindow, chooseMarks } from '../../../lib/page/choose-marks.ts';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { analyse } from '../../../lib/reading/analyse.ts';
import { markLevel } from '../../../lib/settings/settings.ts';
import type { ReportText } from '../../../lib/text/report-text.ts';
import { longReport } from '../../helpers/long-report.ts';
import { setDocument, setPage } from '../../helpers/pdf-items.ts';
import { stubHighlights } from '../../helpers/stub-highlights.ts';

const { readAhead } = vi.hoisted(() => ({ readAhead: vi.fn() }));
vi.mock('../../../lib/protocol/ask.ts', () => ({ askBackground: readAhead }));

const knowledge = buildKnowledge({
  glossary: [],
  indicators: seedIndicators,
  places: seedPlaces,
  divisions: { upper: seedUpperDivisions, towns: '', readings: seedReadings },
});
const printed = setDocument(longReport(3, 12_000), '政府工作报告').map(setPage);
const whole = readPdf(printed, { address: null, title: null })!;

beforeEach(() => {
  readAhead.mockReset().mockImplementation(async (_name: string, { report }: { report: ReportText }) => ({
    ok: true,
    value: { analysis: analyse(report, knowledge), termFacts: {} },
  }));
  stubHighlights();
});
afterEach(() => vi.unstubAllGlobals());

/** A file whose pages give their text when `give` is called, with all layers there. */
function openFile(pages = printed) {
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const proxies = pages.map(({ view, items }, i) => ({
    view,
    pageNumber: i + 1,
    getTextContent: () => {
      asked.push(i + 1);
      return new Promise((resolve) => waiting.push(() => resolve({ items })));
    },
  }));
  const texts = new PageTexts({} as never);
  const ending = new AbortController();
  const layers = new Map(
    pages.map(({ items }, page) => [
      page,
      items.map(({ str }) => {
        const span = document.createElement('span');
        span.textContent = str;
        return span;
      }),
    ]),
  );
  const view = { root: document.createElement('div'), layers, onLayers: () => {} };
  const marked = markFirstPages({
    ...{ pages: proxies as never, texts, view, address: null },
    signal: ending.signal,
  });
  for (const page of proxies) void texts.of(page as never);
  const give = async (count: number) => {
    for (let i = 0; i < count; i += 1) {
      await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
      waiting.shift()!();
      await Promise.resolve();
    }
  };
  return { asked, give, marked, ending, layers };
}

/** Where painted figures begin: page, item and offset in it. */
const painted = (layers: ReadonlyMap<number, readonly HTMLElement[]>): string[] => {
  const ranges = (CSS.highlights as unknown as Map<string, Set<StaticRange>>).get('zbt-figure') ?? [];
  return [...ranges].map(({ startContainer, startOffset }) => {
    for (const [page, spans] of layers) {
      const item = spans.indexOf(startContainer.parentElement!);
      if (item >= 0) return `${page} ${item} ${startOffset}`;
    }
    return 'nowhere';
  });
};

/** Where the session will have marked figures before an offset. */
function markedOfWhole(before: number): string[] {
  const { text } = whole.report;
  const { figures, relations } = analyse(whole.report, knowledge);
  return chooseMarks({ text, figures, relations, terms: [], ranks: [], level: 'normal' })
    .filter(({ start, name }) => start < before && name === 'zbt-figure')
    .map(({ start }) => {
      const { page, item, at } = whole.map.toPlace(start)!;
      return `${page} ${item} ${at}`;
    });
}

it('pages are asked for two at a time, in their order', async () => {
  const { asked, give } = openFile();
  await vi.waitFor(() => expect(asked).toEqual([1, 2]));
  await give(1);
  await vi.waitFor(() => expect(asked).toEqual([1, 2, 3]));
});

it('figures are marked when two pages have come, those that the whole text has there, and go with the signal', async () => {
  const { give, marked, ending, layers } = openFile();
  await give(2);
  await marked;
  const report = readAhead.mock.calls[0]![1].report as ReportText;
  expect(whole.report.text.startsWith(report.text)).toBe(true);
  expect(report.text.endsWith('\n')).toBe(true);
  const expected = markedOfWhole(budgetWindow);
  expect(expected.length).toBeGreaterThan(5);
  expect(painted(layers)).toEqual(expected);
  ending.abort();
  expect(painted(layers)).toEqual([]);
});

it('a short file, and one whose weightiest figures are asked for, is marked as a whole alone', async () => {
  const short = openFile(printed.slice(0, 4));
  await short.marked;
  expect(readAhead).not.toHaveBeenCalled();
  await markLevel.setValue('key');
  const { give, marked, layers } = openFile();
  await give(3);
  await marked;
  expect(painted(layers)).toEqual([]);
  await markLevel.setValue('normal');
});

it('nothing is marked where the file was left meanwhile, or its first pages have no text', async () => {
  const left = openFile();
  left.ending.abort();
  await left.give(3);
  await left.marked;
  const scan = openFile([...Array(4).fill({ view: [0, 0, 595, 842], items: [] }), ...printed]);
  await scan.give(4);
  await scan.marked;
  expect(readAhead).not.toHaveBeenCalled();
});
