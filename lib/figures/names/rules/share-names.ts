import { levelVerbs } from '../../lexicon/change-words.ts';
import { formsOf } from '../../lexicon/words.ts';
import { completedCandidate, sharedCandidate } from '../candidates.ts';
import { shorten } from '../name-text.ts';
import type { NamingRule, NumberFacts } from '../naming.ts';
import { hasEarlier, topicOfClause } from '../statement-topics.ts';

/** Verbs that say that something stays within a share. */
const keptForms = formsOf(levelVerbs.filter(({ moves }) => !moves));

const pieces = {
  /** 完成全年指标112%, 占年初预算的56%: the share of a plan that was done, in the plan's words alone. */
  ofPlan: {
    pattern:
      /^(?:完成)?(?:占)?(?:全年|年度|年初|当年|年|既定|计划|调整|下达|预定|市下达|区下达|县下达)*(?:的)?(?:目标任务|目标|指标|任务数|任务|计划数|计划|预算数|预算|预期)(?:数|的)?$|^占(?:全年|年度|年初|当年|计划|序时)+$/u,
    sample: '占年初预算',
  },
  ofWhole: { pattern: /^(?:占|相当于).{2,}/u, sample: '占全区产值' },
  /** 占比重: a share whose whole is not said. */
  ofNothing: { pattern: /^占比重$/u, sample: '占比重' },
  alone: { pattern: /^占(?:比|比重|总数的?)?$/u, sample: '占比' },
  planDone: {
    pattern: /完成[^，。；]{0,6}(?:目标任务|目标|计划|任务|指标|预算)数?的?(?:约|近|超)?$/u,
    sample: '税收完成年度目标的',
  },
  planBehind: {
    pattern: /占(?:年度|全年|年初)?(?:目标任务|目标|计划|任务|预算)数?$/u,
    sample: '投资占年度目标',
  },
  /** 收入完成年初预算, 造林完成年度任务: a predicate that the name of a share begins with; budgets are several, and say which. */
  budgetDone: {
    pattern: /[^，。]{2,60}(?:超额)?完成了?[^，。；、]{0,6}预算数?$/u,
    sample: '财政收入完成年初预算',
  },
  taskDone: {
    pattern: /(?<=[^，。]{2})(?:超额)?完成了?[^，。；、]{0,6}(?:目标任务|目标|计划|任务|指标)数?$/u,
    sample: '造林面积完成年度任务',
  },
  /** 运行支出始终控制在全市财力: within what share of a whole something is kept. */
  kept: {
    pattern: new RegExp(
      `^(?<thing>[^，。]{2,}?)(?:始终|一直|严格|均|都|继续){0,4}(?:${keptForms})在(?<whole>[^，。\\d]{2,})$`,
      'u',
    ),
    sample: '运行支出始终控制在全市财力',
  },
  rate: { pattern: /率$/u, sample: '办结率' },
  /** 在工业增加值中的比重: of what whole a share is, behind a clause that says whose. */
  within: {
    pattern: /^(?<whole>[^，。]{2,}中)的?(?<share>比重|占比|比例|份额)$/u,
    sample: '工业增加值中的比重',
  },
  /** 分经济类型看: by what is looked, and no owner. */
  aspect: { pattern: /看$|^[分按从]/u, sample: '分经济类型看' },
  predicate: {
    pattern: /(?<=[^，。]{2})(?:有了?|得到|实现|取得)[^，。]*$/u,
    sample: '支柱产业有了进一步的发展',
  },
};

/** What shares of plans and wholes are known by. */
export const sharePatterns = Object.values(pieces);

const within = '在';
const takes = '占';
const particle = '的';
const share = '比重';
/** Longest owner of such a share. */
const longestWhose = 16;
const planRate = '完成率';
const ofBudget = '的比例';
const proportion = '占比';

/** 占全区产值8%，占全市产值41%; 占年初预算的56%，占全年任务的48%: both are shares of the level before them, not one of the other. */
function levelOf({ readings, names, source }: NumberFacts): number | null {
  const level = source === null ? null : names[source]!.from;
  return source !== null && level !== null && readings[source]!.sense.kind === 'share' ? level : source;
}

const isShare = ({ sense, printed }: NumberFacts, pattern: RegExp): boolean =>
  sense.kind === 'share' && printed !== null && pattern.test(printed.text);

/** What a share of a plan is named, by the words before it with the predicate that leads to it. */
const planName = (words: string): string =>
  pieces.budgetDone.pattern.test(words)
    ? words + ofBudget
    : words.replace(pieces.planBehind.pattern, '').replace(pieces.taskDone.pattern, '') + planRate;

/** Names of shares that speak of a plan, a whole or the level before them. */
export const shareNames: readonly NamingRule[] = [
  {
    id: 'share-of-plan',
    sample: '完成税收3亿元，占年初预算的56%。',
    apply(number) {
      const level = isShare(number, pieces.ofPlan.pattern) ? levelOf(number) : null;
      return level === null ? null : sharedCandidate(number, level, (name) => name + planRate);
    },
  },
  {
    id: 'share-of-whole',
    sample: '产品产值70亿元，占全区产值8%。',
    apply(number) {
      if (!isShare(number, pieces.ofWhole.pattern) || isShare(number, pieces.ofNothing.pattern)) return null;
      const whole = levelOf(number);
      return whole === null
        ? null
        : sharedCandidate(number, whole, (name) => shorten(name + number.printed!.text));
    },
  },
  {
    id: 'share-of-level',
    sample: '完成服务业税收3亿元，占比35%。',
    apply: (number) =>
      isShare(number, pieces.alone.pattern) && number.source !== null
        ? sharedCandidate(number, number.source, (name) => name + proportion)
        : null,
  },
  {
    id: 'share-within',
    sample: '旅游产业蓬勃发展，在服务业增加值中的比重达到18%。',
    apply(number) {
      const { context, sense, printed, place } = number;
      const parts = printed && pieces.within.pattern.exec(printed.text)?.groups;
      if (sense.kind !== 'share' || !parts || context.text[place.clauseStart] !== within) return null;
      if (place.clauseStart <= place.statementStart || hasEarlier(number.readings, number.index)) return null;
      const topic = topicOfClause(number);
      const whose = topic.slice(0, pieces.predicate.pattern.exec(topic)?.index ?? topic.length);
      return whose.length < 2 || whose.length > longestWhose || pieces.aspect.pattern.test(whose)
        ? null
        : completedCandidate(number, {
            text: whose + within + parts.whole! + particle + parts.share!,
            topic: whose,
          });
    },
  },
  {
    id: 'kept-within',
    sample: '行政运行支出始终控制在全县财力的25%以内。',
    apply(number) {
      const { sense, printed } = number;
      const parts = printed && pieces.kept.pattern.exec(printed.text)?.groups;
      return sense.kind === 'share' && parts
        ? completedCandidate(number, { text: parts.thing! + takes + parts.whole! + share, topic: null })
        : null;
    },
  },
  {
    id: 'plan-done',
    sample: '税收完成年度目标的104.1%。',
    apply(number) {
      const { context, before, sense, printed } = number;
      if (sense.kind !== 'share' || printed === null || pieces.rate.pattern.test(printed.text)) return null;
      if (!pieces.planDone.pattern.test(context.text.slice(before.start, before.end))) return null;
      return {
        text: shorten(planName(printed.text)),
        span: printed.span,
        inferred: true,
        from: null,
        bareNoun: false,
        head: '',
        topic: null,
      };
    },
  },
];
