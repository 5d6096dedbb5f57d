import { structureForms } from '../../lexicon/structure-words.ts';
import { atEnd } from '../../numbers/number-token.ts';
import { printedCandidate } from '../candidates.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { generalNames } from '../words/general-names.ts';

/** The three industries by all their names. */
const threeIndustries =
  '(?:(?:一、?二、?三|三次|三大)(?:次|大)?产业|(?:第?一产业?、第?二产业?[、和与及]第?三产业?)|一、?二、?三产)';
/** What is said of them together. */
const together = '(?:增加值)?(?:的)?(?:结构|比例|比重|占比|构成|之比|比)*';

const pieces = {
  /** What is said of a structure between its name and its numbers. */
  change: {
    pattern: new RegExp(`(?:${structureForms}|由现){1,8}`, 'u'),
    sample: '三次产业结构进一步调整优化为7:41:52',
  },
  /** A structure named in the statement, a clause before its numbers. */
  structure: {
    pattern: new RegExp(`(?:${threeIndustries}|二三产业)${together}`, 'u'),
    sample: '三次产业结构不断优化，从8:43:49调整为7:41:52',
  },
  /** The structure of the three industries, with its owner before it. */
  industries: {
    pattern: new RegExp(`^(?<owner>[^，。；]{0,12}?)${threeIndustries}${together}$`, 'u'),
    sample: '全市三次产业结构',
  },
};

/** What the members of the structure of three industries are, by their place. */
const sectors = ['第一产业占比', '第二产业占比', '第三产业占比'];

/** What the name of a ratio is cut from, and where it is looked for when no name stands right before. */
export const ratioNamePatterns = Object.values(pieces);

const changeAtEnd = atEnd(pieces.change.pattern);

/** Longest words between a ratio and the one that takes its place (，进一步调整优化为2023年的). */
const ratioGap = 20;

/** A structure as a member's name: of the three industries each has its own, of any other all have the structure's. */
function memberOf(structure: Candidate, { token }: NumberFacts): Candidate {
  const industries = pieces.industries.pattern.exec(structure.head);
  const { index, count } = token.member!;
  if (!industries || count !== sectors.length) return { ...structure, text: structure.head };
  return { ...structure, text: industries.groups!.owner! + sectors[index]!, inferred: true };
}

/** The first member's own words, or the structure that its statement names. */
function structureOf(number: NumberFacts): Candidate | null {
  const { context, place, token, printed } = number;
  if (!token.member) return null;
  const head = printed?.text.replace(changeAtEnd, '') ?? '';
  // 三次产业结构更加优化，比例为9.7:39.5:50.8: a general word leaves it to the structure.
  if (printed && head !== '' && !generalNames.has(head))
    return memberOf({ ...printedCandidate(number, printed), head }, number);
  const match = pieces.structure.pattern.exec(context.text.slice(place.statementStart, token.start));
  if (!match) return null;
  const start = place.statementStart + match.index;
  const structure: Candidate = {
    text: match[0],
    span: { start, end: start + match[0].length },
    inferred: true,
    from: null,
    bareNoun: false,
    head: match[0],
    topic: null,
  };
  return memberOf(structure, number);
}

/** A member after the first, and a ratio that takes the place of the one before it: both are of what the number before is of. */
function ofRatioBefore(number: NumberFacts): Candidate | null {
  const { readings, names, token, place, index } = number;
  const before = readings[index - 1];
  if (!token.member || before?.token.member?.count !== token.member.count || !names[index - 1]) return null;
  const follows =
    token.member.index > 0 ||
    (before.place.sentenceStart === place.sentenceStart && token.start - before.token.end <= ratioGap);
  return follows ? memberOf(names[index - 1]!, number) : null;
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
    sample: '三次产业结构调整为18:49:33。',
    apply: structureOf,
  },
];
