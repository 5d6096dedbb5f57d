import { describe, expect, it } from 'vitest';
import { gainedSubject, isNumber } from '../../../lib/snippets/kept-statement.ts';
import { readStatement } from '../../../lib/snippets/statement.ts';
import {
  differInManner,
  leansOnNothing,
  namesSomething,
  ownerOf,
} from '../../../lib/snippets/subject-words.ts';
import { snippetOf } from '../../helpers/kept-snippet.ts';
import { printOf } from '../../helpers/print-of.ts';

describe('words that lead to a number', () => {
  it.each([
    ...[
      '其中',
      '分别',
      '同时',
      '另',
      '共',
      '均',
      '都',
      '各',
      '及',
      '或',
      '以及',
      '为',
      '是',
      '达',
      '到',
      '至',
    ],
    ...[
      '占',
      '由',
      '从',
      '约',
      '超',
      '近',
      '完成',
      '实现',
      '累计',
      '合计',
      '共计',
      '总计',
      '总量',
      '总数',
      '总额',
    ],
    ...['净多', '净少', '净', '多', '少', '高', '低', '快', '慢', '大幅', '平均', '人均', '年均'],
    ...[
      '上半年',
      '下半年',
      '一季度',
      '四季度',
      '今年',
      '去年',
      '上年',
      '全年',
      '全年共',
      '累计完成',
      '同比增长',
    ],
    ...['比上年', '较年初', '比去年', '较上月末', '比上季度', '下降', '增加', '增幅', '和', '与', '共和'],
  ])('name nothing themselves: %s', (words) => expect(namesSomething(words)).toBe(false));

  it.each(['税收完成', '共建成道路', '全年税收', '柳湾村', '新增就业', '农民人均收入', '为老服务'])(
    'name what it measures: %s',
    (words) => expect(namesSomething(words)).toBe(true),
  );

  it.each([
    '其中区级收入',
    '占全区的',
    '较全市高',
    '比全市高',
    '同比',
    '环比',
    '约占全区',
    '高于全区',
    '低于全市',
    '相当于全区',
    '增幅居全区',
    '降幅居全区',
    '增速居全区',
  ])('lean on the clause before: %s', (words) => {
    expect(namesSomething(words)).toBe(false);
    expect(leansOnNothing(words)).toBe(false);
  });

  it.each(['税收增长', '产值下降', '税收增幅'])('are a change of what stood before: %s', (words) =>
    expect(leansOnNothing(words)).toBe(false),
  );
  it.each(['税收', '新建道路', '本级收入完成'])('lean on nothing: %s', (words) =>
    expect(leansOnNothing(words)).toBe(true),
  );
});

describe('two ways to say the same', () => {
  it.each([
    ...[
      '了',
      '的',
      '共',
      '总额',
      '规模',
      '总体',
      '稳步',
      '持续',
      '继续',
      '扎实',
      '全面',
      '有序',
      '顺利',
      '圆满',
    ],
    ...['积极', '成功', '大幅', '大幅度', '明显', '显著', '平稳', '较快', '快速', '进一步', '扎实推进'],
    ...[
      '全年',
      '年内',
      '当年',
      '完成',
      '实现',
      '达',
      '达到',
      '为',
      '取得',
      '已',
      '共计',
      '则',
      '也',
      '并',
      '可',
    ],
    ...['一举', '预计可'],
  ])('differ in manner alone: %s', (word) => {
    expect(differInManner('税收收入', `税收收入${word}`)).toBe(true);
    expect(differInManner(`${word}税收收入`, '税收收入')).toBe(true);
    expect(differInManner('税收收入稳步', `税收收入${word}`)).toBe(true);
    expect(differInManner(`税收${word}收入`, '税收收入')).toBe(true);
  });

  it.each([
    ['税收收入', '本级税收收入'],
    ['税收收入', '税收支出'],
    ['税收收入完成', '税收收入计划'],
    ['税收收入', ''],
    ['男性', '女性'],
    ['完成税收', '未完成税收'],
    ['税收', '税收以外收入'],
    ['税税', '税'],
  ])('are none: %s and %s', (then, now) => {
    expect(differInManner(then, now)).toBe(false);
    expect(differInManner(now, then)).toBe(false);
  });

  it.each([
    ['达到税收', '达税收'],
    ['共计新建', '共新建'],
    ['完成全年', '完成全面'],
    ['大幅度增长', '大幅增长'],
    // 全年, which is neutral too, is read across the word that came.
    ['安全年内达标', '安全达标'],
  ])('share a character of the word that differs: %s and %s', (then, now) =>
    expect(differInManner(then, now)).toBe(true),
  );
});

describe('the owner that a clause opens with', () => {
  it.each([
    ...['东渠村', '东渠居委会', '东渠街道', '东渠镇', '东渠乡', '临江区', '临江县', '临江市', '临江省'],
    ...['海晟公司', '海晟集团', '海晟厂', '海晟合作社'],
  ])('governs what comes after its sentence: %s', (name) => {
    for (const far of [false, true]) expect(ownerOf(`${name}抓产业`, far)).toBe(name);
  });

  it.each(['海晟银行', '海晟医院', '东渠学校', '东渠小学', '东渠中学', '东渠大学', '东渠商圈'])(
    'owns what its own sentence says: %s',
    (name) => {
      expect(ownerOf(`${name}抓质量`)).toBe(name);
      expect(ownerOf(`${name}抓质量`, true)).toBeNull();
    },
  );

  it.each([
    ...['全镇抓产业', '本镇抓产业', '该村抓产业', '各村抓产业', '我区抓产业', '规上企业集团化', '规下工业厂'],
    ...[
      '重点镇抓产业',
      '老旧小区改造',
      '辖区企业',
      '新农村建设',
      '美丽乡村建设',
      '农村道路',
      '市区道路',
      '城镇道路',
    ],
    ...[
      '居全区前列',
      '位全市第一',
      '列全区第二',
      '在全镇推广',
      '较全区高',
      '比全市高',
      '与全区持平',
      '对全镇企业',
    ],
    ...['占全区比重', '到全市领先', '为全区最高', '是全市最好', '由全区统筹', '从全镇选出'],
    ...['东渠村级收入', '东渠村民收入', '东渠镇企收入', '东渠镇属企业', '东渠村容整洁', '东渠乡风文明'],
    ...['抓产业促增收', '村', ''],
  ])('is none: %s', (clause) => expect(ownerOf(clause)).toBeNull());
});

describe('words that are a number', () => {
  it.each(['5', '５', '三', '两家', '百分之五', '12345678901234567890亿元人民', '十五亿元'])('%s', (quote) =>
    expect(isNumber(quote)).toBe(true),
  );
  it.each(['', '税收', '税收收入', '123456789012345678901234亿'])('not %s', (quote) =>
    expect(isNumber(quote)).toBe(false),
  );
  it('of 24 characters at most', () => {
    expect(isNumber('1'.repeat(24))).toBe(true);
    expect(isNumber('1'.repeat(25))).toBe(false);
  });
});

describe('a snippet that was kept without its subject', () => {
  const text =
    '全镇经济平稳。\n柳湾村税收完成3.4亿元。\n项目\t计划\t完成\n绿地\t12公顷\t13公顷\n岸线\t3公里\t4公里';
  const keptOf = (quote: string) => {
    const { subject: _subject, ...rest } = snippetOf(text, quote);
    return rest;
  };
  const statementOf = (quote: string) =>
    readStatement(
      printOf(text),
      { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
      { whole: true },
    );

  it('gains it from the words that were kept', () => {
    expect(gainedSubject(keptOf('3.4亿元'), null)).toMatchObject({ owner: '柳湾村' });
    expect(gainedSubject(keptOf('13公顷'), null)).toMatchObject({ row: ['绿地'], column: '完成' });
  });

  it('gains it from its page where they end in the table’s middle', () => {
    const kept = keptOf('4公里');
    const cut = { ...kept, anchor: { ...kept.anchor, prefix: '岸线\t3公里\t' } };
    expect(gainedSubject(cut, statementOf('4公里'))).toMatchObject({ row: ['岸线'], column: '完成' });
    expect(gainedSubject(cut, null)).toBeUndefined();
  });

  it('gains none where it has one, is a term, or is no number', () => {
    expect(gainedSubject(snippetOf(text, '3.4亿元'), statementOf('3.4亿元'))).toBeUndefined();
    expect(gainedSubject({ ...keptOf('3.4亿元'), kind: 'term' }, statementOf('3.4亿元'))).toBeUndefined();
    expect(gainedSubject(keptOf('税收完成'), statementOf('税收完成'))).toBeUndefined();
  });
});

describe('a clause that only speaks of a place', () => {
  const words =
    '围绕 聚焦 通过 结合 针对 依托 按照 根据 利用 借助 以 在 将 把 使 让 向 从 加快 持续 不断 进一步 全力 大力 积极 全面 深入 扎实 切实 着力 继续 并 还 也 率先 盘活 健全 梳理 用好 荣获 制定 丰富 修订 出台 走访 召开 参与 深化 优化 提升 改善';
  it.each(words.split(' '))('opens with %s, and the number behind is not the place’s', (word) => {
    expect(ownerOf(`${word}柳湾街道改造面积`)).toBeNull();
    expect(ownerOf(`${word}柳湾公司改造`, true)).toBeNull();
  });

  it('is none where a firm or a house is named so', () => {
    expect(ownerOf('建设银行发放贷款')).toBe('建设银行');
    expect(ownerOf('提升公司完成产值')).toBe('提升公司');
    expect(ownerOf('柳湾街道改造面积', true)).toBe('柳湾街道');
  });

  it.each([
    '临澜小区',
    '临澜园区',
    '临澜辖区',
    '临澜城区',
    '临澜学区',
    '临澜校区',
    '临澜景区',
    '临澜片区',
    '临澜地区',
    '临澜库区',
    '临澜农村',
    '大乡村',
    '临澜居村',
    '文明城市',
    '临澜超市',
    '临澜城镇',
    '临澜集镇',
    '大乡镇',
    '大村镇',
  ])('or a sort of place owns nothing further on: %s', (sort) => {
    expect(ownerOf(`${sort}完成改造`, true)).toBeNull();
  });
});
