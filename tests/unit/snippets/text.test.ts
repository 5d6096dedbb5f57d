import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentLink } from '../../../lib/snippets/fragment-link.ts';
import { isCut } from '../../../lib/snippets/fragment-matcher.ts';
import { normaliseBody } from '../../../lib/snippets/normalise-body.ts';
import { placeInReport } from '../../../lib/snippets/place-in-report.ts';
import { squeeze, unsqueezeSpan } from '../../../lib/snippets/squeezed-text.ts';
import { momentWithOffset, timeWithOffset } from '../../../lib/snippets/time-with-offset.ts';
import { paragraphNumber } from '../../../lib/text/print/paragraphs.ts';
import { asOneLine, findSentence, partSentence } from '../../../lib/text/print/sentence.ts';
import { webAddress } from '../../../lib/text/web-address.ts';
import { longReport } from '../../helpers/long-report.ts';
import { figureSpans } from '../../helpers/mutate-report.ts';
import { printOf } from '../../helpers/print-of.ts';

describe('the normalised body', () => {
  it.each([
    ['spaces of every width', '完成 税收\u3000 19.66\u00a0亿元 。', '完成税收19.66亿元。'],
    ['Latin words keep theirs', 'AI  plus 制造', 'AI plus制造'],
    ['a read counter', '浏览次数： 1,234 次'.replace(',', ''), ''],
    ['a counter inside the line', '来源：云汀镇 阅读：56 次', '来源：云汀镇'],
    ['the day of viewing', '今天是2026年3月2日 星期一', ''],
    ['tools', '【字体：大 中 小】\n打印本页 | 关闭窗口\n正文。', '正文。'],
    ['footers', '正文。\n主办单位：某镇人民政府\n沪ICP备00000001号', '正文。'],
    ['cells', '甲\t\t乙', '甲\t\t乙'],
  ])('%s', (_name, text, normalised) => {
    expect(normaliseBody(text)).toBe(normalised);
  });

  it('keeps sentences that only speak of such things', () => {
    const text = '本级主办单位：三家共同承担的会议有5场。网站浏览量突破10万次。';
    expect(normaliseBody(`前言。${text}`)).toBe(`前言。${text}`);
  });

  it.each([
    '关停小化工企业18家',
    '关闭小散企业18家',
    '关闭淘汰类窑炉6座',
    '收藏类展会办了9场',
    '打印设备本地采购率95%',
    '分享经济平台新增7家',
    '扫一扫就能办的事项300项',
    '纠错整改问题28个',
    '返回顶部',
    '维护：翻修步道8公里',
    '主办单位：镇文体中心，投入资金80万元',
    '承办：赛事12场',
    '技术支持：下沉专家45人',
    '核验网站标识码：35个部门全部完成',
    '完成沪ICP备00000001号等3个网站整改',
    '今天是2026年3月2日，距开幕还有30天',
    '网站浏览量：35000次，居全区第二',
    '上一条：线路改造完成，总长5公里',
    '版权所有单位新增6家，登记作品800件。',
    '版权所有者新增6家',
  ])('keeps every line of a report: %s', (line) => {
    const kept = line === '返回顶部' ? '' : line;
    expect(normaliseBody(line)).toBe(kept);
  });

  it('makes the body as version 1 made it', () => {
    const text = '正文。\n关闭小散企业18家\n网站浏览量：35000次\n主办单位：某镇人民政府';
    expect(normaliseBody(text, 1)).toBe('正文。\n网站');
    expect(normaliseBody(text)).toBe('正文。\n关闭小散企业18家\n网站浏览量：35000次');
  });

  it('twice is once', () => {
    const pieces = fc.constantFrom(
      '完成',
      ' ',
      '\n',
      '\t',
      '浏览次数：3',
      '19.66亿元',
      '【字体：大 中 小】',
      'a b',
      '\u200b',
      '今天是2026年1月2日',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const once = normaliseBody(parts.join(''));
        expect(normaliseBody(once)).toBe(once);
      }),
    );
  });
});

describe('squeezing', () => {
  it('ends with the text, for a span that goes on beyond it', () => {
    expect(unsqueezeSpan(squeeze('税 收'), 0, 9)).toEqual({ start: 0, end: 3 });
    expect(unsqueezeSpan(squeeze('税 收'), 9, 9)).toEqual({ start: 3, end: 3 });
  });

  it('finds the way back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('税', ' ', '\n', '1', '．', '\u200b', '𠮷'), maxLength: 60 }),
        (text) => {
          const squeezed = squeeze(text);
          for (let i = 0; i < squeezed.exact.length; i += 1) {
            const { start, end } = unsqueezeSpan(squeezed, i, i + 1);
            expect(text.slice(start, end)).toBe(squeezed.exact[i]);
          }
        },
      ),
    );
  });
});

describe('sentences and paragraphs', () => {
  const text = '一、经济\n税收5亿元；增长3%。其中：“三公”经费降2%。”新增3家！\n二、民生\n养老床位80张';
  it.each([
    ['5亿元', '税收5亿元；增长3%。'],
    ['2%', '其中：“三公”经费降2%。”'],
    ['3家', '新增3家！'],
    ['80张', '养老床位80张'],
  ])('%s', (quote, sentence) => {
    const start = text.indexOf(quote);
    const span = findSentence(printOf(text), { start, end: start + quote.length });
    expect(text.slice(span.start, span.end)).toBe(sentence);
  });

  it.each([
    ['a blank before a unit', '增长 12.12 %，其中', '增长 12.12 %，其中'],
    ['of a run one', '完成\u3000 19.66\u00a0亿元', '完成 19.66 亿元'],
    ['the end of a line is none', '完成税收 \n\u3000\u300019.66亿元', '完成税收19.66亿元'],
    ['the end of a line between Latin words', '建设AI plus\n  smart城区', '建设AI plus smart城区'],
    ['between two cells', '税收\t\t19.66', '税收 19.66'],
  ])('quotes the blanks that are printed: %s', (_name, words, line) => {
    expect(asOneLine(words)).toBe(line);
  });

  it('parts a sentence without closing what is printed between its parts', () => {
    const words = '全年完成税收 19.66亿元 ，同比增长 12.12 %。';
    const start = words.indexOf('19.66');
    const sentence = { start: 0, end: words.length };
    const parts = partSentence(words, { sentence, span: { start, end: start + 7 }, reach: 90 });
    expect([parts.before, parts.middle, parts.after]).toEqual([
      '全年完成税收 ',
      '19.66亿元',
      ' ，同比增长 12.12 %。',
    ]);
  });

  it('parts a row without gluing a cell to its neighbour', () => {
    const row = '预算收入\t亿元\t95\t97.6\t4.7\t第3';
    const start = row.indexOf('4.7');
    const sentence = { start: 0, end: row.length };
    const parts = partSentence(row, { sentence, span: { start, end: start + 3 }, reach: 90 });
    expect(parts.before + parts.middle + parts.after).toBe('预算收入 亿元 95 97.6 4.7 第3');
  });

  it('joins the wrapped lines of a PDF and does not count what it cannot tell', () => {
    const line = '招商引资全面发力年初按照起步就是冲刺的要求奔赴各地';
    const wrapped = `${Array.from({ length: 14 }, () => line).join('\n\n')}\n\n到此为止。\n\n新的一段从这里开始一直写到行末才换行的样子`;
    expect(printOf(wrapped).paragraphs).toHaveLength(2);
    const unsure = wrapped.replace(`${line}\n\n到此`, `${line.slice(0, -1)}。\n\n到此`);
    expect(paragraphNumber(printOf(unsure).paragraphs, [], 3)).toBe(1);
    expect(paragraphNumber(printOf(unsure).paragraphs, [], unsure.indexOf('到此'))).toBeNull();
    expect(paragraphNumber(printOf(unsure).paragraphs, [], unsure.length - 3)).toBeNull();
  });

  it.each([
    ['第一部分 上半年工作回顾', '第一部分'],
    ['一、坚持经济为先', '一'],
    ['（二）聚焦民生', '（二）'],
    ['3.重点区域', '3'],
    ['2.5亿元的项目', '2.5亿元的项目'],
    ['上半年主要工作回顾', '上半年主要工作回顾'],
  ])('names the head %s', (title, label) => {
    expect(placeInReport({ sectionPath: [title], paragraph: null, file: null })).toBe(label);
  });

  it('says the place, or nothing', () => {
    expect(placeInReport({ sectionPath: ['第一部分 回顾', '一、经济'], paragraph: 1, file: null })).toBe(
      '第一部分·一，第1段',
    );
    expect(placeInReport({ sectionPath: [], paragraph: null, file: null })).toBeNull();
    // A row of a table is no paragraph that one could count to.
    const cell = { sectionPath: ['一、经济'], paragraph: 7, file: null };
    expect(placeInReport({ ...cell, figure: { rule: 'table-cell', indicator: '税收' } })).toBe(
      '一，表中“税收”',
    );
    expect(placeInReport({ ...cell, figure: { rule: 'number', indicator: '税收' } })).toBe('一，第7段');
  });
});

describe('a link to the place', () => {
  const address = 'https://www.example.gov.cn/1.html';
  const text = '完成税收10亿元，增长5%。\n新增岗位5个。完成税收30亿元，增长5%。\nA-1,B&C 项目';
  const link = (quote: string, nth = 0, from = text) => {
    let start = from.indexOf(quote);
    for (let i = 0; i < nth; i += 1) start = from.indexOf(quote, start + 1);
    return fragmentLink({ address, text: from, span: { start, end: start + quote.length } });
  };
  const directive = (href: string | null) => href && decodeURIComponent(href.split(':~:text=')[1]!);

  it('is short where the words stand once', () => {
    expect(directive(link('10亿元'))).toBe('10亿元');
  });
  it('never cuts a number', () => {
    expect(directive(link('0亿元'))).toBe('10亿元');
    expect(isCut('10亿元', 1)).toBe(false);
    expect(isCut('19.66', 2)).toBe(false);
    expect(isCut('19.66', 3)).toBe(false);
    expect(isCut('税收10', 2)).toBe(true);
  });
  it('has context where they stand twice', () => {
    expect(directive(link('增长5%', 1))).toMatch(/-,增长5%|^增长5%,-/);
    expect(link('增长5%', 0)).not.toBe(link('增长5%', 1));
  });
  it('ends where every browser sees the end of a word', () => {
    const inside = '全区道路提档升级、3处路口优化提升工程完成，累计3处路口完工。';
    expect(directive(link('3处', 0, inside))).toBe('3处,-路口优化提升工程完成');
    expect(directive(link('覆盖率75%', 0, '系统覆盖率75%,其余在建。'))).toBe('系统-,覆盖率75%,-,');
  });
  it('is withheld where nothing tells two places apart', () => {
    const twice = '完成10亿元。\n完成10亿元。';
    expect(link('10亿元', 1, twice)).toBeNull();
  });
  it('counts what stands outside the body', () => {
    expect(
      fragmentLink({
        address,
        text: '完成10亿元。',
        span: { start: 2, end: 6 },
        before: '导航\n完成10亿元。',
      }),
    ).toBeNull();
  });
  it('has a note’s raised number as the page’s characters are', () => {
    expect(directive(link('湾长制¹管护', 0, '推行湾长制¹管护海湾。'))).toContain('湾长制1管护');
  });
  it('encodes what the directive reads as marks', () => {
    expect(link('A-1,B&C')).toBe(`${address}#:~:text=A%2D1%2CB%26C`);
  });
  it('goes to web pages alone', () => {
    for (const other of [null, 'javascript:alert(1)', 'file:///a.txt', 'data:text/html,x', 'x'])
      expect(fragmentLink({ address: other, text, span: { start: 0, end: 2 } })).toBeNull();
    expect(webAddress(' javascript:alert(1)')).toBeNull();
  });
  it('is the only place, for every figure of a report that gets one', () => {
    const report = longReport(4, 3000);
    let given = 0;
    for (const span of figureSpans(report)) {
      const href = fragmentLink({ address, text: report, span });
      if (href) given += 1;
      if (href) expect(decodeURIComponent(href)).toContain(report.slice(span.start, span.end));
    }
    expect(given / figureSpans(report).length).toBeGreaterThan(0.9);
  });
});

it('writes local time with its offset', () => {
  const noon = new Date('2026-03-02T04:00:00.500Z');
  expect(timeWithOffset(noon, -480)).toBe('2026-03-02T12:00:00+08:00');
  expect(timeWithOffset(noon, 210)).toBe('2026-03-02T00:30:00-03:30');
  expect(timeWithOffset(noon, 0)).toBe('2026-03-02T04:00:00+00:00');
  expect(momentWithOffset(new Date(noon.getTime() + 7), -480)).toBe('2026-03-02T12:00:00.507+08:00');
});
