import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { listSources, projectRoot } from '../../helpers/sources.ts';

/** How often each reading function was given a whole text. */
type Passes = Map<string, number>;

let passes: Passes = new Map();
let wholeLength = Number.POSITIVE_INFINITY;

/** A view leaves out spaces and marks, but never so much. */
const share = 0.8;

/** A text, its lines, or a view of it, with nearly all of its characters. */
function isWhole(value: unknown): boolean {
  if (typeof value === 'string') return value.length >= wholeLength * share;
  if (Array.isArray(value)) {
    const last = value.at(-1) as { end?: number; ending?: string } | undefined;
    return last?.ending !== undefined && last.end! >= wholeLength * share;
  }
  if (typeof value !== 'object' || value === null || !('starts' in value)) return false;
  return (value.starts as { length: number }).length >= wholeLength * share;
}

/** A place within a text (an offset, a span, a number with its token): a function that is given one looks there, and passes over nothing. */
const isPlace = (value: unknown): boolean =>
  (typeof value === 'number' && value < wholeLength) ||
  (typeof value === 'object' && value !== null && ('start' in value || 'token' in value));

/** The module with each of its functions counted where it is given a whole text and no place in it. */
function counted(module: object): object {
  return Object.fromEntries(
    Object.entries(module).map(([name, value]) => {
      if (typeof value !== 'function' || /^class /.test(String(value))) return [name, value];
      const count = (...args: unknown[]): unknown => {
        if (isWhole(args[0]) && !args.some(isPlace)) passes.set(name, (passes.get(name) ?? 0) + 1);
        return value(...args);
      };
      return [name, count];
    }),
  );
}

const rooms = ['lib/text', 'lib/figures', 'lib/terms', 'lib/reports'];

const files = rooms.flatMap((room) => listSources(room));

async function load() {
  // Where files of tests share a process, others have loaded these modules already.
  vi.resetModules();
  for (const file of files)
    vi.doMock(join(projectRoot, file), async (original: () => Promise<object>) => counted(await original()));
  const [reading, unknown, segmenter, knowledge, glossary, seeds, jieba] = await Promise.all([
    import('../../../lib/reading/analyse.ts'),
    import('../../../lib/terms/unknown-terms.ts'),
    import('../../../lib/text/segmenter.ts'),
    import('../../../lib/knowledge/knowledge.ts'),
    import('../../../lib/knowledge/seed-glossary.ts'),
    import('../../../lib/knowledge/seeds.ts'),
    import('../../../scripts/jieba.ts'),
  ]);
  return { ...reading, ...unknown, ...segmenter, ...knowledge, ...glossary, ...seeds, ...jieba };
}

function passesOf<T>(length: number, run: () => T): { result: T; passes: Passes } {
  passes = new Map();
  wholeLength = length;
  const result = run();
  wholeLength = Number.POSITIVE_INFINITY;
  return { result, passes };
}

/**
 * What is compared of an opening is read again for each question that is asked of it (place, period, delivery): four
 * thousand characters at most, which may be all of a short text.
 */
const ofOpenings: ReadonlySet<string> = new Set(['withoutBlanks']);

const more = (counts: Passes): string[] =>
  [...counts]
    .filter(([name, count]) => count > 1 && !ofOpenings.has(name))
    .map(([name, count]) => `${name} ${count}`);

const folder = join(projectRoot, 'tests/fixtures/figures');
const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe('passes over a text', () => {
  let read: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => {
    read = await load();
  });
  afterAll(() => {
    for (const file of files) vi.doUnmock(join(projectRoot, file));
    vi.resetModules();
  });

  it.each(texts)('%s: each view is made once, in reading and refining together', (file) => {
    const report = plainReportText(readFileSync(join(folder, file), 'utf8'));
    const { seedGlossary: glossary, seedIndicators: indicators, seedPlaces: places } = read;
    const knowledge = read.buildKnowledge({ glossary, indicators, places });
    const words = read.findWords(read.loadJieba()!, report.text);

    const first = passesOf(report.text.length, () => read.analyse(report, knowledge));
    expect(more(first.passes)).toEqual([]);
    for (const name of [
      'readLayout',
      'scanLines',
      'normalise',
      'foldText',
      'findHeads',
      'findTitles',
      'findPeriods',
    ])
      expect(first.passes.get(name), name).toBe(1);

    const { passes: again } = passesOf(report.text.length, () => {
      const { terms } = read.refine(first.result, words, report, knowledge);
      return read.findUnknownTerms({ report, words, hits: terms, index: knowledge.terms });
    });
    expect(more(again)).toEqual([]);
    // What the first reading has read is not read again.
    expect([...again.keys()].filter((name) => first.passes.has(name))).toEqual([]);
  });
});
