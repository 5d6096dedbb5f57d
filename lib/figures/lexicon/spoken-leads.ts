import type { FigureKind } from '../../analysis/figure.ts';
import { changeForms, changeNounForms } from './change-words.ts';
import { rankField, rankForms } from './rank-words.ts';

/** Words right before a number without which it says something else when it is said alone. */
export interface SpokenLeadRow {
  id: string;
  /** The kinds of figures that it is asked of. */
  kinds: readonly FigureKind[];
  /** What is said is its group `lead`. */
  pattern: RegExp;
  sample: string;
}

/** By kind; the first that fits decides. */
export const spokenLeads: readonly SpokenLeadRow[] = [
  {
    id: 'order-of',
    kinds: ['rank'],
    // 全市, 全省县级市: of whom the order is; a verb of standing may follow.
    pattern: new RegExp(
      `(?<lead>${rankField}(?:同类[^，。；、,;\\d第]{0,6}|[县地]级市|[^，。；、,;\\d第在居列排获]{0,4}街镇)?)(?:排名|排位|位次|名次|绝对数|${rankForms})?(?:了|为|第)?\\s*$`,
      'u',
    ),
    sample: '在全市排名56',
  },
  {
    id: 'in-a-row',
    kinds: ['amount'],
    pattern: /(?<lead>连续)$/u,
    sample: '连续66个月评为优秀',
  },
  {
    id: 'change-word',
    kinds: ['change'],
    pattern: new RegExp(`(?<lead>${changeForms}|${changeNounForms})(?:了|为|达|达到)?\\s*$`, 'u'),
    sample: '同比下降20%',
  },
];

/** How far before a number its lead is looked for. */
const reach = 20;

/**
 * The words that are said with a number, `null` where it needs none: before `at`, where it begins, and not before
 * `start`, where its clause does; offsets of the text that was read.
 */
export function readSpokenLead(
  text: string,
  { start, at, kind }: { start: number; at: number; kind: FigureKind },
): string | null {
  const before = text.slice(Math.max(start, at - reach), at);
  for (const { kinds, pattern } of spokenLeads) {
    const lead = kinds.includes(kind) ? pattern.exec(before)?.groups?.lead : undefined;
    if (lead !== undefined) return lead;
  }
  return null;
}
