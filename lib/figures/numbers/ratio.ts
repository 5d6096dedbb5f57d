import { atEnd, type NumberToken, type PatternRow, percent } from './number-token.ts';
import { printedStep } from './printed-step.ts';

const notation: PatternRow = {
  id: 'notation',
  // Up to five parts of a whole, each below a hundred; a sign, a letter or a further number beside them makes a code.
  pattern:
    /(?<!\d[:：∶︰]|[\dA-Za-z.])\d{1,2}(?:\.\d{1,3})?%?(?:[:：∶︰]\d{1,2}(?:\.\d{1,3})?%?){1,4}(?![\d%]|\.\d|[:：∶︰]\d)/u,
  sample: '三次产业结构调整为18:49:33',
};

const structure: PatternRow = {
  id: 'structure',
  // What has parts; numbers and a first ratio may stand between it and the ratio (比重由19∶47∶34调整为14∶45∶41).
  pattern:
    /(?:三次产业|三大产业|三产业|产业|结构|比例|比重|占比|构成|之比|(?<![同环])比(?![分赛武拼上去较]))[^。；;！？!?\n\t]{0,60}/u,
  sample: '三次产业比重由19∶47∶34调整为',
};

const industries: PatternRow = {
  id: 'industries',
  // Words, a first ratio and no other numbers between the name and its members: what they are is said, whatever they add up to.
  pattern:
    /(?:三次产业|三大产业|三产业|一二三产业?|一、二、三产业?|三产(?=结构|比[例重])|产业结构)(?:[^。，；;！？!?\n\t\d]{0,12}\d[\d.%]*(?:[:：∶︰][\d.%]+){2})?[^。，；;！？!?\n\t\d]{0,16}/u,
  sample: '三次产业结构调整为',
};

const clock: PatternRow = {
  id: 'clock',
  pattern: /^(?:[01]?\d|2[0-3])[:：∶︰][0-5]\d(?:[:：∶︰][0-5]\d)?$/u,
  sample: '20:35:45',
};

/** How a ratio is written, what announces one, and the time of day that looks like one. */
export const ratioPatterns: readonly PatternRow[] = [notation, structure, industries, clock];

const notationHere = new RegExp(notation.pattern.source, 'uy');
const announced = atEnd(structure.pattern);
const ofIndustries = atEnd(industries.pattern);
const separators = /[:：∶︰]/u;
/** How far before a ratio its name may stand in the same statement. */
const reach = 72;

/** The parts of a whole add up to it, but for the rounding of each; where a name announces them, a misprint is forgiven. */
const slack = { unnamed: 1, named: 3 } as const;

/**
 * A structure a:b:c (三次产业结构调整为18:49:33), one token a member, in percent. `null` for times of day, scores,
 * scales and proportions (1:500, 2.9∶1): their numbers are no parts of a hundred. Two numbers are a structure only
 * where a name announces one; three behind the name of the three industries are theirs even where a misprint parts
 * them from a hundred.
 */
export function readRatio(text: string, at: number): NumberToken[] | null {
  notationHere.lastIndex = at;
  const printed = notationHere.exec(text)?.[0];
  if (printed === undefined) return null;
  const members = printed.split(separators);
  const before = text.slice(Math.max(0, at - reach), at);
  const isNamed = announced.test(before);
  if (!isNamed && (members.length < 3 || clock.pattern.test(printed))) return null;
  const sum = members.reduce((total, member) => total + Number.parseFloat(member), 0);
  // Decimals that add up to the slack itself are off by what binary addition adds.
  const limit = (isNamed && members.length > 2 ? slack.named : slack.unnamed) + 1e-6;
  const isWhole = Math.abs(sum - 100) <= limit;
  if (!isWhole && !(ofIndustries.test(before) && isOfHundred(members))) return null;
  let start = at;
  return members.map((member, index) => {
    const token = memberToken(member, start, { index, count: members.length });
    start = token.end + 1;
    return token;
  });
}

/** Three shares of a hundred, and not of ten (3∶3∶4). */
const isOfHundred = (members: readonly string[]): boolean =>
  members.length === 3 && members.some((member) => Number.parseFloat(member) >= 10);

function memberToken(printed: string, start: number, member: { index: number; count: number }): NumberToken {
  const digits = printed.replace('%', '');
  const numberEnd = start + digits.length;
  const end = start + printed.length;
  return {
    start,
    end,
    from: start,
    value: Number(digits),
    valueTo: null,
    unit: percent,
    step: printedStep(digits),
    approx: 'exact',
    rule: 'ratio',
    parts: [
      { role: 'number', start, end: numberEnd },
      ...(end > numberEnd ? [{ role: 'unit' as const, start: numberEnd, end }] : []),
    ],
    arabic: true,
    bare: false,
    member,
  };
}
