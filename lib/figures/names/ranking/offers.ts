import type { Span } from '../../../text/span.ts';
import { inheritedCandidate } from '../candidates.ts';
import { nextFollows, saysHowItFares, wordsAfter } from '../name-spans.ts';
import { clean } from '../name-text.ts';
import type { Candidate, Name, NumberFacts } from '../naming.ts';
import { namingRules } from '../naming-rules.ts';
import { personCounters, removingAtStart } from '../words/counted-words.ts';
import { type Edges, findEdges } from './edges.ts';
import type { NameCounts } from './name-counts.ts';
import type { Offer } from './offer.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import type { Piece } from './word-list.ts';

/** Longest name that is cut out before a number, behind it, and of both; the shortest. */
const longest = { before: 24, behind: 20, both: 14 };
const shortest = 2;
/** How far before its words' end a name may end, in how many steps, and how many beginnings are tried there. */
const early = { characters: 9, ends: 3, starts: 5, shortest: 3 };
/** Most beginnings before the number and ends behind it that are put together. */
const mostTogether = 5;

/** Kinds of number that count no noun behind them. */
const nounless: ReadonlySet<string> = new Set(['change', 'rank', 'score']);

const particle = '的';
const examplesMark = '等';
const joint = '、';
const closingQuote = '”';

/** 26名|企业导师: a noun of persons, and bodies that are none, where such a noun begins with one. */
const persons = /(?:[人员师生者长工家]|骨干|干部|人才|子女)$/u;
const body = /(?:企业|公司|学校|机构|单位|医院|社区|合作社|部门|园区|法院|政府|银行|协会)$/u;

/** What is done with things, at the end of the noun behind a number. */
const act =
  /^(?:更新|升级|扩容|综合|维修|拓宽|改建|新建)*(?:改造|建设|整治|治理|修复|维修|养护|绿化|硬化|亮化|安装|铺设|疏浚|清淤|修缮|扩建|改建|改扩建|加固|更新)(?:工程|项目|任务)?$/u;

/** 2023年|新增3200户: when something was is no name of it. */
const timeAlone =
  /^(?:\d+(?:年(?:度|末|底|初)?)?|[今去明前当上]?年[末底初内]?|[上下]半年|[一二三四]季度|\d{1,2}月份?)$/u;

/** What ties an owner to the things that follow it. */
const ownersBehind = /^(?:身边|周边|家门口|门前|居住)的[^，。]{2,}/u;

/** Whether a cut leaves of a noun all but what is done with the things, or of a list of examples all but what they are examples of. */
function leavesAct(noun: string, cut: string): boolean {
  if (!noun.startsWith(cut)) return false;
  const left = noun.slice(cut.length);
  // 群众|身边的健身设施: whose things they are is no name of them.
  if (ownersBehind.test(left)) return true;
  return act.test(left) || (left.startsWith(examplesMark) && cut.includes(joint));
}

/** Whether a cut takes the verb that does away with them off the things that the rules name with it. */
const losesRemoval = ({ name: { text }, noun }: Offer, cut: string): boolean =>
  (removingAtStart.exec(text)?.[0] ?? text) !== text &&
  !removingAtStart.test(cut) &&
  !text.includes(joint) &&
  (cut === noun || text.endsWith(cut));

/** The name that the rules give, as an offer. */
export function firstOffer(number: NumberFacts, name: Name, counts: NameCounts): Offer {
  const around = readSurroundings(number);
  return {
    number,
    name,
    first: true,
    noun: nounOf(number),
    around,
    edges: findEdges(around, name.text),
    counts,
  };
}

/**
 * Every name that a rule offers or that the words at the number allow, each text once, behind the one that the rules
 * give. `asked` is whether the rules are asked: where the words at the number stand as they are no rule had an offer.
 * Names with bad edges are among them.
 */
export function offersOf(first: Offer, asked = true): Offer[] {
  const { number, around } = first;
  const offers = [first];
  const countsPersons = personCounters.has(number.token.unit?.base ?? '') && persons.test(first.noun);
  const texts = new Set([first.name.text]);
  const add = ({ rule, candidate, edges }: NamedBy): void => {
    if (candidate === null || candidate.text === '' || texts.has(candidate.text)) return;
    texts.add(candidate.text);
    offers.push({
      ...first,
      first: false,
      name: { ...candidate, rule, threshold: number.threshold },
      edges: edges ?? findEdges(around, candidate.text),
    });
  };
  if (asked)
    for (const { id, apply } of namingRules) add({ rule: id, candidate: apply(number), edges: null });
  for (const { rule, edges } of cutsOf(around)) {
    const candidate = cutCandidate(number, { around, edges });
    if (timeAlone.test(candidate.text)) continue;
    if (countsPersons && rule !== 'words-cut' && body.test(candidate.text)) continue;
    // 老旧管网|更新改造: what is done with the things is all that the number measures of them.
    if (rule === 'noun-cut' && leavesAct(first.noun, candidate.text)) continue;
    // 取缔|马路市场: without the verb the name would say that they are there.
    if (losesRemoval(first, candidate.text)) continue;
    // 泵站38座|投入使用: what became of the things named before the number is no name.
    if (rule === 'noun-cut' && number.words !== '' && saysHowItFares(candidate.text)) continue;
    // What the rules left out stays left out: they knew why.
    if (!candidate.text.includes(first.name.text)) add({ rule, candidate, edges });
  }
  if (number.source !== null)
    add({ rule: 'name-of-source', candidate: inheritedCandidate(number, number.source), edges: null });
  return offers;
}

interface NamedBy {
  rule: string;
  candidate: Candidate | null;
  /** `null` where they are still to be found. */
  edges: Edges | null;
}

/** The whole noun behind the number; empty when there is none. */
function nounOf(number: NumberFacts): string {
  // 改造支路18条③新增床位75张: the words to the next number are that one's.
  if (nounless.has(number.sense.kind) || (number.words !== '' && nextFollows(number))) return '';
  const span = wordsAfter(number, '');
  return span === null ? '' : clean(number.context.text.slice(span.start, span.end));
}

/** A name cut out of the words at a number: of those before it, of those behind it, or of both. */
interface Cut {
  rule: 'words-cut' | 'noun-cut' | 'words-and-noun-cut';
  edges: Edges;
}

function cutCandidate(
  { words }: NumberFacts,
  { around, edges }: { around: Surroundings; edges: Edges },
): Candidate {
  const before = edges.before && {
    start: around.before[edges.before.first]!.start,
    end: around.before[edges.before.last]!.end,
  };
  const behind = edges.behind && {
    start: around.behind[0]!.start,
    end: around.behind[edges.behind.last]!.end,
  };
  const part = (span: Span | null): string =>
    span === null ? '' : clean(around.text.slice(span.start, span.end));
  return {
    text: part(before) + part(behind),
    span: before ?? behind,
    inferred: before !== null && behind !== null,
    from: null,
    bareNoun: before === null,
    head: words,
    topic: null,
  };
}

/** All cuts between words: what begins with a word before the number, what ends with one behind it, and both together. */
function cutsOf(around: Surroundings): Cut[] {
  const last = around.before.findLastIndex((piece) => piece.end <= around.end);
  const starts = startsOf(around, last);
  const cuts = starts.map(
    (first): Cut => ({ rule: 'words-cut', edges: { before: { first, last }, behind: null } }),
  );
  for (const end of earlyEnds(around, last))
    for (const first of startsOf(around, end).slice(0, early.starts))
      if (lengthOf(around.before, { first, last: end }) >= early.shortest)
        cuts.push({ rule: 'words-cut', edges: { before: { first, last: end }, behind: null } });
  const ends = endsOf(around);
  for (const end of ends) cuts.push({ rule: 'noun-cut', edges: { before: null, behind: { last: end } } });
  for (const first of starts.slice(0, mostTogether))
    if (lengthOf(around.before, { first, last }) <= longest.both)
      for (const end of ends.slice(0, mostTogether))
        cuts.push({ rule: 'words-and-noun-cut', edges: { before: { first, last }, behind: { last: end } } });
  return cuts;
}

const lengthOf = (pieces: readonly Piece[], { first, last }: { first: number; last: number }): number =>
  pieces[last]!.end - pieces[first]!.start;

/** The words, nearest first, with which a name that ends with the one at `last` may begin. */
function startsOf({ text, before }: Surroundings, last: number): number[] {
  const starts: number[] = [];
  for (let first = last; first >= 0; first--) {
    const { start, word } = before[first]!;
    const length = lengthOf(before, { first, last });
    if (length > longest.before) break;
    const opens = word.sort !== 'mark' && text[start] !== particle && text[start] !== closingQuote;
    if (opens && length >= shortest) starts.push(first);
  }
  return starts;
}

/** Words before the last with which a name may end: 旅游总收入|首破. */
function earlyEnds({ before }: Surroundings, last: number): number[] {
  const ends: number[] = [];
  for (let index = last - 1; index >= 0 && ends.length < early.ends; index--) {
    const { end, word } = before[index]!;
    if (before[last]!.end - end > early.characters) break;
    if (word.sort !== 'mark' && word.sort !== 'function') ends.push(index);
  }
  return ends;
}

/** The words behind the number with which its noun may end; none where a joint (10万户、) or a particle stands there first. */
function endsOf({ text, behind }: Surroundings): number[] {
  const leadsOn = ({ start, end, word }: Piece): boolean =>
    word.sort === 'mark' || text[start] === particle || (word.sort === 'function' && end - start === 1);
  const ends: number[] = [];
  if (behind.length === 0 || leadsOn(behind[0]!)) return ends;
  for (let last = 0; last < behind.length; last++) {
    const length = lengthOf(behind, { first: 0, last });
    if (length > longest.behind) break;
    if (!leadsOn(behind[last]!) && length >= shortest) ends.push(last);
  }
  return ends;
}
