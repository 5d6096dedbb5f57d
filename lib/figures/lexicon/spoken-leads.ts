import type { FigureKind } from '../../analysis/figure.ts';
import { yearForm } from '../../text/period-grammar.ts';
import { changeForms, changeNounForms, movedTo } from './change-words.ts';
import { rankField, rankForms } from './rank-words.ts';

/** Words right before a number without which it says something else when it is said alone. */
export interface SpokenLeadRow {
  id: string;
  /** The kinds of figures that it is asked of. */
  kinds: readonly FigureKind[];
  /** What is said is its group `lead`. */
  pattern: RegExp;
  /** True where words that the figure's name holds are not asked. */
  unlessNamed?: true;
  sample: string;
}

/** 郊区, 我市: whose it is, where one character names a kind of places. */
const ownField = '(?:(?:城|郊|城郊|主城|中心城|远郊|近郊|涉农|我|本)(?=[省市区县]))?';
/** What is aimed at. */
const targets = '(?:目标|任务|计划|预算|指标|序时进度)(?:任务|目标|指标|数|值|量)*';

/** By kind; the first that fits decides. */
export const spokenLeads: readonly SpokenLeadRow[] = [
  {
    id: 'order-of-growth',
    kinds: ['rank'],
    // Not the thing stands there in the order, its growth does.
    pattern: new RegExp(
      `(?<lead>(?:${changeNounForms})(?:均|都|分别|同样|也|继续|连续[一二两三四五六七八九十\\d]{1,2}年)?(?:${rankForms}|在)?${ownField}${rankField}?(?:同类[^，。；、,;\\d第]{0,6}|[县地]级市)?)(?:排名|排位|位次|名次|${rankForms})?(?:了|为|第)?\\s*$`,
      'u',
    ),
    unlessNamed: true,
    sample: '税收增长5.3%，增速位居全省第1位',
  },
  {
    id: 'order-of',
    kinds: ['rank'],
    // 全市, 全省县级市: of whom the order is; a verb of standing may follow.
    pattern: new RegExp(
      `(?<lead>${ownField}${rankField}(?:同类[^，。；、,;\\d第]{0,6}|[县地]级市|[^，。；、,;\\d第在居列排获]{0,4}街镇)?)(?:排名|排位|位次|名次|绝对数|${rankForms})?(?:了|为|第)?\\s*$`,
      'u',
    ),
    sample: '在全市排名56',
  },
  {
    id: 'order-that-was-left',
    kinds: ['rank'],
    // The place that is held is one of the order of the place before it.
    pattern: new RegExp(
      `(?<lead>${ownField}${rankField})(?:排名|排位|位次|名次)?第?[\\d一二三四五六七八九十]{1,3}[名位]?[，,]?[^，。；、\\d]{0,4}(?:${movedTo}|[跃跻升晋前进]{1,2}[居至到入])第?\\s*$`,
      'u',
    ),
    sample: '由全市第38名上升至第21名',
  },
  {
    id: 'beyond-target',
    kinds: ['change', 'share'],
    pattern: new RegExp(`(?<lead>超(?:额完成|出|过)?[^，。；、\\d]{0,6}${targets})\\s*$`, 'u'),
    sample: '超目标任务23%',
  },
  {
    id: 'share-of-base',
    kinds: ['share'],
    // What it is a share of, unless the name says it.
    pattern: new RegExp(
      `(?<lead>(?:(?:超额)?完成|恢复[到至]|相当于|达到?|[为是占])了?(?:${yearForm}|[^，。；、\\d的]){1,12}的)\\s*$`,
      'u',
    ),
    unlessNamed: true,
    sample: '完成全年目标的117.8%',
  },
  {
    id: 'in-a-row',
    kinds: ['amount'],
    pattern: /(?<lead>连续)$/u,
    sample: '连续66个月评为优秀',
  },
  {
    id: 'kept-within',
    kinds: ['change'],
    // A limit that is aimed at, and no growth.
    pattern: new RegExp(`(?<lead>(?:${changeNounForms})?控制在了?)\\s*$`, 'u'),
    sample: '居民消费价格涨幅控制在3.5%左右',
  },
  {
    id: 'change-word',
    kinds: ['change'],
    pattern: new RegExp(`(?<lead>净?(?:${changeForms}|${changeNounForms}))(?:了|为|达|达到)?\\s*$`, 'u'),
    sample: '同比下降20%',
  },
];

/** How far before a number its lead is looked for. */
const reach = 20;

/**
 * The words that are said with a number, `null` where it needs none: before `at`, where it begins, and not before
 * `start`, where its clause does; some rows are asked only of what follows `named`, where its name ends. Offsets of the text
 * that was read.
 */
export function readSpokenLead(
  text: string,
  { start, named, at, kind }: { start: number; named: number; at: number; kind: FigureKind },
): string | null {
  for (const { kinds, pattern, unlessNamed } of spokenLeads) {
    if (!kinds.includes(kind)) continue;
    const before = text.slice(Math.max(unlessNamed ? named : start, at - reach), at);
    const lead = pattern.exec(before)?.groups?.lead;
    if (lead !== undefined) return lead;
  }
  return null;
}
