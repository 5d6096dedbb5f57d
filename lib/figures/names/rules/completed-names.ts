import type { WordRow } from '../../lexicon/words.ts';
import { completedCandidate } from '../candidates.ts';
import type { NamingRule, NumberFacts } from '../naming.ts';
import {
  beforePhrase,
  hasEarlier,
  nearestOfStatement,
  saidBefore,
  sentenceTopic,
  topicOf,
  topicOfClause,
} from '../statement-topics.ts';
import { isSumAlone } from '../sums.ts';
import { generalNames } from '../words/general-names.ts';
import { stageAtEnd } from '../words/nouns.ts';
import { predicateStart } from '../words/predicates.ts';
import { bareSum } from '../words/spending-words.ts';

const pieces = {
  /** A town's own name before its place in an order is not what is ranked. */
  placeRanked: { pattern: /^[^，。]{1,7}[镇乡区县市州]$|街道$/u, sample: '北港镇' },
  orderAlone: { pattern: /^(?:在|位|排|绝对)?.{0,3}(?:市|区|县|省|名|数)?$/u, sample: '排全市' },
  receiving: { pattern: /^(?:获益|受益|惠及|意向)/u, sample: '受益群众' },
  stageBehind: { pattern: /^(?:规划|完成|开工|竣工|在建|启动|正在|通过|投入|签约)/u, sample: '完成征询' },
  levelAlone: { pattern: /^(?:国家|省|市|区|县|镇|乡|村)级$/u, sample: '市级' },
  level: { pattern: /(?:国家|省|市|区|县|镇|乡|村)级/u, sample: '省级美丽乡村' },
  /** Names that come in pairs of one industry, the second without its owner. */
  ownerless: { pattern: /^(?:增加值|利润|利税|税收|利润总额)$/u, sample: '增加值' },
  outputBehind: { pattern: /(?:总产值|销售产值|现价产值|产值|营业收入)$/u, sample: '规模以上工业总产值' },
  /** 净资产 is short of its owner, 牛存栏 is not: only a word of extent may stand before the shared noun. */
  shortOfOwner: { pattern: /^[净总纯毛新实应已未本共]?[^，。]{2}$/u, sample: '净资产' },
  /** A word of extent before the noun that two names share. */
  extentAtEnd: { pattern: /[净总纯毛新实应已未本共]$/u, sample: '集体经济总' },
  total: { pattern: /^总/u, sample: '总装机' },
  newAtStart: { pattern: /^新增?(?=.{2})/u, sample: '新增电力' },
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

/** Longest name of a measure whose owner stands with its pair (利润总额). */
const longestOwnerless = 4;

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

/** 规模以上工业总产值…，增加值增长…: output and value added of one industry, the second without its owner. */
function siblingName(number: NumberFacts): string | null {
  const { readings, names, index, place } = number;
  if (named(number).length > longestOwnerless || !pieces.ownerless.pattern.test(named(number))) return null;
  const other = names[index - 1]?.text;
  if (!other || readings[index - 1]!.place.statementStart !== place.statementStart) return null;
  const owner = other.replace(pieces.outputBehind.pattern, '');
  return owner !== other && owner.length >= 2 ? owner + named(number) : null;
}

/** 集体经济总资产 …；净资产 …: a short name that ends like one before it takes that one's owner. */
function parallelName(number: NumberFacts): string | null {
  const { readings, names, index, place } = number;
  const name = named(number);
  if (number.threshold || !pieces.shortOfOwner.pattern.test(name)) return null;
  if (isOfNumberBefore(number) || hasPredicate(number)) return null;
  for (let i = index - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
    if (readings[i]!.place.sentenceStart !== place.sentenceStart) return null;
    const other = names[i]?.text;
    if (!other || other.length <= name.length || !other.endsWith(name.slice(-2))) continue;
    return ownerBefore(other, name) + name;
  }
  return null;
}

/** What stands before the shared noun in the fuller name: 新增电力|装机 and 总装机 make 电力总装机. */
function ownerBefore(other: string, name: string): string {
  const owner = other.slice(0, other.length - 2).replace(pieces.extentAtEnd.pattern, '');
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

/** A topic and the general name that is of it, as one name; `null` where the topic says nothing. */
function ofTopic(number: NumberFacts, topic: string): { text: string; topic: string | null } | null {
  const name = named(number);
  if (topic === '') return null;
  if (topic.includes(name) || number.sense.kind === 'rank') return { text: topic, topic: null };
  if (pieces.proportion.pattern.test(name) && pieces.proportionBehind.pattern.test(topic))
    return { text: topic, topic: null };
  for (let shared = Math.min(topic.length, name.length); shared >= 2; shared--)
    if (topic.endsWith(name.slice(0, shared))) return { text: topic + name.slice(shared), topic };
  return { text: topic + name, topic };
}

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

const alone =
  (nameOf: (number: NumberFacts) => string | null): Completion =>
  (number) => {
    const text = nameOf(number);
    return text === null ? null : { text, topic: null };
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
    apply: completing(alone(withHead)),
  },
  {
    id: 'same-of-level',
    sample: '省级美丽乡村1个、市级2个。',
    apply: completing(alone(sameOfLevel)),
  },
  {
    id: 'sibling',
    sample: '规模以上工业总产值23亿元，增加值同比增长8%。',
    apply: completing(alone(siblingName)),
  },
  {
    id: 'parallel',
    sample: '集体经济总资产8亿元；净资产6亿元。',
    apply: completing(alone(parallelName)),
  },
  {
    id: 'said-before',
    sample: '达成家庭医生签约目标，签约总数6.2万人。',
    apply: completing(alone((number) => (isGeneral(number) ? saidBefore(number, named(number)) : null))),
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
      const nearest = isGeneral(number) ? nearestOfStatement(number) : null;
      if (nearest === null) return null;
      if (countsOthers(number, nearest)) return ofTopic(number, topicOfClause(number));
      return ofTopic(number, topicOf(number, nearest));
    }),
  },
];
