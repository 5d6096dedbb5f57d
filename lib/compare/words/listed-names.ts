/** How a name stands behind others that its value counts as well. */
export interface ListedName {
  id: string;
  /** Matches the clause up to the name; group `others`: what is counted with it. */
  pattern: RegExp;
  sample: string;
}

/** The first that applies decides. */
export const listedNames: readonly ListedName[] = [
  /** 引育大学生、技能人才23万人: of both together. */
  {
    id: 'in-a-list',
    pattern: /(?:^|[，。；、和及与])(?<others>\p{Script=Han}{2,12})[、和及与]$/u,
    sample: '引育大学生、',
  },
  /** 水土流失、沙化土地等生态修复460万亩: of what was listed this time. */
  {
    id: 'and-others',
    pattern: /(?<others>[\p{Script=Han}、“”"（）]{2,40})等$/u,
    sample: '完成水土流失、沙化土地等',
  },
];

/** Words behind a name by which each of a list has its own value. */
export const eachItsOwn = /分别|均|各|都/u;

/** What a clause counts together with a name that stands at its end; `null` for a name alone. */
export const countedWith = (front: string): string | null => {
  for (const { pattern } of listedNames) {
    const others = pattern.exec(front)?.groups?.others;
    if (others) return others;
  }
  return null;
};
