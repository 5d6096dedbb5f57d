/**
 * Sentences of a report, written for measuring; `#` is a run of digits that varies. One in two speaks without
 * figures, so that 8,000 characters hold about 110 figures and 90 uses of terms, as real reports do.
 */
const sentences = [
  '全镇实现地区生产总值#.#亿元，同比增长#.#%，经济运行总体平稳、稳中有进、质效提升。',
  '一年来，我们始终坚持问题导向、目标导向和结果导向，把各项工作落到细处、实处，干部群众的精神面貌为之一新。',
  '新增就业岗位#个，帮扶创业#户，零就业家庭动态清零，困难群众的基本生活得到有力保障。',
  '营商环境持续优化，联系服务企业的机制更加健全，一批重点项目相继落地开工，产业布局更趋合理。',
  '完成旧住房修缮#万平方米，加装电梯竣工#台，老城区的面貌焕然一新，居民的居住条件明显改善。',
  '深入推进“一网通办”和“一网统管”，基层治理的数字底座不断夯实，办事流程进一步精简，群众跑动次数明显减少。',
  '新时代文明实践中心和家门口服务站的服务项目更加丰富，文化活动走进村居、走进楼宇、走进园区。',
  '河长制责任层层压实，断面水质达标率#%，生态环境质量稳步提升，绿色发展的底色更加鲜明。',
  '同时我们也清醒地看到，工作中还存在不少短板和不足，需要在今后的工作中认真加以研究和解决。',
  '建设“15分钟社区生活圈”，新建口袋公园#个，慢行步道与周边社区相互贯通，公共空间更加开放共享。',
];

export interface WordPage {
  html: string;
  /** Characters of the visible text, about what was asked for. */
  characters: number;
}

/**
 * A report page of about `characters` characters as Word's editor leaves it: each paragraph a
 * `<p class="MsoNormal">`, every run of digits in its own `<span lang="EN-US">`. The same for the same numbers.
 */
export function writeWordPage(characters: number): WordPage {
  const paragraphs: string[] = [];
  let written = 0;
  for (let i = 0; written < characters; i += 1) {
    const plain = [0, 3, 7]
      .map((step) => fill(sentences[(i + step) % sentences.length]!, i * 11 + step))
      .join('');
    written += plain.length;
    const spans = plain.replace(
      /[\d.]+/g,
      (run) => `<span lang="EN-US" style="font-size:16.0pt">${run}</span>`,
    );
    paragraphs.push(
      `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt"><span style="font-size:16.0pt;font-family:仿宋_GB2312">${spans}</span></p>`,
    );
  }
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>工作报告</title></head><body><div id="ivs_content" class="Article_content">\n${paragraphs.join('\n')}\n</div></body></html>`;
  return { html, characters: written };
}

/** Puts digits for each `#`, from a small linear generator (Numerical Recipes' constants). */
function fill(sentence: string, seed: number): string {
  let state = (seed * 1664525 + 1013904223) >>> 0;
  return sentence.replace(/#/g, () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return String(1 + (state % 997));
  });
}
