/**
 * Words that tell which half of a report speaks. A weight is the logarithm of the odds that the words stand in a plan
 * and not in a review: above zero for what is planned, below for what was done. Origin: how often each row holds in the
 * sentences of 3,004 published reports whose halves are named by their headings, lowered where rows come together.
 */
export interface HalfWords {
  id: string;
  weight: number;
  pattern: RegExp;
  sample: string;
}

/** Words of a heading, tried without its blanks; all that hold count. */
export const headHalfWords: readonly HalfWords[] = [
  {
    id: 'head-looks-back',
    weight: -25,
    pattern: /回顾|总结|过去|完成情况|年来|以来|去年|上半年|所做的/,
    sample: '一、过去一年主要工作',
  },
  {
    id: 'head-done',
    weight: -8,
    pattern: /了|圆满|较好|顺利|(?<!新)胜利|全面完成|如期|取得(?!更|新的更)|成就|成效|成绩|赢得/,
    sample: '一、迎难而上，发展质量取得新提升',
  },
  {
    id: 'head-ended-well',
    weight: -4,
    pattern: /(?:增强|改善|向好|良好|全面落实|有力|显现|凸显|加快|提速|稳固|夯实|取得新?(?:成效|进展|突破))$/,
    sample: '一、攻坚克难，发展后劲持续增强',
  },
  {
    id: 'head-looks-ahead',
    weight: 25,
    pattern: /今后|未来|下一步|下一?阶段|下半年|明年|来年|新的一年|下一届|展望/,
    sample: '二、今后五年的发展思路',
  },
  {
    id: 'head-this-year',
    weight: 12,
    pattern: /今年.{0,8}(?:工作|任务)(?!为)/,
    sample: '二、扎实做好今年各项工作',
  },
  {
    id: 'head-plan-noun',
    weight: 8,
    pattern:
      /(?:安排|打算|任务|目标|总体要求|思路|部署|重点|建议|意见|举措|措施)[^，,、]{0,3}$|重点工作|工作要点|预期目标/,
    sample: '二、主要任务',
  },
  {
    id: 'head-do-well',
    weight: 5,
    pattern: /[做抓]好|确保|力争|奋力(?:谱写|开创|夺取)|新胜利|开好局/,
    sample: '二、开好局、起好步',
  },
  {
    id: 'head-strives',
    weight: 2,
    pattern:
      /[，,](?:加快|大力|全力(?:以赴)?|奋力|努力|坚决|全面|合力)(?:开创|谱写|夺取|建设|打造|实现|推[动进]|[续书]写|展现)(?!.{0,80}(?:进展|成效|显著|明显|有序|顺利|提升|增强)$)|(?:开创|谱写|夺取|[续书]写).{0,80}新(?:局面|篇章?)$/,
    sample: '二、凝心聚力，奋力打造宜居新城',
  },
];

/** What was done and what is planned in one heading: the half turns below it. */
export const bothHalves: HalfWords = {
  id: 'head-both-halves',
  weight: 0,
  pattern:
    /(?:成就|成效|成果|回顾|总结|情况|成绩|业绩).{0,60}[和及与、暨].{0,60}(?:目标|任务|安排|打算|要求|思路|重点)/,
  sample: '一、五年发展成就和今后五年目标',
};

/** A line of its own that heads an account of what was done, such as an annex behind the speech. */
export const accountLine: HalfWords = {
  id: 'account-line',
  weight: -8,
  pattern: /^[^，。；：！？]{0,26}(?:完成|落实|进展|执行|办理)情况(?:汇总|一览|统计)?表?$/,
  sample: '2022年为民办实事项目完成情况',
};

/** Words of a sentence; all that hold count. */
export const sentenceHalfWords: readonly HalfWords[] = [
  { id: 'strive', weight: 4, pattern: /力争/, sample: '力争全年接待游客300万人次' },
  { id: 'ensure', weight: 2.3, pattern: /确保(?!了)/, sample: '确保年底前建成投用' },
  {
    id: 'must',
    weight: 2,
    pattern: /(?:^|[，,；;：:])(?:我们|各级|全[市省县区镇乡州]|今年|[一二三四五六七八九]是)?要(?!求|素|闻)/,
    sample: '要把稳就业摆在突出位置',
  },
  { id: 'aim-is', weight: 3.5, pattern: /目标(?:是|为|[：:])/, sample: '主要预期目标是：税收增长6%' },
  {
    id: 'this-year',
    weight: 2.5,
    pattern: /今年(?!以来|上半年|前|[1一]|初)/,
    sample: '今年重点推进12个项目',
  },
  {
    id: 'draft-plan',
    weight: 3,
    pattern: /(?:规划|纲要|计划)》?[(（]草案/,
    sample: '《规划纲要（草案）》明确了五项工程',
  },
  { id: 'within-year', weight: 1.8, pattern: /年内|年底前/, sample: '年内开工建设3所学校' },
  { id: 'go-on', weight: 2, pattern: /(?:^|[，,；;。])继续/, sample: '继续推进老旧小区改造' },
  {
    id: 'manner-first',
    weight: 0.6,
    pattern:
      /(?:^|[，,；;。])(?:进一步|不断|加快|大力|着力|努力|切实|全力|积极)(?!.{0,40}(?:了|增长|达|取得|获|成功|显著|明显))/,
    sample: '大力培育规上企业',
  },
  {
    id: 'verb-first',
    weight: 0.25,
    pattern:
      /(?:^|[，,；;。])(?:加强|推进|实施|完善|健全|建立|强化|优化|落实|提高|提升|支持|鼓励|引导|培育|发展|打造|构建|推广|开展|深化|抓好|做好|启动|严格|规范|统筹|建设|规划|争创|谋划)/,
    sample: '完善社区养老服务',
  },
  {
    id: 'push',
    weight: 0.8,
    pattern: /(?:^|[，,；;、])(?:推动|促进)/,
    sample: '推动老城更新',
  },
  {
    id: 'round-figure',
    weight: 0.8,
    pattern: /\d[^，。；]{0,6}(?:以上|以内|左右)(?=[，。；])/,
    sample: '新增就业8000人以上，',
  },
  { id: 'let-us', weight: 1.8, pattern: /让我们/, sample: '让我们携手并肩' },
  { id: 'done-particle', weight: -2.2, pattern: /了/, sample: '建起了便民服务中心' },
  { id: 'already', weight: -0.8, pattern: /已(?!知|定)/, sample: '项目已通过验收' },
  {
    id: 'done-number',
    weight: -1,
    pattern: /(?:完成|实现)[^，。；]{0,14}\d/,
    sample: '完成投资26亿元',
  },
  {
    id: 'year-on-year',
    weight: -2.4,
    pattern: /同比|[比较](?:上年|去年|上一年|\d{4}年|年初)/,
    sample: '税收比上年增长6%',
  },
  { id: 'grew', weight: -1.2, pattern: /增长\d/, sample: '税收增长6.2%' },
  { id: 'reached', weight: -1.1, pattern: /达到?\d/, sample: '绿化率达到42%' },
  { id: 'in-total', weight: -2.8, pattern: /累计/, sample: '累计培训农民3000人次' },
  {
    id: 'honoured',
    weight: -2.6,
    pattern: /被(?:评|列|授|确定|命名|国家|省)|荣获|获评|获批|获得|荣膺|入选|评为/,
    sample: '荣获省级文明城镇称号',
  },
  { id: 'success', weight: -2.5, pattern: /成功/, sample: '成功举办荷花节' },
  {
    id: 'standing',
    weight: -1.4,
    pattern: /新高|历史性|首次|首位|前列|位居|位列|排名/,
    sample: '增速位居全市前列',
  },
  {
    id: 'smoothly',
    weight: -1.5,
    pattern: /顺利|圆满|全面完成|如期|提前/,
    sample: '主体工程顺利封顶',
  },
  { id: 'gained', weight: -1.8, pattern: /取得|得到(?!有)|赢得/, sample: '环境得到改善' },
  { id: 'marked', weight: -0.9, pattern: /明显|显著/, sample: '交通状况明显改善' },
  {
    id: 'past',
    weight: -3,
    pattern: /去年|过去[的一五]|这一年|年来/,
    sample: '一年来，我们始终把民生放在心上',
  },
  {
    id: 'in-use',
    weight: -1,
    pattern: /建成(?:投|通|并)|投产|投用|通车|竣工|开工(?:建设)?(?=[，。；、])|启用|运行(?=[，。；])|出台/,
    sample: '环城北路建成通车',
  },
  { id: 'leapt', weight: -0.9, pattern: /跃升|翻(?:一|两)?番|攀升|突破\d/, sample: '产值突破300亿元' },
  {
    id: 'ended-well',
    weight: -0.7,
    pattern: /(?:步伐加快|推进|提升|改善|增强|发展|优化|提高|好转|加强|完善|巩固|深化)(?=[。；])/,
    sample: '人居环境持续改善。',
  },
  {
    id: 'problem',
    weight: -0.8,
    pattern: /问题|困难|不足|矛盾|不够|不强|不高|滞后|薄弱/,
    sample: '公共服务仍有不少短板和困难',
  },
  {
    id: 'sober-look',
    weight: -1.8,
    pattern: /清醒|认识到|还存在|仍然存在|面临/,
    sample: '我们也清醒地看到差距',
  },
  {
    id: 'thanks',
    weight: -4,
    pattern: /体会|启示|实践证明|来之不易|归功于|感谢|敬意/,
    sample: '向全镇人民表示衷心的感谢',
  },
];

const coming = '(?:今年|20\\d\\d年|明年|下半年|今后[一二三五两]?[年个]?)';
const plansOf = '(?:总体|指导|基本|要求|思路|任务|目标|原则)';

/** How a sentence opens with which a plan begins; tried without the salutation. */
export const turnWords: readonly Omit<HalfWords, 'weight'>[] = [
  {
    id: 'turn-year-is',
    pattern: /^(?:(?:19|20)\d\d年|今年)，?是/,
    sample: '2025年是全面深化改革的重要一年',
  },
  {
    id: 'turn-do-well',
    pattern: /^(?:全力|扎实|切实)?[做抓]好(?:今年|20\d\d年|下[一半]|明年|今后)/,
    sample: '做好今年工作，要突出三个重点',
  },
  {
    id: 'turn-work-of-year',
    pattern: new RegExp(`^${coming}[^。，]{0,12}(?:工作|发展|政府)[^。]{0,14}${plansOf}`),
    sample: '今年政府工作的总体要求是：稳中求进',
  },
  {
    id: 'turn-overall',
    pattern: /^(?!.{0,20}按照).{0,20}总体(?:要求|思路)/,
    sample: '工作总体思路是：稳中求进',
  },
  {
    id: 'turn-around-aims',
    pattern: /^围绕.{2,30}(?:目标|要求|任务|思路)/,
    sample: '围绕上述目标，重点抓好以下工作：',
  },
  {
    id: 'turn-by-demand',
    pattern:
      /^(?:按照|根据|实现|为确保|为实现).{2,30}(?:要求|目标|任务|部署|思路)[，,].{0,30}(?:今年|重点|着力|突出|做好|抓好)/,
    sample: '为实现以上目标，重点做好五项工作：',
  },
  {
    id: 'turn-following-work',
    pattern:
      /^(?!.{0,24}(?:年来|过去|去年|[做抓]了)).{0,30}(?:[抓做]好|推进|实施|完成|开展|落实|突出)(?:以下|如下|下列|[一二三四五六七八九十]{1,2}(?:个|项|件|大|方面)).{0,8}(?:工作|任务|重点|方面|行动)/,
    sample: '我们要着力抓好以下几项工作：',
  },
  {
    id: 'turn-aims',
    pattern: /^(?!.{0,14}(?:超|完成|实现|达到)).{0,14}(?:主要|预期|奋斗)目标/,
    sample: '全镇主要预期目标是：税收增长6%',
  },
  {
    id: 'turn-plan-span',
    pattern: /^[“"]?[一二三四五六七八九十]{1,2}五[”"]?(?:时期|期间)/,
    sample: '“十五五”时期是夯实基础的重要阶段',
  },
  {
    id: 'turn-ahead',
    pattern: /^(?:展望|面向未来|今后[一二三四五]|未来[一二三四五]|下一步|下半年|新的一年)/,
    sample: '下一步，将继续完善配套',
  },
];
