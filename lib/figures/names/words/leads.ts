import { openingVerbs } from '../../lexicon/change-words.ts';
import { hedgesBefore } from '../../lexicon/hedge-words.ts';
import { type WordRow, wordsOf } from '../../lexicon/words.ts';
import { leadExtent, leadLinks, leadOwners } from './lead-links.ts';
import { leadAims, leadManner } from './lead-manner.ts';
import { leadVerbs } from './lead-verbs.ts';
import type { LeadRow } from './word-rows.ts';

/** Every word that the front of a phrase loses on the way to its name. */
export const leadWords: readonly LeadRow[] = [
  ...leadLinks,
  ...leadExtent,
  ...leadManner,
  ...leadAims,
  ...leadVerbs,
  ...openingVerbs,
  ...hedgesBefore.filter(({ apart }) => apart),
  ...leadOwners,
];

/** Phrases that begin with a lead word and are part of the name. */
export const keptLeads: readonly WordRow[] = [
  { form: '计划投资', sample: '计划投资8亿元' },
  { form: '计划总投资', sample: '计划总投资20亿元' },
  { form: '计划生育', sample: '计划生育率96%' },
  { form: '安排资金', sample: '安排资金600万元' },
  { form: '目标责任', sample: '目标责任书40份' },
  { form: '为民', sample: '为民实事12件' },
  { form: '预期寿命', sample: '预期寿命82岁' },
  { form: '将军', sample: '将军林绿化30亩' },
  { form: '实现度', sample: '实现度达95%' },
];

/** Adverbs inside a phrase after which the name begins: 领导班子带头走访企业, 全区累计接待游客. */
export const innerLeads: readonly WordRow[] = [
  { form: '累计', sample: '全区累计接待游客' },
  { form: '共计', sample: '各部门共计发放补贴' },
  { form: '总共', sample: '全年总共调解纠纷' },
  { form: '先后', sample: '专家先后走访农户' },
  { form: '带头', sample: '领导班子带头走访企业' },
  { form: '一共', sample: '三批一共安置劳力' },
  { form: '预计', sample: '全区预计完成增加值' },
  { form: '力争', sample: '园区力争引进企业' },
  { form: '确保', sample: '年内确保竣工房屋' },
  { form: '共', notAfter: '公', notBefore: '享|建|有|青|同|治|产', sample: '各镇共检查商户' },
];

const pieces = {
  kept: { pattern: new RegExp(`^(?:${wordsOf(keptLeads)})`, 'u'), sample: '计划总投资' },
  /** Characters that make the verb before them the first half of a name: 完成率, 建成区, 组织化. */
  nameAfterVerb: { pattern: /^[率量额数值者化区度]/u, sample: '率98%' },
  inner: {
    pattern: new RegExp(`(?:${wordsOf(innerLeads)})(?=[^，。]{3,}$)`, 'gu'),
    sample: '全区累计接待游客',
  },
};

/** The patterns built from the words above. */
export const leadPatterns = Object.values(pieces);

/** A lead word that is part of the name, at the start of a phrase. */
export const keptLead = pieces.kept.pattern;
/** What after a verb of the leads makes a name of both. */
export const nameAfterVerb = pieces.nameAfterVerb.pattern;
/** An adverb inside a phrase with a name behind it; global, for `matchAll`. */
export const innerLead = pieces.inner.pattern;
