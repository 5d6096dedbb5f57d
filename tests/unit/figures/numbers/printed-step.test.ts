import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedStep } from '../../../../lib/figures/numbers/printed-step.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

describe('one unit in the last printed place', () => {
  it.each([
    ['12', 1],
    ['12.0', 0.1],
    ['12.05', 0.01],
    ['0', 1],
    ['1,234', 1],
    ['1，234', 1],
    ['1,234.5', 0.1],
    ['１２.５', 0.1],
    ['12．5', 0.1],
    ['12000', 1],
    ['12亿', 1e8],
    ['12.0亿', 1e7],
    ['1.25万亿', 1e10],
    ['3百', 100],
    ['7千余', 1000],
    ['100多万', 1e4],
    ['2万3千', 1000],
    ['26亿8000万', 1e4],
    ['十', 1],
    ['百', 1],
    ['十五', 1],
    ['三十', 10],
    ['三百二十', 10],
    ['一百零八', 1],
    ['三百万', 1e6],
    ['二〇二三', 1],
    ['十五点八', 0.1],
    ['十五点八万', 1000],
    ['一点零五亿', 1e6],
    ['一万五千亿', 1e11],
    ['三十万多亿', 1e13],
    ['几', 1],
    ['', 1],
  ])('%s: %d', (characters, step) => {
    expect(printedStep(characters)).toBe(step);
  });
});

describe('the step of a figure, in its unit', () => {
  it.each<[text: string, step: number]>([
    ['绿化12.5公顷。', 1000],
    ['绿化12公顷。', 1e4],
    ['修路3.20公里。', 10],
    ['税收12.0亿元。', 1e7],
    ['税收1,100.9亿元。', 1e7],
    ['税收１２．５亿元。', 1e7],
    ['惠及7千余人。', 1000],
    ['占比12%。', 1],
    ['占比12.50%。', 0.01],
    ['发案率为千分之三。', 0.1],
    ['完成百分之七十。', 10],
    ['完成百分之七十五。', 1],
    ['完成百分之百。', 1],
    ['完成四分之三。', 25],
    ['占比六成。', 10],
    ['占比八成五。', 1],
    ['占比达6.5成。', 1],
    ['产值翻一番。', 1],
    ['产值翻1.5番。', 0.1],
    ['投资2万至3万元。', 1e4],
    ['投资3-5.5亿元。', 1e7],
    ['投资8000至1万元。', 1],
    ['投资3至5万元。', 1e4],
    ['总量居全市第3位。', 1],
    ['三次产业结构调整为7.0:41:52。', 0.1],
  ])('%s', (text, step) => {
    expect(readFigures(text)[0]!.printedStep).toBe(step);
  });

  it('of a range is the finer end’s, and the lower end stays below', () => {
    expect(readFigures('投资8000至1万元。')[0]).toMatchObject({ value: 8000, valueTo: 1e4 });
    expect(readFigures('投资3-5万元。')[0]).toMatchObject({ value: 3e4, valueTo: 5e4 });
  });

  const scale = fc.constantFrom('', '百', '千', '万', '亿', '万亿');
  const arabic = fc
    .tuple(fc.nat({ max: 99_999 }), fc.integer({ min: 0, max: 4 }), scale)
    .map(([n, places, by]) => (n / 10 ** places).toFixed(places) + by);
  const hanzi = fc
    .tuple(
      fc.constantFrom('三十', '三百二十', '十五', '七千零八', '十五点八', '六'),
      fc.constantFrom('万', '亿', '万亿'),
    )
    .map((parts) => parts.join(''));
  const unit = fc.constantFrom('元', '公顷', '公里', '平方米', '吨');

  it('divides the value', () => {
    fc.assert(
      fc.property(fc.oneof(arabic, hanzi), unit, (number, of) => {
        const [figure] = readFigures(`累计达到${number}${of}。`);
        const times = figure!.value / figure!.printedStep;
        expect(Math.abs(times - Math.round(times))).toBeLessThan(1e-6 * Math.max(1, times));
      }),
    );
  });
});
