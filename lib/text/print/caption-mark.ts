/** What a line over a table or a picture begins with that numbers it, or names an attachment; tried without unit and remarks. */
export const captionMark = {
  id: 'caption-mark',
  pattern: /^(?:附[件表图录](?!名称|内容|材料)|附?[表图]\s*[\d一二三四五六七八九十])/u,
  sample: '附件2　重点项目计划表',
} as const;
