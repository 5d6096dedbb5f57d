/** A wording that opens or closes what a brief lists, with a sentence in which it stands. */
export interface BriefWordRow {
  id: string;
  pattern: RegExp;
  sample: string;
}

/** Where a report begins to name its own problems. */
export const problemLeads: readonly BriefWordRow[] = [
  {
    id: 'seen-clearly',
    pattern: /(?:清醒|清楚|深刻)地?(?:认识|看|意识)到[^。]{0,60}?(?:不足|短板|问题|困难|薄弱环节|挑战|差距)/u,
    sample: '我们也清醒地看到，工作中还存在不少问题',
  },
  {
    id: 'seen-and-answered',
    // What is seen is named without a word for problems, and answered: 对此，我们将….
    pattern:
      /(?:清醒|清楚|深刻)地?(?:认识|看|意识)到[，：:]?(?![^。]{0,60}?(?:不足|短板|问题|困难|薄弱环节|挑战|差距))(?=[^\n]{0,300}(?:对此|为此|这些(?:困难|问题|矛盾)|针对(?:这些|上述)))/u,
    sample: '我们也清醒认识到：产业基础不够牢固；财政收支仍处于紧平衡。对此，我们将认真解决',
  },
  {
    id: 'there-are',
    pattern: /存在[^。，；]{0,14}?(?:不足|短板|问题|困难|薄弱环节)/u,
    sample: '经济社会发展中仍存在一些薄弱环节',
  },
];

/** Where it has named them and goes on to what is done about them. */
export const problemEnds: readonly BriefWordRow[] = [
  {
    id: 'about-them',
    pattern: /对此|对于?(?:这些|上述)|为此|我们将|下一步/u,
    sample: '对此，我们将认真解决',
  },
  {
    id: 'facing-them',
    pattern: /^(?:面对|直面|正视)[^，。；]{0,6}(?:困难|问题|挑战|不足)/u,
    sample: '面对困难和问题，我们决不回避',
  },
  {
    id: 'we-must',
    pattern: /我们(?:要|必须|一定|决心)|^(?:这些|上述|以上)(?:困难|问题|不足)[^，。；]{0,4}，/u,
    sample: '这些问题，必须一个一个地改',
  },
];

/** What opens a line without being of what it says: left out of it. None takes a number in with it but a year. */
export const lineLeads: readonly BriefWordRow[] = [
  {
    id: 'ordinal',
    pattern: /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，、])/u,
    sample: '一是产业能级不高',
  },
  {
    id: 'announced',
    pattern:
      /^(?:\d{4}年|[^：:。；\d]){0,60}?(?:目标|不足|短板|问题|困难|薄弱环节|挑战|差距)[^、：:\d]{0,8}[：:]/u,
    sample: '我们也要看到存在的不足：招商引资力度不够大',
  },
  {
    id: 'mainly',
    pattern: /^[，,：:]?主要(?:是|表现在|体现在|有)[：:，]?|^[，,：:]/u,
    sample: '主要是：经济增长放缓',
  },
];

/** What opens a promise. */
export const promiseWords: readonly BriefWordRow[] = [
  { id: 'strive', pattern: /力争|争取|争创|(?<![努聚合协])力促/u, sample: '力争年内建成启用' },
  {
    id: 'ensure',
    // 在确保安全的前提下, 是确保增长的客观要求: under what, and what for, but nothing that is promised.
    pattern: /(?<!在)确保(?![^，。；]{0,80}的[^，。；]{0,4}(?:要求|需要|关键|前提|基础|保障)$)/u,
    sample: '确保如期竣工',
  },
];

const leadVerbs =
  '(?:预计|预期|力争|争取|确保|计划|全年|年内|年度|累计|共计?|合计|均|并|已|将|完成|实现|其中[：:]?)*';
const bareNames =
  '(?:缺口|总?金额|资金(?:支持|总额)?|到位资金|总额|(?:计划|概算|总)*投资(?:总?额)?|产值|规模|(?:总|占地|建筑)?面积|总量|总数|总资产|净资产|增速|增幅|比重|比例|完成率|签约率|开工率|投产率)';

/** How a clause begins that leaves what it speaks of to the clauses before it. */
export const bareLeads: readonly BriefWordRow[] = [
  {
    id: 'reached',
    pattern: new RegExp(
      `^${leadVerbs}(?:达到?|超过|突破|提[高升][到至]|增[长加至]|下降|减少)(?:至|到|约|近)?\\s*\\d`,
      'u',
    ),
    sample: '达到6.8亿元',
  },
  {
    id: 'part-of-what',
    pattern: /^(?:其中|分别|同比|环比|[较比](?:上年|去年|上月|年初)|占(?!地)|排名|位[居列次]|名列)/u,
    sample: '其中区级部分2.1亿元',
  },
  {
    id: 'name-without-owner',
    pattern: new RegExp(
      `^${leadVerbs}${bareNames}(?:力争|将|已|预计|分别)*(?:达到?|超过?|突破|约|近|为|完成|提[高升][到至]|增长|下降)?\\s*\\d[\\d.]*(?![^，,、。；]{0,9}的)`,
      'u',
    ),
    sample: '金额900万元',
  },
];

/** An area that says which place is meant, and measures nothing that was done: its words, with the area in digits. */
export const placeAreas: readonly BriefWordRow[] = [
  {
    id: 'beside-a-landmark',
    pattern: /以[东南西北]约?[\d.]+万?(?:平方公里|平方千米|平方米|公顷|亩)/u,
    sample: '参与青禾河以北6平方公里开发',
  },
  {
    id: 'what-is-done-there',
    pattern:
      /(?<![增成完])[\d.]+万?(?:平方公里|平方千米|公顷|亩)的?(?:区域|范围|片区|核心区|启动区|先行区|开发建设|转型开发|整体开发)/u,
    sample: '加快城东12平方公里核心区出形象',
  },
];
