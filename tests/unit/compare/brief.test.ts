import { describe, expect, it } from 'vitest';
import {
  bareLeads,
  lineLeads,
  placeAreas,
  problemEnds,
  problemLeads,
  promiseWords,
} from '../../../lib/compare/brief/brief-words.ts';
import { readBrief } from '../../../lib/compare/brief/read-brief.ts';
import { readText } from '../../helpers/read-reports.ts';

const text = [
  '2023年青禾镇政府工作报告',
  '各位代表：',
  '一、2023年工作回顾',
  '（一）经济稳步回升',
  '全年完成税收12.5亿元，同比增长8.2%。新增经营主体812家，同比增长14.6%。开展活动125场。',
  '（二）民生持续改善',
  '发放救助金860万元，惠及困难群众。',
  '我们也清醒地看到，工作中还存在不少问题。一是产业基础还比较薄弱；二是停车难没有根本缓解。',
  '二、2024年工作安排',
  '力争全年税收达到13.6亿元。确保社区食堂如期启用，走访注册资本5000万元以上的企业。新建口袋公园2座。',
].join('\n');

describe('一页读懂', () => {
  const { analysis } = readText(text);
  const brief = readBrief(text, analysis);
  const words = (lines: readonly { text: string }[]) => lines.map((line) => line.text);

  it('lists the weightiest figures under their headings, in the report’s own clauses', () => {
    expect(brief.themes.map(({ title, lines }) => [title, words(lines)])).toEqual([
      ['（一）经济稳步回升', ['全年完成税收12.5亿元，同比增长8.2%', '新增经营主体812家，同比增长14.6%']],
      ['（二）民生持续改善', ['发放救助金860万元']],
    ]);
  });

  it('lists what is promised with a number, what is promised without, and the problems that are named', () => {
    expect(words(brief.goals)).toEqual(['力争全年税收达到13.6亿元']);
    expect(words(brief.promises)).toEqual(['确保社区食堂如期启用']);
    expect(words(brief.problems)).toEqual(['产业基础还比较薄弱', '停车难没有根本缓解']);
  });

  it('leads each line to its place', () => {
    const lines = [...brief.themes.flatMap((theme) => theme.lines), ...brief.goals, ...brief.problems];
    for (const line of [...lines, ...brief.promises])
      expect(text.slice(line.start, line.end)).toBe(line.text);
  });

  it.each([
    ['实现地方财政收入增长6%，达到7.2亿元。', '实现地方财政收入增长6%，达到7.2亿元'],
    ['兑现扶持政策，扶持企业45户，金额1360万元。', '扶持企业45户，金额1360万元'],
    [
      '在全市垃圾分类实效综合考评中，青禾镇在全市排名18，全区排名3。',
      '在全市垃圾分类实效综合考评中，青禾镇在全市排名18，全区排名3',
    ],
    [
      '镇集体经济总资产26.4亿元，同比增长5.1%；净资产19.7亿元，同比增长6.2%。',
      '镇集体经济总资产26.4亿元，同比增长5.1%；净资产19.7亿元，同比增长6.2%',
    ],
    ['争取上级资金3.4亿元，其中专项债券1.6亿元。', '争取上级资金3.4亿元，其中专项债券1.6亿元'],
    ['全力以赴招商，全年完成税\n收12.5亿元。', '全年完成税收12.5亿元'],
  ])('begins a line where what it speaks of is named: %s', (sentence, expected) => {
    const other = `2023年青禾镇政府工作报告\n一、2023年工作回顾\n${sentence.replace('\n', '\n\n')}`;
    const shown = readBrief(other, readText(other).analysis).themes.flatMap(({ lines }) => words(lines));
    expect(shown).toEqual([expected]);
  });

  it.each([
    ['达标企业新增12家', false],
    ['总投资3.6亿元的青禾水厂建成通水', false],
    ['比亚迪配套园新增投资2.1亿元', false],
    ['力争实现产值5亿元以上', true],
    ['分别增长4.1%和5%', true],
  ])('knows a clause that leaves out what it speaks of: %s', (clause, bare) => {
    expect(bareLeads.some(({ pattern }) => pattern.test(clause))).toBe(bare);
  });

  const problemsOf = (told: string) => {
    const other = text.replace(/我们也清醒.*缓解。/u, told);
    return words(readBrief(other, readText(other).analysis).problems);
  };

  it.each(['不足', '短板', '问题', '困难', '薄弱环节', '挑战', '差距'])(
    'leaves out what only announces some of them as %s',
    (word) =>
      expect(
        problemsOf(
          `我们也清醒地看到，工作中还存在不少问题。农业方面的${word}：产业链条不够长；停车难没有根本缓解。`,
        ),
      ).toEqual(['产业链条不够长', '停车难没有根本缓解']),
  );

  it.each(['是', '表现在', '体现在', '有'])('leaves out 主要%s before a problem', (word) =>
    expect(problemsOf(`我们也清醒地看到，工作中还存在不少问题。主要${word}产业基础还比较薄弱。`)).toEqual([
      '产业基础还比较薄弱',
    ]),
  );

  it.each(['困难问题', '问题不足', '问题困难', '问题短板', '困难挑战', '困难差距', '困难和问题'])(
    'takes no word for problems for one of them: 不少%s',
    (both) =>
      expect(problemsOf(`我们也清醒地看到，发展中存在不少${both}。一是产业基础还比较薄弱。`)).toEqual([
        '产业基础还比较薄弱',
      ]),
  );

  it('takes no area that names a place for a promise, and one that is promised for one', () => {
    const other = text.replace(
      '新建口袋公园2座。',
      '深度参与青禾河以北6平方公里开发建设。新建高标准农田8万亩。',
    );
    expect(words(readBrief(other, readText(other).analysis).goals)).toEqual([
      '力争全年税收达到13.6亿元',
      '新建高标准农田8万亩',
    ]);
  });

  it('takes no heading for a promise', () => {
    const other = text.replace('力争全年', '（一）更加统筹发展与安全确保社会大局持续稳定\n力争全年');
    expect(words(readBrief(other, readText(other).analysis).promises)).toEqual(['确保社区食堂如期启用']);
  });

  it('takes no line in which the page lost characters', () => {
    const other = text
      .replace('同比增长8.2%。', '同比增长8.2%连续年保持增长城市面貌焕然一新。')
      .replace('同比增长14.6%。', '同比增长14.6%。为26780岁以上老人发放补贴1320万元。');
    const { analysis: read } = readText(other);
    expect(read.lost).toHaveLength(2);
    expect(readBrief(other, read).themes.map(({ lines }) => words(lines))).toEqual([
      ['全年完成税收12.5亿元，同比增长8.2%', '新增经营主体812家，同比增长14.6%'],
      ['发放救助金860万元'],
    ]);
  });

  it('takes a figure from its name on where its clause is damaged, and ends it where the next one follows without a mark', () => {
    const other = text.replace(
      '同比增长8.2%。',
      '同比增长8.2%连续年保持增长固定资产投资完成24.6亿元社会消费品零售总额完成130亿元。',
    );
    const { analysis: read } = readText(other);
    expect(read.lost.length).toBeGreaterThan(0);
    expect(words(readBrief(other, read).themes[0]!.lines).slice(0, 3)).toEqual([
      '全年完成税收12.5亿元，同比增长8.2%',
      '固定资产投资完成24.6亿元',
      '社会消费品零售总额完成130亿元',
    ]);
  });

  it('takes no word of promising inside another', () => {
    const other = text.replace('确保社区食堂如期启用', '努力促进集体资产保值增值');
    expect(readBrief(other, readText(other).analysis).promises).toEqual([]);
  });

  it('gives a problem whole where a page’s width broke its line', () => {
    const broken = text.replace(
      '一是产业基础还比较薄弱；二是停车难没有根本缓解。',
      '一是产业基础还比较\n\n薄弱，既要扩大产业的总量更要提升产业的质量和效益；二是停车难没有\n\n根本缓解，老旧小区的车位缺口还比较大。',
    );
    expect(words(readBrief(broken, readText(broken).analysis).problems)).toEqual([
      '产业基础还比较薄弱，既要扩大产业的总量更要提升产业的质量和效益',
      '停车难没有根本缓解，老旧小区的车位缺口还比较大',
    ]);
  });

  it.each(['凝心聚力促进集体经济发展壮大', '在确保安全生产平稳的前提下', '这是确保经济平稳运行的客观要求'])(
    'takes no word of promising where nothing is promised: %s',
    (clause) => {
      const other = text.replace('确保社区食堂如期启用', clause);
      expect(readBrief(other, readText(other).analysis).promises).toEqual([]);
    },
  );

  it.each([
    '对此，我们将认真加以解决',
    '面对困难和问题，绝不回避推脱',
    '这些问题，必须一个一个盯',
    '我们要直面这些困难',
  ])('ends the problems with what is done about them: %s', (answer) => {
    const done = text.replace('根本缓解。', `根本缓解。${answer}。三是照此办理到位。`);
    expect(words(readBrief(done, readText(done).analysis).problems)).toEqual(words(brief.problems));
  });

  it.each<[account: string, problems: string[]]>([
    [
      '我们也清醒认识到，发展中还面临不少困难和问题：产业能级不高，新增长点不多；停车难问题仍然突出。',
      ['产业能级不高，新增长点不多', '停车难问题仍然突出'],
    ],
    [
      '（三）存在的问题\n一是停车难问题突出，缺口约1200个泊位；二是老旧电梯隐患较多。',
      ['停车难问题突出，缺口约1200个泊位', '老旧电梯隐患较多'],
    ],
    [
      '（三）存在的问题\n在看到成绩的同时，我们也要看到存在的不足：一是招商力度不够大。二是收支矛盾加剧。',
      ['招商力度不够大', '收支矛盾加剧'],
    ],
    [
      '但也存在一些问题，主要是：经济增长放缓，税收下降3.6%；养老床位缺口300张。',
      ['经济增长放缓，税收下降3.6%', '养老床位缺口300张'],
    ],
    [
      '我们也清醒地看到，停车难问题仍然突出，缺口还很大。老旧电梯隐患较多。',
      ['停车难问题仍然突出，缺口还很大', '老旧电梯隐患较多'],
    ],
    ['我们清醒地看到，还有很多不足，面临不少挑战。主要是：产业能级还不高。', ['产业能级还不高']],
    ['我们清醒地看到，发展中存在不少困难挑战，产业能级还不高。', ['产业能级还不高']],
    [
      '我们也清醒认识到：我镇正处于转型攻坚期，深层次矛盾凸显；工业发展的基础不够牢固；财政收支仍处于紧平衡，部分干部学习劲头欠缺。对此，我们将认真解决。',
      [
        '我镇正处于转型攻坚期，深层次矛盾凸显',
        '工业发展的基础不够牢固',
        '财政收支仍处于紧平衡，部分干部学习劲头欠缺',
      ],
    ],
  ])('names a problem by its whole clause, without what leads to it: %s', (account, problems) => {
    const other = text.replace(
      '我们也清醒地看到，工作中还存在不少问题。一是产业基础还比较薄弱；二是停车难没有根本缓解。',
      account,
    );
    expect(words(readBrief(other, readText(other).analysis).problems)).toEqual(problems);
  });

  it('goes on to what a figure is of, and leaves out what announces it', () => {
    const other = text
      .replace('发放救助金860万元', '一是停车难问题突出，缺口约1200个泊位')
      .replace('力争全年税收达到13.6亿元', '2024年主要预期目标是：税收达到13.6亿元');
    const shown = readBrief(other, readText(other).analysis);
    expect(shown.themes.flatMap(({ lines }) => words(lines))).toContain('停车难问题突出，缺口约1200个泊位');
    expect(words(shown.goals)).toEqual(['税收达到13.6亿元']);
  });

  it('says a figure of a table by its name, with the unit of its row and its growth', () => {
    const other = text.replace(
      '（二）民生',
      '表1　2023年主要经济指标完成情况\n指标\t单位\t2022年\t2023年\t增长（%）\n' +
        '社会消费品零售总额\t亿元\t58.2\t60.1\t3.3\n（二）民生',
    );
    const { lines } = readBrief(other, readText(other).analysis).themes[0]!;
    expect(words(lines)).toContain('社会消费品零售总额 60.1亿元，增长3.3%');
    expect(words(lines).join()).not.toContain('表1');
  });

  it('is empty for a text that says nothing of it', () => {
    const plain = '今天天气晴朗。';
    expect(readBrief(plain, readText(plain).analysis)).toEqual({
      themes: [],
      goals: [],
      problems: [],
      promises: [],
    });
  });

  it.each([...problemLeads, ...problemEnds, ...promiseWords, ...bareLeads, ...placeAreas, ...lineLeads])(
    '$id holds in its sample',
    ({ pattern, sample }) => {
      expect(pattern.test(sample)).toBe(true);
    },
  );
});
