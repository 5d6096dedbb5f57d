/** What leads to a value that was aimed at (完成年初目标62亿元的108%), and the share of it that came true. */
export const targetLead = {
  id: 'target-lead',
  pattern:
    /(?:超?完成|为|达到?|占|相当于|实现)了?[^，。；、\d]{0,14}(?:目标|任务|计划|预算|指标)(?:任务|指标|目标|预算|数|值)*(?:的|为|[:：])?$/u,
  sample: '完成年初目标62亿元的108%',
} as const;

/** What follows such a value. */
export const shareOfTarget = {
  id: 'share-of-target',
  pattern: /^(?:[（(][^（()）]{0,12}[)）])?的?(?:\d[\d.]*[%％]|百分之|[一二三四五六七八九]成|\d[\d.]*倍)/u,
  sample: '的116%',
} as const;

/** Longest lead and longest share of a target that are asked. */
const reach = { before: 24, behind: 20 } as const;

/** A number in its clause. Offsets of one text. */
interface Aimed {
  text: string;
  clauseStart: number;
  start: number;
  end: number;
}

/** Where the words begin that lead to a target before its share; `null` for any other number. */
export function findTargetLead({ text, clauseStart, start, end }: Aimed): number | null {
  if (!shareOfTarget.pattern.test(text.slice(end, end + reach.behind))) return null;
  const from = Math.max(clauseStart, start - reach.before);
  const found = targetLead.pattern.exec(text.slice(from, start));
  return found && from + found.index;
}
