import { isHanziNumeral, readNumber } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { readUnit, type UnitRow } from '../../text/units.ts';
import { isExcluded } from './exclusions.ts';
import type { NumberToken } from './number-token.ts';
import { printedStep } from './printed-step.ts';
import { withHedges } from './take-hedges.ts';

/** Counting words that a Chinese numeral may stand before and be a figure (两家, 四场); 三个, 一次, 两项 are manners of speech. */
const countedInHanzi = new Set([
  '家',
  '户',
  '场',
  '名',
  '所',
  '座',
  '台',
  '套',
  '起',
  '处',
  '幢',
  '栋',
  '家次',
  '户次',
  '人次',
  '辆',
  '部',
]);

/** After a number and 成 these make another word: 三成员, 六成立. */
const notTenths = /^[立员果功效为长就本熟型都份套绩交品形分]/;

/**
 * Every number of a normalised text with its unit and hedges, in text order, never overlapping; numbers inside
 * `blocked` (dates, titles, names) and those that name or order things are left out. Each place is read once.
 */
export function scanNumbers(text: string, blocked: readonly Span[]): NumberToken[] {
  const tokens: NumberToken[] = [];
  let block = 0;
  let i = 0;
  while (i < text.length) {
    while (block < blocked.length && blocked[block]!.end <= i) block++;
    if (block < blocked.length && blocked[block]!.start <= i) {
      i = blocked[block]!.end;
      continue;
    }
    const c = text[i]!;
    const limit = blocked[block]?.start ?? text.length;
    const ranked = c === '第' || c === '前' ? readRank(text, i, tokens.at(-1) ?? null) : null;
    if (ranked && ranked.end <= limit) {
      tokens.push(ranked);
      i = ranked.end;
      continue;
    }
    if ((c >= '0' && c <= '9') || isHanziNumeral(c) || c === '翻') {
      const token = readToken(text, i);
      if (token && token.end <= limit) {
        if (!isExcluded(text, token)) tokens.push(withHedges(text, token, tokens.at(-1)?.end ?? 0));
        i = Math.max(token.end, i + 1);
      } else i = skipRun(text, i);
      continue;
    }
    i++;
  }
  return tokens;
}

/** Verbs and nouns that put what follows in an order; within a few characters before 第 or 前. */
const ordering =
  /(?:居|列|位|排|占|名|夺得|跃|升|获得?|取得|荣获|蝉联|保持|全[国省市区县州乡镇]|[省市区县]|新区|同类[^，。]{0,4}|绝对数|总[量数额]|率|进入|跻身|进|绩|评比?|考核|竞赛|比赛|活动)(?:(?:19|20)\d{2}年的?)?[^，。；、,;\d第]{0,8}(?:(?:19|20)\d{2}年的?)?$/u;

/** 全市第3, 位列第二, 竞赛第一名, 位居前三: a place in an order; `null` for 第一批, 第3届 and all that only counts on. */
function readRank(text: string, at: number, before: NumberToken | null): NumberToken | null {
  const match = /^(?:第|前)(\d{1,3}|[一二三四五六七八九十]{1,3})(名|位)?/u.exec(text.slice(at, at + 6));
  if (!match) return null;
  const end = at + match[0].length;
  const value = readNumber(match[1]!, 0)?.value;
  // 分别居第1、第2位: what goes on a list of places is one.
  const listed = before?.rule === 'rank' && /^[、和与]$/u.test(text.slice(before.end, at));
  if (value === undefined || !(listed || ordering.test(text.slice(Math.max(0, at - 20), at)))) return null;
  if (!match[2] && !/^(?:[，。；、,;)）\n]|$|的(?:好成绩|位置|佳绩)|，)/u.test(text.slice(end, end + 5)))
    return null;
  if (
    text[at] === '前' &&
    !listed &&
    !/(?:居|列|排|进入|跻身|进|位|保持)[^，。；、,;]{0,10}$/u.test(text.slice(Math.max(0, at - 16), at))
  )
    return null;
  return {
    start: at,
    end,
    from: at,
    value,
    valueTo: null,
    unit: match[2] ? unitRow(match[2], 'count') : null,
    step: 1,
    approx: 'exact',
    rule: 'rank',
    parts: [{ role: 'order', start: at, end }],
    arabic: /\d/.test(match[1]!),
    bare: true,
  };
}

/** Longest numeral in Chinese characters that a report prints (九千九百九十九万九千九百九十九 and a decimal). */
const longestNumeral = 20;

/** Past the run of digits that begins at `i`; a Chinese numeral that is no number may yet begin one further on. */
function skipRun(text: string, i: number): number {
  if (!/[0-9]/.test(text[i]!)) {
    // A run longer than any numeral is none, from wherever it is read.
    let stop = i + 1;
    while (stop < text.length && isHanziNumeral(text[stop]!)) stop++;
    return stop - i > longestNumeral ? stop : i + 1;
  }
  let end = i + 1;
  while (end < text.length && text[end]! >= '0' && text[end]! <= '9') end++;
  return end;
}

const unitRow = (base: string, group: UnitRow['group']): UnitRow => ({
  form: base,
  base,
  factor: 1,
  group,
  sample: '',
});

const percent = unitRow('%', 'percent');

type Draft = NumberToken;

function readToken(text: string, at: number): Draft | null {
  return readDoubling(text, at) ?? readFraction(text, at) ?? readTenths(text, at) ?? readPlain(text, at);
}

/** 翻番, 翻一番, 翻两番. */
function readDoubling(text: string, at: number): Draft | null {
  if (text[at] !== '翻') return null;
  let i = at + 1;
  if (text[i] === '了') i++;
  const hedge = /^[近约超逾]/.exec(text[i] ?? '')?.[0];
  if (hedge) i++;
  const number = text[i] === '番' ? null : readNumber(text, i);
  const end = number ? number.end : i;
  if (text[end] !== '番') return null;
  return {
    start: at,
    end: end + 1,
    from: at,
    value: number?.value ?? 1,
    valueTo: null,
    unit: unitRow('番', 'times'),
    step: 1,
    approx: hedge === undefined ? 'exact' : hedge === '近' || hedge === '约' ? 'about' : 'over',
    rule: 'doubling',
    parts: [{ role: 'number', start: at, end: end + 1 }],
    arabic: number?.arabic ?? false,
    bare: false,
  };
}

/** 百分之七十, 千分之三, 三分之一. */
function readFraction(text: string, at: number): Draft | null {
  const whole = readFractionHead(text, at);
  if (!whole) return null;
  const i = whole.end;
  const read = readNumber(text, i);
  if (!read) return null;
  // 十分之一二手房: a plain fraction's numerator is one digit, what follows begins another word.
  const single = whole.of <= 10 && !read.arabic;
  const value = single ? (readNumber(text[i]!, 0)?.value ?? read.value) : read.value;
  const end = single ? i + 1 : read.end;
  if (/^分?位/.test(text.slice(end, end + 2)) || /^百分位/.test(text.slice(end, end + 3))) return null;
  return {
    start: at,
    end,
    from: at,
    value: Number(((value / whole.of) * 100).toPrecision(12)),
    valueTo: null,
    unit: percent,
    step: (printedStep(text.slice(i, end)) * 100) / whole.of,
    approx: 'exact',
    rule: 'fraction',
    parts: [{ role: 'number', start: at, end }],
    arabic: read.arabic,
    bare: false,
  };
}

const namedWholes = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10000],
]);

function readFractionHead(text: string, at: number): { of: number; end: number } | null {
  const first = text[at]!;
  // A fraction is spelt out; most numbers are digits and need no further look.
  if (first >= '0' && first <= '9') return null;
  const whole = namedWholes.get(first);
  if (whole !== undefined && text.startsWith('分之', at + 1)) return { of: whole, end: at + 3 };
  const number = readNumber(text, at);
  if (!number || number.arabic || number.value < 2 || !text.startsWith('分之', number.end)) return null;
  return { of: number.value, end: number.end + 2 };
}

/** 六成, 近八成五. */
function readTenths(text: string, at: number): Draft | null {
  const number = readNumber(text, at);
  if (!number || number.scaled || number.value < 1 || number.value > 9.9) return null;
  if (text[number.end] !== '成' || notTenths.test(text.slice(number.end + 1, number.end + 2))) return null;
  let end = number.end + 1;
  let value = number.value * 10;
  if (
    !number.arabic &&
    /[一二三四五六七八九]/.test(text[end] ?? '') &&
    !/[家户个名]/.test(text[end + 1] ?? '')
  ) {
    value += readNumber(text[end]!, 0)!.value;
    end++;
  }
  return {
    start: at,
    end,
    from: at,
    value,
    valueTo: null,
    unit: percent,
    step: end > number.end + 1 ? 1 : 10 * printedStep(text.slice(at, number.end)),
    approx: number.more ? 'over' : 'exact',
    rule: 'tenths',
    parts: [{ role: 'number', start: at, end }],
    arabic: number.arabic,
    bare: false,
  };
}

/** A number with its unit; with a second number after a dash or 至 it is a range (2万至3万, 2到3个). */
function readPlain(text: string, at: number): Draft | null {
  const first = readNumber(text, at);
  if (!first) return null;
  const firstUnit = readUnit(text, first.end);
  const draft: Draft = {
    start: at,
    end: first.end,
    from: at,
    value: first.value,
    valueTo: null,
    unit: null,
    step: printedStep(text.slice(at, first.end)),
    approx: first.more ? 'over' : 'exact',
    rule: first.arabic ? 'number' : 'hanzi-number',
    parts: [{ role: 'number', start: at, end: first.end }],
    arabic: first.arabic,
    bare: false,
  };
  const afterFirst = firstUnit?.end ?? first.end;
  const joint = /^(?:-{1,2}|—{1,2}|~|至|到)/.exec(text.slice(afterFirst, afterFirst + 2))?.[0];
  const second = joint ? readNumber(text, afterFirst + joint.length) : null;
  const secondUnit = second ? readUnit(text, second.end) : null;
  if (
    joint &&
    second &&
    second.arabic === first.arabic &&
    isRange({ first, second, firstUnit, secondUnit })
  ) {
    const unit = (secondUnit ?? firstUnit)?.unit ?? null;
    const end = secondUnit?.end ?? second.end;
    draft.rule = 'range';
    draft.parts.push({ role: 'range', start: afterFirst, end: second.end });
    // 3-5万: the multiplier speaks of both ends.
    const shared =
      !first.scaled && second.scaled && first.value * 10 > unscaled(text, afterFirst + joint.length) / 10;
    const by = shared ? second.value / unscaled(text, afterFirst + joint.length) : 1;
    draft.value = times(first.value * by, firstUnit?.unit ?? unit);
    draft.valueTo = times(second.value, unit);
    draft.step = times(
      Math.min(draft.step * by, printedStep(text.slice(afterFirst + joint.length, second.end))),
      unit,
    );
    return finish(draft, {
      end,
      unit,
      more: first.more || second.more,
      unitStart: second.end,
      scaled: second.scaled,
      multipliers: '',
    });
  }
  draft.value = times(first.value, firstUnit?.unit ?? null);
  draft.step = times(draft.step, firstUnit?.unit ?? null);
  return finish(draft, {
    end: afterFirst,
    unit: firstUnit?.unit ?? null,
    more: first.more,
    unitStart: first.end,
    scaled: first.scaled,
    multipliers: text.slice(at, first.end),
  });
}

/** The digits of a number without its multipliers: the 5 of 5万. */
function unscaled(text: string, at: number): number {
  let i = at;
  while (/[0-9.]/.test(text[i] ?? '')) i++;
  return i > at ? Number(text.slice(at, i)) : 1;
}

const times = (value: number, unit: UnitRow | null): number =>
  unit === null || unit.factor === 1 ? value : Number((value * unit.factor).toPrecision(15));

interface Pair {
  first: { value: number; scaled: boolean };
  second: { value: number; scaled: boolean };
  firstUnit: { unit: UnitRow } | null;
  secondUnit: { unit: UnitRow } | null;
}

/** Two ends of one range: one unit, and the second is the greater. */
function isRange({ first, second, firstUnit, secondUnit }: Pair): boolean {
  if (firstUnit && secondUnit && firstUnit.unit.base !== secondUnit.unit.base) return false;
  if (!secondUnit && !(second.scaled || firstUnit)) return false;
  const [low, high] = [first.value, second.value];
  return low < high || (!first.scaled && second.scaled);
}

interface Tail {
  end: number;
  unit: UnitRow | null;
  more: boolean;
  unitStart: number;
  scaled: boolean;
  /** The characters of the number. */
  multipliers: string;
}

function finish(draft: Draft, { end, unit, more, unitStart, scaled, multipliers }: Tail): Draft | null {
  draft.end = end;
  draft.unit = unit;
  if (more) draft.approx = 'over';
  if (unit) draft.parts.push({ role: 'unit', start: unitStart, end });
  draft.bare = unit === null && !scaled && !more;
  if (draft.arabic) return draft;
  // Chinese numerals are figures only where they carry a magnitude, a measure, or count organisations.
  // 百亿元企业, 千万元项目: multipliers alone name a class.
  if (!draft.arabic && /^[十百千万亿]+$/.test(multipliers)) return null;
  if (!unit) return scaled && (more || draft.value >= 1e8) ? draft : null;
  if (unit.group === 'count')
    return draft.value >= 2 && (draft.value < 100 || scaled) && (countedInHanzi.has(unit.base) || scaled)
      ? draft
      : null;
  if (unit.group === 'time' || unit.group === 'score') return null;
  return draft;
}
