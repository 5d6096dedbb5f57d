/** What stands where a name is looked for and names nothing; tried on the name as it is shown (`cleanName`). */
export const noNames: readonly { id: string; pattern: RegExp; sample: string }[] = [
  { id: 'bare-number', pattern: /^[\d.,，．:：%％‰\s]*$/u, sample: '18' },
  { id: 'mark', pattern: /^[[［〔【﹝(（]\s*\d{1,3}\s*[\]］〕】﹞)）]?$/u, sample: '[9]' },
  {
    id: 'sum',
    pattern: /^[\d.一二两三四五六七八九十百千万亿]+(?:元|公里|平方米|亩|吨|人次|个百分点)$/u,
    sample: '三百六十元',
  },
  {
    id: 'connective',
    pattern:
      /^(?:其中|以及|包括|同时|此外|另外|例如|比如|如下|分别|主要|目前|截至|同期|总计|合计|今年|去年|上年|全年|全市|全县|全区|全省|全镇)$/u,
    sample: '其中',
  },
  {
    id: 'comparison',
    pattern:
      /(?:(?:同比|环比)(?=.)|[比较](?:上|去|前)一?年(?:同期|末|初)?)(?:累计|实际|名义)?(?:增长|下降|增加|减少|提高|上升|增|降|持平)?[\d.,%％]*$/u,
    sample: '比上年增长',
  },
  {
    id: 'bare-verb',
    pattern:
      /^(?:增长|下降|增加|减少|提升|提高|上升|完成|实现|达到|超过|推进|推动|建设|新建|新增|开展|实施)[了到至为]?$/u,
    sample: '提升',
  },
  { id: 'ordinal', pattern: /^[一二三四五六七八九十]{1,2}是/u, sample: '二是新' },
];

/** Whether words can name what a note explains. */
export const isName = (name: string): boolean => !noNames.some(({ pattern }) => pattern.test(name));
