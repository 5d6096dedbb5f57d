import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedSpan, withoutSpans } from '../../../lib/text/print/normalise.ts';
import { printOf } from '../../helpers/print-of.ts';

const read = (text: string): string => printOf(text).exact.text;

describe('normalise', () => {
  it.each([
    ['１２．５％', '12.5%'],
    ['税收 19.66 亿元', '税收19.66亿元'],
    ['增长 12.12 %', '增长12.12%'],
    ['⾦桥镇⼈⺠政府', '金桥镇人民政府'],
    ['（不含免抵调）', '(不含免抵调)'],
    ['第 34 届', '第34届'],
    ['2023 15', '2023 15'],
    ['一\u200b二', '一二'],
    ['云汀镇 临澜镇', '云汀镇 临澜镇'],
    ['云汀镇 \u3000 临澜镇', '云汀镇 临澜镇'],
    ['（一） 经济', '(一) 经济'],
    ['经济 （一）', '经济 (一)'],
    ['PPP 模式', 'PPP模式'],
    ['模式 PPP', '模式PPP'],
    ['AI app', 'AI app'],
    ['z 9', 'z 9'],
    ['0 A', '0 A'],
    ['Z a', 'Z a'],
    ['增长 -3', '增长-3'],
    ['甲\t 乙 \t丙', '甲\t乙\t丙'],
    [' 云汀镇 ', '云汀镇'],
    ['云汀府〔２０２３〕１号', '云汀府(2023)1号'],
    ['＋１０％／年～５．２，Ａ－ｚ', '+10%/年~5.2，A-z'],
    ['完成！！：；？“甲”', '完成！！：；？“甲”'],
    ['＂甲＂＃＆＊＠', '＂甲＂＃＆＊＠'],
  ])('%s', (printed, text) => {
    expect(read(printed)).toBe(text);
  });

  it('joins the lines that the page broke and keeps paragraphs apart', () => {
    const page =
      '全镇完成规模以上工业总产值一百零五亿元，比上年增长\n\n12.5%；完成固定资产投资 30.81\n\n亿元，同比增长 9.2%。\n\n二、民生\n\n新增就业岗位 929个。';
    expect(read(page)).toBe(
      '全镇完成规模以上工业总产值一百零五亿元，比上年增长12.5%；完成固定资产投资30.81亿元，同比增长9.2%。\n二、民生\n新增就业岗位929个。',
    );
  });

  it('joins a line that is short because a number would not have fitted, set in or not', () => {
    const page =
      '全镇坚持以项目为中心优化服务保障机制推动一批重点工程早日开工建设。\n1-6月完成财政收入3.28亿元，同比增长2.4%，其中税收1.9亿元，增长\n10.4%。完成固定资产投资6.15亿元，全部用于道路、学校和医院的建设改造';
    expect(read(page)).toContain('其中税收1.9亿元，增长10.4%。');
  });

  it('never joins cells or short lines', () => {
    expect(read('1\n2\n3')).toBe('1\n2\n3');
    expect(read('指标\t完成\n税收\t12')).toBe('指标\t完成\n税收\t12');
  });

  it('leaves out marks of notes', () => {
    const text = '租税联动1，完成';
    expect(withoutSpans(printOf(text).exact, [{ start: 4, end: 5 }]).text).toBe('租税联动，完成');
  });

  it.each([
    ['behind a space, which goes with it', '租税 ①联动', '①', '租税 联动'],
    ['before a space, which goes with it', '租税① 联动', '①', '租税 联动'],
    ['between two spaces, of which one is left', '租税 ① 联动', '①', '租税 联动'],
    ['between spaces that nobody needs', '租税 ① 12', '①', '租税12'],
    ['at the beginning', '① 联动', '①', '联动'],
    ['at the end', '租税 ①', '①', '租税 '],
    ['between two digits', '租税1①2', '①', '租税12'],
    ['of several units', '租税［注12］联动', '［注12］', '租税联动'],
    ['twice', '租税①，联动①。', '①', '租税，联动。'],
  ])('leaves out a mark %s', (_where, text, mark, left) => {
    const { exact } = printOf(text);
    const spans = [];
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      spans.unshift({ start: at, end: at + mark.length });
    const without = withoutSpans(exact, spans);
    expect(without.text).toBe(left);
    for (let i = 0; i < left.length; i += 1) expect(text[without.starts[i]!]).toBe(left[i]);
    expect(without.starts).toHaveLength(left.length);
  });

  it('is what it was where no mark is left out', () => {
    const { exact } = printOf('租税联动');
    expect(withoutSpans(exact, [])).toBe(exact);
  });

  it('says where a span was printed: an empty one before the next character, or behind all', () => {
    const { exact } = printOf('税收 12 亿');
    expect(exact.text).toBe('税收12亿');
    expect(printedSpan(exact, 1, 4)).toEqual({ start: 1, end: 5 });
    expect(printedSpan(exact, 2, 2)).toEqual({ start: 3, end: 3 });
    expect(printedSpan(exact, 3, 2)).toEqual({ start: 4, end: 4 });
    expect(printedSpan(exact, 5, 5)).toEqual({ start: 7, end: 7 });
    expect(printedSpan(printOf('').exact, 0, 0)).toEqual({ start: 0, end: 0 });
  });

  it('leads every character back to the one it was printed as', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('一', '1', '２', ' ', '\n', '，', '⾦', '。', 'a', '\t', '　'),
          maxLength: 120,
        }),
        (text) => {
          const normalised = printOf(text).exact;
          for (let i = 0; i < normalised.text.length; i++) {
            const span = printedSpan(normalised, i, i + 1);
            expect(span.end).toBe(span.start + 1);
            if (i > 0) expect(span.start).toBeGreaterThan(normalised.starts[i - 1]!);
            const printed = text[span.start]!;
            if (/[一，。a1\t]/.test(printed)) expect(normalised.text[i]).toBe(printed);
          }
        },
      ),
    );
  });
});
