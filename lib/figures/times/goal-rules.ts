import { listedStock, stockRows } from '../lexicon/stock-words.ts';
import { targetOfShare, taskGivenRule, taskSetRule } from './status-rules.ts';

/** A number that is asked whether it is promised. Offsets of the normalised text. */
export interface GoalFacts {
  text: string;
  /** Where the number's clause begins. */
  clauseStart: number;
  /** Where its statement begins. */
  statementStart: number;
  /** Where the number begins. */
  start: number;
  /** Where the number ends. */
  end: number;
  /** Its status is `target`: only what is planned can be promised. */
  planned: boolean;
  /** The number is a condition on something else (5000万元以上的企业). */
  threshold: boolean;
  /** A value that another takes the place of or is compared with. */
  startValue: boolean;
  /** The rule that decided its status. */
  statusRule: string | null;
  /** In the report's own notes. */
  inNotes: boolean;
}

/** A rule of goals: whether the number is promised; `null` where the rule does not apply. */
export interface GoalRule {
  id: string;
  sample: string;
  apply(facts: GoalFacts): boolean | null;
}

/** How much of the clause before and behind a number is asked for words of a stock: the longest of them with its object. */
const stockReach = { before: 40, behind: 24 };
/** How far before a number a list of stocks may begin. */
const listReach = 48;
const clauseMarks = /[，。；,;！？\n]/u;

/** The clause around a number, with the number as 〈its last character〉. */
function framed({ text, clauseStart, start, end }: GoalFacts): string {
  const before = text.slice(Math.max(clauseStart, start - stockReach.before), start);
  const behind = text.slice(end, end + stockReach.behind);
  return `${before}〈${text[end - 1]}〉${behind.split(clauseMarks, 1)[0]!}`;
}

/** Rules of status for what was set before: a report promises no more of it. */
const metTargets = [targetOfShare, taskSetRule, taskGivenRule];

/** What stands in the way of a promise, in the order asked; what a plan says of a number is a promise otherwise. */
export const goalRules: readonly GoalRule[] = [
  {
    id: 'threshold',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n引进5000万元以上的企业',
    apply: ({ threshold }) => (threshold ? false : null),
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
    apply(facts) {
      const words = framed(facts);
      return stockRows.some(({ pattern }) => pattern.test(words)) ? false : null;
    },
  },
  {
    id: 'listed-stock',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n已储备项目86个，总投资320亿元',
    apply({ text, statementStart, start }) {
      return listedStock.pattern.test(text.slice(Math.max(statementStart, start - listReach), start))
        ? false
        : null;
    },
  },
  {
    id: 'met-target',
    sample: '完成年初目标62亿元的108%',
    apply: ({ statusRule }) => (metTargets.some(({ id }) => id === statusRule) ? false : null),
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
