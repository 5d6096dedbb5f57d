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
    pattern: /(?:分别|均|继续){0,3}(?:稳居|位居|位列|名列|跃居|排在|居(?![民住家委]))[^，。；;]{0,14}$/u,
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

/** Before a number that is a place by its verb and by the clause's end behind it: 居全国11位, 列百强县87位, 排名升至43位. */
export const rankPlaceLeads: readonly RankLeadRow[] = [
  {
    id: 'ordering-verb',
    pattern:
      /(?:[位名并]列|(?<![陈罗开下系行并])列|位居|(?<![民聚邻定移新])居|(?<![安编])排)在?(?:(?:全[国省市区县州球]|世界|亚洲|国考|省考)[^，。；、\d第]{0,6}|(?:百强[县区镇市]?|[^，。；、\d第]{0,8}榜单?))?\s*$/u,
    sample: '空气质量居全国',
  },
  {
    id: 'order-and-move',
    pattern: new RegExp(
      `(?<=名次|位次|排名|排位)[^，。；、\\d]{0,3}?(?:由|从|${movedTo}|进至)[^，。；、\\d]{0,4}\\s*$`,
      'u',
    ),
    sample: '综合排名由上年',
  },
];

/** Between the place that an order was left and the one that is held. */
const heldPlace = new RegExp(`^(?:${movedTo}|[至到为])(?:目前|现在|当前)?的?$`, 'u');

/** What ends the clause of a place. */
const placeEnd = /^(?:[，。；、,;)）\n]|$|[升提上跃前下]|[和与及])/u;

/** Units that a place in an order may carry: 排名第3位, 前10名. */
const placeUnits = ['名', '位', '个'];
/** Those of them that count people or places alone. */
const orderUnits = ['名', '位'];

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
    id: 'rank-place',
    sample: '空气质量居全国11位。',
    apply(facts) {
      const { gap, previous, token, text } = facts;
      if (!mayBePlace(facts) || !orderUnits.includes(token.unit?.base ?? '')) return null;
      if (!placeEnd.test(text.slice(token.end, token.end + 1))) return null;
      if (previous?.sense.kind === 'rank' && heldPlace.test(gap)) return ranked(facts, 0);
      const lead = rankPlaceLeads.map(({ pattern }) => pattern.exec(gap)).find((found) => found !== null);
      return lead ? ranked(facts, lead.index) : null;
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
