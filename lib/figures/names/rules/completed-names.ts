import type { WordRow } from '../../lexicon/words.ts';
import { completedAs, completedCandidate } from '../candidates.ts';
import { actOfSame } from '../list-items.ts';
import type { NamingRule, NumberFacts } from '../naming.ts';
import {
  beforePhrase,
  hasEarlier,
  isRateOfAct,
  nearestOfStatement,
  saidBefore,
  sentenceTopic,
  topicOf,
  topicOfClause,
} from '../statement-topics.ts';
import { isSumAlone } from '../sums.ts';
import { topicOfMeasure } from '../topic-of-measure.ts';
import { doingAtStart } from '../words/doing-words.ts';
import { generalNames } from '../words/general-names.ts';
import { stageAtEnd } from '../words/nouns.ts';
import { predicateStart } from '../words/predicates.ts';
import { bareSum } from '../words/spending-words.ts';
import { countBeforeConditionId } from './threshold-names.ts';

/** Levels of government, one or two together. */
const levels = '(?:国家|自治区|省|地市|市|区|县|镇|乡|村|州|盟|旗|市县|县乡|区县|镇村|县区)级';

const pieces = {
  /** A town's own name before its place in an order is not what is ranked. */
  placeRanked: { pattern: /^[^，。]{1,7}[镇乡区县市州]$|街道$/u, sample: '北港镇' },
  /** A measure of three characters (用电量) is ranked itself. */
  orderAlone: {
    pattern: /^(?!.{2}[量额值度率产]$)(?:在|位|排|绝对)?.{0,3}(?:市|区|县|省|名|数)?$/u,
    sample: '排全市',
  },
  receiving: { pattern: /^(?:获益|受益|惠及|意向)/u, sample: '受益群众' },
  stageBehind: { pattern: /^(?:规划|完成|开工|竣工|在建|启动|正在|通过|投入|签约)/u, sample: '完成征询' },
  levelAlone: { pattern: new RegExp(`^${levels}$`, 'u'), sample: '市级' },
  level: { pattern: new RegExp(`${levels}(?:及?以上的?)?`, 'u'), sample: '省级美丽乡村' },
  /** Measures of one owner that stand side by side, all but the first without it. */
  ownerless: {
    pattern:
      /^(?:增加值|利润|利税|税收|利润总额|利税总额|税金|上缴税金|应缴税金|主营业务收入|营业收入|销售收入|出口交货值|从业人员|从业人数|支出)$/u,
    sample: '增加值',
  },
  outputBehind: {
    pattern:
      /(?:总产值|销售产值|现价产值|产值|增加值|主营业务收入|营业收入|销售收入|利润总额|利润|利税总额|利税)$/u,
    sample: '规模以上工业总产值',
  },
  /** 规模以上工业企业|工业增加值: the branch is said of that measure alone. */
  branchTwice: { pattern: /(?<=企业)工业$/u, sample: '规模以上企业工业' },
  /** 公共财政预算收入, 支出: of one budget. */
  revenueBehind: { pattern: /(?<=预算)收入$/u, sample: '一般公共预算收入' },
  spendingAlone: { pattern: /^支出$/u, sample: '支出' },
  /** 服务业增加值, 投资: of one branch. */
  investmentAlone: { pattern: /^投资$/u, sample: '投资' },
  valueBehind: { pattern: /(?<=业|经济)增加值$/u, sample: '服务业增加值' },
  /** 中心城区建成区面积, 人口: of one place. */
  peopleAlone: { pattern: /^(?:常住)?人口$/u, sample: '人口' },
  extentOfPlace: { pattern: /(?:建成区|城区规划|规划)?面积$/u, sample: '新城建成区面积' },
  /** Totals of what the number before says how it grew. */
  totalAlone: { pattern: /^(?:总量|总数|总规模|总额|存量|(?:通车|运营)?总?里程|总容量)$/u, sample: '总量' },
  addedAtStart: {
    pattern: /^(?:新增|净增|新登记|新设立?|新注册|新?建成|新开通|在建|开工建设)/u,
    sample: '新增经营主体',
  },
  levelOfTotal: { pattern: /(?:总量|总额|总值|总数|数量)$/u, sample: '进出口总额' },
  /** 净资产 is short of its owner, 牛存栏 is not: only a word of extent may stand before the shared noun. */
  shortOfOwner: { pattern: /^[净总纯毛新实应已未本共]?[^，。]{2}$/u, sample: '净资产' },
  /** 外贸进|出口: what is left of both ways where the part is one of them. */
  importsToo: { pattern: /进$/u, sample: '外贸进' },
  /** A word of extent before the noun that two names share. */
  extentAtEnd: { pattern: /[净总纯毛新实应已未本共]$/u, sample: '集体经济总' },
  total: { pattern: /^总/u, sample: '总装机' },
  otherStage: {
    pattern:
      /^(?:新建成|新开工建设|新开工|开工建设|开工|新建|续建|建成|新?(?:招引|签约|引进)|规划实施的?|规划建设的?)(?![率区和及、]|建设)(?=[^，。]{3,}|项目$)/u,
    sample: '新开工保障房',
  },
  /** So general a noun says more behind its stage: 开工项目. */
  bareThing: { pattern: /^项目$/u, sample: '项目' },
  wholePlace: { pattern: /^全[国省市州县区旗镇乡](?=[^，。]{2})/u, sample: '全县织机' },
  stageBefore: { pattern: /^(?:新增|净增|新开工|续建|在建|新建)$/u, sample: '新增' },
  newAtStart: { pattern: /^新增?(?=.{2})/u, sample: '新增电力' },
  /** 新开通公交线路…，优化调整线路: what was opened is told by what another verb says of its like. */
  openedAtStart: { pattern: /^新?(?:开[通辟行设]|增设?|设)(?=.{2})/u, sample: '新开通公交线路' },
  proportion: { pattern: /^占比$/u, sample: '占比' },
  proportionBehind: { pattern: /(?:比重|占比)$/u, sample: '服务业比重' },
};

/** Counters of machines: what they count is no other thing (97个门洞…，开工10部). */
export const machineCounters: readonly WordRow[] = [
  { form: '部', sample: '电梯开工10部' },
  { form: '台', sample: '机组投产2台' },
  { form: '辆', sample: '公交车投用60辆' },
  { form: '艘', sample: '货船下水3艘' },
  { form: '架', sample: '客机交付5架' },
];

const machines = new Set(machineCounters.map(({ form }) => form));

/** What decides whether a name needs completing, and by what. */
export const completionPatterns = Object.values(pieces);

/** Longest word for a level (国家级). */
const longestLevel = 3;

/** Longest name of people reached (受益群众) that stands for an act named before. */
const longestReceiving = 4;

/** The characters that a predicate needs to be known by. */
const longestPredicate = 8;

const named = (number: NumberFacts): string => number.printed?.text ?? '';

/** Whether a name says too little to stand alone: a measure without its owner, an order without what is ranked. */
function isGeneral(number: NumberFacts): boolean {
  const name = named(number);
  if (name === '' || hasPredicate(number)) return false;
  // 新开工203个: a stage alone, however it is said to be new.
  if (stageAtEnd.exec(name)?.index === 0) return true;
  if (generalNames.has(name) || bareSum.test(name) || (name.length < 2 && number.words !== '')) return true;
  const ranked = pieces.placeRanked.pattern.test(name) || pieces.orderAlone.pattern.test(name);
  if (number.sense.kind === 'rank' && ranked) return true;
  return (
    name.length <= longestReceiving &&
    pieces.receiving.pattern.test(name) &&
    nearestOfStatement(number) === null
  );
}

/** 双泉广场等6个项目建成投产: a noun behind its number that a predicate follows is the subject of its clause, and stands for itself. */
const hasPredicate = ({ printed, context }: NumberFacts): boolean =>
  printed?.part === 'after' &&
  printed.text.length >= 2 &&
  predicateStart.exec(context.text.slice(printed.span.end, printed.span.end + longestPredicate))?.index === 0;

/** Whether a number has neither a clause nor a number before it in its statement that it could be of. */
const opensStatement = (number: NumberFacts): boolean =>
  number.place.clauseStart <= number.place.statementStart || hasEarlier(number.readings, number.index);

/** 加装电梯10台开工建设，5台完成征询: a clause that begins with a number of the same kind goes on with the head before it. */
function withHead({ readings, names, index, words, noun, place, token }: NumberFacts): string | null {
  if (words !== '' || noun === '') return null;
  const previous = readings[index - 1];
  const name = names[index - 1];
  if (!previous || !name || name.head === '' || name.head === name.text) return null;
  const same =
    previous.place.statementStart === place.statementStart && previous.token.unit?.base === token.unit?.base;
  if (!same) return null;
  const opens = token.start <= place.clauseStart && predicateStart.test(noun);
  return opens || pieces.stageBehind.pattern.test(noun) ? name.head + noun : null;
}

/** 省级美丽乡村1个、市级2个: a level alone is of what the one before it was. */
function sameOfLevel(number: NumberFacts): string | null {
  const before = number.names[number.index - 1]?.text;
  const name = named(number);
  if (!before || name.length > longestLevel || !pieces.levelAlone.pattern.test(name)) return null;
  return pieces.level.pattern.test(before) ? before.replace(pieces.level.pattern, name) : null;
}

/** How many numbers back a measure is looked for whose owner another has: a level and its growth each. */
const siblingReach = 4;

/** Measures side by side: what the later ones are, and what the first ends with behind the owner of all. */
const siblings = [
  { own: pieces.spendingAlone.pattern, other: pieces.revenueBehind.pattern },
  { own: pieces.peopleAlone.pattern, other: pieces.extentOfPlace.pattern },
  { own: pieces.ownerless.pattern, other: pieces.outputBehind.pattern },
  { own: pieces.investmentAlone.pattern, other: pieces.valueBehind.pattern },
];

/** 规模以上工业总产值…，增加值增长…: measures of one owner side by side, the later ones without it. */
function siblingName(number: NumberFacts): string | null {
  const { readings, names, index, place } = number;
  const name = named(number);
  const pair = siblings.find(({ own }) => own.test(name));
  if (pair === undefined) return null;
  for (let i = index - 1; i >= Math.max(0, index - siblingReach); i--) {
    const other = names[i]?.text;
    if (!other || readings[i]!.place.statementStart !== place.statementStart) return null;
    const owner = other.replace(pair.other, '');
    if (owner !== other)
      return owner.length >= 2 && !other.endsWith(name)
        ? owner.replace(pieces.branchTwice.pattern, '') + name
        : null;
    if (names[i]!.from === null) return null;
  }
  return null;
}

/** 经营主体五年增加22万户，总量突破60万户: a total is of what the number before it says how it grew. */
function totalOfChange(number: NumberFacts): string | null {
  const { readings, names, index, place } = number;
  const other = names[index - 1]?.text;
  if (!other || !pieces.totalAlone.pattern.test(named(number))) return null;
  const before = readings[index - 1]!;
  if (before.place.statementStart !== place.statementStart || before.sense.kind === 'rank') return null;
  // 总投资9亿元、总里程300公里: both are of a third thing.
  if (bareSum.test(other)) return null;
  const whole = other.replace(pieces.addedAtStart.pattern, '');
  // 公路里程5万公里，总里程: the noun that both share is said once, by the rule for parallel names.
  if (whole.endsWith(named(number).slice(-2))) return null;
  return pieces.levelOfTotal.pattern.test(whole) ? whole : whole + named(number);
}

/** 集体经济总资产 …；净资产 …: a short name that ends like one before it takes that one's owner. */
function parallelName(number: NumberFacts): string | null {
  const { readings, names, index, place } = number;
  const whole = named(number);
  const verb = doingAtStart.exec(whole)?.groups?.verb ?? '';
  const name = whole.slice(verb.length);
  if (number.threshold || !pieces.shortOfOwner.pattern.test(name)) return null;
  if (isOfNumberBefore(number) || hasPredicate(number)) return null;
  for (let i = index - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
    if (readings[i]!.place.sentenceStart !== place.sentenceStart) return null;
    const other = names[i]?.text;
    if (!other || other.length <= name.length || !other.endsWith(name.slice(-2))) continue;
    if (verb === '') return ownerBefore(other, name) + name;
    const opened = other.replace(pieces.openedAtStart.pattern, '');
    return opened === other || opened.length > longestOpened ? null : verb + opened;
  }
  return null;
}

/** Longest thing that was opened or added, with its owner: 公交线路. */
const longestOpened = 5;

/** What stands before the shared noun in the fuller name: 新增电力|装机 and 总装机 make 电力总装机. */
function ownerBefore(other: string, name: string): string {
  const owner = other
    .slice(0, other.length - 2)
    .replace(pieces.extentAtEnd.pattern, '')
    .replace(pieces.importsToo.pattern, '');
  return pieces.total.pattern.test(name) ? owner.replace(pieces.newAtStart.pattern, '') : owner;
}

/** 小家禽出栏96万只，产值2959万元: a number of another kind right before is nearer than a like word further back. */
function isOfNumberBefore(number: NumberFacts): boolean {
  const name = named(number);
  const before = nearestOfStatement(number);
  return (
    generalNames.has(name) &&
    before !== null &&
    before === number.index - 1 &&
    !number.names[before]!.text.endsWith(name.slice(-2))
  );
}

/** A topic without the stage that opens it; whole where too little would be left. */
const withoutOtherStage = (topic: string): string => topic.replace(pieces.otherStage.pattern, '');

/** A topic and the general name that is of it, as one name; `null` where the topic says nothing. */
function ofTopic(number: NumberFacts, spoken: string): { text: string; topic: string | null } | null {
  const name = named(number);
  const topic = topicOfMeasure(spoken, name);
  if (topic === '') return null;
  // 新开工保障房…、竣工…: another stage of the noun is no part of this one.
  const noun = stageAtEnd.exec(name)?.index === 0 ? withoutOtherStage(topic) : topic;
  // 停车位新增, 市政工程续建: such a stage stands before its noun.
  if (pieces.stageBefore.pattern.test(name) && !noun.includes(name))
    return { text: name + noun.replace(pieces.wholePlace.pattern, ''), topic };
  if (noun !== topic) return { text: pieces.bareThing.pattern.test(noun) ? name + noun : noun + name, topic };
  if (topic.includes(name) || number.sense.kind === 'rank') return { text: topic, topic: null };
  if (pieces.proportion.pattern.test(name) && pieces.proportionBehind.pattern.test(topic))
    return { text: topic, topic: null };
  const other = actOfSame(topic, name);
  if (other !== null) return { text: other, topic };
  for (let shared = Math.min(topic.length, name.length); shared >= 2; shared--)
    if (topic.endsWith(name.slice(0, shared))) return { text: topic + name.slice(shared), topic };
  return { text: topic + name, topic };
}

/** 总量居全国第13位、全省第4位: the rank right before one in its statement, which is of the same; `null` for none. */
const rankBefore = ({ readings, names, index, sense, place }: NumberFacts): number | null => {
  const before = readings[index - 1];
  if (sense.kind !== 'rank' || before?.sense.kind !== 'rank' || !names[index - 1]) return null;
  return before.place.statementStart === place.statementStart ? index - 1 : null;
};

type Completion = (number: NumberFacts) => { text: string; topic: string | null } | null;

/** 2631个门洞征询，开工10部: whether a number counts machines and the one it would be of counts other things. */
function countsOthers({ token, readings }: NumberFacts, nearest: number): boolean {
  const other = readings[nearest]!.token.unit;
  const counts = token.unit?.group === 'count' && other?.group === 'count';
  return counts && machines.has(token.unit!.base) && !machines.has(other.base);
}

const completing =
  (complete: Completion): NamingRule['apply'] =>
  (number) => {
    const found = number.printed === null ? null : complete(number);
    return found === null ? null : completedCandidate(number, found);
  };

const before =
  (topicIn: (number: NumberFacts) => string | null): Completion =>
  (number) => {
    if (!isGeneral(number) || nearestOfStatement(number) !== null || !opensStatement(number)) return null;
    const topic = topicIn(number);
    return topic === null ? null : { text: topic + named(number), topic };
  };

/** Names that say too little at the number and are completed by what stands before it. */
export const completedNames: readonly NamingRule[] = [
  {
    id: 'head-before',
    sample: '加装电梯10台开工建设，5台完成征询。',
    apply: completedAs(withHead),
  },
  {
    id: 'same-of-level',
    sample: '省级美丽乡村1个、市级2个。',
    apply: completedAs(sameOfLevel),
  },
  {
    id: 'sibling',
    sample: '规模以上工业总产值23亿元，增加值同比增长8%。',
    apply: completedAs(siblingName),
  },
  {
    id: 'total-of-change',
    sample: '经营主体五年增长22%，总量突破60万户。',
    apply: completedAs(totalOfChange),
  },
  {
    id: 'parallel',
    sample: '集体经济总资产8亿元；净资产6亿元。',
    apply: completedAs(parallelName),
  },
  {
    id: 'said-before',
    sample: '达成家庭医生签约目标，签约总数6.2万人。',
    apply: completedAs((number) =>
      isGeneral(number) || isRateOfAct(named(number)) ? saidBefore(number, named(number)) : null,
    ),
  },
  {
    id: 'before-period',
    sample: '文化广场项目1-12月份累计完成投资1.7亿元。',
    apply: completing(before(beforePhrase)),
  },
  {
    id: 'branch-of-sentence',
    sample: '第三产业加快发展。预计全年实现增加值290亿元。',
    apply: completing(before((number) => sentenceTopic(number, named(number)))),
  },
  {
    id: 'topic-of-clause',
    sample: '推进加装电梯，新增45台。',
    apply: completing((number) => {
      if (!isGeneral(number) || nearestOfStatement(number) !== null || opensStatement(number)) return null;
      // What a sum was spent on is asked of each clause by its own rules.
      if (isSumAlone(number, named(number))) return null;
      return ofTopic(number, topicOfClause(number));
    }),
  },
  {
    id: 'topic-of-number',
    sample: '引进外地项目13个，到位资金2亿元。',
    apply: completing((number) => {
      const nearest = isGeneral(number) ? (rankBefore(number) ?? nearestOfStatement(number)) : null;
      if (nearest === null) return null;
      // 33项投资10亿元以上的技改项目: the condition is a part of the count's name, and nothing that the things have besides.
      const before = number.names[nearest]!;
      const isCondition = number.threshold || before.rule === countBeforeConditionId;
      if (isCondition && before.text.includes(named(number))) return null;
      const topic = countsOthers(number, nearest) ? topicOfClause(number) : topicOf(number, nearest);
      return bareSum.test(topic) ? null : ofTopic(number, topic);
    }),
  },
];
