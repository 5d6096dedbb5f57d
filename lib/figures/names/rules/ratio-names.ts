import { atEnd } from '../../numbers/number-token.ts';
import { printedCandidate } from '../candidates.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';

const pieces = {
  /** What is said of a structure between its name and its numbers. */
  change: {
    pattern: /(?:进一步|不断|持续|更加|日趋|努力|逐步|由现|调整|优化|调优|改善|转变|演变)+/u,
    sample: '三次产业结构进一步调整优化为7:41:52',
  },
  /** A structure named in the statement, a clause before its numbers. */
  structure: {
    pattern:
      /(?:一、?二、?三|三次|三大|二三)(?:次|大)?产业(?:增加值)?(?:的)?(?:结构|比例|比重|占比|构成|比)*/u,
    sample: '三次产业结构不断优化，从8:43:49调整为7:41:52',
  },
};

/** What the name of a ratio is cut from, and where it is looked for when no name stands right before. */
export const ratioNamePatterns = Object.values(pieces);

const changeAtEnd = atEnd(pieces.change.pattern);

/** Longest words between a ratio and the one that takes its place (，进一步调整优化为2023年的). */
const ratioGap = 20;

/** The first member's own words, or the structure that its statement names. */
function structureOf(number: NumberFacts): Candidate | null {
  const { context, place, token, printed } = number;
  if (!token.member) return null;
  const head = printed?.text.replace(changeAtEnd, '') ?? '';
  if (printed && head !== '') return { ...printedCandidate(number, printed), text: head };
  const match = pieces.structure.pattern.exec(context.text.slice(place.statementStart, token.start));
  if (!match) return null;
  const start = place.statementStart + match.index;
  return {
    text: match[0],
    span: { start, end: start + match[0].length },
    inferred: true,
    from: null,
    bareNoun: false,
    head: match[0],
    topic: null,
  };
}

/** A member after the first, and a ratio that takes the place of the one before it: both are of what the number before is of. */
function ofRatioBefore({ readings, names, token, place, index }: NumberFacts): Candidate | null {
  const before = readings[index - 1];
  if (!token.member || before?.token.member?.count !== token.member.count || !names[index - 1]) return null;
  const follows =
    token.member.index > 0 ||
    (before.place.sentenceStart === place.sentenceStart && token.start - before.token.end <= ratioGap);
  return follows ? names[index - 1]! : null;
}

/** Names of the members of a:b:c. */
export const ratioNames: readonly NamingRule[] = [
  {
    id: 'ratio-before',
    sample: '三次产业结构由8:43:49调整为7:41:52。',
    apply: ofRatioBefore,
  },
  {
    id: 'ratio-structure',
    sample: '三次产业结构调整为22:45:33。',
    apply: structureOf,
  },
];
