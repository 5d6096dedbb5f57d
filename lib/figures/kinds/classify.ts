import type { FigureKind } from '../../analysis/figure.ts';
import { basisRules, namedBases } from '../lexicon/basis-words.ts';
import {
  changeForms,
  changeNouns,
  changeVerbs,
  countChangeForms,
  levelForms,
  levelParticle,
  netPrefix,
} from '../lexicon/change-words.ts';
import { links } from '../lexicon/link-words.ts';
import { wordsOf } from '../lexicon/words.ts';
import type { Place } from '../numbers/clauses.ts';
import type { NumberToken } from '../numbers/number-token.ts';

/** What a number says, as told by the words around it. */
export interface Sense {
  kind: FigureKind;
  dir: 'up' | 'down' | null;
  basis: string | null;
  /** Id of the rule that decided. */
  rule: string;
  /** Where the words begin that lead to the number (同比增长, 在全市排名): the indicator stands before them. */
  leadStart: number;
  /** Unit that the reading supplies (第3 in a ranking), when the token has none. */
  ranked: boolean;
  /** This number took its sense from the one before it in a list. */
  shared: boolean;
}

const verbs = new Map(changeVerbs.map((verb) => [verb.form, verb]));
const nouns = new Map(changeNouns.map((noun) => [noun.form, noun]));

const directChange = new RegExp(`(?<verb>${changeForms})${links}$`, 'u');
/** 高于全市平均3个百分点: a verb that compares takes an object before its number. */
const comparing =
  /(?<verb>高于|高出|快于|低于|领先|超过|优于|[比较][^，。；、\d]{1,12}(?:高出?|低|快|慢|多|少))[^，。；、\d]{0,14}$/u;
const nounChange = new RegExp(`(?<noun>${wordsOf(changeNouns)})[^，。；,;、\\d]{0,8}$`, 'u');
const levelVerb = new RegExp(`(?:${levelForms})${levelParticle}${links}$`, 'u');
const fromWord = /[从由](?:[^，。；]{0,14}的)?$/u;

/** Verbs that make a count or a sum a change when they stand right before it; 新增 and 增设 name what is new and do not. */
const countChange = new RegExp(
  `(?<!新|增|追|累计新|共)(?<verb>${netPrefix}?(?:${countChangeForms}))(?:了|约|近|超过?|逾|达)*$`,
  'u',
);

/** 排名56, 列全市第3, 居第二位, 位列前三, 全区第一. */
export const rankRules: readonly { id: string; pattern: RegExp; sample: string }[] = [
  {
    id: 'rank-number',
    pattern:
      /(?:在?(?:全[国省市区县州]|新区))?(?:排名|排位|位次|名次|名列|位列|位居|排在)(?:全?[国省市区县州镇]|新区|同类|第|前|全[国省市区县]第|[^，。；,;\d第]{0,8}第)?\s*$/u,
    sample: '在全市排名56',
  },
];

/** How the number before shares its sense with this one: 分别增长5%、6%和7%. */
const listJoint = /^(?:以上|左右|以内)?(?:、|和|与|及|以及|，|,|或)?$/u;

interface Subject {
  text: string;
  token: NumberToken;
  place: Place;
  /** End of the number before, when it stands in the same sentence; else the sentence's start. */
  floor: number;
  previous: { token: NumberToken; sense: Sense; place: Place } | null;
}

/** 分别减少2起、1人: a list of changes may count different things where its lead says 分别. */
function countsApart(
  previous: { token: NumberToken; sense: Sense },
  token: NumberToken,
  text: string,
): boolean {
  if (
    previous.sense.kind !== 'change' ||
    previous.token.unit?.group !== 'count' ||
    token.unit?.group !== 'count'
  )
    return false;
  return /分别/u.test(text.slice(Math.max(0, previous.token.start - 10), previous.token.start));
}

/** Longest stretch before a number that is asked for its verb and basis: a clause of a report rarely has more characters. */
const reach = 40;

/** What the number says. Looks back no further than `reach` characters. */
export function classify(subject: Subject): Sense {
  const { text, token, place, floor, previous } = subject;
  const clauseFrom = Math.max(place.clauseStart, floor, token.start - reach);
  const gap = text.slice(clauseFrom, token.start);
  const group = token.unit?.group ?? null;
  const base = { basis: null, ranked: false, shared: false, leadStart: token.start } as const;

  const rank = readRank(subject);
  if (rank) return rank;
  if (group === 'score') return { ...base, kind: 'score', dir: null, rule: 'score' };

  // In a list the words before the first number speak of all: 分别增长5%、6%.
  if (previous && previous.token.end <= token.start && token.start - previous.token.end <= 4) {
    const joint = text.slice(previous.token.end, token.start);
    if (
      listJoint.test(joint) &&
      (previous.token.unit?.base === token.unit?.base || countsApart(previous, token, text)) &&
      previous.sense.kind !== 'rank' &&
      !/^[，,]?$/.test(joint)
    )
      return { ...previous.sense, leadStart: token.start, shared: true, rule: 'list' };
  }

  // 同比增长(下同)2.5%: a remark between a verb and its number parts nothing.
  const remark = /\((?:下同|以下|按|同口径|可比|不变价|现价)[^()]{0,16}\)$/u.exec(gap);
  const change = readChange(remark ? gap.slice(0, remark.index) : gap, token, text);
  if (change) {
    const basis = findBasis(
      text,
      Math.max(floor, place.sentenceStart, token.start - reach * 2),
      token.start,
      clauseFrom,
    );
    return {
      ...base,
      kind: 'change',
      dir: change.dir,
      basis,
      rule: change.rule,
      leadStart: clauseFrom + change.at,
    };
  }
  // 从15%提高至20%: the second end is of the first's kind.
  if (
    previous &&
    previous.sense.kind === 'change' &&
    previous.token.unit?.base === token.unit?.base &&
    levelVerb.test(gap)
  ) {
    const first = text.slice(
      Math.max(previous.place.clauseStart, previous.token.start - 16),
      previous.token.start,
    );
    if (fromWord.test(first))
      return { ...previous.sense, leadStart: token.start, shared: true, rule: 'from-to' };
  }
  if (group === 'percent') return { ...base, kind: 'share', dir: null, rule: 'share' };
  if (group === 'points') return { ...base, kind: 'change', dir: null, basis: null, rule: 'points' };
  if (group === 'times') {
    if (token.rule === 'doubling')
      return {
        ...base,
        kind: 'change',
        dir: 'up',
        basis: findBasis(text, clauseFrom, token.start, clauseFrom),
        rule: 'doubling',
      };
    return { ...base, kind: 'share', dir: null, rule: 'ratio' };
  }
  return { ...base, kind: 'amount', dir: null, rule: 'amount' };
}

function readChange(
  gap: string,
  token: NumberToken,
  text: string,
): { dir: 'up' | 'down' | null; at: number; rule: string } | null {
  const group = token.unit?.group ?? null;
  const sign = /(?:[（(，,、：:\s]|增长|增幅|增速|增加|同比|环比|[为达])([+-])$/.exec(gap)?.[1];
  if (levelVerb.test(gap) || levelVerb.test(gap + text.slice(token.start, token.from))) {
    const noun = nounChange.exec(gap);
    if (!noun || group !== 'percent') return null;
    return { dir: nouns.get(noun.groups!.noun!)!.dir, at: noun.index, rule: 'change-noun' };
  }
  if (group === 'percent' || group === 'points' || group === 'times') {
    const direct = directChange.exec(gap);
    const named = group === 'percent' ? nounChange.exec(gap) : null;
    // 增减幅度, 下降率: the noun's own characters are no verb.
    const within =
      named !== null && direct !== null && direct.index < named.index + named.groups!.noun!.length;
    if (direct && !within)
      return { dir: verbs.get(direct.groups!.verb!)!.dir, at: direct.index, rule: 'change-verb' };
    if (group === 'points') {
      const against = comparing.exec(gap);
      if (against)
        return {
          dir: /低|慢|少/.test(against.groups!.verb!) ? 'down' : 'up',
          at: against.index,
          rule: 'comparing',
        };
    }
    if (named) return { dir: nouns.get(named.groups!.noun!)!.dir, at: named.index, rule: 'change-noun' };
    if (sign && group === 'percent')
      return { dir: sign === '-' ? 'down' : 'up', at: gap.length - 1, rule: 'sign' };
    const bare = /(?:同比|环比|[比较](?:上年|去年)(?:同期)?)[^，。；、一-龥\d]*$/u.exec(gap);
    if (bare && group === 'percent') return { dir: null, at: bare.index, rule: 'basis-alone' };
    return null;
  }
  if (token.bare) return null;
  const counted = countChange.exec(gap);
  if (!counted || group === 'compound') {
    if (!counted) return null;
  }
  return {
    dir: verbs.get(counted!.groups!.verb!.replace(/^净/u, ''))?.dir ?? null,
    at: counted!.index,
    rule: 'count-change',
  };
}

/** 全市第3, 排名56, 位列前三: numbers that tell a place in an order; `ranked` says that no unit is owed. */
function readRank({ text, token, place, floor, previous }: Subject): Sense | null {
  const from = Math.max(place.clauseStart, floor, token.start - reach);
  const gap = text.slice(from, token.start);
  if (token.rule === 'rank') {
    const lead =
      /(?:分别|均|继续)*(?:稳居|位居|位列|名列|跃居|排在|居(?![民住家委]))[^，。；;]{0,14}$|(?:绝对数)?(?:稳居|蝉联|跃居|升至|上升至|上升到|位居|位列|名列|排名|排在|居|列|排|获得?|取得|荣获|夺得|保持|进入|跻身|占)?(?:了)?(?:全[国省市区县州乡镇]|新区|[省市区县])?(?:排名)?$/u.exec(
        gap,
      );
    return {
      kind: 'rank',
      dir: null,
      basis: null,
      rule: 'rank',
      leadStart: from + (lead?.index ?? gap.length),
      ranked: true,
      shared: false,
    };
  }
  const ordered = token.unit === null || ['名', '位', '个'].includes(token.unit.base);
  if (!ordered || token.value < 1 || !Number.isInteger(token.value)) return null;
  const sense = (at: number, rule: string): Sense => ({
    kind: 'rank',
    dir: null,
    basis: null,
    rule,
    leadStart: from + at,
    ranked: true,
    shared: false,
  });
  for (const { id, pattern } of rankRules) {
    const match = pattern.exec(gap);
    if (match) return sense(match.index, id);
  }
  return previous?.sense.kind === 'rank' && token.bare && /^[^，。]{0,8}$/.test(gap)
    ? sense(gap.length, 'rank-list')
    : null;
}

/**
 * What a change is measured against, between `from` and `to`: the last basis that is printed there. A basis that
 * opens the sentence (与去年同期相比，…) holds for all of it.
 */
function findBasis(text: string, from: number, to: number, clauseFrom: number): string | null {
  const near = text.slice(clauseFrom, to);
  return lastBasis(near) ?? openingBasis(text.slice(from, clauseFrom));
}

/** The rows' patterns, each to be found everywhere in a stretch. */
const everyBasis = basisRules.map(({ canonical, pattern }) => ({
  canonical,
  pattern: new RegExp(pattern, 'gu'),
}));
const everyNamedBasis = namedBases.map(({ pattern }) => new RegExp(pattern, 'gu'));

function lastBasis(stretch: string): string | null {
  let at = -1;
  let basis: string | null = null;
  for (const { canonical, pattern } of everyBasis)
    for (const match of stretch.matchAll(pattern))
      if (match.index >= at) {
        at = match.index;
        basis = canonical;
      }
  for (const pattern of everyNamedBasis)
    for (const match of stretch.matchAll(pattern))
      if (match.index > at) {
        at = match.index;
        basis = `比${match.groups!.name!.replace(/[“”]/g, '')}`;
      }
  return basis;
}

function openingBasis(stretch: string): string | null {
  return /相比[^，,]{0,2}[，,]/u.test(stretch) ? lastBasis(stretch) : null;
}
