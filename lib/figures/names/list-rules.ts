import type { ListRule } from './list-rule.ts';
import type { Name, Reading, Work } from './naming.ts';
import { isActAlone } from './rules/act-names.ts';
import { distinguishedId } from './rules/distinguished-names.ts';
import { subjectId } from './rules/inherited-names.ts';
import { listSubjects } from './rules/list-subjects.ts';
import { doingAtStart } from './words/doing-words.ts';

const pieces = {
  /** A mark alone: what follows it is no sum of what stands before (1.27万户，共3.86万人). */
  clauseMark: { pattern: /^[，,]$/u, sample: '，' },
  jointAtStart: { pattern: /^[、和与及]/u, sample: '、社区8名' },
  /** Verbs before an item that belong to all items of its list. */
  verbAtStart: {
    pattern:
      /^(?:新增|新设|新聘|新招|新建|撤并|培训|选派|选聘|招聘|引进|培育|认定|表彰|评选|创建|组建|关停|整合|改制|拆除|关闭|取缔|取消|淘汰|下放|改造|治理|检查|走访|慰问|救助|配备|安置|移交)/u,
    sample: '培训村级',
  },
  /** 派出5批368名干警: a verb before a count of trips says nothing of who went. */
  sentAlone: { pattern: /^(?:派出|选派|抽调|组织|出动|调集|增派|组派)$/u, sample: '派出' },
  doneAlone: {
    pattern: /^(?:办好|抓好|办成|办理|实施|推出|推进|出台|制定|落实|完成|梳理|取消|下放)$/u,
    sample: '办好',
  },
  ownWords: { pattern: /^[^，。、\d]+$/u, sample: '水务局下属' },
  /** What says whose a thing is, of which grade or where. */
  owner: {
    pattern:
      /(?:级|直|下属|所属|直属|下辖|辖区|属|管|办|型|类|性|局|委|办公室|厅|区|县|市|镇|乡|村|社区|街道|中学|小学|初中|高中|幼儿园|医院|机关|企业|本科|大专|城区|城镇|农村|城市|乡镇|山区|园区|省|国家|中央|地方|公办|民办|男|女|东部|西部|中部|北部|南部|以上|以下)$/u,
    sample: '社区',
  },
  jointAtEnd: { pattern: /[和与及]$/u, sample: '5个村和' },
  /** Of which grade a thing is, and what may be a noun of its own behind it. */
  graded: {
    pattern:
      /^(?<grade>(?:世界|国家|自治区|省部?|地?市|[区县旗州盟镇乡村部厅])级|\d+千伏|\d?[A-Z\d]{1,2}A?级|[十百千万]亿级|[一二三四五六特甲乙丙][级等])(?<thing>[^，。；\d]*)$/u,
    sample: '省级救援基地',
  },
  nextItem: { pattern: /^(?:[、和与及]|以及)$/u, sample: '以及' },
};

/** Longest words that only say whose things are. */
const longestOwner = 10;

/** What parts and joins the words of lists. */
export const listPatterns = Object.values(pieces);

const household = '户';
const groups: ReadonlySet<string> = new Set(['类', '大类', '批']);

const isSum = ({ token }: Reading): boolean => token.unit?.group === 'money';

/** 1.27万户、3.86万名贫困人口: a number with no words of its own takes the noun after the next. */
const nounOfNext: ListRule = {
  id: 'noun-of-next',
  sample: '1.27万户、3.86万名贫困人口实现脱贫。',
  apply({ context, readings, names, index }) {
    const next = names[index + 1];
    const gap = readings[index + 1]!.token.start - readings[index]!.token.end;
    // 电机产能由3万台提高到7万台，23个工厂搬进园区: what opens the next clause is nothing that this number counts.
    const between = context.text.slice(readings[index]!.token.end, readings[index + 1]!.token.start);
    if (pieces.clauseMark.pattern.test(between)) return [];
    if (readings[index]!.place.statementStart !== readings[index + 1]!.place.statementStart) return [];
    // What they came to is told of both (贫困人口脱贫): a mark parts them, or they are the people of those households.
    const households = readings[index]!.token.unit?.base === household;
    // 着力解决突出问题，确保280户720人脱贫: what the statement opens with is nothing that they count.
    const apart = households && gap === 0 && names[index]?.rule === subjectId;
    const said = names[index]?.text ?? '';
    // 办好12类45件民生实事: of which sorts, as of which trips, the things are that stand behind the next count.
    const sorts = groups.has(readings[index]!.token.unit?.base ?? '') && pieces.doneAlone.pattern.test(said);
    const sent = gap === 0 && (sorts || pieces.sentAlone.pattern.test(said));
    const told = next?.rule === distinguishedId && (gap > 0 || households || sent);
    if (!(isWithoutWords(names, index) || sent || apart) || !(next?.bareNoun || told) || gap < 0 || gap > 2)
      return [];
    if (readings[index]!.sense.kind !== 'amount') return [];
    // 过10亿元、20家骨干企业: a sum counts no things.
    if (isSum(readings[index]!) && !isSum(readings[index + 1]!)) return [];
    return [{ index, name: { ...next!, inferred: true, bareNoun: false } }];
  },
};

/** 新建3所、改扩建9所学校: a verb of doing alone takes the noun behind the last count of its list. */
const actOfNext: ListRule = {
  id: 'act-of-next',
  sample: '新建3所、改扩建9所学校。',
  apply({ context, readings, names, index }) {
    const [name, next] = [names[index], names[index + 1]];
    const [here, other] = [readings[index]!, readings[index + 1]!];
    if (!name || !next || next.span === null || !isActAlone(name.text)) return [];
    if (here.place.clauseStart !== other.place.clauseStart || here.sense.kind !== 'amount') return [];
    if (!pieces.jointAtStart.pattern.test(context.text.slice(here.token.end, here.token.end + 1))) return [];
    const thing = next.text.replace(doingAtStart, '');
    // 新建4栋、2.5万平方米安置楼: a count and a measure of one thing.
    const alike = here.token.unit?.base === other.token.unit?.base || next.bareNoun;
    if (!alike || thing.length < 2 || (thing === next.text && !next.bareNoun)) return [];
    return [{ index, name: { ...next, text: name.text + thing, inferred: true, bareNoun: false } }];
  },
};

/** 林场下属4家、水库下属2家饭店: an item that only says whose or of which grade takes the noun behind the last count of its list. */
const nounOfLastId = 'noun-of-last';
const nounOfLast: ListRule = {
  id: nounOfLastId,
  sample: '完成交通局下属4家、水务局下属2家企业改制。',
  apply({ context, readings, names, index }) {
    const [name, next] = [names[index], names[index + 1]];
    const [here, other] = [readings[index]!, readings[index + 1]!];
    if (!name || !next || name.from !== null || name.span === null || next.span === null) return [];
    const joint = context.text.slice(here.token.end, here.token.end + 1);
    if (!pieces.jointAtStart.pattern.test(joint) || here.token.unit?.base !== other.token.unit?.base)
      return [];
    if (here.token.unit?.group !== 'count' || here.place.clauseStart !== other.place.clauseStart) return [];
    const own = name.text.replace(doingAtStart, '').replace(pieces.verbAtStart.pattern, '');
    const words =
      pieces.ownWords.pattern.exec(context.text.slice(here.token.end + 1, other.token.start))?.[0] ?? '';
    const noun = next.text.startsWith(words) ? next.text.slice(words.length) : next.text;
    // Of more than two items the one behind has its noun from the last already.
    if (next.rule !== nounOfLastId && !context.text.startsWith(noun.slice(0, 2), other.token.end)) return [];
    if (words === '' || own === '' || noun.length < 2 || !areParallel(own, words) || own.endsWith(noun))
      return [];
    // The last item's own words may have been read as where its thing lies; they are as much of its name as the first's.
    const inferred = next.inferred || next.text === noun;
    return [
      { index, name: { ...name, text: own + noun, inferred: true } },
      { index: index + 1, name: { ...next, text: words + noun, inferred } },
    ];
  },
};

/** 1个国家级和8个省级救援基地: a grade alone behind a count takes the noun behind the last of its list. */
const thingOfLast: ListRule = {
  id: 'thing-of-last',
  sample: '建成1个国家级和8个省级救援基地。',
  apply({ context, readings, names, index }) {
    const [name, next] = [names[index], names[index + 1]];
    const [here, other] = [readings[index]!, readings[index + 1]!];
    if (!name?.bareNoun || name.span === null || !next) return [];
    const grade = pieces.graded.pattern.exec(name.text)?.groups;
    const thing = pieces.graded.pattern.exec(next.text)?.groups?.thing ?? '';
    if (grade?.thing !== '' || thing.length < 2 || here.token.unit?.base !== other.token.unit?.base)
      return [];
    const joint = context.text.slice(name.span.end, other.token.start);
    return pieces.nextItem.pattern.test(joint)
      ? [{ index, name: { ...name, text: grade.grade! + thing, inferred: true } }]
      : [];
  },
};

/** Whether two items say whose in one way: both end in one word, both name a grade or both a place. */
function areParallel(own: string, other: string): boolean {
  if (own.length > longestOwner || other.length > longestOwner) return false;
  return (
    own.slice(-2) === other.slice(-2) || (pieces.owner.pattern.test(own) && pieces.owner.pattern.test(other))
  );
}

const isWithoutWords = (names: Work['names'], index: number): boolean =>
  names[index] == null || names[index].from !== null;

/** 5个村和56个居委换届审计: a bare noun of one or two characters shares the predicate of the number it is joined to. */
const predicateOfNext: ListRule = {
  id: 'predicate-of-next',
  sample: '5个村和56个居委换届审计。',
  apply({ context, readings, names, index }) {
    const [name, next] = [names[index], names[index + 1]];
    if (!name?.bareNoun || !next || name.text.length > 2) return [];
    const [here, other] = [readings[index]!, readings[index + 1]!];
    const mark = context.text.slice(Math.max(0, other.token.start - 1), other.token.start);
    if (!pieces.jointAtEnd.pattern.test(mark)) return [];
    if (here.place.clauseStart !== other.place.clauseStart) return [];
    if (here.token.unit?.base !== other.token.unit?.base) return [];
    return [{ index, name: { ...name, text: name.text + next.text, inferred: true } }];
  },
};

/** How a number shares words with the one behind it; the first that gives a name decides. */
const tailRules: readonly ListRule[] = [nounOfNext, actOfNext, nounOfLast, thingOfLast, predicateOfNext];

/** Every way in which numbers of a list share words. Those of `listSubjects` are asked when a list is closed, the first that gives names decides, the others at the end. */
export const listRules: readonly ListRule[] = [...listSubjects, ...tailRules];

type NamedList = Omit<Work, 'names'> & { names: (Name | null)[] };

function give({ id, apply }: ListRule, work: NamedList): boolean {
  const given = apply(work);
  for (const { index, name } of given) work.names[index] = { ...name, rule: id };
  return given.length > 0;
}

/** Gives the numbers of the list that begins at `index` the names that its lead joins. */
export function joinLists(work: NamedList): void {
  listSubjects.some((rule) => give(rule, work));
}

/** Gives numbers what they share with the number behind them, from the last number to the first, so that a noun reaches all of a list. */
export function shareTails(list: Omit<NamedList, 'index'>): void {
  for (let index = list.readings.length - 2; index >= 0; index--)
    tailRules.some((rule) => give(rule, { ...list, index }));
}
