import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { outcomesOf } from '../../helpers/outcomes-of.ts';
import { growthRule, readMadeReport } from '../../helpers/read-reports.ts';

describe('a promise of one thing beside a figure of another', () => {
  it.each([
    ['第三产业增加值增长6%。', '纺织产业增加值增长15%。'],
    ['第三产业增加值增长6%。', '建材产业增加值增长12%。'],
    ['制造业增加值增长6%。', '服务业增加值增长5%。'],
    ['第一产业增加值达到8亿元。', '工业增加值达到9亿元。'],
    ['建成5G基站60个。', '新建4G基站48个。'],
    ['实现出口总额增长6%。', '进出口总额增长9%。'],
    ['建成省级示范社区3个。', '命名州级示范社区12个。'],
    ['创建州级文明单位6个。', '创建县级文明单位9个。'],
    ['规上工业增加值增长9%。', '规下工业增加值增长12%。'],
    ['生态产业占GDP比重达到30%。', '工业占GDP比重达到36%。'],
    ['引进30亿元以上项目16个。', '引进5亿元以上项目88个。'],
    ['实施1000万元以上农产品加工项目80个。', '实施500万元以上农产品加工项目129个。'],
    ['新增亿元企业40家。', '百亿元企业达到3家。'],
    ['办好省列民生实事10件。', '办理市列民生实事12件。'],
    ['完成省级示范镇创建2个。', '创建省级示范县10个。'],
    ['储备亿元以上项目90个。', '引进亿元以上项目96个。'],
    ['新增上市企业2家。', '培育上市后备企业3家。'],
    ['扩容公办幼儿园学位300个。', '新建公办幼儿园10所。'],
    ['实施乡村振兴项目65个。', '培育乡村振兴重点村27个。'],
    ['做大生态产业，占GDP比重提高到30%以上。', '结构优化，工业占GDP比重由24%提高到36%。'],
  ])('is never set beside it: %s %s', (promise, done) => {
    const found = outcomesOf(promise, done);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/→ (?:–|≠)/u);
  });

  it.each([
    ['生活性服务业增加值增长9%。', '服务业增加值增长6%。'],
    ['数字经济核心产业增加值增长9%。', '数字经济核心产业制造业增加值增长14%。'],
    ['乡村旅游收入增长20%。', '旅游收入增长12%。'],
    ['完成造林2万亩。', '完成人工造林1.2万亩。'],
    ['新增技能人才600人。', '新增高技能人才160人。'],
    ['新增专精特新“小巨人”企业6家。', '新增专精特新重点“小巨人”企业2家。'],
    ['实施智能化改造项目60个。', '实施智能化绿色化改造项目97个。'],
    ['打造城市风貌样板5个。', '入选城乡风貌样板区12个。'],
    ['发展示范家庭农场20家。', '发展家庭农场57家。'],
    ['工业增加值增长9%。', '产业园区工业增加值增长11%。'],
    ['力争旅游综合收入达到30亿元。', '云岭景区旅游综合收入达到9亿元。'],
    ['汽车产量达到6万辆。', '新能源汽车产量达到4万辆。'],
    ['地方规上工业企业达到60家。', '规上工业企业达到96家。'],
    ['打通跨区域断头路7条。', '打通断头路17条。'],
    ['户籍人口城镇化率达到38%。', '常住人口城镇化率达到50%。'],
    ['建档立卡贫困人口参保率达到100%。', '人口参保率达到98%。'],
    ['引进首店20家。', '引进全国首店7家。'],
    ['光网覆盖率达到90%。', '行政村光网覆盖率达到100%。'],
    ['新增公办学位3000个。', '新增学位5200个。'],
    ['实施省级重点水利项目20个。', '实施重点水利项目26个。'],
    ['新增市级众创空间20家。', '新增省市级众创空间35家。'],
    ['完成市重点项目投资26亿元。', '完成省市重点项目投资54亿元。'],
    ['新开工亿元以上产业项目14个。', '新开工亿元以上项目31个。'],
    ['人均GDP增长7.5%。', '地区生产总值增长5%。'],
    ['肉羊饲养量60万只。', '羊饲养量71万只。'],
    ['引进高层次人才团队30个。', '引进人才团队85个。'],
    ['口岸进出口贸易总额增长15%。', '进出口贸易总额增长16%。'],
    ['提升老旧小区绿化50个。', '改造老旧小区39个。'],
    ['贷款总量突破80亿元。', '存贷款总量突破160亿元。'],
    ['新建城乡公厕136座。', '新改建城乡公厕420座。'],
    ['新建和改扩建幼儿园77所。', '改扩建幼儿园31所。'],
    ['引育技能人才9500人。', '引育大学生、技能人才1.2万人。'],
    ['建成投运高品质酒店4家。', '在建高品质酒店10家。'],
    ['市场主体增长10%。', '新登记市场主体增长31%。'],
    ['单位生产总值能耗下降4%。', '单位生产总值耗地下降15%。'],
    ['实施乡村振兴项目65个。', '培育乡村振兴重点村27个。'],
    ['其中中心城区新增1000个。', '中心城区新增公办幼儿园学位2490个。'],
  ])('is shown and not compared where one is a part of the other: %s %s', (promise, done) => {
    const found = outcomesOf(promise, done);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/→ (?:–|≠)/u);
  });

  it.each([
    ['新建和改扩建幼儿园77所。', '新建改建幼儿园79所。', '77所 → 79所 reported'],
    ['新建、改扩建幼儿园77所。', '新建及改扩建幼儿园79所。', '77所 → 79所 reported'],
    ['力争出栏生猪40万头。', '生猪、肉牛分别出栏29万头、2万头。', '40万头 → 29万头 reported'],
    ['市级百大项目145个。', '实施百大项目145个。', '145个 → 145个 reported'],
    ['重点项目投资26亿元。', '全市重点项目投资29亿元。', '26亿元 → 29亿元 reported'],
    ['新开工道路8公里、综合管廊28公里。', '新开工综合管廊26公里。', '28公里 → 26公里 reported'],
    ['打通断头路30条。', '打通青禾路、云岭路等断头路38条。', '30条 → 38条 reported'],
  ])('is compared where the words say the same: %s %s', (promise, done, expected) =>
    expect(outcomesOf(promise, done)).toContain(expected),
  );

  it.each([
    [
      '新开工综合管廊8公里、海绵城市28平方公里。',
      '建成海绵城市43平方公里。',
      '28平方公里 → ≠43平方公里 reported',
    ],
    [
      '新增科技企业8家、龙头企业6家、上市企业3家。',
      '科技企业、龙头企业、上市企业分别达到16家、12家和6家。',
      '6家 → ≠12家 reported',
    ],
    [
      '新增科技企业8家、龙头企业6家、上市企业3家。',
      '科技企业、龙头企业、上市企业分别达到16家、12家和6家。',
      '3家 → ≠6家 reported',
    ],
  ])('nor where a list says it at its head: %s %s', (promise, done, expected) =>
    expect(outcomesOf(promise, done)).toContain(expected),
  );

  it.each([
    ['招引亿元以上产业项目28个。', '山区3县开发区实现全覆盖，招引亿元以上产业项目11个。'],
    ['全镇落地重大项目20个。', '“一河一湖”落地重大项目8个。'],
    ['新增规上工业企业60家。', '东部4个县区新增规上工业企业26家。'],
  ])('is not compared with a part of the place: %s %s', (promise, done) => {
    expect(outcomesOf(promise, done)[0]).toMatch(/→ (?:–|≠)/u);
  });

  it.each([
    ['新认定高新技术企业12家。', '净增高新技术企业7家。', '12家 → ≠7家 reported'],
    ['一般公共预算收入增长4%。', '一般公共预算收入同口径增长6%。', '4% → ≠6% reported'],
    ['一般公共预算收入增长4%。', '一般公共预算收入下降8%（扣除留抵退税因素增长5%）。', '4% → 8% reported'],
    ['一般公共预算收入增长4%。', '一般公共预算收入同口径完成5.5亿元，增长7%。', '4% → ≠7% reported'],
  ])('is not compared with another way of counting: %s %s', (promise, done, expected) =>
    expect(outcomesOf(promise, done)).toContain(expected),
  );

  it.each([
    ['新增高新技术企业12家。', '累计投入科技资金7亿元，新增高新技术企业46家。'],
    ['改造老旧小区6个。', '三年行动圆满收官，改造老旧小区35个。'],
    ['城镇化率提高1.5个百分点。', '税收比2017年翻了一番，城镇化率提高7.8个百分点。'],
    ['新增高速公路36公里。', '本届政府任期内，交通改善，新增高速公路160公里。'],
  ])('is not compared with what several years had: %s %s', (promise, done) =>
    expect(outcomesOf(promise, done)[0]).toMatch(/→ (?:–|≠)/u),
  );

  it.each([
    ['新增高新技术企业12家。', '累计投入科技资金7亿元，新增高新技术企业14家。', '12家 → 14家 reported'],
    ['市场主体达到3万户。', '税收比2017年翻了一番，市场主体增加到7万户。', '3万户 → 7万户 reported'],
  ])('is its outcome where a year may have had it: %s %s', (promise, done, expected) =>
    expect(outcomesOf(promise, done)).toContain(expected),
  );

  it('is no number of a brand that a list names', () => {
    const done = '培育了60万亩粮食、30万亩蔬菜、85万头生猪等三个“十万级”品牌。';
    expect(outcomesOf('生猪出栏85万头。', done)[0]).toMatch(/→ – /u);
  });
});

describe('a promise for two', () => {
  it.each([
    [
      '城乡居民人均可支配收入增长8%。',
      '城镇居民人均可支配收入增长6.2%，农村居民人均可支配收入增长7.5%。',
      ['8% → 6.2% reported', '8% → 7.5% reported'],
    ],
    [
      '城乡居民人均可支配收入均增长8%以上。',
      '城乡居民人均可支配收入分别增长7%、8.3%。',
      ['8%以上 → 7% reported', '8%以上 → 8.3% reported'],
    ],
    [
      '城乡常住居民人均可支配收入均增长8%。',
      '城乡居民人均可支配收入分别增长7%、9%。',
      ['8% → 7% reported', '8% → 9% reported'],
    ],
    ['城乡居民人均可支配收入均增长8%。', '城乡居民人均可支配收入均增长7%。', ['8% → 7% reported']],
    ['城乡居民人均可支配收入增长8%。', '城镇居民人均可支配收入增长6.2%。', ['8% → 6.2% reported']],
    ['城乡居民人均可支配收入增长8%。', '各项工作平稳推进。', ['8% → – not-mentioned']],
  ])('has what became of each half: %s %s', (promise, done, expected) =>
    expect(outcomesOf(promise, done)).toEqual(expected),
  );
});

describe('a promise of two steps', () => {
  it.each([
    ['税收收入增长7%以上、力争8%。', ['7%以上 → 6% reported', '8% → 6% reported']],
    ['税收收入增长7%，力争达到8%。', ['7% → 6% reported', '8% → 6% reported']],
    ['确保税收收入增长7%，力争增长8%。', ['7% → 6% reported', '8% → 6% reported']],
    ['税收收入增长7%，奋斗目标8%。', ['7% → 6% reported', '8% → 6% reported']],
    ['税收收入增长7%，力争利润增长8%。', ['7% → 6% reported', '8% → – not-mentioned']],
  ])('keeps both: %s', (promise, expected) =>
    expect(outcomesOf(promise, '税收收入增长6%。')).toEqual(expected),
  );
});

describe('what still is compared', () => {
  it.each([
    ['第三产业增加值增长6%。', '服务业增加值增长5%。', '6% → 5% reported'],
    ['全年实现新增就业500人。', '城镇新增就业612人。', '500人 → 612人 reported'],
    ['确保新增城镇就业540人。', '全年新增就业561人。', '540人 → 561人 reported'],
    ['制造业投资增长6%。', '制造业投资增长9%。', '6% → 9% reported'],
    ['引进亿元以上项目16个。', '引进1亿元以上项目18个。', '16个 → 18个 reported'],
    ['新增省级示范社区3个。', '新增省级示范社区4个。', '3个 → 4个 reported'],
    ['净增规上企业30家。', '净增规上企业26家。', '30家 → 26家 reported'],
    ['“一河一湖”落地重大项目20个。', '“一河一湖”落地重大项目8个。', '20个 → 8个 reported'],
    ['外贸进出口增长6%。', '进出口总额增长9%。', '6% → 9% reported'],
    ['改造农村公路40公里。', '改造农村公路36公里。', '40公里 → 36公里 reported'],
    ['实施市级重点项目266个。', '市级重点项目321个完成投资6亿元。', '266个 → 321个 reported'],
    ['全年新签约项目70个。', '签约项目72个。', '70个 → ≠72个 reported'],
    ['研究与试验发展经费投入强度达到1.5%。', '研发投入强度达到1.6%。', '1.5% → ≠1.6% reported'],
    ['农村居民人均可支配收入增长9%。', '城乡居民人均可支配收入均增长7%。', '9% → ≠7% reported'],
    ['规模以上工业增加值增长9%。', '规上工业增加值增长7%。', '9% → 7% reported'],
  ])('%s %s', (promise, done, expected) => expect(outcomesOf(promise, done)).toContain(expected));
});

describe('the value of a row', () => {
  const [row] = compareReports(
    [
      readMadeReport({ reviews: 2021, done: '各项工作平稳推进。', plans: '单位能耗下降4%。' }),
      readMadeReport({ reviews: 2022, done: '前三季度单位能耗下降3%。' }),
    ],
    growthRule,
  ).goals;

  it('is negative for a fall, as in a series', () =>
    expect([row?.goal.value, row?.outcome?.value]).toEqual([-4, -3]));

  it('of a part of the year says so and is not compared', () =>
    expect(row?.outcome).toMatchObject({ partOfYear: true, comparable: false }));
});
