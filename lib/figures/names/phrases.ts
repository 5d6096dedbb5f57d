import type { PeriodPhrase } from '../../text/periods.ts';
import type { Span } from '../../text/span.ts';
import { basisForms } from '../lexicon/basis-words.ts';
import { leadPhrasesKept, leadWords, leadWordsKept, nameAfterVerb } from './lead-words.ts';
import { tailWords, tailWordsKept } from './tail-words.ts';

const byFirst = (words: readonly string[]): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const list = map.get(word[0]!) ?? [];
    list.push(word);
    map.set(word[0]!, list);
  }
  return map;
};
const byLast = (words: readonly string[]): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const list = map.get(word.at(-1)!) ?? [];
    list.push(word);
    map.set(word.at(-1)!, list);
  }
  return map;
};
const leads = byFirst(leadWords);
const tails = byLast(tailWords);
const bases = `${basisForms}|[比较](?:[二三四五十两]年前|换届时|前三季度|[一二三]季度)`;
const baseAtStart = new RegExp(`^(?:${bases})`, 'u');
const baseAtEnd = new RegExp(
  `(?:${bases}|[比较与]\\d{4}年末?|相比|增长|下降|提高|提升|增加|减少|上升|降低)$`,
  'u',
);
const blank = /[\s，,。；;：:“”‘’"'—·•]/u;

/** What the trimming of a phrase needs to know besides its words. */
export interface PhraseContext {
  text: string;
  /** Phrases that tell when, in text order. */
  periods: readonly PeriodPhrase[];
  /** True when a known indicator's name begins at the offset: trimming stops there. */
  beginsName(at: number, to: number): boolean;
}

/** Verbs that say no more than that something was done. */
const achieved = /^(?:完成|实现|达到|取得|累计)/u;

/** Trimming takes one word off a phrase at a time; a phrase of a report has no more words than this before its name. */
const mostWords = 14;

/**
 * The name inside `[from, to)`: the stretch without the words before it that tell how, when and that it was done,
 * and without those after it that lead to the number. Empty stretches come back with `start === end`.
 */
export function trimPhrase(context: PhraseContext, from: number, to: number): Span {
  const end = trimTail(context, from, to);
  const start = trimLead(context, from, end);
  return { start, end: Math.max(start, end) };
}

function trimLead({ text, periods, beginsName }: PhraseContext, from: number, to: number): number {
  let at = from;
  for (let rounds = 0; rounds < mostWords && at < to; rounds++) {
    while (at < to && blank.test(text[at]!) && !(text[at] === '“' || text[at] === '‘')) at++;
    if (beginsName(at, to) && !doneBefore(text, at, to, beginsName)) return at;
    const base = baseAtStart.exec(text.slice(at, Math.min(to, at + 8)));
    if (base) {
      at += base[0].length;
      continue;
    }
    const period = phraseAt(periods, at);
    if (period && period.end <= to) {
      at = period.end;
      if (/[的内前，,]/.test(text[at] ?? '') && at < to) at++;
      continue;
    }
    if (leadPhrasesKept.test(text.slice(at, Math.min(to, at + 8)))) break;
    const word = leadWordAt(text, at, to);
    if (word === null) break;
    at += word.length;
  }
  return Math.min(at, to);
}

/** 完成税收: a verb of achievement before another known name is no part of it, though some list prints both together. */
function doneBefore(text: string, at: number, to: number, beginsName: PhraseContext['beginsName']): boolean {
  const verb = achieved.exec(text.slice(at, Math.min(to, at + 4)))?.[0];
  return verb !== undefined && beginsName(at + verb.length, to);
}

function leadWordAt(text: string, at: number, to: number): string | null {
  for (const word of leads.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(word, at) || at + word.length > to) continue;
    const next = text[at + word.length] ?? '';
    if (word.length === 1 && at + 1 < to && (leadWordsKept[word] ?? '').includes(next) && next !== '')
      continue;
    // 加强针: what one character is left of was no verb with its object.
    if (word.length > 1 && to - at - word.length === 1 && /[一-龥]/u.test(next) && !/^[的了]/u.test(next))
      continue;
    if (word.length > 1 && at + word.length < to && nameAfterVerb.test(next) && !/^[区]/.test(next)) continue;
    return word;
  }
  return null;
}

function trimTail({ text, periods }: PhraseContext, from: number, to: number): number {
  let end = to;
  for (let rounds = 0; rounds < mostWords && end > from; rounds++) {
    while (end > from && blank.test(text[end - 1]!) && !/[”’]/.test(text[end - 1]!)) end--;
    const base = baseAtEnd.exec(text.slice(Math.max(from, end - 8), end));
    if (base && base[0].length > 0) {
      end -= base[0].length;
      continue;
    }
    const period = phraseEndingAt(periods, end);
    if (period && period.start >= from) {
      end = period.start;
      continue;
    }
    const word = (tails.get(text[end - 1] ?? '') ?? []).find(
      (form) =>
        end - form.length >= from &&
        text.startsWith(form, end - form.length) &&
        !(form.length === 1 && (tailWordsKept[form] ?? '').includes(text[end - 2] ?? '\0')),
    );
    if (word === undefined) break;
    end -= word.length;
  }
  return end;
}

/** Index of the first phrase that begins at or after `at`; phrases come in text order. */
function lowerBound(periods: readonly PeriodPhrase[], at: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function phraseAt(periods: readonly PeriodPhrase[], at: number): PeriodPhrase | null {
  const phrase = periods[lowerBound(periods, at)];
  return phrase && phrase.start === at ? phrase : null;
}

function phraseEndingAt(periods: readonly PeriodPhrase[], end: number): PeriodPhrase | null {
  const phrase = periods[lowerBound(periods, end) - 1];
  return phrase && phrase.end === end ? phrase : null;
}

/** The phrases that begin in `[from, to)`, in text order. */
export function phrasesWithin(periods: readonly PeriodPhrase[], from: number, to: number): PeriodPhrase[] {
  const found: PeriodPhrase[] = [];
  for (let i = lowerBound(periods, from); i < periods.length && periods[i]!.start < to; i++)
    found.push(periods[i]!);
  return found;
}

/**
 * A、B和C等X: a name after a list of examples is X, with the verb that opens the list; where X is too short to tell
 * anything (营业执照等手续) its last example stays.
 */
export function dropExamples(phrase: string): string {
  const match = /^(?<list>.*[、和及与].*)等(?<rest>(?:[^、和及与]|(?<=[惠涉普危])及)+)$/u.exec(phrase);
  if (!match) return phrase;
  const { list, rest } = match.groups as { list: string; rest: string };
  if (rest.length > 2) return rest;
  const last = list.split(/[、和及与]/u).at(-1)!;
  return rest.length < 2 ? phrase : `${last}等${rest}`;
}
