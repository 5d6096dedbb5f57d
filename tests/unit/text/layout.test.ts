import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../lib/text/print/layout.ts';
import { findParagraphs } from '../../../lib/text/print/paragraphs.ts';

const endings = (text: string): string[] => readLayout(text).lines.map(({ ending }) => ending);

/** Set text of 26 or 27 characters a line, as a PDF prints it. */
const page = [
  '全镇上下坚持稳中求进工作总基调，扎实推进各项重点任务落',
  '地见效，加快推进一批重点工程早日开工建设，完成投资三十',
  '亿元，带动就业岗位九百个，群众满意度进一步提升。',
  '各社区开展文艺汇演、戏曲导赏、公益电影和讲座培训，共计',
  '一百七十场，惠及居民三千余人。',
];

describe('how a text is set', () => {
  it('is wrapped where lines of one width end in mid-sentence', () => {
    const layout = readLayout(page.join('\n'));
    expect(layout.wrapped).toBe(true);
    expect(layout.width).toBe(27);
    expect(layout.evidence.usual).toBeGreaterThan(0.5);
    expect(layout.evidence.open).toBeGreaterThan(0.5);
    expect(endings(page.join('\n'))).toEqual(['wrapped', 'wrapped', 'end', 'wrapped', 'end']);
  });

  it('is not wrapped where lines of all lengths end with their sentences', () => {
    const text = ['一、经济', `${page.join('')}`, '税收增长。', `${page[3]}${page[4]}`].join('\n');
    expect(readLayout(text).wrapped).toBe(false);
    expect(endings(text)).toEqual(['end', 'end', 'end', 'end']);
  });

  it('is decided for the whole document: two heads of one width are no wrapped line', () => {
    const heads = '聚焦产业转型升级推动经济高质量发展\n聚焦城市功能品质推动环境再提升';
    const text = `${heads}\n${page.join('')}\n${page.join('')}`;
    expect(endings(text)).toEqual(['end', 'end', 'end', 'end']);
  });

  it.each([
    ['after a comma', '完成税收五亿元，\n增长三成。', 'inside'],
    ['before closing punctuation', '落实“四个一\n”制度。', 'inside'],
    ['before the unit of a number', '完成投资 30.81\n亿元。', 'inside'],
    ['before a share', '完成规模以上工业总产值，比上年增长\n12.5%。', 'inside'],
    ['inside a word', '新建口袋公\n园16处。', 'inside'],
    ['inside a verb', '惠企资金兑现率提\n升6个百分点。', 'inside'],
    ['before the number of a page', '全镇民营经济\n— 7 —\n增加值突破30亿元。', 'inside'],
    ['with a sentence, before the number of a page', '完成税收。\n— 7 —\n新建公园3处。', 'end'],
    ['with a head, before the number of a page', '二、经济运行\n- 7 -\n税收增长三成。', 'end'],
    ['with the name of a base', '打造产业基地\n区财政收入增长三成。', 'end'],
    ['before a head', '完成税收，\n二、民生', 'end'],
    ['after a colon, before the first of a list', '以下两件为实事项目：\n1.建成食堂', 'inside'],
    ['inside a number', '研发平台达到259\n7个。', 'inside'],
    ['between bare numbers and a count', '其他用品 2.4 2.5 2.4\n12个城市价格上涨。', 'end'],
    ['between rows', '指标\t完成\n税收\t12', 'end'],
    ['after a sentence', '完成税收。\n增长三成。', 'end'],
  ])('a line ends %s', (_where, text, ending) => {
    expect(endings(text)[0]).toBe(ending);
  });

  it('leaves out numbers of pages and says where the next page begins', () => {
    const { lines } = readLayout(`${page[0]}\n— 3 —\n${page[1]}`);
    expect(lines.map(({ opensPage }) => opensPage)).toEqual([false, true]);
  });

  it('cannot tell whether a full line that ends its sentence ends the paragraph', () => {
    const closed = page.with(1, '地见效，加快推进一批重点工程早日开工建设，完成投资额。');
    const { lines } = readLayout(closed.join('\n'));
    expect(lines[1]).toMatchObject({ ending: 'end', unsure: true });
    expect(findParagraphs(lines)[0]!.doubt).toBe(lines[1]!.end);
  });
});
