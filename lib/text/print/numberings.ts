/** The ways to number a heading, outermost first; `rank` orders them, levels are counted without gaps afterwards. */
export const numberings: readonly { rank: number; pattern: string; sample: string }[] = [
  {
    rank: 0,
    pattern: '第[一二三四五六七八九十]{1,3}(?:部分|篇|章)',
    sample: '第一部分 上半年工作回顾',
  },
  // 一、二、三产业 and 二、三产业 are no headings but industries; 五一、国庆 and 三八、六一 are holidays.
  {
    rank: 2,
    pattern: '(?![三五六七八][一八])[一二三四五六七八九十]{1,3}[、．.](?!二、|三次?产业)',
    sample: '一、坚持创新驱动',
  },
  {
    rank: 3,
    pattern: '[(（][一二三四五六七八九十]{1,3}[)）]',
    sample: '（一）产业转型提速',
  },
  { rank: 4, pattern: '\\d{1,2}(?:、|．|\\.(?!\\d))', sample: '1、经济运行稳中有进' },
  // “一网通办”(3)改革: behind a quoted term the number is a note's.
  {
    rank: 5,
    pattern: '(?<!(?<![。！？；])”\\n?)[(（]\\d{1,2}[)）](?![，、。；：的])',
    sample: '(1)优化营商环境',
  },
];

/** Holds of every text in which one of `numberings` does, and of few others: asked first, for it costs a scan. */
export const anyNumbering = /[一二三四五六七八九十][、．.)）部篇章]|\d(?:[、．)）]|\.(?!\d))/;
