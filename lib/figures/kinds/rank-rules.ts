import { movedTo } from '../lexicon/change-words.ts';
import { rankField, rankForms } from '../lexicon/rank-words.ts';
import type { Sense, SenseFacts, SenseRule } from './sense.ts';

/** Words before a place in an order, the whole of what leads to it: the name ends where they begin. */
export interface RankLeadRow {
  id: string;
  pattern: RegExp;
  sample: string;
}

/** Before a place that is printed as one (第3, 前三); the first that fits decides, a verb with the order's name before a bare verb. */
export const rankLeads: readonly RankLeadRow[] = [
  {
    id: 'verb-and-field',
    pattern: /(?:分别|均|继续)*(?:稳居|位居|位列|名列|跃居|排在|居(?![民住家委]))[^，。；;]{0,14}$/u,
    sample: '总量位居全省县级市',
  },
  {
    id: 'verb',
    pattern: new RegExp(`(?:绝对数)?(?:${rankForms}|${movedTo})?(?:了)?${rankField}?(?:排名)?$`, 'u'),
    sample: '增速列全市',
  },
];

/** Before a bare number: 排名56. */
export const rankNumberLead = {
  id: 'rank-number-lead',
  pattern:
    /(?:在?(?:全[国省市区县州]|新区))?(?:排名|排位|位次|名次|名列|位列|位居|排在)(?:全?[国省市区县州镇]|新区|同类|第|前|全[国省市区县]第|[^，。；,;\d第]{0,8}第)?\s*$/u,
  sample: '在全市排名',
} as const;

/** Units that a place in an order may carry: 排名第3位, 前10名. */
const placeUnits = ['名', '位', '个'];

/** Between two places of one list (位居第1、第2位). */
const nextPlace = /^[^，。]{0,8}$/u;

const ranked = ({ from }: SenseFacts, at: number): Omit<Sense, 'rule'> => ({
  kind: 'rank',
  dir: null,
  basis: null,
  scope: null,
  leadStart: from + at,
  ranked: true,
  shared: false,
});

/** Whether the number can be a place: whole, and without a unit or with one of an order. */
const mayBePlace = ({ token }: SenseFacts): boolean =>
  (token.unit === null || placeUnits.includes(token.unit.base)) &&
  token.value >= 1 &&
  Number.isInteger(token.value);

/** Numbers that give a place in an order; what is printed as a place comes first, then what the words before it make one. */
export const rankRules: readonly SenseRule[] = [
  {
    id: 'rank',
    sample: '总量位居全市第3',
    apply(facts) {
      if (facts.token.rule !== 'rank') return null;
      for (const { pattern } of rankLeads) {
        const lead = pattern.exec(facts.gap);
        if (lead) return ranked(facts, lead.index);
      }
      return ranked(facts, facts.gap.length);
    },
  },
  {
    id: 'rank-number',
    sample: '综合成绩在全市排名56',
    apply(facts) {
      const lead = mayBePlace(facts) ? rankNumberLead.pattern.exec(facts.gap) : null;
      return lead && ranked(facts, lead.index);
    },
  },
  {
    id: 'rank-list',
    sample: '城区、郊区分别排名12、15。',
    apply: (facts) =>
      mayBePlace(facts) &&
      facts.previous?.sense.kind === 'rank' &&
      facts.token.bare &&
      nextPlace.test(facts.gap)
        ? ranked(facts, facts.gap.length)
        : null,
  },
];
