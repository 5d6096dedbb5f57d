import type {
  EarlierReport,
  EarlierValue,
  IndicatorView,
  TimelineView,
} from '../../components/view-models.ts';
import type { Figure } from '../../lib/analysis/figure.ts';
import type { Relation } from '../../lib/analysis/relation.ts';
import type { ReportIdentity } from '../../lib/analysis/report-identity.ts';
import type { TermHit } from '../../lib/analysis/term-hit.ts';
import { weighFigures } from '../../lib/figures/weight/weigh-figures.ts';
import type { GlossaryEntry, GlossarySource } from '../../lib/knowledge/glossary.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import type { Section } from '../../lib/text/print/section.ts';
import { madeFigure, madePlace, madeReading } from '../helpers/made-figure.ts';

/** A report of a town that does not exist, written for the views. */
export const text = [
  '松林镇人民政府2024年上半年工作报告',
  '各位代表：',
  '一、上半年工作回顾',
  '（一）经济运行总体平稳',
  '上半年，全镇累计完成税收12.46亿元，同比增长8.3%；完成固定资产投资超6.2亿元，比去年同期下降2.1个百分点。',
  '新增市场主体512家，其中“专精特新”企业9家，重点企业走访覆盖率达96.5%。',
  '（二）城市更新有序推进',
  '完成“两旧一村”改造签约318户，拆除面积约42600平方米，一网统管平台处置工单1.3万余件。',
  '二、下半年工作安排',
  '力争全年税收突破25亿元，完成动迁安置房竣工1200套，空气优良率保持在88%以上。',
].join('\n');

/** A figure that stands in `text`, whole fields given, the rest plain. */
export function figure(printed: string, fields: Partial<Figure> = {}): Figure {
  const place = madePlace(text, printed);
  return madeFigure({
    ...place,
    period: '2024H1',
    inferred: ['period'],
    reading: {
      ...madeReading,
      rule: 'amount-money',
      period: 'section',
      parts: [{ role: 'number', start: place.start, end: place.end }],
    },
    section: ['一、上半年工作回顾', '（一）经济运行总体平稳'],
    ...fields,
  });
}

const investment = text.indexOf('超6.2亿元');

/** Each growth of the sample and the level before it, by their places among `figures`. */
const growths: readonly [number, number][] = [
  [1, 0],
  [3, 2],
];

const read: Figure[] = [
  figure('12.46亿元', {
    indicator: '税收（累计完成）',
    indicatorId: 'tax-revenue',
    scope: '镇级',
    value: 1_246_000_000,
    unit: '元',
    reading: {
      ...madeReading,
      rule: 'amount-money',
      parts: [
        { role: 'number', start: text.indexOf('12.46'), end: text.indexOf('12.46') + 5 },
        { role: 'unit', start: text.indexOf('亿元'), end: text.indexOf('亿元') + 2 },
      ],
    },
  }),
  figure('8.3%', {
    indicator: '税收',
    value: 8.3,
    unit: '%',
    kind: 'change',
    dir: 'up',
    basis: '同比',
  }),
  figure('超6.2亿元', {
    indicator: '固定资产投资',
    value: 620_000_000,
    unit: '元',
    approx: 'over',
    reading: {
      ...madeReading,
      rule: 'amount-money',
      parts: [
        { role: 'hedge', start: investment, end: investment + 1 },
        { role: 'number', start: investment + 1, end: investment + 4 },
      ],
    },
  }),
  figure('2.1个百分点', {
    indicator: '固定资产投资',
    value: 2.1,
    unit: '个百分点',
    kind: 'change',
    dir: 'down',
    basis: '同比',
    inferred: ['period', 'indicator'],
  }),
  figure('512家', { indicator: '新增市场主体', value: 512, unit: '家' }),
  figure('9家', { indicator: '“专精特新”企业', value: 9, unit: '家' }),
  figure('96.5%', { indicator: '重点企业走访覆盖率', value: 96.5, unit: '%', kind: 'share' }),
  figure('318户', { indicator: '“两旧一村”改造签约', value: 318, unit: '户' }),
  figure('约42600平方米', { indicator: '拆除面积', value: 42_600, unit: '平方米', approx: 'about' }),
  figure('1.3万余件', { indicator: '一网统管平台处置工单', value: 13_000, unit: '件', approx: 'over' }),
  figure('25亿元', {
    indicator: '全年税收',
    value: 2_500_000_000,
    unit: '元',
    status: 'target',
    goal: true,
    period: '2024',
    inferred: [],
    section: ['二、下半年工作安排'],
  }),
  figure('1200套', {
    indicator: null,
    value: 1200,
    unit: '套',
    status: 'target',
    period: null,
    inferred: [],
  }),
  figure('88%', {
    indicator: '空气优良率',
    value: 88,
    unit: '%',
    kind: 'share',
    status: 'target',
    goal: true,
  }),
];

export const relations: Relation[] = growths.map(([from, to]) => ({
  kind: 'growth-of',
  from: read[from]!.start,
  to: read[to]!.start,
  inferred: true,
  reading: { rule: 'made' },
}));

/** The figures of `text`, weighed as a reading weighs them. */
export const figures: Figure[] = weighFigures(read, relations);

/** Sections by their heads in `text`. */
export const sections: Section[] = [
  ['一、上半年工作回顾', 1, null, 'review'],
  ['（一）经济运行总体平稳', 2, 0, 'review'],
  ['（二）城市更新有序推进', 2, 0, 'review'],
  ['二、下半年工作安排', 1, null, 'plan'],
].map(([title, level, parent, role]) => {
  const start = text.indexOf(title as string);
  return {
    title: title as string,
    start,
    end: start + 40,
    head: { start, end: start + (title as string).length },
    level: level as number,
    parent: parent as number | null,
    role: role as Section['role'],
    margin: 40,
    evidence: [],
  };
});

/** A use of a term in `text`. */
export function term(printed: string, fields: Partial<TermHit> = {}): TermHit {
  const start = text.indexOf(printed);
  return {
    start,
    end: start + printed.length,
    text: printed,
    term: printed,
    termId: null,
    definedInReport: false,
    note: null,
    first: true,
    ...fields,
  };
}

export const terms: TermHit[] = [
  term('专精特新', { termId: 'zhuan-jing-te-xin' }),
  term('两旧一村', { termId: 'liang-jiu-yi-cun', definedInReport: true }),
  term('一网统管', { termId: 'yi-wang-tong-guan' }),
];

const source: GlossarySource = {
  title: '关于全面推进城市更新工作若干事项的通知（样例）',
  publisher: '样例市人民政府办公厅',
  url: 'https://www.example.gov.cn/tz/1.html',
  date: '2023-03-16',
  where: '第二条',
  seen: '2024-01-02',
};

export const entry: GlossaryEntry = {
  id: 'yi-wang-tong-guan',
  term: '一网统管',
  aliases: ['城市运行一网统管'],
  category: 'digital',
  level: 2,
  related: ['yi-wang-tong-ban'],
  senses: [
    {
      field: null,
      place: null,
      from: null,
      to: null,
      definition:
        '把城市管理中分散在各部门的信息汇到一个平台，由它发现问题、派出任务、跟踪办结，市、区、街镇三级共用。',
      gloss: 'One platform through which a city’s agencies see, assign and close matters of city management.',
      sources: [source],
    },
  ],
};

export const homonym: GlossaryEntry = {
  id: 'san-wang-rong-he',
  term: '三网融合',
  aliases: [],
  category: 'governance',
  level: 3,
  related: [],
  senses: [
    {
      field: '通信',
      place: null,
      from: '2010',
      to: null,
      definition: '电信网、广播电视网、互联网在业务上相互进入，由同一条线路提供电话、电视和上网服务。',
      gloss: 'Convergence of telephone, television and internet networks.',
      sources: [source],
    },
    {
      field: '基层治理',
      place: '样例市松林镇',
      from: null,
      to: null,
      definition:
        '把党建、城管、综治三张网格并成一张，由同一支队伍按同一张图巡查、处置和回访居民反映的问题。',
      gloss: 'One town’s merging of three neighbourhood grids.',
      sources: [{ ...source, date: null, where: null }],
    },
  ],
};

export const indicator: IndicatorView = {
  name: '税收收入',
  definition: '税务部门在一段时间里组织入库的各项税款合计，不含社会保险费和非税收入。',
  term: null,
  noNationalDefinition: false,
  scope: '镇级',
  sources: [source],
  growth: { kind: 'nominal', sources: [source] },
};

export const earlierValues: EarlierValue[] = [
  {
    text: '11.51亿元',
    period: '2023H1',
    status: 'actual',
    sentence: '上半年，全镇累计完成税收11.51亿元。',
    reportTitle: '松林镇人民政府2023年上半年工作报告',
    href: 'https://www.example.gov.cn/bg/2023h1.html',
    tie: null,
  },
  {
    text: '10.87亿元',
    period: '2022H1',
    status: 'estimate',
    sentence: '上半年预计完成税收10.87亿元。',
    reportTitle: '松林镇人民政府2022年上半年工作报告',
    href: null,
    tie: null,
  },
];

export const identity: ReportIdentity = {
  isReport: true,
  verdict: 'yes',
  genre: 'report',
  title: '松林镇人民政府2024年上半年工作报告',
  place: '松林镇',
  placeType: '镇',
  placeId: null,
  district: '样例区',
  city: '样例市',
  province: null,
  periodFrom: '2024-01-01',
  periodTo: '2024-06-30',
  period: '2024H1',
  kind: 'half-year',
  deliveredOn: '2024-07-16',
  publishedOn: '2024-07-19',
  publisher: '松林镇人民政府',
  indexNo: 'SL0100000-2024-017',
  documentNo: null,
  meeting: { name: '松林镇第六届人民代表大会第六次会议', kind: '人民代表大会' },
  speaker: null,
  evidence: [
    {
      code: 'title-form',
      source: 'title',
      quote: '松林镇人民政府2024年上半年工作报告',
      span: null,
      speaks: 'for',
      field: null,
    },
    {
      code: 'salutation',
      source: 'body',
      quote: '各位代表：',
      span: { start: 19, end: 24 },
      speaks: 'for',
      field: null,
    },
    { code: 'field-place', source: 'title', quote: '松林镇', span: null, speaks: 'field', field: 'place' },
  ],
};

/** One report of the timeline. */
export function earlierReport(fields: Partial<EarlierReport>): EarlierReport {
  return {
    id: 'one',
    title: '松林镇人民政府2023年工作报告',
    place: '松林镇',
    period: '2023',
    kind: 'annual',
    published: '2024-01-12',
    addresses: [
      { url: 'https://www.example.gov.cn/bg/2023.html', host: 'portal', format: 'html' },
      { url: 'https://rd.example.gov.cn/2023.pdf', host: 'congress', format: 'pdf' },
      { url: 'https://mirror.example.org/2023', host: 'mirror', format: 'html' },
    ],
    current: false,
    from: 'catalogue',
    ...fields,
  };
}

export const timeline: TimelineView = {
  items: [
    {
      type: 'report',
      report: earlierReport({ id: 'now', title: identity.title, period: '2024H1', current: true }),
    },
    { type: 'report', report: earlierReport({ id: '2023' }) },
    { type: 'missing', period: '2023H1' },
    {
      type: 'report',
      report: earlierReport({
        id: 'term',
        title: null,
        period: '2017..2021',
        from: 'opened',
        published: null,
      }),
    },
  ],
  district: [
    earlierReport({ id: 'district', title: '样例区人民政府2024年工作报告', place: '样例区', addresses: [] }),
  ],
  attachments: [
    { text: '附件：主要指标完成情况表.pdf', href: 'https://www.example.gov.cn/fj/1.pdf', role: 'other' },
  ],
  versions: [
    {
      href: 'https://www.example.gov.cn/fj/bg.pdf',
      name: '松林镇政府工作报告.pdf',
      format: 'pdf',
      kept: false,
    },
    { href: 'https://www.example.gov.cn/bg/1.html', name: null, format: 'html', kept: true },
  ],
  column: { state: 'offered', address: 'https://www.example.gov.cn/bg/' },
};

/** A snippet of the first figure. */
export function snippet(fields: Partial<Snippet> = {}): Snippet {
  return {
    format: 3,
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'figure',
    quote: '12.46亿元',
    figure: {
      indicator: '税收',
      indicatorId: 'tax-revenue',
      indicatorName: '税收收入',
      scope: '镇级',
      value: 1_246_000_000,
      valueTo: null,
      unit: '元',
      kind: 'amount',
      aspect: 'level',
      dir: null,
      basis: null,
      period: '2024H1',
      status: 'actual',
      goal: false,
      approx: 'exact',
      headline: true,
      hedge: null,
      growth: {
        text: '8.3%',
        value: 8.3,
        valueTo: null,
        unit: '%',
        dir: 'up',
        basis: '同比',
        approx: 'exact',
        inferred: [],
      },
      of: null,
      inferred: ['period'],
      rule: 'amount-money',
    },
    term: null,
    sentence: '上半年，全镇累计完成税收12.46亿元，同比增长8.3%；',
    sectionPath: ['一、上半年工作回顾', '（一）经济运行总体平稳'],
    paragraph: 1,
    anchor: {
      start: 60,
      end: 67,
      prefix: '上半年，全镇累计完成税收',
      suffix: '，同比增长8.3%',
      twins: 0,
      textLength: text.length,
    },
    report: {
      genre: identity.genre,
      title: identity.title,
      place: identity.place,
      placeType: identity.placeType,
      placeId: null,
      district: identity.district,
      city: identity.city,
      province: null,
      periodFrom: identity.periodFrom,
      periodTo: identity.periodTo,
      period: identity.period,
      kind: identity.kind,
      deliveredOn: identity.deliveredOn,
      publishedOn: identity.publishedOn,
      publisher: identity.publisher,
      indexNo: identity.indexNo,
      documentNo: null,
      meeting: identity.meeting,
      speaker: null,
      format: 'html',
    },
    file: null,
    address: 'https://www.example.gov.cn/bg/2024h1.html',
    canonicalAddress: 'https://www.example.gov.cn/bg/2024h1.html',
    keptAt: '2024-07-20T09:15:00+08:00',
    keptZone: 'Asia/Shanghai',
    bodyHash: 'ab'.repeat(32),
    normaliser: 1,
    appVersion: '0.1.0',
    note: '',
    tags: [],
    revision: 0,
    changedAt: '2024-07-20T09:15:00+08:00',
    machine: 'gallery',
    seen: { gallery: 0 },
    others: [],
    check: { at: '2024-08-01T10:00:00+08:00', place: 'unchanged', body: 'same', found: null },
    earlierChecks: [
      {
        at: '2024-07-28T08:30:00+08:00',
        place: 'changed',
        body: 'different',
        found: '12.64亿元',
        bodyHash: 'cd'.repeat(32),
      },
      { at: '2024-07-21T20:05:00+08:00', place: 'unchanged', body: 'same', found: null },
    ],
    copyOf: null,
    ...fields,
  };
}
