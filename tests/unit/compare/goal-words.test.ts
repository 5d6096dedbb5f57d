import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { outcomesOf } from '../../helpers/outcomes-of.ts';
import { growthRule, readText } from '../../helpers/read-reports.ts';

describe('a promise whose outcome no number gives', () => {
  it.each([
    ['自治区科技小巨人企业达到7家。', '新增自治区科技型中小企业125家。'],
    ['新增市场主体800户。', '为市场主体减负2亿元。'],
    ['新建农村卫生厕所900户。', '新改建农村公路60公里。'],
    ['引育高层次人才30人。', '5支团队入选省高层次人才团队。'],
    ['加快4条高速公路建设。', '整治高速公路沿线人居环境68公里。'],
    ['规上工业增加值增长7%。', '规上工业单位增加值能耗下降1.3%。'],
    ['规上工业增加值增长7%。', '云溪区规上工业增加值增速居全市首位。'],
  ])('is not found in a clause that only holds its words: %s %s', (promise, done) =>
    expect(outcomesOf(promise, done)[0]).toMatch(/→ – not-mentioned$/u),
  );

  it.each([
    ['新增省级科技小巨人企业7家。', '柳岙科技小巨人企业培育完成。'],
    ['开工建设柳岙6万吨肉制品加工项目。', '柳岙肉制品精深加工等8个重大项目相继开工。'],
    ['完成49个老旧小区综合改造。', '改造老旧小区5900户。'],
    ['新增省级以上专精特新企业25户。', '省级以上专精特新及小巨人企业达到55家。'],
  ])('is found where the clause is of the thing: %s %s', (promise, done) =>
    expect(outcomesOf(promise, done)[0]).toMatch(/ reported$/u),
  );
});

describe('a thing by another name', () => {
  it.each([
    ['完成12处城市内涝点治理。', '完成12处主城区易涝点治理。', '12处 → 12处 reported'],
    ['新建回迁安置房180套。', '建设回迁房183套。', '180套 → 183套 reported'],
    ['城镇失业登记率控制在3.5%以内。', '城镇登记失业率控制在3.2%。', '3.5%以内 → 3.2% reported'],
    ['基本医疗保险参保率达到95%。', '基本医疗参保率达到96%。', '95% → 96% reported'],
    ['城乡社保覆盖率达到96%。', '社会保险覆盖率达到97%。', '96% → 97% reported'],
    ['空气质量优良天数达到85%以上。', '城市空气环境质量优良率达到87%。', '85%以上 → 87% reported'],
    ['新增“小升规”30户。', '新增“小升规”企业31户。', '30户 → 31户 reported'],
    ['绿色有机食品基地达到6万亩。', '有机绿色食品基地达到7万亩。', '6万亩 → 7万亩 reported'],
    ['实施重点建设项目277项。', '277个重点建设项目完成投资8亿元。', '277项 → 277个 reported'],
    ['实施重点建设项目200项。', '200个重点建设项目完成投资8亿元。', '200项 → – not-mentioned'],
    ['镇街社会工作服务站实现100%覆盖。', '社会工作服务站镇街全覆盖。', '100% → – reported'],
    ['固定资产投资增长10%。', '固定资产投资总量持平。', '10% → – reported'],
    ['社会消费品零售总额增长10%。', '社会消费品零售总额扭负为正。', '10% → – reported'],
    ['社会消费品零售总额增长10%。', '社会消费品零售总额降幅收窄。', '10% → – reported'],
  ])('is found by it: %s %s', (promise, done, expected) =>
    expect(outcomesOf(promise, done)[0]).toBe(expected),
  );
});

describe('one work in another order of words', () => {
  it.each([
    ['完成50个行政村污水治理。', '46个行政村完成污水治理。', '50个 → 46个 reported'],
    ['完成130个小区改造。', '128个小区改造完成。', '130个 → 128个 reported'],
    ['改造小区130个。', '128个小区完成改造。', '130个 → 128个 reported'],
    ['实现20个村集中供水。', '18个村实现集中供水。', '20个 → 18个 reported'],
    ['抓好20个行政村环境整治。', '18个行政村实现环境整治。', '20个 → 18个 reported'],
    ['新建改造4个菜市场。', '5个菜市场建成开业。', '4个 → 5个 reported'],
    ['新建学校12所。', '11所学校建成投用。', '12所 → 11所 reported'],
    ['规范40所驾驶学校。', '新建学校12所。', '40所 → – not-mentioned'],
  ])('is the same: %s %s', (promise, done, expected) => expect(outcomesOf(promise, done)[0]).toBe(expected));
});

describe('phases and places', () => {
  it.each([
    [
      '开工建设柳岙水厂二期10万吨项目。',
      '柳岙水厂一期5万吨项目满产。',
      '做好服务。',
      '10万吨 → – not-mentioned',
    ],
    ['开工建设柳岙水厂二期10万吨项目。', '柳岙水厂二期项目投产。', '做好服务。', '10万吨 → – reported'],
    ['加快青禾路二期等10条道路建设。', '民生改善。', '力争青禾路三期尽早贯通。', '10条 → – not-mentioned'],
    ['推进柳岙、青禾2镇创建申报。', '民生改善。', '柳岙镇、青禾镇打造样板。', '2镇 → – not-mentioned'],
  ])('are told apart: %s %s %s', (promise, done, again, expected) =>
    expect(outcomesOf(promise, done, again)).toContain(expected),
  );
});

describe('a plan that a promise names in quotation marks', () => {
  const promise = '实施60家企业“镇东百企成长助推计划”。';

  it('comes back by its name', () =>
    expect(outcomesOf(promise, '实施“镇东百企成长助推计划”。')).toEqual(['60家 → – reported']));

  it('is no other plan', () =>
    expect(outcomesOf(promise, '实施“镇东百企成长培优计划”。')).toEqual(['60家 → – not-mentioned']));
});

describe('two figures of one name under headings of two fields', () => {
  const report = (year: number, ...lines: string[]) =>
    readText(
      [
        '青禾镇政府工作报告',
        `（${year}年1月20日在青禾镇第三届人民代表大会第一次会议上）`,
        '各位代表：',
        ...lines,
      ].join('\n'),
    );
  const outcomesUnder = (heading: string) =>
    compareReports(
      [
        report(2021, '一、2020年工作回顾', '平稳。', '二、2021年工作安排', heading, '改造道路30公里。'),
        report(
          2022,
          '一、2021年工作回顾',
          '（一）提升城市品质',
          '改造道路28公里。',
          '（二）推进乡村振兴',
          '改造道路60公里。',
          '二、2022年工作安排',
          '做好服务。',
        ),
      ],
      growthRule,
    ).goals.map(({ outcome }) => outcome?.text);

  it.each([
    ['（一）推进乡村振兴', '60公里'],
    ['（一）提升城市品质', '28公里'],
    ['（一）抓好重点工作', '28公里'],
  ])('that under the heading of the promise is its outcome: %s', (heading, expected) =>
    expect(outcomesUnder(heading)).toEqual([expected]),
  );
});

describe('firms with a title', () => {
  it.each([
    ['新增专精特新小巨人企业6家。', '新增专精特新中小企业12家。'],
    ['新增科技型中小企业60家。', '新增专精特新中小企业30家。'],
    ['培育瞪羚企业6家。', '培育独角兽企业3家。'],
  ])('are told from those with another: %s %s', (promise, done) =>
    expect(outcomesOf(promise, done)[0]).toMatch(/→ – not-mentioned$/u),
  );
});

describe('what the next plan names', () => {
  it.each([
    ['支持云溪、青禾、柳岙3个县开展城镇化建设示范。', '依托云溪、青禾、柳岙3个承接产业转移主平台。'],
    [
      '新建16条城市主干道。',
      '抓好各项工作，做好各项服务，办好各件实事，管好各类资产，用好各级资金。\n28.两江：青河和柳河。\n29.16条城市主干道：云路和谷路。\n30.三湖：云湖和谷湖。',
    ],
    ['每个县（市、区）各引进1个50亿元项目。', '支持每个县（市、区）谋划布局科创平台。'],
  ])('promises nothing again where it is another thing: %s %s', (promise, again) =>
    expect(outcomesOf(promise, '各项工作平稳推进。', again)[0]).toMatch(/ not-mentioned$/u),
  );
});

describe('a work among the places that a promise counts', () => {
  it.each([
    '县',
    '区',
    '市',
    '旗',
    '县区',
    '县市',
    '乡',
    '镇',
    '乡镇',
    '村',
    '个县',
    '个区',
    '个市',
    '个旗',
    '个乡',
    '个镇',
    '个街道',
  ])('is not promised again where one of them is named for it: 2%s', (unit) =>
    expect(
      outcomesOf(`推进柳岙、云岭2${unit}供水管网改造。`, '各项工作平稳推进。', '加快柳岙供水管网改造。')[0],
    ).toMatch(/→ – not-mentioned$/u),
  );

  it('is promised again where the places are no units of the whole', () =>
    expect(
      outcomesOf('推进柳岙、云岭2处供水管网改造。', '各项工作平稳推进。', '加快柳岙供水管网改造。'),
    ).toEqual(['2处 → – promised-again']));
});

describe('what a promise names in quotation marks', () => {
  it.each(['计划', '工程', '行动', '专项'])('comes back by that name where it is a %s', (sort) => {
    expect(outcomesOf(`支持60家企业实施“青禾云谷提升${sort}”。`, `“青禾云谷提升${sort}”全面落地。`)).toEqual([
      '60家 → – reported',
    ]);
    expect(outcomesOf(`支持60家企业实施“青禾云谷提升”${sort}。`, `“青禾云谷提升”${sort}全面落地。`)).toEqual([
      '60家 → – reported',
    ]);
  });
});

describe('a value of several years beside a promise of one', () => {
  it.each(['三年来', '四年来', '五年来', '五年间', '五年共', '四个年头来', '累计'])(
    'is not compared: %s',
    (time) =>
      expect(outcomesOf('改造农村公路50公里。', `${time}改造农村公路90公里。`)).toEqual([
        '50公里 → ≠90公里 reported',
      ]),
  );

  it.each(['达', '增加到', '增长到', '提高到', '扩大到', '全年为', '去年为', '2022年为'])(
    'is compared where it says what there is in the end: %s',
    (verb) =>
      expect(outcomesOf('蔬菜种植面积达到6万亩。', `经过五年来努力，蔬菜种植面积${verb}9万亩。`)).toEqual([
        '6万亩 → 9万亩 reported',
      ]),
  );

  it('is compared where it is what is left at the end', () =>
    expect(outcomesOf('各项贷款余额达到60亿元。', '五年来，各项贷款余额为90亿元。')).toEqual([
      '60亿元 → 90亿元 reported',
    ]));
});

describe('a measure that a clause names inside another’s', () => {
  it.each(['单位生产总值', '万元生产总值', '人均生产总值', '亿元生产总值', '工业占生产总值'])(
    'is not reported by it: %s',
    (other) => expect(outcomesOf('生产总值增长7%。', `${other}稳步增长。`)).toEqual(['7% → – not-mentioned']),
  );

  it.each(['比重', '的比例', '占比', '能耗', '贡献', '占全县比重'])('is not reported by its %s', (part) =>
    expect(outcomesOf('工业投资增长7%。', `工业投资${part}稳步增长。`)).toEqual(['7% → – not-mentioned']),
  );

  it('is reported by its own name', () => {
    expect(outcomesOf('生产总值增长7%。', '生产总值稳步增长。')).toEqual(['7% → – reported']);
    expect(outcomesOf('工业投资增长7%。', '工业投资稳步增长。')).toEqual(['7% → – reported']);
  });
});
