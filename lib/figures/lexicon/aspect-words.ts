import type { Aspect } from '../../analysis/figure.ts';
import { type WordRow, wordsOf } from './words.ts';

/** A word that says what a value says of its indicator. */
export interface AspectWordRow extends WordRow {
  aspect: Exclude<Aspect, 'level'>;
}

/** Right before a number, or at a name's beginning: what was newly added. */
export const addedWords: readonly AspectWordRow[] = [
  { form: '新增', notBefore: '长', aspect: 'added', sample: '新增公园绿地12公顷' },
  { form: '净增', aspect: 'added', sample: '净增市场主体3200户' },
  {
    form: '新建',
    notBefore: '区(?![级域间])|县(?![级城医乡])|路(?:街道|社区)|小区|商品住?房',
    aspect: 'added',
    sample: '新建学校3所',
  },
  { form: '新设', aspect: 'added', sample: '新设企业320家' },
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
  { form: '增加', aspect: 'added', sample: '床位增加120张' },
  { form: '新设立', aspect: 'added', sample: '新设立32家' },
  { form: '新改建', aspect: 'added', sample: '新改建12座' },
  { form: '新办', aspect: 'added', sample: '新办32家' },
];

/** A sum of several times or parts. */
export const totalWords: readonly AspectWordRow[] = [
  { form: '累计', aspect: 'total', sample: '累计新建农村公路860公里' },
  { form: '总计', aspect: 'total', sample: '总计投入3亿元' },
  { form: '共计', aspect: 'total', sample: '共计投入3亿元' },
  { form: '合计', aspect: 'total', sample: '合计投入3亿元' },
  { form: '总共', aspect: 'total', sample: '总共投入3亿元' },
  { form: '一共', aspect: 'total', sample: '一共投入3亿元' },
];

/** A mean of years, months or days. */
export const averageWords: readonly AspectWordRow[] = [
  { form: '年均', aspect: 'average', sample: '年均新建172公里' },
  { form: '月均', aspect: 'average', sample: '月均办件3200件' },
  { form: '日均', aspect: 'average', sample: '日均客流3.2万人次' },
];

/** A round mark that was passed. */
export const milestoneWords: readonly AspectWordRow[] = [
  { form: '突破', aspect: 'milestone', sample: '地区生产总值突破300亿元大关' },
  { form: '跨越', aspect: 'milestone', sample: '财政收入跨越30亿元' },
  { form: '跨上', aspect: 'milestone', sample: '财政收入跨上30亿元台阶' },
  { form: '迈上', aspect: 'milestone', sample: '总量迈上300亿元台阶' },
  { form: '迈过', aspect: 'milestone', sample: '总量迈过300亿元门槛' },
  { form: '站上', aspect: 'milestone', sample: '总量站上300亿元台阶' },
  { form: '跃上', aspect: 'milestone', sample: '总量跃上300亿元台阶' },
  { form: '越过', aspect: 'milestone', sample: '总量越过300亿元大关' },
  { form: '首破', aspect: 'milestone', sample: '税收首破20亿元' },
  { form: '首超', aspect: 'milestone', sample: '税收首超20亿元' },
  { form: '冲破', aspect: 'milestone', sample: '税收冲破20亿元' },
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
