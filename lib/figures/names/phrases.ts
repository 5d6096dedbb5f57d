import { yearForm } from '../../text/period-grammar.ts';
import type { PeriodPhrase } from '../../text/periods.ts';
import type { Span } from '../../text/span.ts';
import {
  basisForms,
  comparison,
  lastYear,
  namedBasisForms,
  samePart,
  yearlyMean,
} from '../lexicon/basis-words.ts';
import { changeNounForms, levelForms, levelParticle, longChangeForms } from '../lexicon/change-words.ts';
import { growthScopeForms } from '../lexicon/growth-scopes.ts';
import { formsOf } from '../lexicon/words.ts';
import { doingVerbs } from './words/doing-words.ts';
import { withoutItemMarks } from './words/item-marks.ts';
import { keptLead, leadWords, nameAfterVerb } from './words/leads.ts';
import { tailWords } from './words/tails.ts';

/** Rows by one of their characters, longest form first. */
function byCharacter<Row extends { form: string }>(
  rows: readonly Row[],
  characterOf: (form: string) => string,
): ReadonlyMap<string, readonly Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => b.form.length - a.form.length)) {
    const key = characterOf(row.form);
    map.set(key, [...(map.get(key) ?? []), row]);
  }
  return map;
}
const leads = byCharacter(leadWords, (form) => form[0]!);
const tails = byCharacter(tailWords, (form) => form.at(-1)!);

const anyBasis = `${basisForms}|${namedBasisForms}|${comparison}(?:换届时|[一二三]季度)`;
/** 五年平均, 三年间年均: over which years a mean is taken. */
const yearsOfMean = `(?:过去|近|前|后|这|今后|未来)?[一二三四五六七八九十两]{1,2}年(?:间|来)?(?:${yearlyMean}|平均)`;
/** 提高到|月人均, 达到|年, 养老金|人均月: among whom or over which time a level is, behind the verb that leads to it. */
const perHeadLevel =
  '(?<=[一-龥]{4}[到至达为由从]了?)(?:每?[年月]?(?:人均|户均)|每?[年月]|每[人户](?:每[年月])?)|(?<=[一-龥]{4})(?:人均每?[年月]|每?[年月]人均)';
const yearsCounted = '[几一二三四五六七八九十两]{1,3}';
/** The characters that the longest basis or scope of a growth rate takes. */
const longestBasis = 20;

/** What is done at places that a list names. */
const placing =
  '(?:设置|设立|设点|建设|建成|建立|新建|改建|开设|开办|开展|举办|举行|召开|组织|增设|布设|布局|安装|投放|投用|实施|试点|推广)';

const pieces = {
  baseAtStart: { pattern: new RegExp(`^(?:${anyBasis}|${growthScopeForms})`, 'u'), sample: '同比增速' },
  baseAtEnd: {
    pattern: new RegExp(
      // 由换届之初, 从建设初期: since when a level has moved is no part of its name.
      `(?:(?<=[一-龥]{3})[由从][^，。；、\\d]{2,4}(?:之初|初期|之前)的?|(?<=[一-龥]{3})由[^，。；、\\d]{0,4}(?:较[高低]|高位|低位|高点|低点)(?:的?(?:${changeNounForms}))?|${yearsOfMean}|(?:${anyBasis}|${growthScopeForms})、?|\\([^()]{0,4}(?:${growthScopeForms}|下同)\\)|[比较与]${yearForm}[末底]?|相比|${longChangeForms}|(?:${levelForms})${levelParticle}|${perHeadLevel})$`,
      'u',
    ),
    sample: '工业产值比2016年',
  },
  /** 今明两年, 连续三年: a span of years that opens a phrase says when; 三年行动 is a name. */
  yearsAtStart: {
    pattern: new RegExp(
      `^(?:[今明]明?[明后]?两年|先后[两三四五六多]次|[两多]次|连续${yearsCounted}(?:年|个(?:月|季度)|届)|(?:近|今后|未来|过去|接下来)的?${yearsCounted}年(?:来|内|间|里)?|${yearsCounted}年(?:来|间|里)|近年来?|多年来|长期以来|[2-5]年(?:来|间|里|内)?(?!义务|免费|基础|本科|一贯|生存|学制|以|左右|多|前|后|初|末|底|中|[a-zA-Z\\d]|[共累]?$))(?!行动|规划|计划(?![再拿投安新完])|攻坚|级|期|制)`,
      'u',
    ),
    sample: '今明两年再安排45亩林地',
  },
  blank: { pattern: /[\s，,。；;：:“”‘’"'—·•]/u, sample: '税收，' },
  openingQuote: { pattern: /[“‘]/u, sample: '“一网通办”' },
  closingQuote: { pattern: /[”’]/u, sample: '“一网通办”' },
  /** 税收比|增8%: a comparison whose other side is not said. */
  comparedAlone: { pattern: /(?<![占贷存同环相对入])比$/u, sample: '税收比' },
  verbAlone: { pattern: /^[增升降减]/u, sample: '增8%' },
  /** 收入也比|预期相差2个: a comparison with a plan or a place, which is no basis that a row names. */
  comparedWith: {
    pattern: new RegExp(
      `^(?:预[期计]|计划|目标|任务|规划|现有|原|序时|一次会议|规定|国家|较|上|前|${lastYear}|${samePart}|全[国省市区县州])`,
      'u',
    ),
    sample: '预期相差',
  },
  leadsToTime: { pattern: /(?<![占同])[比较由从与和同]$/u, sample: '产值比' },
  /** 年度存款总额: a total of a year, which no single year says. */
  yearly: {
    pattern: /^年度(?![开完实新累全计目安考覆发工任]|投资[\d完])[^，。]{3,}/u,
    sample: '年度存款总额',
  },
  afterPeriod: { pattern: /^(?:[的内前，,]|起(?![步草伏飞点]))/u, sample: '的税收' },
  hanzi: { pattern: /[一-龥]/u, sample: '针' },
  /** 又新村改厕, 还家坳村新建: an adverb stands before a verb, so that before a place that does something it is the place's first character. */
  placeAhead: {
    pattern: new RegExp(
      `^[还又再即均且约应](?:[新一]|[^，。；、\\d有在把被将新建改修造扩完成实施引获评培签投入了的]{1,2})(?:村|路|镇|乡|街道|社区|街|桥)(?=(?:${formsOf(doingVerbs)}|改[厕水电灶路]|新[修植开增]|种植|流转|栽种|引进|发展|拆除))|^将[^，。；、\\d]{1,2}村(?=新[修植开增建]|改[厕水电灶路]|种植|流转|栽种|拆除)`,
      'u',
    ),
    sample: '又新村改厕260户',
  },
  particleAtStart: { pattern: /^[的了]/u, sample: '的村' },
  districtAtStart: { pattern: /^区/u, sample: '区级税收' },
  /** Verbs that say no more than that something was done. */
  achieved: { pattern: /^(?:完成|实现|达到|取得|累计)/u, sample: '完成税收' },
  /** A、B和C等X: a list of examples and the noun that they are examples of. */
  examples: {
    pattern: /^(?<list>.{0,60}[、和及与].{0,60})等(?<rest>(?:[^、和及与]|(?<=[惠涉普危])及){1,60})$/u,
    sample: '家电、汽车等消费券惠及',
  },
  /** 钢铁、汽车、石化|三大支柱产业: all of a count before it. */
  counted: {
    pattern:
      /^(?:[^，。、]{1,12}[、和]){1,9}[^，。、和]{1,8}?(?=[两三四五六七八九十]大(?:支柱|主导|优势|特色|传统|重点|新兴|战略性?|千亿级?|百亿级?)*(?:产业|行业|集群))/u,
    sample: '钢铁、汽车、石化三大支柱产业',
  },
  /** Where it was done, behind examples of places, and the verb alone that the noun behind the number belongs to. */
  placesOfList: {
    pattern: new RegExp(`^(?:地区|地方|地|处|场所)(?:(?:${placing})$|(?=${placing}))`, 'u'),
    sample: '地设置',
  },
  listJoint: { pattern: /[、和及与]/u, sample: '家电、汽车' },
  otherState: {
    pattern: /^[、和及与](?:在建|续建|拟建|筹建|开工|在谈|签约|竣工|建成|投产)/u,
    sample: '和在建',
  },
};

/** Where a basis or the scope of a growth rate begins a phrase: no part of a name. */
export const basisAtStart = pieces.baseAtStart.pattern;

/** What trimming looks for besides the words of its tables. */
export const phrasePatterns = Object.values(pieces);

const examplesMark = '等';

/** What the trimming of a phrase needs to know besides its words. */
export interface PhraseContext {
  text: string;
  /** Phrases that say when, in text order. */
  periods: readonly PeriodPhrase[];
  /** True when a known indicator's name begins at the offset: trimming stops there. */
  beginsName(at: number, to: number): boolean;
}

/** The characters that decide whether a lead word begins a name. */
const longestKept = 10;

/** Trimming takes one word off a phrase at a time; a phrase of a report has no more words than this before its name. */
const mostWords = 14;

/**
 * The name inside `[from, to)`: the span without the words before it that say how, when and that it was done, and
 * without those after it that lead to the number. Empty spans come back with `start === end`.
 */
export function trimPhrase(context: PhraseContext, from: number, to: number): Span {
  const item = withoutItemMarks(context.text, { start: from, end: to });
  const end = trimTail(context, item.start, item.end);
  const start = trimLead(context, item.start, end);
  return { start, end: Math.max(start, end) };
}

function trimLead({ text, periods, beginsName }: PhraseContext, from: number, to: number): number {
  let at = from;
  for (let rounds = 0; rounds < mostWords && at < to; rounds++) {
    while (at < to && pieces.blank.pattern.test(text[at]!) && !pieces.openingQuote.pattern.test(text[at]!))
      at++;
    if (beginsName(at, to) && !doneBefore(text, at, to, beginsName)) return at;
    const base = pieces.baseAtStart.pattern.exec(text.slice(at, Math.min(to, at + longestBasis)));
    const opening = base ?? pieces.yearsAtStart.pattern.exec(text.slice(at, Math.min(to, at + longestBasis)));
    if (opening) {
      at += opening[0].length;
      continue;
    }
    const period = phraseAt(periods, at);
    if (period && period.end <= to && !pieces.yearly.pattern.test(text.slice(at, to))) {
      at = period.end;
      if (pieces.afterPeriod.pattern.test(text.slice(at, at + 2)) && at < to) at++;
      continue;
    }
    const ahead = text.slice(at, Math.min(to, at + longestKept));
    if (keptLead.test(ahead) || pieces.placeAhead.pattern.test(ahead)) break;
    const word = leadWordAt(text, at, to);
    if (word === null) break;
    at += word.length;
  }
  return Math.min(at, to);
}

/** 完成税收: a verb of achievement before another known name is no part of it, though some list prints both together. */
function doneBefore(text: string, at: number, to: number, beginsName: PhraseContext['beginsName']): boolean {
  const verb = pieces.achieved.pattern.exec(text.slice(at, Math.min(to, at + 4)))?.[0];
  return verb !== undefined && beginsName(at + verb.length, to);
}

function leadWordAt(text: string, at: number, to: number): string | null {
  for (const { form, keptBefore } of leads.get(text[at] ?? '') ?? []) {
    const end = at + form.length;
    if (!text.startsWith(form, at) || end > to) continue;
    const next = text[end] ?? '';
    if (end < to && next !== '' && (keptBefore ?? '').includes(next)) return null;
    // 建成和在建|学校: of two states of one thing neither is a verb with an object.
    if (pieces.otherState.pattern.test(text.slice(end, Math.min(to, end + 3)))) continue;
    if (form.length > 1 && (isCutWord(next, to - end) || isNameOfVerb(next, to - end))) continue;
    return form;
  }
  return null;
}

/** 加强针: where one character is left the word before it is no verb with its object. */
const isCutWord = (next: string, left: number): boolean =>
  left === 1 && pieces.hanzi.pattern.test(next) && !pieces.particleAtStart.pattern.test(next);

/** 完成率: a verb and the character after it are a name; 建成|区级 are not. */
const isNameOfVerb = (next: string, left: number): boolean =>
  left > 0 && nameAfterVerb.test(next) && !pieces.districtAtStart.pattern.test(next);

function trimTail({ text, periods }: PhraseContext, from: number, to: number): number {
  let end = to;
  for (let rounds = 0; rounds < mostWords && end > from; rounds++) {
    while (
      end > from &&
      pieces.blank.pattern.test(text[end - 1]!) &&
      !pieces.closingQuote.pattern.test(text[end - 1]!)
    )
      end--;
    if (isComparison(text, from, end)) end--;
    const base = pieces.baseAtEnd.pattern.exec(text.slice(Math.max(from, end - longestBasis), end));
    if (base && base[0].length > 0) {
      end -= base[0].length;
      continue;
    }
    const period = phraseEndingAt(periods, end);
    if (period && period.start >= from) {
      // 比“八五”期末, 由现在: what led to a time led to nothing else.
      end = period.start - (pieces.leadsToTime.pattern.test(text.slice(from, period.start)) ? 1 : 0);
      continue;
    }
    const word = (tails.get(text[end - 1] ?? '') ?? []).find(
      ({ form, keptAfter }) =>
        end - form.length >= from &&
        text.startsWith(form, end - form.length) &&
        !(keptAfter ?? '').includes(text[end - form.length - 1] ?? '\0'),
    );
    if (word === undefined) break;
    end -= word.form.length;
  }
  return end;
}

/** 税收比|增8%, 收入也比|预期相差2个: whether words end in 比 that compares them with what follows, and is no ratio's (收入比). */
const isComparison = (text: string, from: number, end: number): boolean =>
  pieces.comparedAlone.pattern.test(text.slice(Math.max(from, end - 2), end)) &&
  (pieces.verbAlone.pattern.test(text.slice(end, end + 1)) ||
    pieces.comparedWith.pattern.test(text.slice(end, end + 4)));

/** Index of the first phrase that begins at or after `at`; phrases come in text order. */
function lowerBound(periods: readonly PeriodPhrase[], at: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function phraseAt(periods: readonly PeriodPhrase[], at: number): PeriodPhrase | null {
  const phrase = periods[lowerBound(periods, at)];
  return phrase && phrase.start === at ? phrase : null;
}

function phraseEndingAt(periods: readonly PeriodPhrase[], end: number): PeriodPhrase | null {
  const phrase = periods[lowerBound(periods, end) - 1];
  return phrase && phrase.end === end ? phrase : null;
}

/** The phrases that begin in `[from, to)`, in text order. */
export function phrasesWithin(periods: readonly PeriodPhrase[], from: number, to: number): PeriodPhrase[] {
  const found: PeriodPhrase[] = [];
  for (let i = lowerBound(periods, from); i < periods.length && periods[i]!.start < to; i++)
    found.push(periods[i]!);
  return found;
}

/**
 * A、B和C等X: a name after a list of examples is X, with the verb that opens the list; where X is too short to say
 * anything (营业执照等手续) its last example stays.
 */
export function dropExamples(whole: string): string {
  const phrase = whole.replace(pieces.counted.pattern, '');
  const match = pieces.examples.pattern.exec(phrase);
  if (!match) return phrase;
  const { list, rest: behind } = match.groups as { list: string; rest: string };
  // 菜场、居村等地|设置: where something was done is no noun of the list.
  const rest = behind.replace(pieces.placesOfList.pattern, '');
  if (rest.length > 2 || rest !== behind) return rest;
  const last = list.split(pieces.listJoint.pattern).at(-1)!;
  return rest.length < 2 ? phrase : last + examplesMark + rest;
}
