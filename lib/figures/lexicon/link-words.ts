import { formsOf, type WordRow } from './words.ts';

/** What may stand between a verb of change and its number without making the number a level: 增长了约8%, 分别增长8%. */
export const linkWords: readonly WordRow[] = [
  { form: '了', sample: '增长了8%' },
  { form: '约', sample: '增长约8%' },
  { form: '近', sample: '增长近8%' },
  { form: '达', sample: '增长达8%' },
  { form: '达到', sample: '增速达到8%' },
  { form: '高达', sample: '增长高达80%' },
  { form: '分别', sample: '增幅分别为8%和9%' },
  { form: '均', sample: '增幅均为8%以上' },
  { form: '逾', sample: '增长逾8%' },
  { form: '超', sample: '增长超8%' },
  { form: '超过', sample: '增长超过8%' },
  { form: '为', sample: '增速为8%' },
  { form: '预计', sample: '增幅预计8%' },
  { form: '力争', sample: '增速力争8%' },
  { form: '有望', sample: '增速有望8%' },
  { form: '不低于', sample: '增长不低于8%' },
  { form: '不少于', sample: '增加不少于80家' },
  { form: '至少', sample: '增加至少80家' },
  { form: ':', sample: '同比增长:8%' },
  { form: '：', sample: '同比增长：8%' },
];

/** Any number of link words, a source for `new RegExp`. */
export const links = `(?:${formsOf(linkWords)})*`;
