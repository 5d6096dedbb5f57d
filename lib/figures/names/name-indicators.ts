import { itemsInStep, type Steps } from '../../text/steps.ts';
import { isParted } from './list-leads.ts';
import { joinLists, shareTails } from './list-rules.ts';
import { listLength, listStart } from './name-lists.ts';
import type { Name, NumberFacts, Reading, Work } from './naming.ts';
import { namingRules } from './naming-rules.ts';
import { readNumberFacts } from './number-facts.ts';
import type { PhraseContext } from './phrases.ts';
import { projectNames } from './rules/project-names.ts';
import { isGivenForNothing } from './rules/sum-names-behind.ts';
import { conditionInList } from './rules/threshold-names.ts';
import { isSumAlone } from './sums.ts';
import { stageAtEnd, standing } from './words/nouns.ts';

/** All numbers of a text as the rules name them. */
export interface NamedByRules {
  /** What the rules looked at, number by number. */
  numbers: readonly NumberFacts[];
  /** In the same order; `null` where no rule offers a name, or where the text does not say. */
  names: readonly (Name | null)[];
}

/** Names all readings by the rules, in order; each name may rest on those before it. `thresholds` is by reading. */
export function* nameIndicators(
  context: PhraseContext,
  readings: readonly Reading[],
  thresholds: readonly boolean[],
): Steps<NamedByRules> {
  const names: (Name | null)[] = [];
  const numbers: NumberFacts[] = [];
  const list = { context, readings, thresholds, names };
  for (let index = 0; index < readings.length; index++) {
    if (index % itemsInStep === 0) yield;
    numbers.push(readNumberFacts({ ...list, index }));
    names.push(chooseName(numbers[index]!));
    // A list's own names are given out before anything after it inherits them.
    if (!readings[index + 1]?.sense.shared) joinLists({ ...list, index: listStart(readings, index) });
  }
  shareTails(list);
  const mixed = findMixed(list);
  const origins = findOrigins(names);
  const said = (name: Name | null, index: number): boolean =>
    name !== null && !mixed.has(index) && !isOfSumAlone(list, origins[index]!);
  return { numbers, names: names.map((name, index) => (said(name, index) ? name : null)) };
}

/** Numbers that 分别 gives each a subject of its own, which the text prints under one name for all: that name would be wrong of every one of them. Those whose parts are times or bases keep it. */
function findMixed(list: Omit<Work, 'index'>): Set<number> {
  const { names, readings } = list;
  const mixed = new Set<number>();
  names.forEach((name, index) => {
    if (name === null) return;
    const { from, text } = name;
    if (from !== null && mixed.has(from) && names[from]?.text === text) mixed.add(index);
    const start = listStart(readings, index);
    const beside = names[index + 1];
    const last = start + listLength(readings, start) - 1;
    if (index === last || beside?.text !== text || !isParted({ ...list, index: start })) return;
    mixed.add(index).add(index + 1);
  });
  return mixed;
}

/** 完成投资5亿元, where nothing says of what, and the numbers that are of it: such a name would make one of things that differ. A sum whose growth is printed keeps its name: it is a total, not one project's. */
function isOfSumAlone({ names, readings }: NamedReadings, origin: number): boolean {
  const { text, threshold } = names[origin]!;
  const grows = names[origin + 1]?.from === origin && readings[origin + 1]!.sense.kind === 'change';
  return !grows && isSumAlone({ ...readings[origin]!, threshold }, text);
}

/** For each number the first of those that its name was handed on from unchanged, itself without any: a list may have thousands. */
function findOrigins(names: readonly (Name | null)[]): number[] {
  const origins: number[] = [];
  names.forEach((_, index) => {
    const way: number[] = [];
    let at = index;
    for (;;) {
      way.push(at);
      const { from, text } = names[at] ?? { from: null, text: '' };
      if (from === null || names[from]?.text !== text) break;
      at = origins[from] ?? from;
      if (origins[from] !== undefined) break;
    }
    for (const step of way) origins[step] = at;
  });
  return origins;
}

interface NamedReadings {
  names: readonly (Name | null)[];
  readings: readonly Reading[];
}

/** The name by the first rule that offers one; `null` where none does, or where the text does not say. */
function chooseName(number: NumberFacts): Name | null {
  if (isGivenForNothing(number)) return null;
  // Of a condition that says not what it measures its noun may: no other rule is asked.
  for (const { id, apply } of isUnsaid(number) ? projectNames : namingRules) {
    const candidate = apply(number);
    if (candidate !== null) return { ...candidate, rule: id, threshold: number.threshold };
  }
  return null;
}

/** Id of the notation of sides. */
const sidesRule = 'dimensions';
/** Longest words before a condition that only say what was done with the things it is a condition on. */
const longestVerb = 2;

/** 引进10亿元以上项目: what a condition measures is not said, unless it goes on a list of conditions that says it. Nor is what the sides of a thing measure (六乘八米). */
function isUnsaid(number: NumberFacts): boolean {
  const { threshold, thresholds, printed, sense, token, words, names, index } = number;
  if (token.rule === sidesRule) return true;
  const listed = sense.shared && words === '' && thresholds[index - 1] === true && names[index - 1] != null;
  if (!threshold || listed || conditionInList.apply(number) !== null) return false;
  if (printed === null) return sense.kind === 'amount';
  // 10亿元以上项目: the noun is what the sum is a condition on, not what it measures.
  if (printed.part === 'after' && token.unit?.group === 'money') return true;
  const verb = printed.text.length <= longestVerb || stageAtEnd.exec(printed.text)?.index === 0;
  return token.unit?.group !== 'percent' && verb && !standing.test(printed.text);
}
