import type { Aspect } from '../../analysis/figure.ts';
import { openingVerbs } from './change-words.ts';
import { doneWords } from './status-words.ts';
import { formsOf, type WordRow, wordsOf } from './words.ts';

/** A word that says what a value says of its indicator. */
export interface AspectWordRow extends WordRow {
  aspect: Exclude<Aspect, 'level'>;
}

/** Right before a number, or at a name's beginning: what was newly added. */
export const addedWords: readonly AspectWordRow[] = [
  { form: '新增', notBefore: '长', aspect: 'added', sample: '新增公园绿地15公顷' },
  { form: '新增加', aspect: 'added', sample: '新增加床位120张' },
  { form: '净增', aspect: 'added', sample: '净增市场主体2750户' },
  {
    form: '新建',
    notBefore: '区(?![级域间])|县(?![级城医乡])|路(?:街道|社区)|小区|商品住?房',
    aspect: 'added',
    sample: '新建学校3所',
  },
  { form: '新建成', aspect: 'added', sample: '新建成学校3所' },
  { form: '新培育', aspect: 'added', sample: '新培育企业35家' },
  { form: '新设', aspect: 'added', sample: '新设企业320家' },
  { form: '新登记', aspect: 'added', sample: '新登记企业320家' },
  { form: '新注册', aspect: 'added', sample: '新注册企业320家' },
  { form: '新签', aspect: 'added', sample: '新签项目12个' },
  { form: '增设', aspect: 'added', sample: '增设充电桩200个' },
  { form: '新辟', aspect: 'added', sample: '新辟公交线路3条' },
  { form: '新引进', aspect: 'added', sample: '新引进企业35家' },
  { form: '新认定', aspect: 'added', sample: '新认定高新技术企业12家' },
  { form: '新招', aspect: 'added', sample: '新招教师120名' },
];

/** Of these only the place right before a number speaks: in a name they belong to what is counted. */
export const addedLeads: readonly AspectWordRow[] = [
  { form: '增加', notBefore: '值', aspect: 'added', sample: '床位增加120张' },
  { form: '新设立', aspect: 'added', sample: '新设立32家' },
  { form: '新改建', aspect: 'added', sample: '新改建12座' },
  { form: '新办', aspect: 'added', sample: '新办32家' },
];

/** A sum of several times or parts. */
export const totalWords: readonly AspectWordRow[] = [
  { form: '累计', aspect: 'total', sample: '累计新建农村公路740公里' },
  { form: '总计', aspect: 'total', sample: '总计投入3亿元' },
  { form: '共计', aspect: 'total', sample: '共计投入3亿元' },
  { form: '合计', aspect: 'total', sample: '合计投入3亿元' },
  { form: '总共', aspect: 'total', sample: '总共投入3亿元' },
  { form: '一共', aspect: 'total', sample: '一共投入3亿元' },
];

/** A mean of years, months or days. */
export const averageWords: readonly AspectWordRow[] = [
  { form: '年均', notBefore: '浓度|气温|值', aspect: 'average', sample: '年均新建148公里' },
  { form: '月均', notBefore: '浓度|气温|值', aspect: 'average', sample: '月均办件3200件' },
  { form: '日均', notBefore: '浓度|气温|值', aspect: 'average', sample: '日均客流3.2万人次' },
];

/** A round mark that was passed. */
export const milestoneWords: readonly AspectWordRow[] = [
  { form: '突破', aspect: 'milestone', sample: '地区生产总值突破500亿元大关' },
  { form: '跨越', aspect: 'milestone', sample: '财政收入跨越30亿元' },
  { form: '跨上', aspect: 'milestone', sample: '财政收入跨上30亿元台阶' },
  { form: '迈上', aspect: 'milestone', sample: '总量迈上500亿元台阶' },
  { form: '迈过', aspect: 'milestone', sample: '总量迈过500亿元门槛' },
  { form: '站上', aspect: 'milestone', sample: '总量站上500亿元台阶' },
  { form: '跃上', aspect: 'milestone', sample: '总量跃上500亿元台阶' },
  { form: '越过', aspect: 'milestone', sample: '总量越过500亿元大关' },
  { form: '首破', aspect: 'milestone', sample: '税收首破20亿元' },
  { form: '首超', aspect: 'milestone', sample: '税收首超20亿元' },
  { form: '冲破', aspect: 'milestone', sample: '税收冲破20亿元' },
];

/** Words that begin an item of its own, so that 新增 before a list does not govern it; verbs of what was done and of change do so too. */
export const ownWords: readonly WordRow[] = [
  { form: '盘活', sample: '盘活土地300亩' },
  { form: '打造', sample: '打造示范街2条' },
  { form: '推进', sample: '推进项目12个' },
  { form: '完善', sample: '完善设施20处' },
  { form: '治理', sample: '治理河道12公里' },
  { form: '修复', sample: '修复湿地300亩' },
  { form: '更新', sample: '更新车辆80辆' },
  { form: '改建', sample: '改建道路3条' },
  { form: '扩建', sample: '扩建学校2所' },
  { form: '续建', sample: '续建项目12个' },
  { form: '维修', sample: '维修校舍3处' },
  { form: '关闭', sample: '关闭煤矿3处' },
  { form: '关停', sample: '关停企业12家' },
  { form: '淘汰', sample: '淘汰锅炉35台' },
  { form: '取消', sample: '取消收费8项' },
  { form: '撤并', sample: '撤并机构5个' },
  { form: '恢复', sample: '恢复耕地300亩' },
  { form: '收储', sample: '收储土地800亩' },
  { form: '处置', sample: '处置隐患230处' },
  { form: '清理', sample: '清理垃圾900吨' },
  { form: '整合', sample: '整合资金3亿元' },
  { form: '保留', sample: '保留事项90项' },
  { form: '在建', sample: '在建项目8个' },
  { form: '投产', sample: '投产项目5个' },
  { form: '现有', sample: '现有企业500家' },
  { form: '其中', sample: '其中工业项目8个' },
  { form: '总', notBefore: '部', sample: '总面积120亩' },
  { form: '规模', notBefore: '以上', sample: '规模达到300亩' },
  { form: '协议', sample: '协议投资30亿元' },
];

/** Words that begin an item which is no part of a running sum or mean; so do the words of a round mark. */
export const levelLeads: readonly WordRow[] = [
  { form: '其中', sample: '累计投入3亿元，其中今年1亿元' },
  { form: '现有', sample: '累计培育80家、现有60家' },
  { form: '总数', sample: '累计培育80家、总数320家' },
  { form: '总量', sample: '累计完成3亿元、总量9亿元' },
  { form: '总额', sample: '累计完成3亿元、总额9亿元' },
  { form: '达', sample: '累计培育80家、总数达320家' },
];

/** Each list as one alternation. */
export const addedForms = wordsOf(addedWords);
/** `addedWords` and `addedLeads`. */
export const addedLeadForms = wordsOf([...addedWords, ...addedLeads]);
/** Those of `totalWords`. */
export const totalForms = wordsOf(totalWords);
/** Those of `averageWords`. */
export const averageForms = wordsOf(averageWords);
/** Those of `milestoneWords`. */
export const milestoneForms = wordsOf(milestoneWords);
/** What begins an item of its own behind 新增 and a list: `ownWords`, what was done, and verbs of change. */
export const ownItemForms = `${formsOf(doneWords)}|${formsOf(openingVerbs)}|${wordsOf(ownWords)}`;
/** Words that begin an item which is no part of a running sum or mean, those of a round mark among them. */
export const levelItemForms = `${formsOf(levelLeads)}|${milestoneForms}`;
