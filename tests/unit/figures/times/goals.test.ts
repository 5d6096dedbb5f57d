import { describe, expect, it } from 'vitest';
import { stockRows } from '../../../../lib/figures/lexicon/stock-words.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

const review = '一、2023年工作回顾\n';
const plan = `${review}全镇上下同心。\n二、2024年工作安排\n`;
const goalsOf = (text: string): boolean[] => readFigures(text).map(({ goal }) => goal);
const statusOf = (text: string): string[] => readFigures(text).map(({ status }) => status);

describe('a stock in a plan is no goal', () => {
  it.each([
    '统筹推进全镇15个镇村两级重点工程建设。',
    '分红资金划入12个村的账户。',
    '目前全镇尚有8个组未通公路。',
    '今年要重点抓好10个方面的工作。',
    '要着力做好以下8项重点工作。',
    '眼下还有35户群众住在老屋里。',
    '仍有120名学生在校外就餐。',
    '坚守3万亩耕地保护红线。',
    '守好2.6万亩永久基本农田。',
    '生态保护红线120平方公里不突破。',
    '保障2.3万名学生上学安全。',
    '做好全镇860户脱贫户的常态化帮扶。',
    '隐性债务3.6亿元纳入监测。',
    '在现有120家的基础上提质。',
    '把政府债务余额严格控制在9亿元以内。',
    '负债率控制在80%以下。',
    '政府债务不突破9亿元限额。',
    '针对剩余的35名困难群众，逐户走访。',
    '关注去年脱贫的320户群众。',
    '对已转为居民的2.3万人，推进权益均等。',
    '聚焦年税收超2亿元的9个产业集群，逐一制定路线图。',
    '围绕6条重点产业链招商引资。',
    '主动对接省级80个技改项目和12个科学工程。',
    '用好市级2亿元专项资金。',
    '认真落实36条安全生产规定。',
    '加强梨溪、柳河等7条河流水质监测。',
    '其中涉及我县有5项。',
    '推进恒远40万吨纯碱项目达产。',
    '对招用毕业生10人以上的企业给予补贴。',
    '鼓励雇工8人以上的民宿升级。',
    '支持学员满30人的班次。',
    '对职工不足30人的小微企业减半征收。',
    '支持床位超过100张的养老院。',
    '完成20人以下小规模学校撤并。',
    '实现150人以上自然村通公路。',
    '推动100人以上企业开展协商。',
    '让全镇2.6万人民有更多获得感。',
    '让3.5万乡亲过上更加幸福的生活。',
    '使全区48万居民共享改革成果。',
    '持续增进全州92万群众福祉。',
    '为全市310万市民创造整洁环境。',
    '保障6200户居民冬季取暖。',
    '抓好42个搬迁安置点后续扶持。',
    '加强9600名困难群众兜底保障。',
    '严格管控26亿元政府债务。',
    '压实26亿元存量债务管控责任。',
  ])('%s', (sentence) => {
    expect(goalsOf(plan + sentence)[0]).toBe(false);
  });

  it.each([
    '加强对6家加油站、2家气站企业的监督管理。',
    '已谋划项目53个，总投资126亿元。',
    '现有规模养殖场42家，从业人员1300人。',
    '仍有危房260户，危桥14座。',
  ])('%s: nor is what is listed with it', (sentence) => {
    expect(goalsOf(plan + sentence)).toEqual([false, false]);
  });

  it.each([
    ['开展7大攻坚行动，新建公厕12座。', [false, true]],
    ['引进亿元项目60个以上，其中10亿元12个、50亿元3个。', [true, false, true, false, true]],
    ['新开工项目18个，其中总投资5亿元4个。', [true, false, true]],
    ['政府债务限额85亿元，化解债务6亿元。', [false, true]],
  ])('%s: nor are programmes, sizes and limits', (sentence, goals) => {
    expect(goalsOf(plan + sentence)).toEqual(goals);
  });

  it('unless a verb makes something of it', () => {
    expect(goalsOf(`${plan}现有社区食堂9个，新建社区食堂6个。`)).toEqual([false, true]);
  });

  it.each([
    '解决2.3万人饮水安全问题。',
    '统筹推进全镇15个重点项目开工建设投产。',
    '统筹推进全镇12个老旧小区改造。',
    '划拨专项资金80万元。',
    '化解隐性债务3.6亿元。',
    '确保新增学位800个。',
    '确保320户群众住进安全房屋。',
    '修复历史遗留矿山300亩。',
    '产值由目前的30亿元增加到60亿元。',
    '新建高标准农田3万亩。',
    '推动既有住宅加装电梯80台。',
    '新建养老服务中心9个。',
    '化解政府债务9亿元。',
    '完成剩余12个村的整改。',
    '围绕产业链开展技术攻关60项。',
    '聚焦6条产业链引进项目40个。',
    '举办产销对接活动80场。',
    '落实项目资金3亿元。',
    '新建3万吨有机肥项目。',
    '整治河道7条。',
    '培训农民300人以上。',
    '解决3000人以上农村居民饮水安全问题。',
    '实现5000名以上贫困人口脱贫。',
    '选派30名干部到企业。',
    '让2.3万群众喝上放心水。',
    '使860户群众搬进新居。',
    '为3200户居民安装燃气。',
  ])('but %s', (sentence) => {
    expect(goalsOf(plan + sentence).at(-1)).toBe(true);
  });

  it.each(stockRows.map((row) => [row.id, row]))('%s is met by its sample', (_, { pattern, sample }) => {
    expect(pattern.test(sample)).toBe(true);
  });
});

describe('what a plan says was done before it', () => {
  it.each([
    ['已储备技改项目26个。', ['actual']],
    ['目前，主体工程已完成投资1.6亿元。', ['actual']],
    ['已筹集资金3亿元，今年再投入2亿元。', ['actual', 'target']],
    ['目前已开工建设9个，上半年全部建成。', ['actual']],
    ['到年底已建成站点达到30个。', ['target']],
    ['早已谋划的项目要开工12个。', ['target']],
    ['年内已开工项目完成工程量的60%。', ['target']],
    ['推进已开工和新开工的小区改造12个。', ['target']],
  ])('%s', (sentence, status) => {
    expect(statusOf(plan + sentence)).toEqual(status);
  });
});

describe('what a review says was striven for', () => {
  it.each([
    ['争取专项债券3.2亿元，保障了项目开工。', ['actual']],
    ['全年争取林地指标860亩。', ['actual']],
    ['积极争取上级补助1.2亿元、试点6个。', ['actual', 'actual']],
    ['争取使用专项债券3.2亿元。', ['actual']],
    ['确保了2.3万名群众温暖过冬。', ['actual']],
    ['确保320名学生上学安全。', ['actual']],
    ['争取引进项目12个。', ['target']],
    ['争取2025年税收达到3亿元。', ['target']],
    ['确保新增学位800个。', ['target']],
  ])('%s', (sentence, status) => {
    expect(statusOf(review + sentence)).toEqual(status);
  });
});

describe('a task and what came of it', () => {
  it.each([
    ['招商任务30亿元，实际完成36亿元。', ['target', 'actual']],
    ['年度目标改造危旧房60户，实际改造75户。', ['target', 'actual']],
    ['目标任务新增就业3200人，实际完成3600人。', ['target', 'actual']],
    ['市下达任务改厕900户，实际完成960户。', ['target', 'actual']],
    ['造林任务为3万亩，完成3.2万亩。', ['target', 'actual']],
    ['计划修路26公里，实际完成31公里。', ['target', 'actual']],
    ['原定引进企业30家，已落地36家。', ['target', 'actual']],
    ['完成年度计划20亿元的115%。', ['target', 'actual']],
    ['为全年目标60万人次的108%。', ['target', 'actual']],
    ['完成整改任务89项，办结率98%。', ['actual', 'actual']],
    ['超过预期目标2万人，完成情况良好。', ['actual']],
    ['完成年度计划的118%，完成量居全市第1。', ['actual', 'actual']],
  ])('%s', (sentence, status) => {
    expect(statusOf(review + sentence)).toEqual(status);
    expect(goalsOf(review + sentence)).not.toContain(true);
  });
});

describe('a share of so many things', () => {
  it('is promised where it is only about so much, and no condition on them', () => {
    expect(goalsOf(`${plan}今年力争把10%左右的行政村建成文明村。`)).toEqual([true]);
  });
});

describe('the size of a project and what a note tells of the past', () => {
  const statusOf = (text: string) => readFigures(text).map(({ status, goal }) => ({ status, goal }));

  it('a project of N is planned, and N is not promised', () => {
    const [size] = statusOf('一、2023年工作回顾\n二、2024年工作安排\n推进总投资25亿元的食品产业园建设。');
    expect(size).toEqual({ status: 'target', goal: false });
    const [sum] = statusOf('一、2023年工作回顾\n二、2024年工作安排\n新签约项目总投资25亿元以上。');
    expect(sum).toEqual({ status: 'target', goal: true });
  });

  it.each<[string, string]>([
    ['2019年税收突破2亿元。', 'actual'],
    ['用5年时间新建示范村50个。', 'target'],
    ['2019年起将新建示范村50个。', 'target'],
  ])('in a note: %s', (words, status) => {
    const text = `一、2023年工作回顾\n二、2024年工作安排\n新建学校3所。\n名词解释\n万亿台阶：${words}`;
    expect(statusOf(text).at(-1)!.status).toBe(status);
  });
});

it('由年初的 is no eve of a run', () => {
  const [start] = readFigures('一、2023年工作回顾\n五年来，增速由年初的7.6%回升至9.2%。');
  expect(start!.period).toBeNull();
});
