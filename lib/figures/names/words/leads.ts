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
  { form: '全面小康', sample: '全面小康实现程度92%' },
  { form: '引导性', sample: '引导性培训90期' },
  { form: '引导基金', sample: '引导基金规模9亿元' },
  { form: '引导资金', sample: '引导资金投入7000万元' },
  { form: '为民', sample: '为民实事12件' },
  { form: '预期寿命', sample: '预期寿命82岁' },
  { form: '将军', sample: '将军林绿化30亩' },
  { form: '实现度', sample: '实现度达95%' },
  { form: '建成区', notBefore: '级|属|域', sample: '建成区绿地率38%' },
  { form: '保证金', sample: '保证金专户余额600万元' },
  { form: '有效期', sample: '有效期内许可证80张' },
  { form: '配合饲料', sample: '配合饲料产量4万吨' },
  { form: '计划外', sample: '计划外帮扶资金500万元' },
  { form: '办理时限', sample: '办理时限压缩60%' },
  { form: '办理时间', sample: '办理时间缩短70%' },
  { form: '办理环节', sample: '办理环节减少50%' },
  { form: '办理材料', sample: '办理材料精简40%' },
  { form: '办理流程', sample: '办理流程压减40%' },
  { form: '并联审批', sample: '并联审批事项120项' },
  { form: '以奖代补', sample: '以奖代补资金300万元' },
  { form: '以竹代塑', sample: '以竹代塑产品60种' },
  { form: '超低排放', sample: '超低排放改造机组6台' },
  { form: '超低能耗', sample: '超低能耗建筑8万平方米' },
  { form: '超高清', sample: '超高清视频企业12家' },
  { form: '超高层', sample: '超高层建筑9栋' },
  { form: '超高压', sample: '超高压线路40公里' },
  { form: '对非', notBefore: '法', sample: '对非贸易额3亿美元' },
  { form: '对东盟', sample: '对东盟出口2亿美元' },
  { form: '向日葵', sample: '向日葵种植面积5000亩' },
  { form: '从江县', sample: '从江县产业园企业12家' },
  { form: '从化区', sample: '从化区荔枝产量2万吨' },
  { form: '和田', notBefore: '间|头|园', sample: '和田大枣产量3万吨' },
  { form: '和静县', sample: '和静县辣椒面积6万亩' },
  { form: '和龙市', sample: '和龙市光伏装机8万千瓦' },
  { form: '和政县', sample: '和政县羊存栏12万只' },
  { form: '于田县', sample: '于田县玫瑰种植面积2万亩' },
];

/** Adverbs inside a phrase after which the name begins: 领导班子带头走访企业, 全区累计接待游客. */
export const innerLeads: readonly WordRow[] = [
  { form: '累计', sample: '全区累计接待游客' },
  { form: '共计', sample: '各部门共计发放补贴' },
  { form: '总共', sample: '全年总共调解纠纷' },
  { form: '先后', sample: '专家先后走访农户' },
  { form: '共有', notAfter: '公', notBefore: '制|权|产', sample: '全区共有养老机构' },
  { form: '已建成', notBefore: '的|区', sample: '全区已建成养老机构' },
  { form: '带头', sample: '领导班子带头走访企业' },
  { form: '一共', sample: '三批一共安置劳力' },
  { form: '预计', sample: '全区预计完成增加值' },
  { form: '力争', sample: '园区力争引进企业' },
  { form: '确保', sample: '年内确保竣工房屋' },
  { form: '审议通过', sample: '提请人大常委会审议通过地方性法规' },
  { form: '审议', notBefore: '通过|意见|结果|会|事项', sample: '提请人大常委会审议地方性法规' },
  { form: '可为', notAfter: '大|有|无|难|所|不', sample: '调低税率每年可为企业减负' },
  { form: '共', notAfter: '公', notBefore: '享|建|有|青|同|治|产', sample: '各镇共检查商户' },
];

const pieces = {
  kept: { pattern: new RegExp(`^(?:${wordsOf(keptLeads)})`, 'u'), sample: '计划总投资' },
  /** Characters that make the verb before them the first half of a name: 完成率, 建成区, 组织化. */
  nameAfterVerb: { pattern: /^[率量额数值者化区度]/u, sample: '率98%' },
  inner: {
    pattern: new RegExp(`(?:${wordsOf(innerLeads)})(?=[^，。]{3,120}$)`, 'gu'),
    sample: '全区累计接待游客',
  },
};

/** The patterns built from the words above. */
export const leadPatterns = Object.values(pieces);

/** A lead word that is part of the name, at the start of a phrase. */
export const keptLead = pieces.kept.pattern;
/** What after a verb of the leads makes a name of both. */
export const nameAfterVerb = pieces.nameAfterVerb.pattern;
/** An adverb inside a phrase with a name behind it; global, for `findAll`. */
export const innerLead = pieces.inner.pattern;
