import type { TermHit } from '../analysis/term-hit.ts';
import { isCommonWord } from '../knowledge/common-words.ts';
import { doctrine, isDoctrine } from '../knowledge/doctrine.ts';
import type { TermIndex } from '../knowledge/term-index.ts';
import { foldForm } from '../text/print/fold.ts';
import { readPrint } from '../text/print/print.ts';
import { findSentence } from '../text/print/sentence.ts';
import { quotedName } from '../text/quoted-name.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Words } from '../text/segmenter.ts';
import type { Span } from '../text/span.ts';
import { lookUp } from './look-up.ts';
import { isPlainWhole, isPlainWord, nameEnds, plainEnds } from './plain-words.ts';

/** A name that a report uses repeatedly and no glossary has. */
export interface UnknownTerm {
  /** As printed at its first use, quotes and line breaks removed. */
  term: string;
  /** How often the report uses it, quoted or not. */
  count: number;
  /** Its first use. */
  first: Span;
  /** The sentence of its first use. */
  sentence: Span;
  /** True when the report puts it in quotes. */
  quoted: boolean;
}

export interface UnknownTermInput {
  report: ReportText;
  words: Words;
  hits: readonly TermHit[];
  index: TermIndex;
}

/** As many as a reader looks through; the rest of the list is weaker still. */
const most = 30;
/** A quoted name used twice is a name; words that merely stand together need three uses to look like one. */
const fewestQuoted = 2;
const fewestCompound = 3;
/** Length of a name in units. Shorter compounds are plain words, longer ones are clauses. */
const shortest = 3;
const longest = 12;
/** Words in a compound: 社区|综合|为|老|服务|中心 has six, but then its end says so (`nameEnds`). */
const mostWords = 4;

/**
 * 尚未收录的词: quoted names and compounds that the report uses repeatedly and that neither the glossary nor the
 * report's own notes explain, most used first, thirty at most. Compounds are taken along word boundaries, so that no
 * half words come up; words that reports everywhere use (`isCommonWord`), plain words, names of places and phrases that
 * begin with a verb are left out.
 */
export function findUnknownTerms(input: UnknownTermInput): UnknownTerm[] {
  return listUnknownTerms(input, isCommonWord).slice(0, most);
}

/** The same in full, without the words that a caller calls common: by it the list of common words itself is made. */
export function listUnknownTerms(
  { report, words, hits, index }: UnknownTermInput,
  isCommon: (form: string) => boolean,
): UnknownTerm[] {
  const print = readPrint(report);
  const { text, folded, foldedText: source } = print;
  const known = new Set(hits.map(({ term }) => foldForm(term)));
  const places = placeNames(text);
  const candidates = new Map<string, { quoted: boolean; count: number }>();
  for (const form of quotedForms(text)) add(candidates, form, true);
  for (const form of compounds(text, words)) add(candidates, form, false);

  const kept: { form: string; quoted: boolean; count: number }[] = [];
  for (const [form, { quoted }] of candidates) {
    if (
      known.has(form) ||
      isCommon(form) ||
      isPartOfDoctrine(form) ||
      places.some((place) => form.includes(place))
    )
      continue;
    const uses = usesOf(source, form).filter((at) => !isTaken(folded.starts[at]!, hits));
    if (uses.length < (quoted ? fewestQuoted : fewestCompound)) continue;
    if (!quoted && isFragment(source, form, uses)) continue;
    if (lookUp(form, index).kind === 'exact' || addsLittle(form, index)) continue;
    kept.push({ form, quoted, count: uses.length });
  }
  return dropParts(kept)
    .sort((a, b) => weigh(b) - weigh(a))
    .map(({ form, quoted, count }) => {
      const at = usesOf(source, form)[0]!;
      const first = { start: folded.starts[at]!, end: folded.starts[at + form.length - 1]! + 1 };
      const term = text.slice(first.start, first.end).replace(/[\s“”‘’「」『』"]/gu, '');
      return { term, count, first, sentence: findSentence(print, first), quoted };
    });
}

function add(
  candidates: Map<string, { quoted: boolean; count: number }>,
  form: string,
  quoted: boolean,
): void {
  const there = candidates.get(form);
  if (there) there.quoted ||= quoted;
  else candidates.set(form, { quoted, count: 0 });
}

/** Uses count; a quoted name and a longer one say more. */
function weigh({ form, quoted, count }: { form: string; quoted: boolean; count: number }): number {
  return count * (quoted ? 2 : 1) * Math.sqrt(form.length);
}

function* quotedForms(text: string): Generator<string> {
  for (const found of text.matchAll(quotedName)) {
    const form = foldForm(found[1]!);
    if (
      form.length >= shortest &&
      form.length <= longest &&
      /\p{Script=Han}/u.test(form) &&
      !isPlainWhole(form)
    )
      yield form;
  }
}

/** Runs of two to four words, all Chinese, that begin with no verb or particle and end as names do. */
function* compounds(text: string, { starts, length }: Words): Generator<string> {
  for (let i = 0; i < starts.length; i++) {
    for (let n = 2; n <= mostWords && i + n <= starts.length; n++) {
      const end = starts[i + n] ?? length;
      const last = text.slice(starts[i + n - 1]!, end);
      if (!/^\p{Script=Han}+$/u.test(last) || isPlainWord(last, 'inside')) break;
      const first = text.slice(starts[i]!, starts[i + 1] ?? length);
      if (!/^\p{Script=Han}+$/u.test(first) || isPlainWord(first, 'start')) break;
      const form = foldForm(text.slice(starts[i]!, end));
      if (form.length > longest) break;
      if (estates.test(form) || plainEnds.test(form)) continue;
      if (form.length < shortest + 1 || isPlainWord(last, 'end') || isPlainWhole(form)) continue;
      if (nameEnds.test(form) || isFour(form, n)) yield form;
    }
  }
}

/** Two words of two characters: the form of most names of policy (红色物业, 租税联动), whatever they end with. */
const isFour = (form: string, words: number): boolean => form.length === 4 && words === 2;

/** Names of housing estates and buildings: places, not policy. */
const estates = /(?:家园|花园|公寓|新村|名苑|佳苑|新苑|大厦|广场|公园)$/u;

/** Names that end a place or an office: they are looked up elsewhere. */
function placeNames(text: string): string[] {
  const counts = new Map<string, number>();
  for (const found of text.matchAll(/(\p{Script=Han}{2})(?:镇|街道|区|村|路|乡|县|市)/gu)) {
    counts.set(found[1]!, (counts.get(found[1]!) ?? 0) + 1);
  }
  // A town's own name comes up more often with its kind behind it than any other two characters.
  return [...counts]
    .filter(([, count]) => count >= placeUses)
    .map(([name]) => name)
    .filter((name) => !isPlainWord(name, 'inside') && !isPlainWhole(name));
}

/** A name so often followed by 镇, 区, 村 … is a place's. */
const placeUses = 4;

function usesOf(source: string, form: string): number[] {
  const uses: number[] = [];
  for (let at = source.indexOf(form); at >= 0; at = source.indexOf(form, at + form.length)) uses.push(at);
  return uses;
}

/** True for a place inside a use of a known term: the longer name is known. */
function isTaken(start: number, hits: readonly TermHit[]): boolean {
  return hits.some((hit) => hit.start <= start && start < hit.end);
}

/** True when the same character stands before every use, or behind every use: then the name goes on there. */
function isFragment(source: string, form: string, uses: readonly number[]): boolean {
  const before = new Set(uses.map((at) => source[at - 1] ?? ''));
  const after = new Set(uses.map((at) => source[at + form.length] ?? ''));
  const isHan = (units: Set<string>) => /\p{Script=Han}/u.test([...units].join(''));
  return (before.size === 1 && isHan(before)) || (after.size === 1 && isHan(after));
}

function isPartOfDoctrine(form: string): boolean {
  return isDoctrine(form) || doctrine.some((entry) => foldForm(entry.form).includes(form));
}

/** True for a known term with one character more: 业委会|组 is no name of its own. */
function addsLittle(form: string, index: TermIndex): boolean {
  return [form.slice(1), form.slice(0, -1)].some((rest) => lookUp(rest, index).kind === 'exact');
}

/** Of a name and its parts the longest is kept, unless a part is used much more often by itself. */
function dropParts<T extends { form: string; count: number; quoted: boolean }>(
  candidates: readonly T[],
): T[] {
  return candidates.filter(
    (part) =>
      !candidates.some(
        (whole) =>
          whole !== part &&
          whole.form.includes(part.form) &&
          // Less than half of the uses are its own: it lives in the longer name.
          (part.count - whole.count) * 2 < part.count,
      ) &&
      !candidates.some(
        (core) =>
          core !== part && part.form.includes(core.form) && core.count >= part.count * 2 && !part.quoted,
      ),
  );
}
