import { findAll } from '../../../text/find-all.ts';
import { findBaseLead } from '../../kinds/base-value.ts';
import { addedLeadForms } from '../../lexicon/aspect-words.ts';
import { changeNounForms, movedTo } from '../../lexicon/change-words.ts';
import { hedgesBefore } from '../../lexicon/hedge-words.ts';
import { reachForms } from '../../lexicon/link-words.ts';
import { formsOf } from '../../lexicon/words.ts';
import { inheritedCandidate, sharedCandidate } from '../candidates.ts';
import { sourceBefore, sourceInList, sourceInPlace, withoutWhole } from '../name-inheritance.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { hasEarlier, subjectOfStatement } from '../statement-topics.ts';
import { newStageAtEnd } from '../words/nouns.ts';

const pieces = {
  /** 新增企业64家，总数达到712家: a total after what was new counts all of them. */
  total: {
    pattern: new RegExp(
      `(?:总数|总量|总计|总规模|累计|存量)(?:(?:${reachForms}|${movedTo}|已达)*|(?:[跃位稳]?[居列]|排名?|升至)+[^，。；、\\d]{0,6})$`,
      'u',
    ),
    sample: '总数达到',
  },
  newAtStart: {
    pattern: new RegExp(`^(?:${addedLeadForms}|新)(?=[^，。]{2,})`, 'u'),
    sample: '新增企业',
  },
  /** 新增金融机构59家、达280家: a level right behind what was new. */
  level: { pattern: new RegExp(`^[，、]?(?:${reachForms}|已达|增至)$`, 'u'), sample: '达280家' },
  addedAtEdge: {
    pattern:
      /(?:^|(?<=[^，。、]{2}))新(?:开[通辟设办]|增?设立?|获批|获评|认定|培育|引进|落户|入驻|登记|缔结|入库|晋升|签约)(?=[^，。]{2,})|^(?:[新净]增|新(?:开|建成?))(?=[^，。]{2,})|[新净]增$/gu,
    sample: '新增金融机构',
  },
  newAtEnd: { pattern: /新增$|净增$/u, sample: '停车位新增' },
  /** A verb that says the counted are done: those that were new were not yet. */
  doneBefore: { pattern: /(?:建成|完成|竣工|投用)(?:约|近|超)?$/u, sample: '口袋公园新开建12座、建成8座' },
  /** What was begun of the counted, before a number of those that are done. */
  begunAtEnd: { pattern: /(?<=[^，。]{2})(?:新?开工(?:建设)?|在建|签约)$/u, sample: '保障性住房开工' },
  begunAtStart: { pattern: /^(?:新?开工(?:建设)?|在建|签约)(?=[^，。]{2})/u, sample: '新开工保障性住房' },
  /** All that stands before what came of a task. */
  result: {
    pattern: new RegExp(
      '^(?:全年|年末|年底|目前|现|累计|实际|现已|已|共|均)*' +
        `(?:完成|实现|入库|到位|达到?|开工|竣工|建成|执行|落实|征收|收缴|上缴|发放|改造|新增|有)?了?(?:${formsOf(hedgesBefore)})?$`,
      'u',
    ),
    sample: '实际入库',
  },
  task: {
    pattern: /任务|计划(?!生育|单列)|目标|指标|预算数?|下达|预期/u,
    sample: '契税任务',
  },
  /** 分解任务, 承担任务: what was done with tasks that are counted themselves leaves nothing without them. */
  ofTasks: { pattern: /(?:分解|承担|确定|部署|安排|承接|列入|涉及)$/u, sample: '报告分解' },
  taskAtEnd: {
    pattern:
      /^计划(?=.{2})|的?(?:全年|年度|年初)?(?:目标任务|任务目标|任务|目标|计划|指标|预期|年初预算|预算)数?$/gu,
    sample: '契税任务',
  },
  ofPlan: { pattern: /完成率$/u, sample: '税收完成率' },
  /** A verb of handling alone: what was handled stands before its clause. */
  handling: {
    pattern: new RegExp(
      '^(?:全年|年内|上半年|今年以来|累计|合计|总?共|已|共计)*' +
        `(?<act>受理|办理|办结|处理|处置|化解|调处|调解|答复)了?(?:${formsOf(hedgesBefore)})?$`,
      'u',
    ),
    sample: '累计办理',
  },
  handled: {
    pattern:
      /(?:网格|信访|热线|执法|行政|民事|刑事|矛盾|民生|群众|市民|企业|劳动|法律援助)?(?:案件|工单|信访件|来信|来电|诉求|投诉|线索|纠纷|警情|事项)/gu,
    sample: '提升网格案件处理时效',
  },
  /** How much there is, which stands in an order of its own; how it grew stands in another. */
  extentAtEnd: { pattern: /(?<=[^，。]{2})(?:总量|总规模|绝对数)$/u, sample: '固定资产投资总量' },
  orderOfGrowth: {
    pattern: new RegExp(`(?:${changeNounForms})[^，。；、\\d]{0,12}$`, 'u'),
    sample: '总量居全省第四，增速居全省第二',
  },
  /** What the share of a plan is named by, behind what was planned: the growth beside it is of that alone. */
  planShare: {
    pattern: /(?:完成率|(?:超额)?完成了?[^，。；、]{0,6}预算数?的比例)$/u,
    sample: '财政收入完成年初预算的比例',
  },
};

/** What a name that is handed on loses or gains, and what it is made of. */
export const inheritedPatterns = Object.values(pieces);

const planRate = '完成率';

/** Rules whose name is a share of a plan. */
const planRules: ReadonlySet<string> = new Set(['plan-done', 'share-of-plan']);
const percent = '%';

/** 收入完成年初预算的106%，增长5%: what grew is the revenue, and not the share of its plan or of a whole. */
function grown({ readings, names, sense, token }: NumberFacts, source: number): string {
  const { text, rule } = names[source]!;
  if (sense.kind !== 'change' || token.unit?.base !== percent) return text;
  if (planRules.has(rule)) return text.replace(pieces.planShare.pattern, '');
  return readings[source]!.sense.kind === 'share' ? withoutWhole(text) : text;
}

/** A name that is handed on without what the words before this number say is no longer so: new, begun, how much there is. */
function withoutOther(
  { context, readings, token, sense, before }: NumberFacts,
  source: number,
  text: string,
): string {
  const words = context.text.slice(before.start, token.start);
  if (pieces.total.pattern.test(words))
    return text.replace(pieces.newAtStart.pattern, '').replace(pieces.newAtEnd.pattern, '');
  if (pieces.doneBefore.pattern.test(words))
    return text
      .replace(newStageAtEnd, '')
      .replace(pieces.begunAtEnd.pattern, '')
      .replace(pieces.begunAtStart.pattern, '');
  if (sense.kind === 'amount' && pieces.level.pattern.test(words.trim()))
    return text.replace(pieces.addedAtEdge.pattern, '');
  const areRanks = sense.kind === 'rank' && readings[source]!.sense.kind === 'rank';
  return areRanks && pieces.orderOfGrowth.pattern.test(words)
    ? text.replace(pieces.extentAtEnd.pattern, '')
    : text;
}

/** The name of the number at `source`, as that of a number without words of its own. */
function inherit(number: NumberFacts, source: number): Candidate {
  const { sense, names, index } = number;
  const plain = withoutOther(number, source, grown(number, source));
  // 完成年度目标的104%、98%: the shares that follow the first are of a plan as well.
  const ofPlan =
    sense.shared && sense.kind === 'share' && pieces.ofPlan.pattern.test(names[index - 1]?.text ?? '');
  return {
    ...inheritedCandidate(number, source),
    text: ofPlan && !pieces.ofPlan.pattern.test(plain) ? plain + planRate : plain,
  };
}

const withoutWords =
  (sourceOf: (number: NumberFacts) => number | null): NamingRule['apply'] =>
  (number) => {
    const source = number.printed === null ? sourceOf(number) : null;
    return source === null ? null : inherit(number, source);
  };

/** How far before its clause what was handled is looked for. */
const handledReach = 60;

/** 提升网格案件处理时效，累计办理2.3万件: cases that only a verb is printed of are those that the statement speaks of last. */
function ofHandledBefore(number: NumberFacts): Candidate | null {
  const { context, readings, index, place, token, printed } = number;
  if (printed !== null || token.unit?.group !== 'count' || hasEarlier(readings, index)) return null;
  const { text } = context;
  const act = pieces.handling.pattern.exec(text.slice(place.clauseStart, token.start))?.groups?.act;
  if (act === undefined) return null;
  const from = Math.max(place.statementStart, place.clauseStart - handledReach);
  const thing = findAll(text.slice(from, place.clauseStart), pieces.handled.pattern).at(-1);
  if (!thing) return null;
  const start = from + thing.index;
  return {
    text: act + thing[0],
    span: { start, end: start + thing[0].length },
    inferred: true,
    from: null,
    bareNoun: false,
    head: '',
    topic: null,
  };
}

/** Longest clause up to a value that is compared with: a time, 的 and an owner. */
const longestComparison = 24;

/** 比2021年的30亿元增长50%: a value that opens its clause as what a level is compared with is of that level, and what is compared with is no name. */
function ofLevelCompared(number: NumberFacts): Candidate | null {
  const { context, token, place, source } = number;
  // The comparison opens the clause: no other word stands before its number.
  if (source === null || token.start - place.clauseStart > longestComparison) return null;
  const lead = findBaseLead(context.text, { token, place });
  return lead !== null && lead.length === token.start - place.clauseStart
    ? inheritedCandidate(number, source)
    : null;
}

/** 税收任务160万元，实际完成187万元: what came of a task is of what the task is of, and no task. */
function ofTask(number: NumberFacts): Candidate | null {
  const { context, readings, names, index, place, token, sense } = number;
  const task = readings[index - 1];
  const name = names[index - 1];
  if (!task || !name || number.noun !== '' || task.place.sentenceStart !== place.sentenceStart) return null;
  if (sense.kind !== 'amount' || task.sense.kind !== 'amount') return null;
  if (task.token.unit?.base !== token.unit?.base) return null;
  const { text } = context;
  if (!pieces.result.pattern.test(text.slice(place.clauseStart, token.start))) return null;
  const set = text.slice(task.place.clauseStart, task.token.start);
  if (!pieces.task.pattern.test(set)) return null;
  return sharedCandidate(number, index - 1, (whole) => {
    const thing = whole.replace(pieces.taskAtEnd.pattern, '');
    return pieces.ofTasks.pattern.test(thing) ? whole : thing;
  });
}

/** The rule by which a number without words takes what its statement opens with. */
export const subjectId = 'subject-of-statement';

/** Names of numbers that have no words of their own. */
export const inheritedNames: readonly NamingRule[] = [
  {
    id: 'result-of-task',
    sample: '契税任务90万元，实际入库96万元。',
    apply: ofTask,
  },
  {
    id: 'level-compared',
    sample: '完成工业产值45亿元，比2021年的30亿元增长50%。',
    apply: ofLevelCompared,
  },
  {
    id: 'handled-before',
    sample: '提升网格案件处理时效，累计办理2.3万件。',
    apply: ofHandledBefore,
  },
  {
    id: subjectId,
    sample: '财政收入首次突破亿元大关，达1.08亿元。',
    apply: (number) => (number.printed === null ? subjectOfStatement(number) : null),
  },
  {
    id: 'in-its-place',
    sample: '存款、贷款分别达4.7亿元和2.5亿元，增长43%、49%。',
    apply: withoutWords(sourceInPlace),
  },
  {
    id: 'item-before',
    sample: '税收增长5%、6%。',
    apply: withoutWords(sourceInList),
  },
  {
    id: 'level-before',
    sample: '完成税收31.2亿元，同比增长48.2%。',
    apply: withoutWords(sourceBefore),
  },
];
