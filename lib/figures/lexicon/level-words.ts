import { totalForms } from './aspect-words.ts';
import { type WordRow, wordsOf } from './words.ts';

/** Verbs that lead to a level that was reached or is kept. */
export const levelLeads: readonly WordRow[] = [
  { form: '达', sample: '参保人数达3万人' },
  { form: '达到', sample: '森林覆盖率达到26%' },
  { form: '达成', sample: '产值达成90亿元' },
  { form: '突破', sample: '产值突破90亿元' },
  { form: '超', sample: '产值超90亿元' },
  { form: '超过', sample: '产值超过90亿元' },
  { form: '保持在', sample: '合格率保持在98%' },
  { form: '稳定在', sample: '合格率稳定在98%' },
  { form: '控制在', sample: '失业率控制在4%' },
  { form: '维持在', sample: '失业率维持在4%' },
  { form: '升至', sample: '排名升至第3位' },
  { form: '降至', sample: '失业率降至4%' },
  { form: '增至', sample: '床位增至800张' },
  { form: '跃居', sample: '总量跃居全市第3位' },
  { form: '升到', sample: '排名升到第3位' },
  { form: '跻身', sample: '总量跻身全市第3位' },
  { form: '位居', sample: '总量位居全市第3位' },
  { form: '位列', sample: '总量位列全市第3位' },
  { form: '居', sample: '总量居全市第3位' },
  { form: '列', notAfter: '系', sample: '总量列全市第3位' },
];

/** Names whose value is a state of things, whatever was done for it: 签约率72%. */
export const stateNames: readonly WordRow[] = [
  { form: '率', notAfter: '增长|下降|上升|提升', sample: '绿化率98%' },
  { form: '余额', sample: '存款余额186亿元' },
  { form: '保有量', sample: '汽车保有量9万辆' },
  { form: '人均可支配收入', sample: '居民人均可支配收入3.6万元' },
  { form: '人均纯收入', sample: '农民人均纯收入1.2万元' },
  { form: '占比', sample: '服务业占比53%' },
  { form: '比重', sample: '服务业比重53%' },
  { form: '比例', notAfter: '减|精简|下降|增长|降低|缩', sample: '优良水体比例97%' },
  { form: '比率', sample: '优良天数比率93%' },
  { form: '预期寿命', sample: '人均预期寿命79.2岁' },
  { form: '期望寿命', sample: '平均期望寿命79.2岁' },
  { form: '受教育年限', sample: '人均受教育年限11年' },
];

/** Names of what has grown over the years, unless a word of what was added stands before them (新增通车里程). */
export const grownNames: readonly WordRow[] = [
  { form: '通车里程', sample: '公路通车里程740公里' },
  { form: '总里程', sample: '公路总里程740公里' },
  { form: '装机容量', sample: '风电装机容量20万千瓦' },
  { form: '建成区面积', sample: '建成区面积20平方公里' },
  { form: '运营里程', sample: '轨道交通运营里程74公里' },
  { form: '总面积', sample: '绿色建筑总面积330万平方米' },
  { form: '总数', sample: '企业总数320家' },
  { form: '业务总量', sample: '邮政业务总量3亿元' },
];

/** Names of what is summed up year by year: a bare sum of them is of one year (财政总收入117亿元). */
export const yearlyNames: readonly WordRow[] = [
  { form: '生产总值', sample: '地区生产总值500亿元' },
  { form: 'GDP', sample: 'GDP500亿元' },
  { form: '财政收入', sample: '地方财政收入30亿元' },
  { form: '财政总收入', sample: '财政总收入30亿元' },
  { form: '预算收入', sample: '一般公共预算收入30亿元' },
  { form: '预算总收入', sample: '公共财政预算总收入30亿元' },
  { form: '零售总额', sample: '社会消费品零售总额90亿元' },
  { form: '工业增加值', sample: '规模以上工业增加值90亿元' },
  { form: '工业总产值', sample: '规模以上工业总产值90亿元' },
  { form: '主营业务收入', sample: '规模以上工业主营业务收入90亿元' },
  { form: '旅游总收入', sample: '旅游总收入30亿元' },
  { form: '旅游综合收入', sample: '旅游综合收入30亿元' },
  { form: '粮食产量', sample: '粮食产量30万吨' },
  { form: '粮食总产量', sample: '粮食总产量30万吨' },
  { form: '总产量', sample: '蔬菜总产量30万吨' },
  { form: '吞吐量', sample: '港口货物吞吐量3亿吨' },
];

/** Each list as one alternation, a source for `new RegExp`. */
export const levelLeadForms = wordsOf(levelLeads);
/** Those of `grownNames`. */
export const grownNameForms = wordsOf(grownNames);
/** Those of `yearlyNames`. */
export const yearlyNameForms = wordsOf(yearlyNames);
/** Those of `stateNames`. */
export const stateForms = wordsOf(stateNames);

/** Verbs and nouns of what is done and adds up over the years: a sum that they lead to is of all of them, though it 达到 something. */
export const flowWords: readonly WordRow[] = [
  { form: '新增', sample: '新增就业达到6万人' },
  { form: '净增', sample: '净增企业达到350家' },
  { form: '投入', sample: '民生投入达到26亿元' },
  { form: '投资', notAfter: '固定资产', sample: '完成投资达到90亿元' },
  { form: '完成固定资产投资', sample: '完成固定资产投资达到90亿元' },
  { form: '投资规模', sample: '固定资产投资规模达到90亿元' },
  { form: '投资总规模', sample: '固定资产投资总规模达到90亿元' },
  { form: '引进', sample: '引进项目达到120个' },
  { form: '引资', sample: '招商引资达到90亿元' },
  { form: '利用', sample: '利用外资达到3亿美元' },
  { form: '签约', sample: '签约项目达到120个' },
  { form: '到位', sample: '到位资金达到90亿元' },
  { form: '争取', sample: '争取资金达到26亿元' },
  { form: '支出', sample: '民生支出达到26亿元' },
  { form: '用于', sample: '用于修路的资金达到26亿元' },
  { form: '实施', sample: '实施项目达到120个' },
  { form: '新建', sample: '新建公路达到740公里' },
  { form: '扩建', sample: '扩建校舍总面积9万平方米' },
  { form: '改建', sample: '改建公路达到740公里' },
  { form: '建成', notBefore: '区', sample: '建成项目达到120个' },
  { form: '竣工', sample: '竣工项目达到120个' },
  { form: '开工', sample: '开工项目达到120个' },
  { form: '改造', sample: '改造危房达到3200户' },
  { form: '治理', sample: '治理河道达到120公里' },
  { form: '造林', sample: '造林达到12万亩' },
  { form: '减免', sample: '减免税费达到3亿元' },
  { form: '减税', sample: '减税降费达到3亿元' },
  { form: '发放', sample: '发放贷款达到26亿元' },
  { form: '培训', sample: '培训农民达到3万人次' },
  { form: '转移', sample: '转移劳动力达到3万人' },
  { form: '脱贫', notBefore: '率', sample: '脱贫人口达到3万人' },
  { form: '受理', sample: '受理诉求达到3万件' },
  { form: '查处', sample: '查处案件达到320起' },
  { form: '捐', sample: '捐款达到300万元' },
  { form: '年均', sample: '年均接待达到30万人次' },
  { form: '每年', sample: '每年接待达到30万人次' },
];

/** Any of them, or a word of a sum, before the verb of a level. */
export const flows = new RegExp(`${wordsOf(flowWords)}|${totalForms}`, 'u');
