import { describe, expect, it } from 'vitest';
import { refineFigures } from '../../../lib/figures/refine-figures.ts';
import { findWords } from '../../../lib/text/segmenter.ts';
import { inputOf, readFigures } from '../../helpers/read-figures.ts';

/** The name of a figure (the last one, or the `nth`) once it takes whole words: of a sentence cut by `|`, where `name` was read. */
function widened(cut: string, name: string, nth = -1): string | null {
  const words = cut.split('|');
  const sentence = words.join('');
  const figures = readFigures(sentence);
  const at = nth < 0 ? figures.length + nth : nth;
  const start = sentence.indexOf(name);
  const given = figures.map((figure, i) =>
    i === at ? { ...figure, indicator: name, indicatorSpan: { start, end: start + name.length } } : figure,
  );
  const refined = refineFigures(given, inputOf(sentence), findWords({ cut: () => words }, sentence));
  const { indicator, indicatorSpan: span } = refined[at]!;
  expect(sentence.slice(span!.start, span!.end)).toBe(indicator);
  return indicator;
}

describe('a name takes the whole of the words that it begins and ends in', () => {
  it.each([
    ['全年|新增|就业|岗位|500|个|。', '增就业岗位', '新增就业岗位'],
    ['全年|新增|就业|岗位|500|个|。', '新增就业岗', '新增就业岗位'],
    ['全年|新增|就业|岗位|500|个|。', '新增就业', '新增就业'],
    ['全年|新增|就业|岗位|500|个|。', '增就业岗', '新增就业岗位'],
    // A word is of four characters at most beside the name.
    ['全年|甲乙丙丁岗位|500|个|。', '岗位', '甲乙丙丁岗位'],
    ['全年|甲乙丙丁戊岗位|500|个|。', '岗位', '岗位'],
    ['全年|岗位甲乙丙丁|500|个|。', '岗位', '岗位甲乙丙丁'],
    ['全年|岗位甲乙丙丁戊|500|个|。', '岗位', '岗位'],
    // Of Chinese characters alone.
    ['全年|A类岗位|500|个|。', '岗位', '岗位'],
    ['全年|岗位A|共|500|个|。', '岗位', '岗位'],
    ['全年|岗位类A|共|500|个|。', '岗位', '岗位'],
    // It reaches into no number before it, nor into its own.
    ['建成|3|座岗位|500|个|。', '岗位', '岗位'],
    ['建成|3座|厂房岗|位|500|个|。', '房岗位', '厂房岗位'],
    ['建成|3座厂|房|500|个|。', '房', '房'],
    ['新增|岗位5|00|个|。', '岗位', '岗位'],
    // Particles that a segmenter glues to it stay off, and those that begin a word do not.
    ['将区|农委|补助|5|亿元|。', '区农委补助', '区农委补助'],
    ['向荣|创业|基地|投资|5|亿元|。', '荣创业基地投资', '向荣创业基地投资'],
    ['向省|拨付|资金|5|亿元|。', '省拨付资金', '省拨付资金'],
    // So does a date's last sign.
    ['2006|年全|社会|投资|5|亿元|。', '全社会投资', '全社会投资'],
    ['2006|年全|社会|投资|5|亿元|。', '社会投资', '社会投资'],
    ['六|月全|社会|投资|5|亿元|。', '全社会投资', '全社会投资'],
    ['往|年全|社会|投资|5|亿元|。', '全社会投资', '年全社会投资'],
    ['2006|\u0020年全|社会|投资|5|亿元|。', '全社会投资', '全社会投资'],
    // What leads to the number stays off too.
    ['农产品|价格上涨|5%|。', '价格', '价格'],
    ['本年|办结率达|98%|。', '办结率', '办结率'],
    ['本年|税收同比|增长|8%|。', '税收', '税收'],
  ])('%s, %s: %s', (cut, name, whole) => expect(widened(cut, name)).toBe(whole));

  it.each([
    ['全年|新建|5|座|污水|处理厂|。', '污水处理', '污水处理厂'],
    ['全年|新建|5|座污|水厂|。', '水厂', '水厂'],
    ['全年|新建|5|座|水厂|全部|建成|。', '水厂', '水厂'],
    ['全年|新建|5|座|水厂均|建成|。', '水厂', '水厂'],
    ['全年|新建|5|座|水|厂房', '水厂', '水厂房'],
  ])('behind its number as well: %s, %s: %s', (cut, name, whole) => expect(widened(cut, name)).toBe(whole));

  it('where it is made of words of one place; no other has a place to be widened', () => {
    const sentence = '全年新增就业岗位500个。';
    const figures = readFigures(sentence);
    const words = findWords({ cut: () => ['全年', '新增', '就业', '岗位', '500', '个', '。'] }, sentence);
    const of = (fields: object) =>
      refineFigures([{ ...figures[0]!, ...fields }], inputOf(sentence), words)[0]!.indicator;
    expect(of({ indicator: '就业增岗位', indicatorSpan: { start: 3, end: 8 } })).toBe('就业增岗位');
    expect(of({ indicator: '增就业岗位', indicatorSpan: null })).toBe('增就业岗位');
    expect(of({ indicator: null, indicatorSpan: { start: 3, end: 8 } })).toBeNull();
    expect(of({ indicator: '增就 业岗位', indicatorSpan: { start: 3, end: 8 } })).toBe('新增就业岗位');
  });

  it('and is looked up anew', () => {
    const words = ['全年', '地区', '生产总值', '5', '亿元', '。'];
    const sentence = words.join('');
    const [figure] = readFigures(sentence);
    const cut = { ...figure!, indicator: '产总值', indicatorId: null, indicatorSpan: { start: 5, end: 8 } };
    const [refined] = refineFigures([cut], inputOf(sentence), findWords({ cut: () => words }, sentence));
    expect(refined).toMatchObject({ indicator: '生产总值', indicatorId: 'gdp' });
  });
});
