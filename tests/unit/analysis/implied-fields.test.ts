import { describe, expect, it } from 'vitest';
import { impliedFields } from '../../../lib/analysis/implied-fields.ts';
import { isDayRebuilt } from '../../../lib/analysis/report-identity.ts';
import { madeFigure } from '../../helpers/made-figure.ts';

/** A figure of these words, its name inferred, with the name's place in them. */
const named = (
  words: string,
  { name, printed, value }: { name: string; printed: string | null; value: string },
) => {
  const start = words.indexOf(value);
  const at = printed === null ? -1 : words.indexOf(printed);
  return madeFigure({
    text: value,
    start,
    end: start + value.length,
    indicator: name,
    indicatorSpan: printed === null ? null : { start: at, end: at + printed.length },
    inferred: ['indicator', 'period'],
  });
};

describe('a name that is doubted', () => {
  it.each([
    ['综合保障总收入累计完成24.03亿元', '综合保障总收入'],
    ['完成租金收入9236万元', '租金收入'],
    ['累计建立8个村居河长站', '村居河长站'],
  ])('%s prints its name at the number: it is not called implied', (words, name) => {
    const value = /[\d.]+(?:亿元|万元|个)/.exec(words)![0];
    expect(impliedFields(named(words, { name, printed: name, value }))).toEqual(['period']);
  });

  it.each([
    ['社会消费品零售总额', ['period']],
    ['限额以上社会消费品零售总额', ['indicator', 'period']],
  ])('a table prints %s for all cells of its row where it is so called', (name, implied) => {
    const words = '社会消费品零售总额\t亿元\t58.2\t57.8\t60.1';
    const figure = named(words, { name, printed: '社会消费品零售总额', value: '60.1' });
    expect(impliedFields({ ...figure, reading: { ...figure.reading, name: 'table-row' } })).toEqual(implied);
  });

  it.each([
    ['税收一二三四五六七八9亿元', ['period']],
    ['税收一二三四五六七八九9亿元', ['indicator', 'period']],
  ])('%s: at the number are eight characters, not nine', (words, implied) => {
    expect(impliedFields(named(words, { name: '税收', printed: '税收', value: '9亿元' }))).toEqual(implied);
  });

  it.each([
    ['镇总资产37亿元，净资产30亿元', { name: '镇净资产', printed: '净资产', value: '30亿元' }],
    ['总资产37亿元，同比增长9.26%', { name: '总资产', printed: null, value: '9.26%' }],
    [
      '网格巡查体系，进一步提升各类案件的处理时效，办理2万件',
      { name: '网格巡查体系', printed: '网格巡查体系', value: '2万件' },
    ],
  ])('%s does not: it is', (words, given) => {
    expect(impliedFields(named(words, given))).toEqual(['indicator', 'period']);
  });
});

describe('a day whose digits have run together', () => {
  const day = (quote: string) =>
    isDayRebuilt(
      {
        evidence: [{ code: 'day', source: 'body', quote, span: null, speaks: 'field', field: 'deliveredOn' }],
      },
      'deliveredOn',
    );
  it.each(['2023718日', '2024年110日'])('%s is rebuilt', (quote) => expect(day(quote)).toBe(true));
  it.each(['2023年7月18日', '发布时间 2023-07-18'])('%s is not', (quote) => expect(day(quote)).toBe(false));
});
