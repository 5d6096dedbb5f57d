import { targetOfShare } from './status-rules.ts';

/** A number that is asked whether it is promised. Offsets of the normalised text. */
export interface GoalFacts {
  text: string;
  /** Where the number's clause begins. */
  clauseStart: number;
  /** Where the number begins. */
  start: number;
  /** Its status is `target`: only what is planned can be promised. */
  planned: boolean;
  /** The rule that decided its status. */
  statusRule: string | null;
  /** The number is a condition on something else (5000万元以上的企业). */
  threshold: boolean;
  /** A value that another takes the place of or is compared with. */
  startValue: boolean;
  /** In the report's own notes. */
  inNotes: boolean;
}

/** A rule of goals: whether the number is promised; `null` where the rule does not apply. */
export interface GoalRule {
  id: string;
  sample: string;
  apply(facts: GoalFacts): boolean | null;
}

/** Words before a number that make it a stock: what there is already, on which a plan builds. */
export const stockLead = {
  id: 'stock-lead',
  pattern: /(?:现有|已有|原有|深化|巩固|基础上)[^，。；]{0,8}$/u,
  sample: '在现有120家的基础上',
} as const;
/** Where those words stand: the longest of them with its object. */
const stockReach = 14;

/** What stands in the way of a promise, in the order asked; what a plan says of a number is a promise otherwise. */
export const goalRules: readonly GoalRule[] = [
  {
    id: 'threshold',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n引进5000万元以上的企业',
    apply: ({ threshold }) => (threshold ? false : null),
  },
  {
    id: 'met-target',
    sample: '完成年初目标45亿元的116%',
    apply: ({ statusRule }) => (statusRule === targetOfShare.id ? false : null),
  },
  {
    id: 'notes',
    sample: '名词解释\n双千工程：培训1000名农民',
    apply: ({ inNotes }) => (inNotes ? false : null),
  },
  {
    id: 'start-value',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n覆盖率由38%提高到46%',
    apply: ({ startValue }) => (startValue ? false : null),
  },
  {
    id: 'stock',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n巩固原有120家企业',
    apply: ({ text, clauseStart, start }) =>
      stockLead.pattern.test(text.slice(Math.max(clauseStart, start - stockReach), start)) ? false : null,
  },
  {
    id: 'planned',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n新建学校3所',
    apply: () => true,
  },
];

/** Whether a number is promised, and by which rule; no rule is asked of what is not planned. */
export function readGoal(facts: GoalFacts): { value: boolean; rule: string | null } {
  if (!facts.planned) return { value: false, rule: null };
  for (const { id, apply } of goalRules) {
    const value = apply(facts);
    if (value !== null) return { value, rule: id };
  }
  return { value: false, rule: null };
}
