/**
 * The digit rule: a quote that holds a number is the same only when digits, unit and sign are, character for
 * character. Finding the same characters is not enough: `9.66亿元` stands inside `19.66亿元`, `200家` inside
 * `200家次`, and `17%` is another statement after 下降 than after 增长.
 */

/** Characters that make a number longer when they stand beside it. */
const NUMERIC = /[\d０-９.．,，%％‰]/;
const DIGIT = /[\d０-９]/;

/** What before a number changes what it says, with a sample each: 约19.66亿元, -5%, 负5%, 第3, 每200家, 不足17%. */
const leading = [
  '超过',
  '超',
  '逾',
  '约',
  '近',
  '不足',
  '不低于',
  '不超过',
  '至少',
  '-',
  '−',
  '－',
  '+',
  '负',
  '第',
  '每',
];

/** What after a number changes its unit or its hedge: 200家次, 17%左右, 12万, 5.26亿元以上, 3个百分点, 12美元. */
const trailing = [
  ...['次', '多', '余', '左右', '以上', '以下', '以内', '上下'],
  ...[
    '十',
    '百',
    '千',
    '万',
    '亿',
    '兆',
    '元',
    '美元',
    '港元',
    '欧元',
    '平方',
    '立方',
    '公里',
    '米',
    '吨',
    '倍',
    '成',
  ],
  ...[
    '%',
    '％',
    '‰',
    '个百分点',
    '百分点',
    '亩',
    '公顷',
    '人',
    '户',
    '家',
    '时',
    '日',
    '天',
    '月',
    '年',
    '度',
    '级',
    '折',
  ],
];

/** Direction words of growth: what stands for a number's sign in running text. 同比增长48.2% / 同比下降5%. */
const rising = /增长|增加|上升|提高|提升|上涨|增幅|扩大|多增|上浮|新增|净增|高于/g;
const falling = /负增长|下降|减少|降低|下滑|回落|缩小|降幅|少增|下浮|压减|核减|收窄|低于/g;

/** Clauses end here: a direction word further away speaks of another number. */
const CLAUSE = /[，,。；;：:！？!?\n]/;

/** Longest stretch before a number in which its direction word is looked for. Origin: 同比大幅度实现增长约 is 10 characters. */
const DIRECTION_REACH = 16;

/** True when the characters hold a digit, Latin or full-width. */
export function holdsNumber(quote: string): boolean {
  return DIGIT.test(quote);
}

export interface Surroundings {
  /** What stands right before and after, at least 16 characters where there are so many. */
  before: string;
  after: string;
}

/**
 * True when the quote, found character for character between `now`, says the number it said between `then`:
 * no digit, unit, hedge or sign was put beside it. Quotes without a digit are always the same.
 */
export function saysTheSame(quote: string, then: Surroundings, now: Surroundings): boolean {
  if (!holdsNumber(quote)) return true;
  return (
    isSameStart(quote, then.before, now.before) &&
    isSameEnd(quote, then.after, now.after) &&
    directionBefore(then.before) === directionBefore(now.before)
  );
}

/** Which way the clause before a number points; `null` when it does not say. */
export function directionBefore(before: string): 'up' | 'down' | null {
  const clause = before.slice(-DIRECTION_REACH).split(CLAUSE).at(-1) ?? '';
  const down = lastIndexOfMatch(clause, falling);
  const up = lastIndexOfMatch(clause.replaceAll('负增长', '▁▁▁'), rising);
  if (down < 0 && up < 0) return null;
  return down > up ? 'down' : 'up';
}

/** Where in `before` the direction word of its last clause begins, -1 without one. */
export function directionStart(before: string): number {
  const from = Math.max(0, before.length - DIRECTION_REACH);
  const tail = before.slice(from);
  const clauseStart = Math.max(...[...tail].map((c, i) => (CLAUSE.test(c) ? i + 1 : 0)), 0);
  const clause = tail.slice(clauseStart);
  const at = Math.max(lastIndexOfMatch(clause, falling), lastIndexOfMatch(clause, rising));
  return at < 0 ? -1 : from + clauseStart + at;
}

function isSameStart(quote: string, then: string, now: string): boolean {
  const first = quote[0] ?? '';
  if (DIGIT.test(first) && extendsLeft(now) && !extendsLeft(then)) return false;
  // The same run of digits must stand before it as then: nothing may have been added to the number.
  if (DIGIT.test(first) && numericTail(then) !== numericTail(now)) return false;
  return leadingWord(then) === leadingWord(now);
}

function isSameEnd(quote: string, then: string, now: string): boolean {
  if (now[0] === then[0] && !DIGIT.test(now[0] ?? '')) {
    return now[0] === undefined || trailingWord(then) === trailingWord(now);
  }
  if (
    NUMERIC.test(quote.at(-1) ?? '') &&
    /^[.．,，]?[\d０-９]/.test(now) &&
    !/^[.．,，]?[\d０-９]/.test(then)
  )
    return false;
  if (DIGIT.test(quote.at(-1) ?? '') && numericHead(then) !== numericHead(now)) return false;
  return trailingWord(then) === trailingWord(now);
}

function extendsLeft(before: string): boolean {
  return /[\d０-９](?:[.．,，]?)$/.test(before);
}

function numericTail(before: string): string {
  return before.match(/[\d０-９][\d０-９.．,]*$/)?.[0] ?? '';
}

function numericHead(after: string): string {
  return after.match(/^[\d０-９.．,]*[\d０-９]/)?.[0] ?? '';
}

function leadingWord(before: string): string {
  return leading.find((word) => before.endsWith(word)) ?? '';
}

function trailingWord(after: string): string {
  return trailing.find((word) => after.startsWith(word)) ?? '';
}

function lastIndexOfMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
