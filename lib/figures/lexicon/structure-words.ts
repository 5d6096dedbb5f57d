import { levelVerbs } from './change-words.ts';
import { formsOf, type WordRow } from './words.ts';

/** Adverbs of how a structure changes. */
export const structureAdverbs: readonly WordRow[] = [
  { form: '进一步', sample: '三次产业结构进一步调整为7:41:52' },
  { form: '不断', sample: '三次产业结构不断调整为7:41:52' },
  { form: '持续', sample: '三次产业结构持续调整为7:41:52' },
  { form: '更加', sample: '三次产业结构更加优化为7:41:52' },
  { form: '更为', sample: '三次产业结构更为合理，为7:41:52' },
  { form: '趋于', sample: '三次产业结构趋于合理，为7:41:52' },
  { form: '更趋', sample: '三次产业结构更趋合理，为7:41:52' },
  { form: '日趋', sample: '三次产业结构日趋优化为7:41:52' },
  { form: '努力', sample: '三次产业结构努力调整为7:41:52' },
  { form: '逐步', sample: '三次产业结构逐步调整为7:41:52' },
];

/** Verbs that say what became of a structure, besides those of levels. */
export const structureVerbs: readonly WordRow[] = [
  { form: '调优', sample: '三次产业结构调优为7:41:52' },
  { form: '改善', sample: '三次产业结构改善为7:41:52' },
  { form: '转变', sample: '三次产业结构转变为7:41:52' },
  { form: '改变', sample: '三次产业结构改变为7:41:52' },
  { form: '合理', sample: '三次产业结构更趋合理，为7:41:52' },
  { form: '变化', sample: '三次产业结构变化为7:41:52' },
  { form: '演变', sample: '三次产业结构演变为7:41:52' },
  { form: '演进', sample: '三次产业结构演进为7:41:52' },
  { form: '升级', sample: '三次产业结构升级为7:41:52' },
  { form: '变', sample: '三次产业结构变为7:41:52' },
  { form: '调', sample: '三次产业结构调至7:41:52' },
  { form: '改', sample: '三次产业结构改为7:41:52' },
  { form: '转', sample: '三次产业结构转为7:41:52' },
];

/** Words between a structure and its numbers, as one alternation. */
export const structureForms = formsOf([
  ...structureAdverbs,
  ...structureVerbs,
  ...levelVerbs.filter(({ reshapes }) => reshapes),
]);
