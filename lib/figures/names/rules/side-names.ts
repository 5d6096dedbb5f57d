import { completedAs } from '../candidates.ts';
import type { NamingRule, NumberFacts } from '../naming.ts';
import { measureAtEnd } from '../words/list-words.ts';

/** What sides of one thing end in: branches, businesses, people and regions stand beside their like. */
const kinds = ['产业', '行业', '企业', '居民', '地区', '部门', '(?<![产行企])业'];

/** The level that awards or runs a thing. */
const level = '(?:国家|自治区|省部?|市|区|县|镇|乡|村|州|盟|旗)级';

const pieces = {
  /** A side alone, with nothing of what was measured of it. */
  side: {
    pattern: new RegExp(`^[^，。；、和及与的\\d]{1,10}?(?<kind>${kinds.join('|')})$`, 'u'),
    sample: '第二产业',
  },
  /** A side with what was measured of it. */
  measured: {
    pattern: new RegExp(`^.*(?<kind>${kinds.join('|')})(?<measure>[^，。；、和及与]{2,10})$`, 'u'),
    sample: '第一产业增加值',
  },
  /** A quality that a list says of all its items, the first of which says more: 省级和美乡村示范县、示范带. */
  quality: {
    pattern: /^(?:示范|试点|重点|标准|标杆|特色|先进|优秀|精品|龙头|骨干|培育)(?=[^，。；、]{1,6}$)/u,
    sample: '示范带',
  },
  /** A level before a noun, alone and behind what was added. */
  levelled: {
    pattern: new RegExp(`^${level}(?=[^，。；]{2,})`, 'u'),
    sample: '国家级企业技术中心',
  },
  levelledAtStart: {
    pattern: new RegExp(`^(?:新增|新?创建|培育|争创)?${level}(?:及?以上)?`, 'u'),
    sample: '新增省级示范社',
  },
  added: {
    pattern: new RegExp(`^(?<verb>新增|净增|新认定|新获评|新培育)${level}`, 'u'),
    sample: '新增省级企业研发中心',
  },
  /** What is new or done of a side is no measure of it (新增服务业18家). */
  done: { pattern: /^(?:新增|新建|引进|培育|完成|实现|发展|其中)/u, sample: '新增服务业' },
};

/** The patterns of things that stand beside their like. */
export const sideNamePatterns = Object.values(pieces);

/** How many numbers back the side with its measure is looked for: a level and its growth of two sides each. */
const reach = 4;

/** 第一产业增加值增长4%，第二产业增长7%: the side of a rate or a sum with the measure that the side before it in its statement has; `null` for any other number. */
function measureOfSide(number: NumberFacts): string | null {
  const { readings, names, index, place, sense, token, words, threshold } = number;
  const kind = pieces.side.pattern.exec(words)?.groups?.kind;
  if (kind === undefined || threshold || pieces.done.pattern.test(words)) return null;
  const sum = sense.kind === 'amount' && token.unit?.group === 'money';
  if (!sum && (sense.kind !== 'change' || token.unit?.base !== '%')) return null;
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (readings[i]!.place.sentenceStart !== place.sentenceStart) return null;
    const other = names[i] && pieces.measured.pattern.exec(names[i]!.text)?.groups;
    if (other?.kind === kind && measureAtEnd.test(other.measure!)) return words + other.measure!;
  }
  return null;
}

/** How far before the end of the first item's name its quality may stand. */
const longestItem = 6;
/** What the first item says before its quality is not shorter. */
const leastShared = 2;
const itemJoint = '、';
const society = '社';

/** The number right before one in its clause or statement, where both count by one measure; `null` for none. */
function alikeBefore({ readings, names, index, token, place }: NumberFacts): string | null {
  const other = readings[index - 1];
  const isAlike = other?.place.statementStart === place.statementStart && other.sense.kind === 'amount';
  return isAlike && token.unit?.group === 'count' && other.token.unit?.group === 'count'
    ? (names[index - 1]?.text ?? null)
    : null;
}

/** 省级和美乡村示范县1个、示范带2条: an item with what the first says before the quality of both; `null` for any other. */
function qualityOfList(number: NumberFacts): string | null {
  const { context, readings, index, words, before } = number;
  const quality = pieces.quality.pattern.exec(words)?.[0];
  const first = quality === undefined ? null : alikeBefore(number);
  if (quality === undefined || first === null) return null;
  const joint = context.text.slice(readings[index - 1]!.token.end, before.end - words.length);
  if (joint !== itemJoint) return null;
  const at = first.lastIndexOf(quality);
  if (at < leastShared || first.length - at > longestItem) return null;
  // 农民合作社示范社: its own quality is of what the word is short for.
  const shared = first.endsWith(society)
    ? (pieces.levelledAtStart.pattern.exec(first)?.[0] ?? '')
    : first.slice(0, at);
  return shared === '' ? null : shared + words;
}

/** 新增省级企业研发中心12家，国家级技术中心5家: another level right at the start of the next clause is of what was added as well; `null` for any other. */
function addedOfLevel(number: NumberFacts): string | null {
  const { words, place, token, context } = number;
  if (!pieces.levelled.pattern.test(words) || words !== context.text.slice(place.clauseStart, token.start))
    return null;
  const first = alikeBefore(number);
  const verb = first === null ? undefined : pieces.added.pattern.exec(first)?.groups?.verb;
  return verb === undefined ? null : verb + words;
}

/** Names of things that stand beside their like, of which the first alone says what is true of all. */
export const sideNames: readonly NamingRule[] = [
  {
    id: 'measure-of-side',
    sample: '第一产业增加值增长4.1%，第二产业增长7.8%。',
    apply: completedAs(measureOfSide),
  },
  {
    id: 'quality-of-list',
    sample: '争创省级和美乡村示范县1个、示范带2条。',
    apply: completedAs(qualityOfList),
  },
  {
    id: 'added-of-level',
    sample: '新增省级企业研发中心12家，国家级技术中心5家。',
    apply: completedAs(addedOfLevel),
  },
];
