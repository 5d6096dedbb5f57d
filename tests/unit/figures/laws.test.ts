import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { assertFigureLaws } from '../../helpers/figure-laws.ts';
import { readFigures, readTies } from '../../helpers/read-figures.ts';

const folder = new URL('../../fixtures/figures/', import.meta.url);
const reports = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);

const pieces = [
  '完成税收',
  '同比增长',
  '下降至',
  '分别',
  '从',
  '提高到',
  '第',
  '全市',
  '排名',
  '其中',
  '力争',
  '截至',
  '6月底',
  '2023年',
  '上半年',
  '12',
  '3.5',
  '1,234',
  '十五',
  '百分之',
  '万',
  '亿',
  '元',
  '%',
  '个百分点',
  '家',
  '户',
  '人次',
  '平方米',
  '余',
  '以上',
  '近',
  '超过',
  '，',
  '。',
  '；',
  '、',
  '和',
  '（',
  '）',
  '《',
  '》',
  '“',
  '”',
  '\n',
  '\t',
  ' ',
  '-',
  '至',
  '一、',
  '（一）',
  '1、',
  'A',
  '①',
  '翻番',
  '的',
  '成',
  '倍',
];
/** Made outside the tests: fast-check lists all of Unicode for it, which takes seconds, and a test has a time limit. */
const anyCharacters = fc.string({ unit: 'binary', maxLength: 200 });
const arbitraryText = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('gives figures that lie in it, in order and apart', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        assertFigureLaws(text, readFigures(text));
      }),
      { numRuns: 400 },
    );
  });

  it('never makes the reading throw', () => {
    fc.assert(
      fc.property(anyCharacters, (text) => {
        assertFigureLaws(text, readFigures(text));
      }),
    );
  });

  it.each(reports)('%s', (_, text) => {
    assertFigureLaws(text, readFigures(text));
  });
});

/** Widths of a line in full-width characters, as pages of print have them. */
const measures = [24, 28, 33, 40];

/** Breaks every paragraph as a page of that measure does, with an empty line between lines as PDF text has it. */
function wrapped(text: string, measure: number): string {
  return text
    .split('\n')
    .map((paragraph) => {
      if (paragraph.includes('\t')) return paragraph;
      const lines: string[] = [];
      let line = '';
      let width = 0;
      for (const c of paragraph) {
        const w = c < '\u0100' ? 0.5 : 1;
        // Print never begins a line with closing punctuation.
        if (width + w > measure && !/[，。；、）”》：%]/.test(c)) {
          lines.push(line);
          line = '';
          width = 0;
        }
        line += c;
        width += w;
      }
      return [...lines, line].join('\n\n');
    })
    .join('\n');
}

const summary = (figure: Figure): string =>
  [
    figure.text.replace(/\s/g, ''),
    figure.value,
    figure.valueTo,
    figure.unit,
    figure.kind,
    figure.dir,
    figure.basis,
    figure.indicator,
    figure.period,
    figure.status,
    figure.goal,
    figure.approx,
    figure.headline,
    figure.aspect,
    figure.printedStep,
  ].join('|');

describe('line breaks', () => {
  // Bodies of sentences: a head that fills its line cannot be known from a wrapped one.
  const bodies = reports
    .map(
      ([file, text]) =>
        [
          file,
          text
            .split('\n')
            .filter((line) => line.endsWith('。') && line.length > 60)
            .join('\n'),
        ] as const,
    )
    .filter(([, text]) => text.length > 0);
  it.each(bodies.flatMap(([file, text]) => measures.map((measure) => [file, measure, text] as const)))(
    '%s reads the same at %i characters a line',
    (_, measure, text) => {
      const whole = readFigures(text).map(summary);
      const broken = wrapped(text, measure);
      expect(readFigures(broken).map(summary)).toEqual(whole);
      const ties = (printed: string) => readTies(printed).map((tie) => tie.join(' ').replace(/\s+/g, ' '));
      expect(ties(broken).map((tie) => tie.replace(/\s/g, ''))).toEqual(
        ties(text).map((tie) => tie.replace(/\s/g, '')),
      );
    },
  );

  it('reads numbers that spaces cut', () => {
    expect(readFigures('实现税收 19.66 亿元，同比增长 48.2 %。').map(summary)).toEqual(
      readFigures('实现税收19.66亿元，同比增长48.2%。').map(summary),
    );
  });
});

describe('work', () => {
  // Not timed: what grows faster than the text would not end within a test's limit at these sizes.
  const long = 100_000;
  it.each([
    ['digits', '7'],
    ['digits and commas', '1,234'],
    ['万', '万'],
    ['Chinese digits', '三'],
    ['brackets', '（'],
    ['book-title marks', '《'],
    ['quotation marks', '“'],
    ['TABs', '\t'],
    ['breaks', '\n'],
    ['numbers with units', '5家'],
    ['heads', '一、'],
    ['lists', '5家、'],
    ['ratios', '分之'],
    ['periods', '2023年'],
    ['cells', '1\t2\n'],
  ])('a hundred thousand characters of %s end', (_, piece) => {
    const text = piece.repeat(Math.floor(long / piece.length));
    expect(Array.isArray(readFigures(text))).toBe(true);
  });
});
