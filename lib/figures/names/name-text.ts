import { findAll } from '../../text/find-all.ts';
import { raisedMark } from '../../text/number-signs.ts';
import type { Span } from '../../text/span.ts';
import type { Sense } from '../kinds/sense.ts';
import { countChangeForms, faringVerbs, openingVerbs } from '../lexicon/change-words.ts';
import { sameBelow } from '../lexicon/remarks.ts';
import { formsOf } from '../lexicon/words.ts';
import type { PhraseContext } from './phrases.ts';
import { generalNames } from './words/general-names.ts';
import { innerLead } from './words/leads.ts';
import { standing } from './words/nouns.ts';
import { statePredicate } from './words/statement-words.ts';

/** Longest name; what goes on longer is cut to its end, where the noun stands. */
const longestName = 32;

/** A predicate that begins earlier has no subject before it. */
const leastSubject = 2;

/** What a number holds under. */
const circumstances =
  '情况|条件|背景|冲击|影响|形势|年景|标准|支持|努力|谋划|指导|领导|推动|带动|压力|困难|前提';

const pieces = {
  blanks: { pattern: /\s/gu, sample: '财政 收入' },
  /** Marks that the cut left without their partner, on the outside of a phrase. */
  outerMarks: { pattern: /^[”’)）]+|(?<![“‘(（])[“‘(（]+$/gu, sample: '”项目' },
  /** The mark of a note inside a name: “一网通办”[6]业务. */
  noteInside: {
    pattern: /(?<=[”’》）)一-龥])[〔[(（]\d{1,2}[〕\])）](?=[一-龥“])/gu,
    sample: '“一网通办”[6]业务',
  },
  /** A raised digit or letter leads to a note wherever it stands, but for one of a unit: m². */
  raisedNote: { pattern: new RegExp(`(?<![A-Za-z])${raisedMark}`, 'gu'), sample: '空气质量优良率²' },
  /** “建设公园”“新建卫生室: of the items of a list in quotation marks the last is the number's own. */
  quotesBefore: { pattern: /^.*”[、和及]?“(?=[^“”]+$)/u, sample: '“建设公园”“新建卫生室' },
  openedQuote: { pattern: /^[“‘][^”’]*$/u, sample: '“一网通办' },
  closedQuote: { pattern: /^[^“‘]*[”’]$/u, sample: '一网通办”' },
  closedBracket: { pattern: /^[^(（]*[)）]/u, sample: '含代建)厂房' },
  upToBracket: { pattern: /^[^)）]*[)）]/u, sample: '含代建)厂房' },
  openedBracket: { pattern: /[(（][^)）]*$/u, sample: '厂房(含代建' },
  /** 规模企业实现工业总产值: an owner, a verb that says it was done, and its level. */
  ownerAndLevel: {
    pattern: /^(?<owner>[^，。]{2,}?)(?:累计|共)?(?:实现|完成|达到)[了的]?(?<level>[^，。]{2,})$/u,
    sample: '规模企业实现工业总产值',
  },
  /** How much was sold, made or moved: a level that stands in a name as a known one does. */
  volume: {
    pattern:
      /(?:实现|完成)了?[^，。的]{0,8}(?:交易|销售|成交|营业|零售|经营|结算|周转|吞吐|发送|客运|货运|发电)[额量]$/u,
    sample: '网上实现交易额',
  },
  jointAtEnd: { pattern: /[、和与及]$/u, sample: '城镇和' },
  growth: {
    pattern: new RegExp(formsOf([...faringVerbs, ...openingVerbs]), 'gu'),
    sample: '保持两位数增长固定资产投资',
  },
  yearlyOutput: { pattern: /^(?:年|日|月)(?:产|生产|处理|供应?|加工)$/u, sample: '年产' },
  handsOut: {
    pattern: /[^，。]{2}(?:发放|购买|提供|拨付|兑付|兑现)了?$/u,
    sample: '为脱贫户发放了',
  },
  reachAlone: { pattern: /^(?:覆盖|涉及|涵盖)$/u, sample: '覆盖' },
  oneThing: {
    pattern: /^(?:新建|建成|改建|新增|修建|打造|建设)?(?:了)?[一两三][个座处所条]$/u,
    sample: '新建一座',
  },
  wholePlace: {
    pattern:
      /^(?:(?:覆盖|涉及|惠及|服务)?(?:全[国省市区县镇乡村社]|辖区内?)|第[一二三四五六七八九十\d]+[批期轮])$/u,
    sample: '惠及全镇',
  },
  /** What a multiple is of, where no verb parts it from the name. */
  baseAlone: {
    pattern:
      /^上一?个?$|^(?:上|前|过去)?一?个?[二三四五十两]年|^\d{4}年|平均(?:水平)?$|^[去上前]年|^(?:全[国省市区县])|^“?(?:十[一二三四]?五|[七八九]五)”?(?:时期|期间|期?末|新增[^，。]*)?$/u,
    sample: '上一个五年',
  },
  listMark: { pattern: /[、和与及]/u, sample: '东河、西河' },
  where: {
    pattern:
      /^(?:乡镇|镇街|街镇|镇乡|县区|区县|市县|县市|旗县|旗区|市州|省市|部门|单位|行业|领域|方面|大类|系统|园区|城市|国家|国家和地区|[省市州县区镇乡村])的?$/u,
    sample: '乡镇的',
  },
  /** 5大类32个项目: in how many groups the counted fall. */
  groups: {
    pattern: /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:大类|个?类别?|个?方面|大?领域|大?板块|个?系列)$/u,
    sample: '5大类',
  },
  example: { pattern: /等(?:地|[市县区镇村]|县区|区县|市县|县市|乡镇)?$/u, sample: '宝文路等' },
  /** 连续两个季度100%完成: a span of time before a number is no name. */
  timeAlone: {
    pattern:
      /^(?:连续)?[一二三四五六七八九十两\d]+个?(?:年|月|季度|届|次)$|^(?:年初|年度|全年|年底|年内|当年|年)(?:确定|下达|既定|预期)?的?$/u,
    sample: '连续两个季度',
  },
  yearsBefore: {
    pattern: new RegExp(
      `^[一二三四五两十]年(?:来|间|内)?(?:(?=新增|新建|接待|累计|共|引进|投入|安排|改造|培训|转移|净增|争取|开工|开发|提请|培育|解决|办理|创建|拆除|治理|利用|实际利用|${countChangeForms})|完成|发放|建成|实施)`,
      'u',
    ),
    sample: '五年新增厂房',
  },
  adjusted: {
    pattern: /(?:扣除|剔除)[^，。]{2,60}因素(?:影响)?后?$/u,
    sample: '预算收入剔除一次性收入因素',
  },
  /** 连续3年|居全国城市首位: how a thing stands among others, with no word of which thing. */
  orderAlone: {
    pattern:
      /^(?:一直|始终|继续|连续|均|都|仍|稳|长期)*(?:(?:位|名|排)列|列(?!省|入|为)|位居|稳居|居(?![民住家委])|排(?:名|在)?(?=全|世界|第|前|首|同类)|领跑)(?:于|在)?(?:全[国省市区县州球]|世界|国内|亚洲|[东中西]部|同类|我国|第|前|首|[^，。、]{0,12}(?:首位|前列|之首|第一|榜首))[^，。、]{0,14}$/u,
    sample: '居全国城市首位',
  },
  /** 指标继续在中部省会城市: among whom a thing is ranked, behind its name. */
  orderBehind: {
    pattern:
      /(?<=[^，。]{3})(?:继续|连续|首次|预计|一直|分别|均){0,6}(?:在|排名|排位|位列|列|位居|居|排)(?:全[国省市区县州球]|世界|[东中西]部)(?![^，。]*(?:百强|指数|竞争力|榜|[考评]|监测|[比竞]赛|检[查验]))[^，。、在]{0,12}$/u,
    sample: '生活体育指数排名全国城',
  },
  /** 空气质量指数在全国|50个重点城市: among how many a thing is ranked is told of those alone. */
  amongCounted: {
    pattern: /^[^，。]{2,}(?:在|居|列|位居|位列)(?=(?:全[国省市区县州]|[东中西]部)$)/u,
    sample: '空气质量指数在全国',
  },
  /** 热线专班获|全区技能竞赛|第一名: what was won, behind who won it. */
  wonBy: {
    pattern:
      /^[^，。]{2,}?(?:荣?获|夺|斩获|取)得?(?=[^，。]{2,60}(?:竞赛|比赛|大赛|联赛|锦标赛|考核|考评|评比|评选|测评|比武|活动)$)/u,
    sample: '热线专班获全区技能竞赛',
  },
  /** 江城在全国文明城市测评中: by what something is judged, without the word that sets it apart and the place whose report it is. */
  judgedIn: {
    pattern:
      /^(?:(?:我?[省市州县区]|(?!增[速幅长]|排名|总量)[^，。“”]{2,3}(?<![区园]))在)?(?<judged>[^，。]{4,}(?:测评|考核|考评|评比|评选|评估|评价|监测|排名|竞赛|大赛|比赛|测试))中[排居获位列]?$/u,
    sample: '江城在全国文明城市测评中',
  },
  /** Words that are left of a phrase and name nothing. */
  nothing: {
    pattern:
      /^(?:主要|其中|来自|具体|总体|初步|全面|快速|过去|实际|名义|可比|平均|历史|同口径|力度|成绩|有效|分别|目前|高质量|高标准|高水平|高效|内|外|份|现|每|仅|约|已|将|能|可|要|高|低|多|少|快|慢|以上|以下|达到|达|实现|占|取得|坚持|未|没有|比|较|由|还|折合|约合)$/u,
    sample: '主要',
  },
  /** 粮食产量在正常年景下, 疫情冲击下: under what circumstances something holds is no part of its name. */
  circumstance: {
    pattern: new RegExp(
      `(?:在|于)[^，。、在]{2,24}(?:(?:${circumstances})下|基础上|基数)$|(?:正常年景|现行标准|疫情冲击)下$`,
      'u',
    ),
    sample: '粮食产量在正常年景下',
  },
  circumstanceAlone: { pattern: new RegExp(`(?:${circumstances})下$`, 'u'), sample: '财力困难的情况下' },
  /** 总量升|2位, 经济总量晋升|第三位: how a place in an order changed is no part of what is ranked. */
  rankMoved: {
    pattern: /(?<=[^，。]{4})(?<![提公毫立上回攀跃飙抬拉直])(?:完成|成功|连|晋)?升$/u,
    sample: '全省排名连升',
  },
  /** 老口径统计为…, 县政府年初下达的…, 涉及我们高平的…: by which count, who set it or of whom, but not what. */
  wordsOfCount: {
    pattern:
      /^(?:[新老旧原同可大小][^，。]{0,2}口径(?:统计|计算)?|(?:[省市州县区镇乡]委?、?)?[省市州县区镇乡](?:政府|委|人大)(?:年初|年度)?(?:下达|确定|安排)?|我们[^，。]{0,4})$/u,
    sample: '县政府年初下达',
  },
  placeOrNothing: { pattern: /^(?:全[国省市区县镇乡村社])?$/u, sample: '全区' },
  /** 所有的乡镇和|80%的村, 总里程翻倍、|达220公里: what a joint parts from the number is another item, or says how its subject fares. */
  openJoint: {
    pattern:
      /(?:、|(?<=[^，。]{3}|[镇村区县市])(?<![共永太泰顺人义平祥云维总饱缓温亲])和|(?<![普涉惠危累以])及|(?<!参)与)$/u,
    sample: '所有的乡镇和',
  },
  /** The first item of a list, or what is left of it. */
  cutItem: { pattern: /^[^、(（]{0,12}、(?=[^，。]{4,})/u, sample: '业、零部件制造业以及招商机构座谈会' },
  /** 企业提供流动资金贷款担保: who is given something, and what. */
  given: { pattern: /^[^，。、]{2,}提供(?![商者方])(?=[^，。]{3,}$)/u, sample: '困难企业提供贷款担保' },
  doneAtStart: { pattern: /^(?:完成|实现)/u, sample: '完成投资' },
  reachedAtStart: {
    pattern: /^(?:完成|实现|达到|取得)了?(?![率度])(?=[^，。]{2})/u,
    sample: '完成增加值',
  },
};

/** What a name is cut by once its words are found. */
export const nameTextPatterns = Object.values(pieces);

/** What says that the words before it are the name and those behind it the base. */
const equals = ['是', '相当于'];

/** A printed phrase as a name: without blanks, marks that lost their partner, and brackets that the cut opened. */
export function clean(phrase: string): string {
  const closed = phrase
    .replace(pieces.blanks.pattern, '')
    .replace(sameBelow.pattern, '')
    .replace(pieces.noteInside.pattern, '')
    .replace(pieces.raisedNote.pattern, '')
    .replace(pieces.outerMarks.pattern, '');
  const last = closed.replace(pieces.quotesBefore.pattern, '');
  // A mark that lost its partner to the cut goes too.
  const opened = pieces.openedQuote.pattern.test(last) ? last.slice(1) : last;
  const whole = pieces.closedQuote.pattern.test(opened) ? opened.slice(0, -1) : opened;
  return pieces.closedBracket.pattern.test(whole)
    ? whole.replace(pieces.upToBracket.pattern, '')
    : whole.replace(pieces.openedBracket.pattern, '');
}

/** 规模企业实现工业总产值: the verb between an owner and its level is no part of the name. */
export function withoutVerb(name: string): string {
  const parts = pieces.ownerAndLevel.pattern.exec(name)?.groups;
  const standsIn = parts && (standing.test(parts.level!) || pieces.volume.pattern.test(name));
  return standsIn && !pieces.jointAtEnd.pattern.test(parts.owner!) ? parts.owner! + parts.level! : name;
}

/** A name of bearable length; what goes on longer keeps its end, where the noun stands. */
export function shorten(name: string): string {
  if (name.length <= longestName) return name;
  const end = name.slice(-longestName);
  // What a bracket told apart lost its beginning.
  const open = pieces.closedBracket.pattern.test(end);
  return end.replace(open ? pieces.upToBracket.pattern : pieces.cutItem.pattern, '');
}

/** The words before a joint that stands right before the number: their subject where they say how it fares, else nothing. */
export function beforeJoint(phrase: string): string {
  if (!pieces.openJoint.pattern.test(phrase)) return phrase;
  const state = phrase.search(statePredicate);
  return state >= leastSubject ? phrase.slice(0, state) : '';
}

/** 保持两位数增长固定资产投资: where a mark was lost, a known name after a word of growth begins anew. */
export function afterGrowth({ text, beginsName }: PhraseContext, { start, end }: Span): number {
  const phrase = text.slice(start, end);
  for (const match of findAll(phrase, pieces.growth.pattern)) {
    const at = start + match.index + match[0].length;
    if (beginsName(at, end)) return at;
  }
  return start;
}

/** 年产6万吨减水剂: the capacity is of the product that follows. */
export const isYearlyOutput = (phrase: string): boolean => pieces.yearlyOutput.pattern.test(phrase);

/** 为脱贫户发放了380万元小额信贷: what is handed out follows the sum. */
export const handsOut = (phrase: string): boolean => pieces.handsOut.pattern.test(phrase);

/** 宝文路等5条道路: an example before a counted noun. */
export const isExample = (phrase: string): boolean => pieces.example.pattern.test(phrase);

/** 全镇, 第一批, 新建一座: a place, a batch or one thing before a counted noun is not its name. */
export const isSubjectOnly = (phrase: string): boolean =>
  isExample(phrase) ||
  pieces.reachAlone.pattern.test(phrase) ||
  pieces.oneThing.pattern.test(phrase) ||
  pieces.wholePlace.pattern.test(phrase);

/** 是上一个五年的1.7倍: what is compared with is no name; what stands before 是 is. */
export function ofBase(phrase: string, sense: Sense): string {
  if (sense.rule !== 'ratio') return phrase;
  const at = Math.max(...equals.map((verb) => phrase.lastIndexOf(verb)));
  if (at >= 0) return phrase.slice(0, at);
  return pieces.baseAlone.pattern.test(phrase) ? '' : phrase;
}

/** How a thing stands among others, with no word of which thing. */
export const orderAlone = pieces.orderAlone.pattern;

/** 经济总量在全国省会城市|第7位: the name of what is ranked, without those among whom it is and without who won it. */
export const withoutOrder = (name: string): string =>
  name
    .replace(pieces.orderBehind.pattern, '')
    .replace(pieces.wonBy.pattern, '')
    .replace(pieces.judgedIn.pattern, '$<judged>');

/** 空气质量指数在全国|50个重点城市: the words before a count without what is ranked among the counted. */
export const amongCounted = (words: string): string => words.replace(pieces.amongCounted.pattern, '');

/** Whether the words left of a phrase name nothing. */
export const isRemnant = (name: string): boolean =>
  pieces.nothing.pattern.test(name) ||
  pieces.orderAlone.pattern.test(name) ||
  pieces.wordsOfCount.pattern.test(name) ||
  pieces.circumstanceAlone.pattern.test(name);

/** 东河、西河、南河3条河流: whether as many things are listed before a number as it counts. */
export const isListOf = (phrase: string, count: number): boolean =>
  count >= 2 && phrase.split(pieces.listMark.pattern).length === count;

/** 25个乡镇80个村: whether words between two numbers are only where the second lie or whose they are. */
export const isWhere = (phrase: string): boolean => pieces.where.pattern.test(phrase);

/** 5大类32个项目: whether words before a count only say in how many groups the counted fall. */
export const isGroups = (phrase: string): boolean => pieces.groups.pattern.test(phrase);

/** 进出口在基数较高的情况下: words without the circumstance that closes them. */
export const withoutCircumstance = (words: string): string =>
  words.replace(pieces.circumstance.pattern, '').replace(pieces.circumstanceAlone.pattern, '');

/** What follows the last adverb inside a phrase; a span of time alone is no name. */
export function afterAdverb(whole: string): string {
  if (pieces.timeAlone.pattern.test(whole)) return '';
  // 五年新增面积, 收入扣除一次性因素: a run of years before a name and an adjustment after it are no part of it.
  const phrase = whole
    .replace(pieces.yearsBefore.pattern, '')
    .replace(pieces.adjusted.pattern, '')
    .replace(pieces.circumstance.pattern, '')
    .replace(pieces.rankMoved.pattern, '')
    .replace(pieces.given.pattern, '');
  let cut = 0;
  for (const match of findAll(phrase, innerLead)) {
    const end = match.index + match[0].length;
    // 重点项目累计完成投资: what follows is too general to stand without its owner.
    const ownerless = pieces.placeOrNothing.pattern.test(phrase.slice(0, match.index));
    if (ownerless || !generalNames.has(phrase.slice(end).replace(pieces.doneAtStart.pattern, ''))) cut = end;
  }
  return cut > 0 ? phrase.slice(cut).replace(pieces.reachedAtStart.pattern, '') : phrase;
}
