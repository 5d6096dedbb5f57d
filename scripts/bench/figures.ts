import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findFigures } from '../../lib/figures/find-figures.ts';
import { buildIndicatorIndex, type IndicatorRecord } from '../../lib/knowledge/indicators.ts';
import { readPrint } from '../../lib/text/print/print.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { measured, median } from './median.ts';
import type { Row } from './row.ts';

/** What is used of the peer, a CommonJS suite whose types do not load as a module. */
interface Recognizers {
  recognizeNumber(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
  recognizeCurrency(text: string, culture: string): unknown[];
  recognizeDimension(text: string, culture: string): unknown[];
}
const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Recognizers;

/** Runs of which the median counts: odd, and enough that one disturbed run does not decide. */
const runs = 9;
/** Rounds before the first that counts: by then both are compiled (their times no longer fall). */
const warmUp = 10;
/** Lengths at which time is compared; a straight line doubles it tenfold from each to the next. */
const lengths = [10_000, 100_000, 1_000_000];

const folder = new URL('../../tests/fixtures/figures/', import.meta.url);
const reports = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const records = (): IndicatorRecord[] =>
  JSON.parse(
    readFileSync(new URL('../../seeds/indicators.json', import.meta.url), 'utf8'),
  ) as IndicatorRecord[];

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Times the reading of figures over the project's own reports beside `@microsoft/recognizers-text-suite` (number,
 * percentage, currency and dimension, zh-cn, sentence by sentence: its quickest way), interleaved in one run, and its
 * growth up to a million characters.
 */
export async function benchFigures(): Promise<Row[]> {
  const texts = reports();
  const indicators = buildIndicatorIndex(records());
  const period = { from: '2023-01-01', to: '2023-12-31', kind: 'annual', deliveredOn: null } as const;
  const read = (text: string): number =>
    findFigures({
      print: readPrint(plainReportText(text)),
      period,
      noteMarks: [],
      notes: [],
      indicators,
    }).figures.length;
  const peer = (text: string): void => {
    for (const sentence of text.split(/(?<=[。；！？\n])/u)) {
      if (!/\S/u.test(sentence)) continue;
      recognizers.recognizeNumber(sentence, 'zh-cn');
      recognizers.recognizePercentage(sentence, 'zh-cn');
      recognizers.recognizeCurrency(sentence, 'zh-cn');
      recognizers.recognizeDimension(sentence, 'zh-cn');
    }
  };
  const both = (): void => {
    for (const text of texts) {
      read(text);
      peer(text);
    }
  };
  for (let round = 0; round < warmUp; round++) both();
  const own: number[] = [];
  const theirs: number[] = [];
  let figures = 0;
  for (let run = 0; run < runs; run++) {
    figures = 0;
    own.push(
      time(() => {
        for (const text of texts) figures += read(text);
      }),
    );
    theirs.push(time(() => texts.forEach(peer)));
  }
  const ms = median(own);
  const ratio = median(theirs) / ms;
  const rows: Row[] = [
    {
      name: 'figures a second',
      value: (figures / ms) * 1000,
      unit: 'figures/s',
      against: null,
      ratio: null,
      aim: 'as many as can be',
    },
    {
      name: 'time per report',
      ...measured(own.map((all) => all / texts.length)),
      unit: 'ms',
      against: 'faster than recognizers-text, sentence by sentence',
      ratio,
      aim: 'at least 50 times',
    },
  ];
  const body = texts.join('\n');
  let before = 0;
  for (const length of lengths) {
    const text = body.repeat(Math.ceil(length / body.length)).slice(0, length);
    const each = median([1, 2, 3].map(() => time(() => read(text)))) / length;
    rows.push({
      name: `time per 1,000 characters at ${length.toLocaleString('en')}`,
      value: each * 1000,
      unit: 'ms',
      against: before === 0 ? null : 'of the length before',
      ratio: before === 0 ? null : each / before,
      aim: 'linear: about 1',
    });
    before = each;
  }
  return rows;
}
