import type { SectionRole } from './section.ts';

/** Which part of a report a heading's own words announce. */
export interface RoleWords {
  id: string;
  role: Exclude<SectionRole, 'other'>;
  /** Tried on the heading without blanks. */
  pattern: RegExp;
  /** A heading in which the words stand. */
  sample: string;
}

/**
 * Words of a heading that say which part of the report follows. The first row that fits decides: what was done with a
 * goal (目标任务完成情况) outweighs the goal, and a time to come outweighs a time gone by that stands beside it.
 */
export const roleWords: readonly RoleWords[] = [
  {
    id: 'notes',
    role: 'notes',
    pattern: /名词(?:解释|注释|说明)|用语说明|有关名词|注释$/,
    sample: '【名词解释】',
  },
  {
    id: 'account',
    role: 'review',
    pattern: /回顾|(?:完成|推进|落实|执行)情况|总结$/,
    sample: '一、2023年主要目标完成情况',
  },
  {
    id: 'goal-met',
    role: 'review',
    pattern:
      /(?:圆满|较好|顺利|胜利|超额|如期)(?:完成|实现)|完成了|(?:目标|任务).{0,4}(?:基本|全面)(?:完成|实现)/,
    sample: '一、攻坚克难，较好完成2022年各项目标',
  },
  {
    id: 'plan',
    role: 'plan',
    pattern:
      /安排|打算|展望|今后|未来[两三五]年|下一步|下一?阶段|下半年|明年|来年|[下新]一?届|第.{1,3}届.{0,6}建议|目标任务|(?:主要|预期|奋斗|发展|工作)目标|总体(?:要求|思路|部署)|工作的?(?:主要)?(?:计划|思路|建议|意见|要点|重点|设想|任务)|(?:主要|重点)任务|(?:今年|新的?一年)(?:的|主要|重点|政府)*(?:工作|任务)|[做抓]好(?:20\d\d年|今年).{0,8}工作/,
    sample: '第二部分 下半年主要工作安排',
  },
  {
    id: 'review',
    role: 'review',
    pattern:
      /总结|小结|(?:工作|开展)的?情况|过去的?[一两三四五]年|[一三四五]年来|上半年|去年|已完成|所做的|^(?!.*(?:推进|推动|促进|努力|力争)).*取得(?!更).{0,6}(?:成绩|成就|成效)|(?:发展|工作)(?:的|及|和|取得的?)?(?:主要)?(?:成绩|成就|成效|业绩|亮点)|主要(?:成效|做法)/,
    sample: '一、2024年主要工作成效',
  },
];

/** The role that a heading's own words say, `null` where they say none. */
export function roleOf(title: string): RoleWords['role'] | null {
  return roleWords.find(({ pattern }) => pattern.test(title))?.role ?? null;
}
