import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { outcomesOf } from '../../helpers/outcomes-of.ts';
import { growthRule, readMadeReport, readText } from '../../helpers/read-reports.ts';

describe('a promise for one year beside a report on five', () => {
  const outcomes = (year: number) => {
    const next = [
      '青禾镇政府工作报告',
      '（2021年12月20日在青禾镇第三届人民代表大会第一次会议上）',
      '各位代表：',
      '一、过去五年工作回顾',
      '五年来，各项工作平稳推进。即将过去的2021年，预计税收收入增长7%。',
      '二、今后五年工作安排',
      '抓好各项工作。',
    ].join('\n');
    const plan = { reviews: year - 1, done: '各项工作平稳推进。', plans: '税收收入增长6.5%。' };
    return compareReports([readMadeReport(plan), readText(next)], growthRule).goals.map(
      ({ outcome }) => outcome?.text ?? null,
    );
  };

  it('has the outcome of its own year', () => expect(outcomes(2021)).toEqual(['7%']));

  it('has none of another year', () => expect(outcomes(2020)).toEqual([null]));
});

describe('a number in a note', () => {
  const noted = '\n名词解释\n[1]税收收入：2021年税收收入4.9亿元中不含退税，税收收入增长9.9%。';
  const plan = readMadeReport({ reviews: 2020, done: '税收收入4.5亿元。', plans: '税收收入增长6%。' });
  const read = (done: string) =>
    compareReports(
      [plan, readMadeReport({ reviews: 2021, done, plans: `抓好各项工作。${noted}` })],
      growthRule,
    );

  it('is no outcome', () => {
    expect(read('各项工作平稳推进。').goals.map(({ outcome }) => outcome)).toEqual([null]);
  });

  it('is no point of a series', () => {
    const points = read('税收收入4.8亿元，增长6.7%。').series.flatMap((line) =>
      line.points.map(({ figure }) => figure.text),
    );
    expect(points).not.toContain('4.9亿元');
  });
});

describe('a promise and what the next report gives for it', () => {
  it.each([
    ['力争税收收入达到6亿元。', '全年完成税收收入5.8亿元。', ['6亿元 → 5.8亿元 reported']],
    ['税收收入增长8%。', '税收收入5.8亿元，同比增长6.1%。', ['8% → 6.1% reported']],
    ['年内新建农村道路32公里。', '新建农村公路30公里。', ['32公里 → 30公里 reported']],
    ['城镇登记失业率控制在4%以内。', '城镇登记失业率为3.6%。', ['4%以内 → 3.6% reported']],
    ['建成口袋公园5座。', '建成口袋公园4个。', ['5座 → 4个 reported']],
    ['完成公厕新建改造30座。', '新建改造公厕34座。', ['30座 → 34座 reported']],
    ['新建蔬菜大棚900亩。', '建成大棚1100亩。', ['900亩 → 1100亩 reported']],
    ['力争引进国内到位资金20亿元。', '引进到位资金13亿元。', ['20亿元 → 13亿元 reported']],
    ['空气质量优良天数比率达到85%以上。', '全镇空气优良率87%。', ['85%以上 → 87% reported']],
    ['优良天数比例达到85%以上。', '环境空气质量优良天数占比87%。', ['85%以上 → 87% reported']],
    ['外贸总额增长6%。', '外贸进出口总值增长4%。', ['6% → 4% reported']],
    ['实际使用外资增长6%。', '实际利用外资增长4%。', ['6% → 4% reported']],
    ['新增国家高新技术企业15家。', '新认定国家级高新技术企业17家。', ['15家 → 17家 reported']],
    ['新认定科技企业30家。', '招引培育科技企业45家。', ['30家 → 45家 reported']],
    ['建设35公里环湖大道。', '建成环湖路35公里。', ['35公里 → 35公里 reported']],
    ['税收收入增长6%。', '税收收入比2018年增长31%。税收收入增长4%。', ['6% → 4% reported']],
    ['建成公厕20座。', '改造新建公厕28座。', ['20座 → 28座 reported']],
    ['完成失业人员再就业150人。', '失业人员再就业158人。', ['150人 → 158人 reported']],
    ['改造自来水管网12公里。', '改造供水管道9公里。', ['12公里 → 9公里 reported']],
    ['规模以上工业企业达到50家。', '规上工业企业达到46家。', ['50家 → 46家 reported']],
    ['新增规上工业企业16家。', '新增上规入统工业企业14家。', ['16家 → 14家 reported']],
    ['改造城镇老旧小区33个。', '老旧小区改造完成31个。', ['33个 → 31个 reported']],
    ['新改扩建中小学校12所。', '新（扩）建学校11所。', ['12所 → 11所 reported']],
    ['转移农村富余劳动力2万人。', '农村劳动力转移就业2.2万人。', ['2万人 → 2.2万人 reported']],
    ['打通断头路14条。', '“断头路”打通12条。', ['14条 → 12条 reported']],
    ['打通断头路9条。', '打通半截路8条。', ['9条 → 8条 reported']],
    ['办好26件为民实事。', '26件民生实事全部办结。', ['26件 → 26件 reported']],
    ['全面帮助264户住房困难的渔民家庭。', '帮助了175户住房困难的渔民家庭。', ['264户 → 175户 reported']],
    [
      '全力建设柳岙物流园区，全年计划投资3亿元。',
      '柳岙物流园区升为省级园区。园区道路通车，完成投资1.7亿元。',
      ['3亿元 → 1.7亿元 reported'],
    ],
    ['力争接待游客突破60万人次。', '全年接待游客58万人次。', ['突破60万人次 → 58万人次 reported']],
  ])('%s %s', (promise, done, expected) => expect(outcomesOf(promise, done)).toEqual(expected));

  it.each([
    ['城镇居民人均可支配收入达到3.2万元。', '农村居民人均可支配收入达到2.4万元。'],
    ['外贸出口总额达到8亿元。', '外贸进口总额达到7亿元。'],
    ['养老保险参保率达到95%以上。', '医疗保险参保率达到98%。'],
    ['小麦产量达到3万吨。', '玉米产量达到3万吨。'],
    ['铺设供水管网12公里。', '铺设燃气管网12公里。'],
    ['新增服务型制造示范6个。', '入选智能制造示范项目7个。'],
    ['实施棚户区改造320套。', '分配公租房210套。'],
    ['建设18个以上国家级湿地公园。', '国家级特色产业集群达到16个。'],
    ['完成投资3亿元。', '完成投资2亿元，建成物流仓库。'],
    ['实现主营业务收入4亿元。', '柳岙纺织产业实现主营业务收入7亿元。'],
    ['加快示范基地等12个重点项目建设。', '污水厂等10项重点工程推进。'],
    ['金融业占地区生产总值比重达到9%。', '数字经济占GDP比重达到31%。'],
    ['推动柳岙GDP超过700亿元。', '全镇地区生产总值900亿元。'],
    ['进出口总额增长1%。', '民营企业出口占进出口总额的60%。'],
    ['实施亿元以上项目70个。', '新建亿元以上项目数连续4年居全市首位。'],
  ])('never pairs two measures: %s %s', (promise, done) => {
    const found = outcomesOf(promise, done);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/→ – /u);
  });

  it.each([
    [
      'growth over several years',
      '税收收入增长8%。',
      '五年来税收收入年均增长12%。税收收入增长6%。',
      '8% → 6% reported',
    ],
    [
      'a sum of several years',
      '新增就业500人。',
      '2018年至2022年新增就业2600人。全年新增就业480人。',
      '500人 → 480人 reported',
    ],
    [
      'the nearer of two values of one measure',
      '新增就业500人。',
      '园区新增就业60人。全镇新增就业480人。',
      '500人 → 480人 reported',
    ],
    [
      'a measure that is promised for two',
      '城乡居民人均可支配收入增长8%。',
      '城镇居民人均可支配收入增长6.2%。',
      '8% → 6.2% reported',
    ],
  ])('tells %s apart', (_, promise, done, expected) => expect(outcomesOf(promise, done)).toContain(expected));

  it.each([
    ['a level beside growth', '旅游收入增长20%。', '旅游收入达到3亿元。', '20% → ≠3亿元 reported'],
    ['all kinds beside one', '建成公租房200套。', '建成保障性住房640套。', '200套 → ≠640套 reported'],
    [
      'what there is beside what is new',
      '新增规上工业企业8家。',
      '规上工业企业达到46家。',
      '8家 → ≠46家 reported',
    ],
    [
      'a part beside the whole',
      '招商引资到位资金达到60亿元。',
      '招商引资省外到位资金22亿元。',
      '60亿元 → ≠22亿元 reported',
    ],
    [
      'what the town owns beside all there is',
      '固定资产投资增长8%。',
      '镇内区属固定资产投资增长12%。',
      '8% → ≠12% reported',
    ],
    [
      'what is finished beside what is begun',
      '开工重点水利项目15个。',
      '建成重点水利项目15个。',
      '15个 → ≠15个 reported',
    ],
    [
      'one sort of projects beside all',
      '重点项目完成年度投资30亿元。',
      '重点水利项目完成年度投资14亿元。',
      '30亿元 → ≠14亿元 reported',
    ],
    [
      'all residents beside those of town and country',
      '城乡居民人均可支配收入增长8%。',
      '全市居民人均可支配收入增长6%。',
      '8% → ≠6% reported',
    ],
    [
      'projects beside firms',
      '引进世界五百强企业12家。',
      '引进世界五百强项目31个。',
      '12家 → ≠31个 reported',
    ],
    [
      'the whole place beside a park',
      '经开区工业总产值增长20%。',
      '工业总产值增长9%。',
      '20% → ≠9% reported',
    ],
    [
      'the whole place beside a county',
      '柳岙县地区生产总值增长8%。',
      '地区生产总值增长6%。',
      '8% → ≠6% reported',
    ],
    [
      'the whole place beside a zone that its sentence speaks of',
      '支持柳岙经开区扩区，工业总产值增长20%。',
      '工业总产值增长9%。',
      '20% → ≠9% reported',
    ],
    [
      'what there is beside what is to be begun',
      '新开工公共租赁住房300套。',
      '公共租赁住房达到900套。',
      '300套 → ≠900套 reported',
    ],
    [
      'one kind of dwellings beside all',
      '建设筹集保障性住房400套。',
      '建设筹集保障性租赁住房900套。',
      '400套 → ≠900套 reported',
    ],
    [
      'residents of the town beside all',
      '全体居民人均可支配收入增长6%。',
      '城镇居民人均可支配收入增长4%。',
      '6% → ≠4% reported',
    ],
    [
      'all investment beside that of a branch',
      '完成工业固定资产投资40亿元。',
      '完成固定资产投资90亿元。',
      '40亿元 → ≠90亿元 reported',
    ],
    [
      'what there is beside what is to be added',
      '市场主体增加500户。',
      '市场主体1.2万户，增长8%。',
      '500户 → ≠1.2万户 reported',
    ],
    [
      'what was brought in beside what is to go into operation',
      '10个石化新材料项目建成投产。',
      '引进石化新材料项目4个。',
      '10个 → ≠4个 reported',
    ],
    [
      'the whole place beside a zone',
      '确保中央商务区今年新增企业增长15%。',
      '全市新增企业300家，增长32%。',
      '15% → ≠32% reported',
    ],
    ['one sort of firms beside all', '净增规上企业10家。', '净增规上工业企业17家。', '10家 → ≠17家 reported'],
    [
      'a year’s output beside all',
      '粮食年产量稳定在20万吨。',
      '粮食总产量达21万吨。',
      '20万吨 → ≠21万吨 reported',
    ],
    ['people beside posts', '新增就业岗位500个。', '城镇新增就业540人。', '500个 → ≠540人 reported'],
    [
      'a count in words that name the thing otherwise',
      '完成柳岙大街等15条街路新改扩建。',
      '青禾路、镇东街等10条街路完成新改扩建。',
      '15条 → ≠10条 reported',
    ],
    [
      'all that was spent beside funds for it',
      '年内政府投入引导资金3000万元，实施柳岙菜园子项目。',
      '柳岙菜园子一期完工，完成投资1.2亿元。',
      '3000万元 → ≠1.2亿元 reported',
    ],
  ])('shows %s without comparing them', (_, promise, done, expected) =>
    expect(outcomesOf(promise, done)).toEqual([expected]),
  );

  it('gives a promise that is printed twice one outcome', () =>
    expect(outcomesOf('税收收入达到6亿元。努力实现6亿元的税收收入目标。', '税收收入5.8亿元。')).toEqual([
      '6亿元 → 5.8亿元 reported',
      '6亿元 → 5.8亿元 reported',
    ]));

  it.each([
    [
      'in fewer words',
      '改造农村公路30公里。抓好农村公路30公里。',
      '改造农村公路28公里。',
      '30公里 → 28公里 reported',
    ],
    [
      'behind other words',
      '完成老旧小区改造30个。老旧小区改造30个收尾。',
      '老旧小区改造28个。',
      '30个 → 28个 reported',
    ],
    [
      'with another number',
      '改造农村公路30公里。抓好农村公路35公里。',
      '改造农村公路28公里。',
      '35公里 → ≠28公里 reported',
    ],
    [
      'of another unit',
      '改造农村公路30公里。抓好农村公路30条。',
      '改造农村公路28公里。',
      '30条 → – reported',
    ],
    ['of another kind', '税收收入增长6%。税收收入占6%。', '税收收入增长5%。', '6% → – reported'],
    [
      'of another thing',
      '完成老旧小区改造30个。推进老旧小区加装电梯30个。',
      '完成老旧小区改造28个。',
      '30个 → – not-mentioned',
    ],
    [
      'of a sort of thing',
      '实施重点项目30个。推进项目30个。',
      '实施重点项目28个。',
      '30个 → – not-mentioned',
    ],
  ])('knows whether a promise is printed twice: %s', (_what, promise, done, second) =>
    expect(outcomesOf(promise, done)[1]).toBe(second),
  );

  it.each([
    ['实施100家企业“双百企业创新发展助推计划”。', '继续实施“双百企业创新发展助推计划”。', 'promised-again'],
    ['实施100家企业“双百企业创新发展助推计划”。', '实施“双百企业助推计划”。', 'not-mentioned'],
    ['建成“一网通办”窗口3个。', '建成“一网通办”平台。', 'not-mentioned'],
  ])('knows a promise by what it names in quotation marks: %s %s', (promise, again, state) =>
    expect(outcomesOf(promise, '民生改善。', again)[0]).toContain(state),
  );

  it.each([
    ['整治易积水小区22个。', '城市管理水平提升。', '整治易积水小区22个。', '22个 → – promised-again'],
    ['启动总规模3万吨的柳岙水厂扩建。', '民生改善。', '实施柳岙水厂扩建。', '3万吨 → – promised-again'],
    ['整治易积水小区22个。', '城市管理水平提升。', '整治易积水小区9个。', '22个 → – not-mentioned'],
    ['税收收入达到6亿元。', '民生改善。', '税收收入达到7亿元。', '6亿元 → – not-mentioned'],
    ['固定资产投资增长5%。', '民生改善。', '固定资产投资增长4.5%。', '5% → – not-mentioned'],
    ['固定资产投资增长5%。', '民生改善。', '工业投资增长5%、固定资产投资增长7%。', '5% → – not-mentioned'],
    ['税收收入增长5%。', '民生改善。', '税收收入增长5%。', '5% → – promised-again'],
    [
      '农村居民人均可支配收入增长7%。',
      '民生改善。',
      '全体居民人均可支配收入增长7%。',
      '7% → – not-mentioned',
    ],
    ['争创省级示范镇3个。', '民生改善。', '争创国家级示范镇3个。', '3个 → – not-mentioned'],
    ['整治背街小巷6条。', '民生改善。', '整治背街小巷16条。', '6条 → – not-mentioned'],
    ['新增研发中心2家。', '民生改善。', '新增研发中心2~3家。', '2家 → – not-mentioned'],
    [
      '普惠性幼儿园覆盖率达到85%。',
      '民生改善。',
      '普惠性幼儿园覆盖率达到85%以上。',
      '85% → – promised-again',
    ],
    [
      '村医待遇标准提高到每月600元。',
      '民生改善。',
      '村医待遇标准提高到每月900元。',
      '600元 → – not-mentioned',
    ],
    ['盘活柳岙片区低效用地400亩。', '民生改善。', '盘活柳岙片区低效用地130亩。', '400亩 → – not-mentioned'],
    [
      '稳定露天蔬菜基地保有面积7000亩。',
      '民生改善。',
      '露天蔬菜基地面积稳定在7000亩以上。',
      '7000亩 → – promised-again',
    ],
    [
      '建成标准化学校12所。',
      '12所标准化学校加快建设。',
      '建成标准化学校12所。',
      '12所 → 12所 promised-again',
    ],
    ['启动12个片区改造。', '12个片区改造全面启动。', '加快12个片区改造。', '12个 → 12个 reported'],
    ['建成标准化学校12所。', '建成标准化学校12所。', '建成标准化学校12所。', '12所 → 12所 reported'],
    [
      '加快推进柳岙水厂扩建，年内完成投资4亿元。',
      '民生改善。',
      '继续推进柳岙水厂扩建。',
      '4亿元 → – promised-again',
    ],
  ])('%s is told from a new promise: %s %s', (promise, done, again, expected) =>
    expect(outcomesOf(promise, done, again)).toContain(expected),
  );

  it.each([
    ['新建村级卫生室5个。', '村级卫生室建设全部达标。', '5个 → – reported'],
    ['完成日处理3万吨柳岙水厂改扩建。', '柳岙水厂扩建项目投用。', '3万吨 → – reported'],
    ['投资2亿元建设智慧停车项目。', '智慧停车一期建成运行。', '2亿元 → – reported'],
    ['城乡低保标准提高到每月900元。', '再次提高城乡低保标准。', '900元 → – reported'],
    ['城乡低保标准提高到每月900元。', '按城乡低保标准开展排查。', '900元 → – not-mentioned'],
    ['新建五保供养机构2个。', '有意愿的五保对象全部集中供养。', '2个 → – not-mentioned'],
    ['新增规上工业企业8家。', '规上工业增加值稳定增长。', '8家 → – not-mentioned'],
    ['新增市场主体800户。', '营商环境与市场主体期盼还有差距。', '800户 → – not-mentioned'],
    ['新增集体经济强村10个。', '集体经济强村收入增长10%。', '10个 → – not-mentioned'],
    ['全区森林覆盖率达到31%。', '森林覆盖率、生态质量指数稳居全市前列。', '31% → – reported'],
    ['地区生产总值增长8%。', '全区生产总值、财政收入等指标稳定增长。', '8% → – reported'],
    ['优抚对象生活补助提高到每月900元。', '优抚对象生活补助全面提标。', '900元 → – reported'],
    ['加快推进柳岙水厂扩建，年内完成投资4亿元。', '柳岙水厂扩建全面投产。', '4亿元 → – reported'],
    ['年内投入资金3000万元，实施柳岙菜园子项目。', '柳岙菜园子一期完工。', '3000万元 → – reported'],
    ['地区生产总值增长8%。', '服务业占生产总值比重提高到46%。', '8% → – not-mentioned'],
    ['实施引领性项目12个。', '引领性项目还是偏少。', '12个 → – not-mentioned'],
    ['经开区税收收入增长12%。', '税收收入稳定增长。', '12% → – not-mentioned'],
    ['加强城市管理，年内完成投资4亿元。', '城市管理得到加强。', '4亿元 → – not-mentioned'],
  ])('takes words for an outcome where they name the thing: %s %s', (promise, done, expected) =>
    expect(outcomesOf(promise, done)).toEqual([expected]),
  );

  it.each([
    ['税收收入达到9亿元，年均增长7%。', []],
    ['落实土地承包到期后再延长30年政策。', []],
    ['整治常住人口2000人以上的集镇。', []],
    ['拆除20蒸吨以下燃煤锅炉。', []],
    ['不负30万青禾人民的期望。', []],
    ['实现30户以上自然村网络覆盖。', []],
    ['推动柳岙大桥9座以下客车免费通行。', []],
    ['以2个工业园、3个省级开发区等平台为重点，培育外贸集聚区。', []],
    ['一季度全镇地区生产总值下降3%，固定资产投资下降7%，保持增长压力增大。', []],
    ['力争一季度固定资产投资增长7%。', ['7% → – not-mentioned']],
    ['清理3米以下的煤气发生炉。', []],
    ['关停35吨以下非民生供暖燃煤锅炉。', []],
    ['转移2万人以上农村劳动力。', ['2万人以上 → – not-mentioned']],
    ['规范发展0-3岁婴幼儿照护。', []],
    ['办好全镇12所中小学校。', []],
    ['全镇12所中小学校完成改造。', ['12所 → – not-mentioned']],
  ])('takes for a promise of the year only what it is: %s', (promise, expected) =>
    expect(outcomesOf(promise, '民生改善。')).toEqual(expected),
  );

  it.each([
    ['税收收入达到6亿元。', '税收收入5.8亿元。', '做好服务。', 'number'],
    ['整治易积水小区22个。', '民生改善。', '整治易积水小区22个。', 'number'],
    ['启动总规模3万吨的柳岙水厂扩建。', '民生改善。', '实施柳岙水厂扩建。', 'words'],
    ['新建村级卫生室5个。', '村级卫生室建设全部达标。', '做好服务。', 'words'],
    ['新建村级卫生室5个。', '民生改善。', '做好服务。', null],
  ])('says what led to the state of %s', (promise, done, again, by) => {
    const reports = [
      readMadeReport({ reviews: 2021, done: '平稳。', plans: promise }),
      readMadeReport({ reviews: 2022, done, plans: again }),
    ];
    expect(compareReports(reports, growthRule).goals.map((row) => row.by)).toEqual([by]);
  });

  it('takes what sorts the things that are counted for no promise', () =>
    expect(outcomesOf('税收收入1亿元以上的乡镇达到14个。', '税收收入1亿元以上的乡镇达到12个。')).toEqual([
      '14个 → 12个 reported',
    ]));

  it('takes what the notes say of a name for no promise', () =>
    expect(
      outcomesOf('税收收入达到6亿元。\n名词解释\n1.双百工程：服务站点达到120个。', '税收收入5.8亿元。'),
    ).toEqual(['6亿元 → 5.8亿元 reported']));

  it('takes what a footnote says of a name for no promise', () =>
    expect(
      outcomesOf('税收收入达到6亿元。\n[^2]:“双百计划”。即每年启动项目120个。', '税收收入5.8亿元。'),
    ).toEqual(['6亿元 → 5.8亿元 reported']));

  it('leaves promises for later years to later reports', () =>
    expect(outcomesOf('到2026年，税收收入达到9亿元。', '税收收入5.8亿元。')).toEqual([]));

  it('sets a half-year beside the promise of its year, and the whole year too', () => {
    const year = readMadeReport({ reviews: 2021, done: '平稳。', plans: '税收收入达到6亿元。' });
    const half = readMadeReport({ reviews: 2022, done: '上半年税收收入3.1亿元。' });
    half.analysis.report.period = '2022H1';
    const next = readMadeReport({ reviews: 2022, done: '税收收入5.8亿元。' });
    const { goals } = compareReports([next, half, year], growthRule);
    expect(goals.map(({ outcome }) => outcome?.text)).toEqual(['3.1亿元', '5.8亿元']);
  });
});
