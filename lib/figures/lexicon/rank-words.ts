import { levelVerbs } from './change-words.ts';
import { formsOf, type WordRow } from './words.ts';

/** A verb of a place in an order. */
export interface RankVerbRow extends WordRow {
  /** True where what follows is the top of an order (进入全市前10). */
  top?: true;
}

/** Verbs that lead to a place in an order. */
export const rankVerbs: readonly RankVerbRow[] = [
  { form: '稳居', sample: '总量稳居全市第3' },
  { form: '蝉联', sample: '蝉联全省第1' },
  { form: '跃居', sample: '总量跃居全市第3' },
  { form: '位居', sample: '总量位居全市第3' },
  { form: '位列', sample: '总量位列全市第3' },
  { form: '名列', sample: '总量名列全市第3' },
  { form: '排名', sample: '总量排名全市第3' },
  { form: '排在', sample: '总量排在全市第3' },
  { form: '居', sample: '总量居全市第3' },
  { form: '列', sample: '总量列全市第3' },
  { form: '排', sample: '总量排全市第3' },
  { form: '获', sample: '考核获全市第3' },
  { form: '获得', sample: '考核获得全市第3' },
  { form: '取得', sample: '考核取得全市第3' },
  { form: '荣获', sample: '考核荣获全市第3' },
  { form: '夺得', sample: '竞赛夺得全市第3' },
  { form: '进入', top: true, sample: '进入全市前3' },
  { form: '跻身', top: true, sample: '跻身全市前3' },
  { form: '占', sample: '总量占全市第3' },
];

const staying = levelVerbs.filter(({ alone }) => alone);

/** Of whom an order is, right before a place in it. A source for `new RegExp`. */
export const rankField =
  '(?:全[国省市区县州乡镇]|世界|全球|亚洲|新区|(?<!第)[四五六七八九十]{1,2}[市区县州盟旗]|[省市区县])';

/** Those, and the verbs by which a place stays as it was (保持全市第3), as one alternation. */
export const rankForms = formsOf([...rankVerbs, ...staying]);
/** The verbs that lead to the top of an order. */
export const risingForms = formsOf([...rankVerbs.filter(({ top }) => top), ...staying]);
