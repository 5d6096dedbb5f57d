import { findAll } from '../../text/find-all.ts';
import {
  bareMeasure,
  bareMeasureAtEnd,
  measureAtEnd,
  rateAtEnd,
  sharedRate,
  sharedTail,
  tailAtEnd,
} from './words/list-words.ts';

/** Stages of what is built: several in one list are of one thing (新开工、建成保障性住房; 保障性住房开工、建成). */
const stage = '新?(?:开工(?:建设)?|开复工|复工|动工|建成|竣工|完工|投产|投用|签约|落地)|基本建成';

/** Nouns of a share of some whole. */
const shareNouns = '比重|比例|份额';

const pieces = {
  joint: {
    pattern: /、|以及|和(?!谐|美|平(?!均)|顺)|与(?!会|时)|(?<![普惠涉危以])及(?!时)/gu,
    sample: '总部、研发中心',
  },
  comma: { pattern: /、/gu, sample: '总部、研发中心' },
  and: { pattern: /(?<!以)和(?!谐|美|平(?!均)|顺)/gu, sample: '国有及国有控股企业资产总额和净资产' },
  with: { pattern: /以及|与(?!会|时)|(?<![普惠涉危以])及(?!时)/gu, sample: '教师和学生人数与经费' },
  /** 专利|申请, 授权|量: two acts of one thing, the measure of both printed with the second. */
  actAtEnd: {
    pattern: /^(?<of>[^，。、]{2,}?)(?:申请|受理|立案|开工|销售|生产|存栏|饲养|发送|签约|报名|招生|登记)$/u,
    sample: '专利申请',
  },
  actOfSum: {
    pattern: /^(?:授权|办结|结案|审结|竣工|消费|出栏|到达|履约|录取|毕业|注销)(?<sum>总?量|总?数|面积|率)$/u,
    sample: '授权量',
  },
  /** A count of all subjects, behind the last (养老、医疗、失业三项保险). */
  countOfAll: {
    pattern:
      /(?<=[^第]{2})[两二三四五六七八九十](?:大类|大|项|种|类)(?:(?:主要|重点|核心|经济)?指标(?=$|增[速幅]|完成)|(?=[^、]{2}))/u,
    sample: '失业三项保险',
  },
  /** 亩均产值、税收: by what the first is shared out, so are the others. */
  perOne: {
    pattern: /^[^，。、]{0,8}?(?:[人户亩地场]均|每[人户亩])(?=[^，。、均]{2,6}$)/u,
    sample: '园区亩均产值',
  },
  /** 每千人医生数、床位数: of how many people the first is told, so are the others. */
  perMany: {
    pattern: /^[^，。、]{0,6}?每[十百千万]+(?:名|个)?(?:人口?|户|老人|居民|学生)(?=[^，。、]{2,12}$)/u,
    sample: '每千人执业医生数',
  },
  numberOf: { pattern: /^(?!每)[^，。、]{1,8}[数量]$/u, sample: '床位数' },
  /** 税收占财政收入和预算收入的比重: whose share of several wholes it is, and a share at the end of the last. */
  takes: { pattern: /^[^，。、占]{2,24}占(?=[^，。]{2,}$)/u, sample: '税收占财政收入' },
  shareFirst: { pattern: /^占/u, sample: '占预算收入的比重' },
  /** 第二、第三产业增加值|占生产总值的比重: of what whole all subjects of a list are shares. */
  ofWhole: {
    pattern: new RegExp(`(?<=[^，。]{2})占[^占，。]{2,24}(?:${shareNouns})$`, 'u'),
    sample: '产业增加值占生产总值的比重',
  },
  shareAtEnd: { pattern: new RegExp(`的?(?:${shareNouns})$`, 'u'), sample: '预算收入的比重' },
  money: { pattern: /^(?:税收|税额|收入|支出|产值|利润|利税|产出|投资|消费)$/u, sample: '税收' },
  /** Two quoted names side by side. */
  quotes: { pattern: /(?<=[”’])(?=[“‘])/gu, sample: '“五群”“十链”产业' },
  opening: { pattern: /[（(“‘《]/u, sample: '“扫黄打非”和' },
  closing: { pattern: /[）)”’》]/u, sample: '“扫黄打非”和' },
  /** What closes a list of examples, with the noun that all of them are (AI服务器等产量). */
  examples: { pattern: /(?<![高中初平同优对均])等(?<rest>[^等]*)$/u, sample: 'AI服务器等产量' },
  /** What ends subjects of one kind. */
  kind: { pattern: /[区县市镇乡村省州业类型性级期本部]$/u, sample: '服务业' },
  grade: { pattern: /[级型性类]$/u, sample: '省级' },
  /** Nouns that subjects of a list share however many characters stand before them (节能环保、新能源新材料|产业; 企业职工、城乡居民|养老金). */
  sharedNoun: {
    pattern: /(?:产业|行业|产业集群|(?:基础|基本)?养老金|(?:基本)?(?:养老|医疗)保险|医保)$/u,
    sample: '新能源新材料产业',
  },
  /** Attributes of one character that come in pairs: all behind it is shared (男、女|职工占比). */
  oneCharacter: { pattern: /^[男女城乡老幼公民干支陆水]$/u, sample: '男' },
  /** A stage before the thing that is counted at it. */
  stageAtStart: { pattern: new RegExp(`^(?:${stage})+(?=[^率、]{2})`, 'u'), sample: '建成保障性住房' },
  /** A stage behind the thing, or alone. */
  stageAtEnd: { pattern: new RegExp(`(?:${stage}){1,6}$`, 'u'), sample: '保障性住房开工' },
  /** Nouns at a subject's end that say how able or how good it is: the measure behind takes their place. */
  quality: { pattern: /(?:能力|水平|质量|工作|建设)$/u, sample: '城市污水处理能力' },
};

/** What subjects of a list are parted and joined by. */
export const listItemPatterns = Object.values(pieces);

const comma = '、';
const share = '占';

/** Longest noun of examples that is kept whole with each of them (等产业增加值). */
const longestRest = 6;

/** Shortest word that two subjects share before their shared noun (养老|保险, 医疗|保险|参保率). */
const sharedWord = 2;

/** The pieces of a phrase between joints that stand outside brackets and quotation marks. */
function partsOf(phrase: string, joint: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let read = 0;
  for (const { 0: mark, index } of findAll(phrase, joint)) {
    for (; read < index; read++) {
      if (pieces.opening.pattern.test(phrase[read]!)) depth++;
      else if (pieces.closing.pattern.test(phrase[read]!)) depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    parts.push(phrase.slice(from, index));
    from = index + mark.length;
  }
  return [...parts, phrase.slice(from)].filter((part) => part !== '');
}

/** The subjects that a phrase joins, as printed: by every joint, or by one sort of joint alone where that gives as many as there are numbers. */
export function itemsOf(printed: string, count: number): string[] {
  const phrase = printed.replace(pieces.quotes.pattern, comma);
  const all = partsOf(phrase, pieces.joint.pattern);
  if (all.length <= count) return all;
  const sorts = [pieces.comma, pieces.and, pieces.with].map(({ pattern }) => partsOf(phrase, pattern));
  return sorts.find(({ length }) => length === count) ?? all;
}

/** What a subject of a list lacks that the last one prints for all: 城镇、农村|居民收入, 养老保险、医疗保险|参保率, 苹果、水产品|产量. */
function withTailOf(last: string, item: string): string {
  if (item.at(-1) === last.at(-1)) return item;
  const begun = pieces.stageAtStart.pattern.exec(last)?.[0];
  if (begun !== undefined && pieces.stageAtEnd.pattern.test(item)) return item + last.slice(begun.length);
  if (pieces.oneCharacter.pattern.test(item) && pieces.oneCharacter.pattern.test(last[0]!))
    return item + last.slice(1);
  const at = last.lastIndexOf(item.slice(-sharedWord));
  if (at > 0) return item + last.slice(at + sharedWord);
  if (measureAtEnd.test(item) || rateAtEnd.test(item)) return item;
  const quoted = pieces.closing.pattern.test(item.at(-1)!) ? last.lastIndexOf(item.at(-1)!) : -1;
  if (quoted > 0) return item + last.slice(quoted + 1);
  // 工业和服务业|应税销售收入: subjects of one kind end in one character.
  const kind = pieces.kind.pattern.test(item) ? last.indexOf(item.at(-1)!, 1) : -1;
  const ofKind = last.slice(kind + 1);
  if (kind > 0 && (pieces.grade.pattern.test(item) ? ofKind.length >= 2 : measureAtEnd.test(ofKind)))
    return item + ofKind;
  const tail = tailOf(last);
  const rest = last.slice(item.length);
  const parallel = rest.length >= tail.length && (tailOf(rest) === rest || sharedRate.test(rest));
  if (item.length < last.length && parallel) return item + rest;
  if (tail !== '') return tail === last ? item : item + tail;
  const noun = pieces.sharedNoun.pattern.exec(last)?.[0] ?? '';
  if (noun !== '') return item.endsWith(noun) ? item : item + noun;
  return item.length * 2 <= last.length ? item + rest : item;
}

/** The measure that a list's last subject ends with, with what all share before it; the measure alone where nothing of the subject would be left. */
function tailOf(last: string): string {
  const tail = sharedTail.exec(last)?.[0] ?? '';
  return last.length - tail.length < 2 ? (tailAtEnd.exec(last.slice(1))?.[0] ?? tail) : tail;
}

/** 信访批次、人次: a measure alone is of the first subject's owner. */
function withOwnerOf(first: string, item: string): string {
  const own = bareMeasureAtEnd.exec(first);
  if (!own || !bareMeasure.test(item)) return item;
  // 医院门诊人次、住院人次: the words that part two measures of one sort stand in the place of each other.
  const at = item.endsWith(own[0]) ? first.length - item.length : own.index;
  return at > 1 ? first.slice(0, at) + item : item;
}

/** 保障性住房|开工、建成: a stage alone is of what the first names; `null` for other items. */
function withThingOf(first: string, item: string): string | null {
  if (item.replace(pieces.stageAtEnd.pattern, '') !== '') return null;
  const thing = first.replace(pieces.stageAtEnd.pattern, '');
  return thing !== first && thing.length > 1 ? thing + item : null;
}

/** 税收占财政收入、|可用财力|的比重: a share of one of several wholes, with the owner that the first prints and the noun that the last does. */
function shareIn(item: string, takes: string, shareOfAll: string): string {
  const whole = item.includes(share) ? item.replace(pieces.shareFirst.pattern, takes) : takes + item;
  return pieces.shareAtEnd.pattern.test(whole) ? whole : whole + shareOfAll;
}

/** The printed subjects of a list as names of their own: each with the owner that the first prints and the measure that the last does. */
export function completeItems(items: readonly string[]): string[] {
  const whole = pieces.ofWhole.pattern.exec(items.at(-1)!)?.[0];
  if (whole !== undefined && items.slice(0, -1).every((item) => !item.includes(share)))
    return completeItems([...items.slice(0, -1), items.at(-1)!.slice(0, -whole.length)]).map(
      (item) => item + whole,
    );
  const [first, printedLast] = [items[0]!, items.at(-1)!.replace(pieces.countOfAll.pattern, '')];
  const examples = pieces.examples.pattern.exec(printedLast);
  const named = examples ? printedLast.slice(0, examples.index) : printedLast;
  const rest = examples?.groups?.rest ?? '';
  const last = examples ? named + (rest.length <= longestRest ? rest : tailOf(rest)) : printedLast;
  const [act, sum] = [pieces.actAtEnd.pattern.exec(first), pieces.actOfSum.pattern.exec(last)];
  if (act && sum)
    return items.map((item, k) => (k === 0 ? '' : act.groups!.of!) + withSum(item, sum.groups!.sum!));
  const perOne = pieces.perOne.pattern.exec(first)?.[0];
  const perMany = pieces.perMany.pattern.exec(first)?.[0];
  const shareOfAll = pieces.shareAtEnd.pattern.exec(last)?.[0];
  const takes = shareOfAll === undefined ? undefined : pieces.takes.pattern.exec(first)?.[0];
  return items.map((item, k) => {
    if (takes !== undefined) return shareIn(k === items.length - 1 ? last : item, takes, shareOfAll!);
    if (k > 0 && perOne !== undefined && pieces.money.pattern.test(item)) return perOne + item;
    if (k > 0 && perMany !== undefined && pieces.numberOf.pattern.test(item)) return perMany + item;
    if (k > 0 && bareMeasure.test(item)) return withOwnerOf(first, item);
    const atStage = k > 0 && !pieces.stageAtStart.pattern.test(last) ? withThingOf(first, item) : null;
    if (atStage !== null) return atStage;
    return k === items.length - 1 ? last : withTailOf(last, item);
  });
}

/** 专利申请量, 授权量: another act of the thing that the first measures, as a name of its own; `null` where the two do not belong together. */
export function actOfSame(first: string, item: string): string | null {
  const sum = pieces.actOfSum.pattern.exec(item)?.groups?.sum;
  if (sum === undefined) return null;
  const of = pieces.actAtEnd.pattern.exec(first.endsWith(sum) ? first.slice(0, -sum.length) : first)?.groups
    ?.of;
  return of === undefined ? null : of + item;
}

const withSum = (item: string, sum: string): string => (item.endsWith(sum) ? item : item + sum);

/** A subject with the measure that stands behind 分别 or in a clause of its own: 城市污水处理能力, 处理率 make 城市污水处理率. */
export function withMeasure(item: string, measure: string): string {
  if (measure === '' || item.endsWith(measure)) return item;
  const noun = item.replace(pieces.quality.pattern, '');
  const overlap = measure.slice(0, sharedWord);
  if (noun.length > sharedWord && noun.endsWith(overlap)) return noun + measure.slice(sharedWord);
  return item + measure;
}
