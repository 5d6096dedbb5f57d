import { hedgesBefore } from './hedge-words.ts';
import { formsOf, type WordRow } from './words.ts';

/** What, besides a hedge, may stand between a verb of change and its number without making the number a level: 增长了约8%, 分别增长8%. */
export const linkWords: readonly WordRow[] = [
  { form: '了', sample: '增长了8%' },
  { form: '达', sample: '增长达8%' },
  { form: '达到', sample: '增速达到8%' },
  { form: '高达', sample: '增长高达80%' },
  { form: '分别', sample: '增幅分别为8%和9%' },
  { form: '均', sample: '增幅均为8%以上' },
  { form: '为', sample: '增速为8%' },
  { form: '预计', sample: '增幅预计8%' },
  { form: '力争', sample: '增速力争8%' },
  { form: '有望', sample: '增速有望8%' },
  { form: ':', sample: '同比增长:8%' },
  { form: '：', sample: '同比增长：8%' },
];

/** Link words and hedges, none or as many as stand together, a source for `new RegExp`. */
export const links = `(?:${formsOf([...linkWords, ...hedgesBefore])}){0,8}`;

/** Verbs that lead from a growth to the level that it reached. */
export const reachWords: readonly WordRow[] = [
  { form: '达', sample: '增长7.5%，达309亿元' },
  { form: '达到', sample: '增长6.9%，达到274亿元' },
  { form: '完成', sample: '增长7.5%，完成309亿元' },
  { form: '实现', sample: '增长7.5%，实现309亿元' },
  { form: '为', sample: '增长7.5%，为309亿元' },
  { form: '突破', sample: '增长7.5%，突破300亿元' },
  { form: '超', sample: '增长7.5%，超300亿元' },
  { form: '超过', sample: '增长7.5%，超过300亿元' },
  { form: '达成', sample: '增长7.5%，达成309亿元' },
];

/** What may stand before those verbs. */
export const reachOpenings: readonly WordRow[] = [
  { form: '总量', sample: '增长7.5%，总量达到309亿元' },
  { form: '总额', sample: '增长7.5%，总额达到309亿元' },
  { form: '规模', sample: '增长7.5%，规模达到309亿元' },
  { form: '总数', sample: '增长7.5%，总数达到3090家' },
  { form: '预计', sample: '增长7.5%，预计达到309亿元' },
  { form: '累计', sample: '增长7.5%，累计达到309亿元' },
  { form: '有望', sample: '增长7.5%，有望达到309亿元' },
  { form: '可', sample: '增长7.5%，可达到309亿元' },
  { form: '将', sample: '增长7.5%，将达到309亿元' },
];

/** Those verbs as one alternation. */
export const reachForms = formsOf(reachWords);
