import { statementEnds } from '../text/print/marks.ts';
import type { Statement } from './statement.ts';
import { coreWords, differInManner, spelled } from './subject-words.ts';

/** One value of a list whose names stand before it: 甲村、乙村收入分别达到1万元、2万元. Words are compared, see `coreWords`. */
interface ListMember {
  /** The names in their order, as many as there are values; the first and the last with what leads and measures them all. */
  names: string[];
  /** Which of them the value belongs to. */
  index: number;
  /** The words that lead to this value: 达到, or what the value before it has. */
  lead: string;
  /** The words of the sentence before the list. */
  before: string;
}

const apart = /[、和与及]|以及/u;
const distributed = '分别';
/** Most members of a list, and most characters that its first and last name share with others: a longer text is no list. */
const mostMembers = 40;
const mostShared = 24;
const clauseMark = new RegExp(`[，,${statementEnds}：:]`, 'u');
/** A value with what leads to it: digits or numerals with their unit. */
const valued = /[\d零〇一二两三四五六七八九十百千万亿]/u;

/** The list that a number is a value of; `null` where it is none, or where names and values are not as many. */
function listMember({ head, quote, tail }: Statement): ListMember | null {
  const words = spelled(head);
  const at = words.lastIndexOf(distributed);
  if (at < 0) return null;
  const before = words.slice(at + distributed.length);
  const after = spelled(tail);
  // The list ends with the clause.
  if (clauseMark.test(before.replace(/(?<=\d),(?=\d)/g, ''))) return null;
  const rest = after.slice(0, endOf(after));
  const values = `${before}${'\u0000'}${spelled(quote)}${rest}`.split(apart);
  const index = values.findIndex((value) => value.includes('\u0000'));
  const { names, from } = namesBefore(words.slice(0, at));
  if (values.length < 2 || values.length > mostMembers || names.length !== values.length) return null;
  if (!values.every((value) => valued.test(value))) return null;
  return { names, index, lead: leadTo(values, index), before: coreWords(words.slice(0, from)) };
}

/** Where the clause ends that some words begin with; a comma within a number ends none. */
function endOf(words: string): number {
  for (let i = 0; i < words.length; i += 1) {
    const inNumber = /\d/.test(words[i - 1] ?? '') && /\d/.test(words[i + 1] ?? '');
    if (!inNumber && clauseMark.test(words[i]!)) return i;
  }
  return words.length;
}

/** The names of the clause before 分别, and where it begins: 甲村、乙村收入; 甲村收入1万元、乙村收入2万元， */
function namesBefore(words: string): { names: string[]; from: number } {
  const own = words.replace(/[，,]$/u, '');
  const clause = own.split(clauseMark).at(-1)!;
  return { names: clause.split(apart).map(coreWords), from: own.length - clause.length };
}

/** 分别增长8%和6%: a value without a word of its own has the one before. */
function leadTo(values: readonly string[], index: number): string {
  for (let at = index; at >= 0; at -= 1) {
    const value = values[at]!;
    const end = value.includes('\u0000') ? value.indexOf('\u0000') : value.search(valued);
    const words = coreWords(value.slice(0, end));
    if (words !== '') return words;
  }
  return '';
}

/**
 * Whether two numbers are values of one list, whatever the order of its members now: `same` for values of one name that
 * the same words lead to, `other` for those of two names, `null` where the list does not tell.
 */
export function compareMembers(then: Statement, now: Statement): 'same' | 'other' | null {
  const a = listMember(then);
  const b = a && listMember(now);
  if (!a || !b || a.names.length !== b.names.length || a.before !== b.before) return null;
  const pair = bareNames(a.names, b.names);
  if (!pair) return null;
  if (pair.a[a.index] !== pair.b[b.index]) return 'other';
  return differInManner(a.lead, b.lead) ? 'same' : null;
}

/** Both lists' names without the words that they all share: those before the first name and behind the last. `null` where the names are not the same ones. */
function bareNames(a: readonly string[], b: readonly string[]): { a: string[]; b: string[] } | null {
  const sorted = (names: string[]) => [...names].sort().join('\n');
  const most = (x: string, y: string, at: (words: string, i: number) => string | undefined) => {
    let n = 0;
    while (n < Math.min(x.length - 1, y.length - 1, mostShared) && at(x, n) === at(y, n)) n += 1;
    return n;
  };
  const heads = most(a[0]!, b[0]!, (words, i) => words[i]);
  const tails = most(a.at(-1)!, b.at(-1)!, (words, i) => words.at(-1 - i));
  for (let head = 0; head <= heads; head += 1)
    for (let tail = 0; tail <= tails; tail += 1) {
      const [x, y] = [cut(a, head, tail), cut(b, head, tail)];
      if (sorted(x) === sorted(y) && new Set(x).size === x.length) return { a: x, b: y };
    }
  return null;
}

function cut(names: readonly string[], head: number, tail: number): string[] {
  return names.map((name, i) =>
    name.slice(i === 0 ? head : 0, i === names.length - 1 ? name.length - tail : name.length),
  );
}
