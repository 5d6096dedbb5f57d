import { type Normalised, printedSpan } from '../text/print/normalise.ts';
import type { Span } from '../text/span.ts';
import { parseMarkNumber } from './note-marks.ts';
import { cleanName } from './note-names.ts';

/** An explanation that stands in a sentence: the name, and the words that unfold it. */
export interface InlineNote {
  name: string;
  words: Span;
}

/** “三治”（法治、德治、自治） and “三治”，即法治、德治、自治: a quoted name and what unfolds it. */
const quoted =
  /[“「]([^“”「」\n]{2,24})[”」]\s*(?:(?<open>[（(])(?<inner>[^（）()]{2,160})[）)]|[，,]?\s*(?<lead>即|是指|指的是|就是)\s*(?<said>[^。；;！!\n]{4,160}))/gu;
/** 三治（法治、德治、自治）: without quotes the name must say how many things follow. */
const counted =
  /([一二两三四五六七八九十]{1,2}(?:个|大|项|种)?\p{Script=Han}{1,4})[（(]([^（）()]{3,160})[）)]/gu;
const noteLead = /^(?:即|是指|指|包括|分别(?:为|是))/;

/**
 * Explanations that the report gives in passing, in its text and inside its notes. A bracket explains only when
 * it begins with 即, 指, 包括 or lists things: a year or a place in brackets does not.
 */
export function findInlineNotes(exact: Normalised): InlineNote[] {
  const notes: InlineNote[] = [];
  const { text } = exact;
  for (const found of text.matchAll(quoted)) {
    const { inner, said, lead } = found.groups!;
    const words = inner ?? said!;
    if (inner !== undefined && !noteLead.test(inner) && itemsOf(inner) < 2) continue;
    if (lead && /^(?:将|使|可|日|便)/.test(said!)) continue;
    const start = found.index + found[0].lastIndexOf(words);
    notes.push({ name: cleanName(found[1]!), words: { start, end: start + words.length } });
  }
  for (const found of text.matchAll(counted)) {
    const [, name, inner] = found;
    const number = parseMarkNumber(/^[一二三四五六七八九十]+/.exec(name!.replace('两', '二'))?.[0] ?? '');
    if (!number || number < 2 || itemsOf(inner!) !== number) continue;
    const start = found.index + found[0].lastIndexOf(inner!);
    const words = { start, end: start + inner!.length };
    if (!notes.some((note) => note.words.start === start)) notes.push({ name: name!, words });
  }
  return [...notes, ...findUnfolded(text)]
    .sort((a, b) => a.words.start - b.words.start)
    .map(({ name, words }) => ({ name, words: printedSpan(exact, words.start, words.end) }));
}

/** How many things a list names. */
function itemsOf(list: string): number {
  return list.split(/[、；;，,]|和(?=[^、；;，,]{1,60}$)/u).filter((item) => item.trim() !== '').length;
}

/** 一核两带…，一核是…，两带是…: a numeral abbreviation whose halves are explained one by one. */
const halves =
  /(?<![\p{Script=Han}][一二两三四五六七八九十])(([一二两三四五六七八九十])(\p{Script=Han})([一二两三四五六七八九十])(\p{Script=Han}))/gu;

function findUnfolded(text: string): InlineNote[] {
  const notes: InlineNote[] = [];
  for (const found of text.matchAll(halves)) {
    const [whole, , one, first, two, second] = found;
    const from = found.index + whole.length;
    const explained = (half: string) =>
      new RegExp(`[“「]?${half}[”」]?(?:是|指|即|为)`, 'u').exec(text.slice(from, from + 120));
    const explainsFirst = explained(`${one}${first}`);
    const explainsSecond = explained(`${two}${second}`);
    if (!explainsFirst || !explainsSecond || explainsSecond.index < explainsFirst.index) continue;
    const start = from + explainsFirst.index;
    const stop = text.slice(start).search(/[。；;\n]/);
    notes.push({ name: whole, words: { start, end: stop < 0 ? text.length : start + stop } });
  }
  return notes;
}
