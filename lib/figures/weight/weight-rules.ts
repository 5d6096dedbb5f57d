import type { Aspect, FigureKind } from '../../analysis/figure.ts';
import type { UnitGroup } from '../../text/unit-row.ts';
import { actUnits, peopleUnits } from './act-units.ts';

/** All that the weight of a figure looks at: never good news or bad. */
export interface WeightFacts {
  kind: FigureKind;
  group: UnitGroup | null;
  unit: string | null;
  /** Without its sign. */
  value: number;
  aspect: Aspect;
  goal: boolean;
  /** It has a name. */
  named: boolean;
  /** Its name is one that statistics know. */
  known: boolean;
  /** The report gives its growth. */
  grown: boolean;
  /** Another value takes its place. */
  replaced: boolean;
  /** In the report's own notes. */
  inNotes: boolean;
  /** The page lost characters around it. */
  damaged: boolean;
  /** A condition on something else (注册资本5000万元以上的企业). */
  threshold: boolean;
}

/** A line of the rule that README publishes under its id: what it weighs where it applies, and a sentence in which it does. */
export interface WeightRow {
  id: string;
  points: number;
  sample: string;
  applies(facts: WeightFacts): boolean;
}

const large = 1000;
const fair = 100;
/** People weigh more than things from here on. */
const manyPeople = 500;
const manyActs = 10_000;
const greatMoney = 100_000_000;
/** What everything is done by. */
const whole = 100;
/** Times are long from these on. */
const longTime: Readonly<Record<string, number>> = {
  小时: 100,
  天: 100,
  个月: 12,
  年: 5,
  课时: 100,
  学时: 100,
};
const measured: ReadonlySet<UnitGroup | null> = new Set(['area', 'length', 'volume', 'weight', 'energy']);
const acts: ReadonlySet<string | null> = new Set(actUnits.map(({ form }) => form));
const people: ReadonlySet<string | null> = new Set(peopleUnits.map(({ form }) => form));
const isMoney = ({ group }: WeightFacts): boolean => group === 'money' || group === 'compound';

/**
 * What a figure weighs by what it is: the first row that applies decides. What is no figure of the report's own comes
 * first, then what a report is known by, then counts from the large to the small.
 */
export const baseWeights: readonly WeightRow[] = [
  {
    id: 'note-figure',
    points: 0,
    sample: '一、2023年工作回顾\n完成各项任务。\n名词解释\n双千工程：培训1000名农民',
    applies: ({ inNotes }) => inNotes,
  },
  {
    id: 'condition',
    points: 0,
    sample: '走访注册资本5000万元以上的企业',
    applies: ({ threshold }) => threshold,
  },
  {
    id: 'damaged',
    points: 0,
    sample: '整改隐患1424开具意见书705份',
    applies: ({ damaged }) => damaged,
  },
  {
    id: 'replaced',
    points: 1,
    sample: '绿化覆盖率从38%提高到41%',
    applies: ({ replaced }) => replaced,
  },
  {
    id: 'money',
    points: 6,
    sample: '区级财政收入5.2亿元',
    applies: isMoney,
  },
  {
    id: 'standing',
    points: 5,
    sample: '垃圾分类考评排名全市第三',
    applies: ({ kind }) => kind === 'rank',
  },
  {
    id: 'growth-rate',
    points: 5,
    sample: '接报案件同比下降12%',
    applies: ({ kind }) => kind === 'change',
  },
  {
    id: 'all-of-it',
    points: 2,
    sample: '信访件办结率100%',
    applies: ({ kind, value, group }) => kind === 'share' && group === 'percent' && value === whole,
  },
  {
    id: 'proportion',
    points: 4,
    sample: '调解成功率88%',
    applies: ({ kind, group }) =>
      kind === 'share' || group === 'percent' || group === 'points' || group === 'times',
  },
  {
    id: 'mark-given',
    points: 3,
    sample: '市容环境满意度得分92.5分',
    applies: ({ kind }) => kind === 'score',
  },
  {
    id: 'measure',
    points: 4,
    sample: '拆除违法建筑17935平方米',
    applies: ({ group }) => measured.has(group),
  },
  {
    id: 'long-time',
    points: 4,
    sample: '市容环境连续66个月评为优秀',
    applies: ({ group, unit, value }) =>
      group === 'time' && value >= (longTime[unit ?? ''] ?? Number.POSITIVE_INFINITY),
  },
  {
    id: 'many-acts',
    points: 3,
    sample: '发现安全隐患14667条',
    applies: ({ unit, value }) => acts.has(unit) && value >= manyActs,
  },
  {
    id: 'acts',
    points: 1,
    sample: '开展各类活动125场',
    applies: ({ unit }) => acts.has(unit),
  },
  {
    id: 'large-count',
    points: 4,
    sample: '整治群租房1486套',
    applies: ({ group, value }) => group !== 'time' && value >= large,
  },
  {
    id: 'many-people',
    points: 3,
    sample: '失业人员再就业883人',
    applies: ({ unit, value }) => people.has(unit) && value >= manyPeople,
  },
  {
    id: 'fair-count',
    points: 2,
    sample: '新认定企业技术中心149家',
    applies: ({ group, value }) => group !== 'time' && value >= fair,
  },
  {
    id: 'small-count',
    points: 1,
    sample: '新建学校2所',
    applies: () => true,
  },
];

/** What is added to a figure that weighs anything: every row that applies. */
export const addedWeights: readonly WeightRow[] = [
  {
    id: 'with-growth',
    points: 2,
    sample: '新增经营主体685家，同比增长37%',
    applies: ({ grown }) => grown,
  },
  {
    id: 'great-money',
    points: 1,
    sample: '固定资产投资15.2亿元',
    applies: (facts) => isMoney(facts) && facts.value >= greatMoney,
  },
  {
    id: 'known-measure',
    points: 1,
    sample: '地区生产总值41亿元',
    applies: ({ known, unit, group, value }) =>
      known && !acts.has(unit) && (group !== 'count' || value >= fair),
  },
  {
    id: 'newly-added',
    points: 1,
    sample: '新增就业岗位929个',
    applies: ({ aspect }) => aspect === 'added',
  },
  {
    id: 'promised',
    points: 1,
    sample: '一、2023年工作回顾\n二、2024年工作安排\n全社会固定资产投资达到40亿元',
    applies: (facts) =>
      facts.goal &&
      (isMoney(facts) || facts.kind === 'change' || facts.kind === 'share' || facts.kind === 'rank'),
  },
  {
    id: 'nameless',
    points: -2,
    sample: '完成15.2亿元',
    applies: ({ named }) => !named,
  },
];
