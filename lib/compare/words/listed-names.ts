/** How a name stands behind others that its value counts as well. */
export interface ListedName {
  id: string;
  /** Matches the clause up to the name; group `others`: what is counted with it. */
  pattern: RegExp;
  /** True where the others may be examples of what is counted (柳岙大街等道路): another year names others. */
  examples: boolean;
  sample: string;
}

/** The first that applies decides. */
export const listedNames: readonly ListedName[] = [
  /** 引育大学生、技能人才23万人: of both together. */
  {
    id: 'in-a-list',
    pattern: /(?:^|[，。；、和及与])(?<others>\p{Script=Han}{2,12})[、和及与]$/u,
    examples: false,
    sample: '引育大学生、',
  },
  /** 水土流失、沙化土地等生态修复460万亩: of what was listed this time. */
  {
    id: 'and-others',
    pattern: /(?<others>[\p{Script=Han}、“”"（）]{2,40})等$/u,
    examples: true,
    sample: '完成水土流失、沙化土地等',
  },
];

/** Words behind a name by which each of a list has its own value. */
export const eachItsOwn = /分别|均|各|都/u;

/** What a clause counts together with a name that stands at its end, and whether that may be examples of it; `null` for a name alone. */
export const countedWith = (front: string): { others: string; examples: boolean } | null => {
  for (const { pattern, examples } of listedNames) {
    const others = pattern.exec(front)?.groups?.others;
    if (others) return { others, examples };
  }
  return null;
};
