/** Sentences with figures and terms, written for measuring; `#` is a digit run that varies from paragraph to paragraph. */
const sentences = [
  '全镇实现地区生产总值#.#亿元，同比增长#.#%，完成年度目标的#%。',
  '税收收入#.#亿元，其中区级收入#.#亿元，增长#.#%。',
  '新增就业岗位#个，帮扶创业#户，零就业家庭动态清零。',
  '完成旧住房修缮#万平方米，加装电梯竣工#台，惠及居民#户。',
  '推进“一网通办”和“一网统管”，办理事项#件，按时办结率#%。',
  '新时代文明实践中心开展活动#场，参与#人次，家门口服务站提质增效。',
  '固定资产投资力争完成#亿元，确保增长#%以上。',
  '河长制巡查#次，整改问题#处，断面水质达标率#%。',
  '深化“15分钟社区生活圈”建设，新建口袋公园#个，绿道#公里。',
  '营商环境持续优化，走访企业#家，解决问题#个，满意度#%。',
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
    const plain = [0, 3, 7].map((step) => fill(sentences[(i + step) % sentences.length]!, i * 11 + step)).join('');
    written += plain.length;
    const spans = plain.replace(/[\d.]+/g, (run) => `<span lang="EN-US" style="font-size:16.0pt">${run}</span>`);
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
