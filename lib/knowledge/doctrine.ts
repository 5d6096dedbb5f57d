import { foldForm } from '../text/print/fold.ts';

/**
 * Words of party doctrine: they are left to their documents, so they are neither in the glossary nor painted
 * from it. One name a row, with a sentence in which it is met.
 *
 * Doctrine is what names a body of thought, a standpoint, a loyalty or the grand scheme of things: no definition
 * shorter than its documents bears it out. What says how officials are to act, decide or be checked is none, though
 * the party laid it down (四风, 中央八项规定, 三严三实, 三重一大, 四下基层): it is a list that governments
 * print in their own notes, a reader cannot tell it from its characters, and so the glossary explains it.
 */
export const doctrine: readonly { form: string; sample: string }[] = [
  { form: '习近平新时代中国特色社会主义思想', sample: '坚持以习近平新时代中国特色社会主义思想为指导' },
  { form: '新时代中国特色社会主义思想', sample: '用新时代中国特色社会主义思想武装头脑' },
  { form: '习近平法治思想', sample: '认真学习习近平法治思想' },
  { form: '习近平生态文明思想', sample: '深入贯彻习近平生态文明思想' },
  { form: '习近平经济思想', sample: '深入学习习近平经济思想' },
  { form: '习近平文化思想', sample: '深入学习习近平文化思想' },
  { form: '习近平总书记', sample: '习近平总书记考察上海重要讲话精神' },
  { form: '中国特色社会主义', sample: '高举中国特色社会主义伟大旗帜' },
  { form: '两个确立', sample: '深刻领悟“两个确立”的决定性意义' },
  { form: '两个维护', sample: '坚决做到“两个维护”' },
  { form: '四个意识', sample: '增强“四个意识”' },
  { form: '四个自信', sample: '坚定“四个自信”' },
  { form: '三个代表', sample: '“三个代表”重要思想' },
  { form: '科学发展观', sample: '坚持科学发展观' },
  { form: '邓小平理论', sample: '以邓小平理论为指导' },
  { form: '毛泽东思想', sample: '坚持毛泽东思想' },
  { form: '马克思列宁主义', sample: '坚持马克思列宁主义' },
  { form: '中国式现代化', sample: '以中国式现代化全面推进强国建设' },
  { form: '中国梦', sample: '为实现中华民族伟大复兴的中国梦不懈奋斗' },
  { form: '五位一体', sample: '统筹推进“五位一体”总体布局' },
  { form: '四个全面', sample: '协调推进“四个全面”战略布局' },
  { form: '国之大者', sample: '心怀“国之大者”' },
  { form: '新发展理念', sample: '完整、准确、全面贯彻新发展理念' },
  { form: '人类命运共同体', sample: '推动构建人类命运共同体' },
  { form: '社会主义核心价值观', sample: '培育和践行社会主义核心价值观' },
  { form: '全面从严治党', sample: '纵深推进全面从严治党' },
  { form: '政治判断力', sample: '不断提高政治判断力、政治领悟力、政治执行力' },
  { form: '两个大局', sample: '胸怀“两个大局”' },
  { form: '共同富裕', sample: '扎实推进全体人民共同富裕' },
  { form: '全过程人民民主', sample: '发展全过程人民民主' },
  { form: '铸牢中华民族共同体意识', sample: '以铸牢中华民族共同体意识为主线' },
  { form: '五个认同', sample: '增强各族群众“五个认同”' },
  { form: '三个离不开', sample: '牢固树立“三个离不开”思想' },
  { form: '绿水青山就是金山银山', sample: '践行绿水青山就是金山银山的理念' },
];

const forms = new Set(doctrine.map(({ form }) => foldForm(form)));

/** True when `form` is a word of doctrine, however quoted or spaced. */
export function isDoctrine(form: string): boolean {
  return forms.has(foldForm(form));
}
