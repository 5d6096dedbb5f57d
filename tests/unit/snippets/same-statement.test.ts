import { describe, expect, it } from 'vitest';
import { compareStatements, sameTouching } from '../../../lib/snippets/same-statement.ts';
import { readStatement, type Statement } from '../../../lib/snippets/statement.ts';
import { printOf } from '../../helpers/print-of.ts';

/** The statement of the words between two strokes; `whole` false where what was kept begins with the text. */
function statementOf(marked: string, whole = true): Statement {
  const [head, quote] = marked.split('|') as [string, string];
  const span = { start: head.length, end: head.length + quote.length };
  return readStatement(printOf(marked.replaceAll('|', '')), span, { whole });
}

const compared = (then: string, now: string, whole = true) =>
  compareStatements(statementOf(then, whole), statementOf(now));
const same = { differences: [], doubt: false };

describe('the same number of the same', () => {
  it.each([
    ['the same words', '完成税收|5亿元|。', '完成税收|5亿元|。'],
    ['words that say how', '完成税收|5亿元|。', '完成税收总额|5亿元|。'],
    ['another word for done', '税收实现|5亿元|。', '税收达到|5亿元|。'],
    ['a word of manner behind', '新建|200个|泊位。', '新建|200个|泊位了。'],
    ['another place in the sentence', '新建道路|3公里|，好。', '好，新建道路|3公里|。'],
    ['a line’s end within its lead', '本级财政收入|5亿元|。', '本级财政\n收入|5亿元|。'],
    ['a line’s end that is gone from its lead', '本级财政\n收入|5亿元|。', '本级财政收入|5亿元|。'],
    ['a line’s end before it', '本级收入|5亿元|。', '本级收入\n|5亿元|。'],
    ['a line’s end within what is counted', '新建|200个|停车泊位。', '新建|200个|停车\n泊位。'],
    ['a line’s end that is gone from it', '新建|200个|停车\n泊位。', '新建|200个|停车泊位。'],
    ['its growth gone', '完成税收|5亿元|，增长3%。', '完成税收|5亿元|。'],
    ['another’s growth turned', '税收|5亿元|，产值9亿元，增长3%。', '税收|5亿元|，产值9亿元，下降3%。'],
    ['the digits of its level', '税收完成5亿元，同比增长|3%|。', '税收完成6亿元，同比增长|3%|。'],
    ['the digits of its neighbour', '东渠村86万元，道路修建|3公里|。', '东渠村68万元，道路修建|3公里|。'],
    ['what its owner did', '东渠村抓产业，收入达|86万元|。', '东渠村促增收，收入达|86万元|。'],
    ['the opening behind it', '抓产业，收入达|86万元|。', '收入达|86万元|，抓产业。'],
    ['the owner’s clause behind it', '东渠村抓产业，道路修建|3公里|。', '道路修建|3公里|，东渠村抓产业。'],
    ['another’s clause behind it', '东渠村86万元，道路修建|3公里|。', '道路修建|3公里|，东渠村86万元。'],
    [
      'another’s clause a sentence before',
      '东渠村86万元，道路修建|3公里|。',
      '东渠村86万元。道路修建|3公里|。',
    ],
    ['a date in a line of its own', '完成税收|5亿元|。', '2023年，各项工作\n完成税收|5亿元|。'],
    ['a date of two months in such a line', '1-6月，完成税收|5亿元|。', '1-6月各项工作\n完成税收|5亿元|。'],
    [
      'an opening in quotation marks in such a line',
      '抓“三产”融合，收入达|86万元|。',
      '抓“三产”融合\n收入达|86万元|。',
    ],
    ['such a date gone', '2023年，各项工作\n完成税收|5亿元|。', '完成税收|5亿元|。'],
    [
      'a list with one lead that is longer',
      '好评率、办结率分别为98%、|99%|。',
      '好评率、办结率、满意率分别为98%、|99%|、97%。',
    ],
    [
      'a list whose other number changed',
      '好评率、办结率分别为98%、|99%|。',
      '好评率、办结率分别为97%、|99%|。',
    ],
    [
      'a list with another word for it',
      '好评率、办结率分别为98%、|99%|。',
      '好评率、办结率分别达98%、|99%|。',
    ],
    ['a column of words put in', '项目\t完成\n绿地\t|12公顷|', '项目\t单位\t完成\n绿地\t公顷\t|12公顷|'],
    ['a column of words taken out', '项目\t单位\t完成\n绿地\t公顷\t|12公顷|', '项目\t完成\n绿地\t|12公顷|'],
    ['a head where none was', '绿地\t|12公顷|', '项目\t完成\n绿地\t|12公顷|'],
    ['a table put into words', '项目\t完成\n绿地\t|12公顷|', '绿地|12公顷|。'],
  ])('%s', (_what, then, now) => {
    expect(compared(then, now)).toEqual(same);
  });

  it.each([
    ['its lead', '收入|5亿元|。', '本级财政收入|5亿元|。'],
    ['its owner', '收入达|86万元|。', '西渠村抓产业，收入达|86万元|。'],
    ['its date', '完成税收|5亿元|。', '2022年，完成税收|5亿元|。'],
  ])('is not doubted where what was kept begins behind %s', (_what, then, now) => {
    expect(compared(then, now, false)).toEqual(same);
    expect(compared(then, now, true)).toMatchObject({ doubt: true });
  });

  it('is doubted where nothing was kept before it', () => {
    expect(compared('|5亿元|用于养老。', '本级财政收入|5亿元|用于养老。', false)).toEqual({
      differences: ['subject'],
      doubt: true,
    });
  });
});

describe('another number, or another’s', () => {
  it.each([
    ['another indicator', '税收|5亿元|。', '产值|5亿元|。', ['subject']],
    ['another indicator that grew', '税收完成5亿元，增长|3%|。', '产值完成5亿元，增长|3%|。', ['subject']],
    ['another verb that names it', '完成|2家|养老服务站。', '新建|2家|养老服务站。', ['subject']],
    ['another basis', '同比增长|5%|。', '环比增长|5%|。', ['subject']],
    ['another basis in other words', '税收同比增长|5%|。', '税收比上年末增长|5%|。', ['subject']],
    ['a growth for a share', '税收占|5%|。', '税收增长|5%|。', ['subject', 'direction']],
    ['a fall for a growth', '税收增长|5%|。', '税收下降|5%|。', ['direction']],
    ['its growth turned', '完成税收|5亿元|，增长3%。', '完成税收|5亿元|，下降3%。', ['direction']],
    ['another hedge', '新增就业约|300人|。', '新增就业近|300人|。', ['hedge']],
    ['a hedge gone', '新增就业约|300人|。', '新增就业|300人|。', ['hedge']],
    ['a hedge gone behind', '新增就业|300人|以上。', '新增就业|300人|。', ['hedge']],
    ['a hedge of words', '完成税收|5亿元|。', '完成税收不低于|5亿元|。', ['hedge']],
    ['other words of one bound', '税收不低于|5亿元|。', '税收不少于|5亿元|。', ['hedge']],
    ['a minus', '增速为|5%|。', '增速为-|5%|。', ['number', 'direction']],
    ['a word that multiplies', '走访|30户|。', '走访每|30户|。', ['number']],
    ['a range', '占地|15平方米|。', '占地|15平方米|至30平方米。', ['number']],
    [
      'names in another order',
      '好评率、办结率分别为|98%|、99%。',
      '办结率、好评率分别为|98%|、99%。',
      ['subject'],
    ],
    ['another owner', '东渠村抓产业，收入达|86万元|。', '西渠村抓产业，收入达|86万元|。', ['subject']],
    [
      'another owner’s clause',
      '东渠村86万元，道路修建|3公里|。',
      '西渠村86万元，道路修建|3公里|。',
      ['subject'],
    ],
    [
      'another owner, its clause behind it',
      '东渠村抓产业，道路修建|3公里|。',
      '西渠村抓产业，道路修建|3公里|，东渠村抓产业。',
      ['subject'],
    ],
    ['another year', '2023年，完成税收|5亿元|。', '2022年，完成税收|5亿元|。', ['date']],
    ['another row', '项目\t完成\n绿地\t|12公顷|', '项目\t完成\n湿地\t|12公顷|', ['subject']],
    ['another column', '项目\t完成\n绿地\t|12公顷|', '项目\t计划\n绿地\t|12公顷|', ['subject']],
  ])('%s', (_what, then, now, differences) => {
    expect(compared(then, now)).toEqual({ differences, doubt: false });
  });
});

describe('what nobody but the reader can say', () => {
  it.each([
    ['words came before it', '收入|5亿元|。', '本级财政收入|5亿元|。', ['subject']],
    ['words came within its lead', '完成税收|5亿元|，好。', '完成重点税收|5亿元|，好。', ['subject']],
    ['a basis came', '税收增长|5%|。', '税收同比增长|5%|。', ['subject']],
    ['words went behind it', '新建|200个|停车泊位。', '新建|200个|停车。', ['subject']],
    ['its use is another', '投入|5亿元|用于养老。', '投入|5亿元|用于助学。', ['subject']],
    ['other words across a line’s end', '本级财政收入|5亿元|。', '区级财政\n收入|5亿元|。', ['subject']],
    ['other words across a line’s end then', '区级财政\n收入|5亿元|。', '本级财政收入|5亿元|。', ['subject']],
    ['another noun across a line’s end', '新建|200个|停车泊位。', '新建|200个|停车\n场地。', ['subject']],
    [
      'another noun across a line’s end then',
      '新建|200个|停车\n场地。',
      '新建|200个|停车泊位。',
      ['subject'],
    ],
    ['another opening', '抓产业，收入达|86万元|。', '抓服务，收入达|86万元|。', ['subject']],
    ['an owner came', '收入达|86万元|。', '西渠村抓产业，收入达|86万元|。', ['subject']],
    [
      'an owner came, another’s clause behind it',
      '东渠村86万元，道路修建|3公里|。',
      '西渠村抓产业，道路修建|3公里|，东渠村86万元。',
      ['subject'],
    ],
    ['an owner went', '东渠村抓产业，收入达|86万元|。', '收入达|86万元|。', ['subject']],
    ['an owner went whose growth it is', '东渠村86万元，增长|3%|。', '增长|3%|，东渠村86万元。', ['subject']],
    [
      'another owner a sentence before',
      '东渠村抓产业。收入达|86万元|。',
      '西渠村抓产业。收入达|86万元|。',
      ['subject'],
    ],
    [
      'the clause before is a road’s, and another’s',
      '中兴路加装电梯6台，惠及居民|72户|。',
      '东明路加装电梯6台，惠及居民|72户|。',
      ['subject'],
    ],
    [
      'the clause before is of another firm',
      '绿禾食品完成技改21项，上缴税金|3610万元|。',
      '启明精工完成技改21项，上缴税金|3610万元|。',
      ['subject'],
    ],
    [
      'the clause before is of another crop',
      '粮食播种面积1.8万亩，总产量|9230吨|。',
      '蔬菜播种面积1.8万亩，总产量|9230吨|。',
      ['subject'],
    ],
    [
      'other years are counted',
      '全年签约项目37个，总投资|58亿元|。',
      '近三年签约项目37个，总投资|58亿元|。',
      ['subject'],
    ],
    ['another condition', '年纳税100万元以上企业|56家|。', '年纳税50万元以上企业|56家|。', ['subject']],
    ['another age', '60岁以上老人体检|4860人次|。', '70岁以上老人体检|4860人次|。', ['subject']],
    ['a date came', '完成税收|5亿元|。', '2022年，完成税收|5亿元|。', ['date']],
    ['a date went', '2023年，完成税收|5亿元|。', '完成税收|5亿元|。', ['date']],
    [
      'another date a sentence before',
      '2023年工作扎实。完成税收|5亿元|。',
      '2022年工作扎实。完成税收|5亿元|。',
      ['date'],
    ],
  ])('%s', (_what, then, now, differences) => {
    expect(compared(then, now)).toEqual({ differences, doubt: true });
  });

  it('is sure where a sure difference stands beside it', () => {
    expect(compared('收入增长|5%|。', '本级收入下降|5%|。')).toMatchObject({ doubt: false });
  });
});

describe('what touches a number', () => {
  it.each([
    ['完成|5亿元|。', '完成|5亿元|。', true],
    ['完成|5亿元|。', '实现|5亿元|。', true],
    ['完成|5亿元|。', '完成1|5亿元|。', false],
    ['完成|5亿元|。', '完成十|5亿元|。', false],
    ['完成|5亿元|。', '完成|5亿元|多。', false],
    ['完成|5亿元|。', '完成|5亿元|到6亿元。', false],
    ['完成|5亿元|。', '完成|5亿元|到位。', true],
    ['每|5年|。', '第|5年|。', false],
    ['每 |5年|。', '每|5年|。', true],
  ])('is the same: %s %s: %s', (then, now, is) => {
    expect(sameTouching(statementOf(then), statementOf(now))).toBe(is);
  });
});
