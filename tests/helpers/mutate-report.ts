import type { AnchorResult } from '../../lib/snippets/anchor.ts';
import { findSentence } from '../../lib/text/print/sentence.ts';
import type { Span } from '../../lib/text/span.ts';
import { printOf } from './print-of.ts';
import type { Random } from './random.ts';

/** What portals and offices do to a report after it was read, and what its mark-up does to its text. */
export const mutationKinds = [
  'words-before',
  'words-in-sentence',
  'words-beside',
  'paragraph-moved',
  'rewrapped',
  'sentence-duplicated',
  'digit-changed',
  'unit-changed',
  'direction-changed',
  'duplicated-then-changed',
  'sentence-deleted',
] as const;

export type MutationKind = (typeof mutationKinds)[number];

/** A mutated text and the truth about the figure that stood at `span` of the original. */
export interface Mutation {
  kind: MutationKind;
  text: string;
  /** Where the figure stands now, `null` when it was deleted. */
  place: Span | null;
  /** True when its digits, unit or sign are others now. */
  changed: boolean;
}

const figure =
  /\d+(?:\.\d+)?(?:亿元|万元|万平方米|平方米|个百分点|%|个|张|家|户|人次|人|公里|件|场|项|所|名|吨|座|条|栋|台|次)/g;

/** Every number with a unit in a text, longest unit first: a rough reading, enough to have something to keep. */
export function figureSpans(text: string): Span[] {
  return [...text.matchAll(figure)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Applies one mutation around a figure; `null` where it can't be (no direction word, no second paragraph). */
export function mutate(text: string, span: Span, kind: MutationKind, random: Random): Mutation | null {
  return mutators[kind](text, span, random);
}

/** `right`; `missed` when it is called gone though it stands there; `wrong` when another number is taken for it, or a change is not seen. */
export function judgeAnchor(result: AnchorResult, mutation: Mutation): 'right' | 'missed' | 'wrong' {
  if (mutation.place === null) return result.state === 'gone' ? 'right' : 'wrong';
  if (result.state === 'gone') return 'missed';
  const there = result.span.start < mutation.place.end && mutation.place.start < result.span.end;
  if (mutation.changed) return result.state === 'changed' && there ? 'right' : 'wrong';
  const exact = result.span.start === mutation.place.start && result.span.end === mutation.place.end;
  if (result.state === 'changed') return there ? 'missed' : 'wrong';
  return exact ? 'right' : 'wrong';
}

type Mutator = (text: string, span: Span, random: Random) => Mutation | null;

const fillers = ['据初步核算，', '在各方共同努力下，', '按照年初部署，', '截至目前，', '经过半年努力，'];

const mutators: Record<MutationKind, Mutator> = {
  'words-before': (text, span, random) => {
    const starts = sentenceStarts(text).filter((at) => at <= findSentence(printOf(text), span).start);
    const at = random.pick(starts);
    const words =
      random.pick(fillers) + random.pick(['各项工作平稳有序。', '成效明显。', '群众满意度持续提升。']);
    return kept('words-before', insert(text, at, words), shift(span, at, words.length));
  },
  'words-in-sentence': (text, span, random) => {
    const sentence = findSentence(printOf(text), span);
    const words = random.pick(fillers);
    return kept(
      'words-in-sentence',
      insert(text, sentence.start, words),
      shift(span, sentence.start, words.length),
    );
  },
  'words-beside': (text, span, random) => {
    const words = random.pick(['了', '总额', '规模']);
    if (/[\d.,]$/.test(text.slice(0, span.start))) return null;
    return kept('words-beside', insert(text, span.start, words), shift(span, span.start, words.length));
  },
  'paragraph-moved': (text, span, random) => {
    const paragraphs = printOf(text).paragraphs;
    const own = paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
    if (!own || printOf(text).paragraphs.length < 3) return null;
    const line = `${text.slice(own.start, own.end)}\n`;
    const without = text.slice(0, own.start) + text.slice(own.end + 1);
    const target = random.pick(printOf(without).paragraphs).start;
    const at = target + (span.start - own.start);
    return kept('paragraph-moved', insert(without, target, line), {
      start: at,
      end: at + span.end - span.start,
    });
  },
  rewrapped: (text, span, random) => {
    let moved = { ...span };
    let out = text;
    for (let i = 0; i < 40; i += 1) {
      const at = 1 + random.below(out.length - 1);
      // Mark-up puts breaks and spaces between any characters but never a break into a number.
      const inNumber = /[\d.,]/.test(out[at - 1]!) && /[\d.,]/.test(out[at]!);
      const blank = inNumber ? '' : random.pick([' ', '\u00a0', '\u3000', '\n']);
      out = insert(out, at, blank);
      moved = widen(moved, at, blank.length);
    }
    return kept('rewrapped', out, moved);
  },
  'sentence-duplicated': (text, span, random) => {
    const { text: out, span: moved } = duplicate(text, span, random);
    return kept('sentence-duplicated', out, moved);
  },
  'digit-changed': (text, span, random) => changeDigit('digit-changed', text, span, random),
  'unit-changed': (text, span, random) => {
    const quote = text.slice(span.start, span.end);
    const unit = /[^\d.]+$/.exec(quote)?.[0];
    if (!unit) return null;
    const other = random.pick(
      ['亿元', '万元', '个', '%', '户', '万平方米', '人次', '个百分点'].filter((u) => u !== unit),
    );
    return replaced('unit-changed', text, span, quote.slice(0, -unit.length) + other);
  },
  'direction-changed': (text, span) => {
    const before = text.slice(Math.max(0, span.start - 4), span.start);
    const at = span.start - before.length;
    const turned = before.replace(/增长$/, '下降').replace(/增加$/, '减少');
    const back = turned === before ? before.replace(/下降$/, '增长').replace(/减少$/, '增加') : turned;
    if (back === before) return null;
    const out = text.slice(0, at) + back + text.slice(span.start);
    return { kind: 'direction-changed', text: out, place: span, changed: true };
  },
  'duplicated-then-changed': (text, span, random) => {
    const { text: out, span: moved } = duplicate(text, span, random);
    return changeDigit('duplicated-then-changed', out, moved, random);
  },
  'sentence-deleted': (text, span) => {
    const { start, end } = findSentence(printOf(text), span);
    return {
      kind: 'sentence-deleted',
      text: text.slice(0, start) + text.slice(end),
      place: null,
      changed: false,
    };
  },
};

function kept(kind: MutationKind, text: string, place: Span): Mutation {
  return { kind, text, place, changed: false };
}

function replaced(kind: MutationKind, text: string, span: Span, words: string): Mutation {
  const out = text.slice(0, span.start) + words + text.slice(span.end);
  return { kind, text: out, place: { start: span.start, end: span.start + words.length }, changed: true };
}

function changeDigit(kind: MutationKind, text: string, span: Span, random: Random): Mutation {
  const quote = text.slice(span.start, span.end);
  const digits = [...quote.matchAll(/\d/g)];
  const { index, 0: digit } = random.pick(digits);
  const other = random.pick([...'123456789'].filter((d) => d !== digit));
  return replaced(kind, text, span, quote.slice(0, index) + other + quote.slice(index + 1));
}

function duplicate(text: string, span: Span, random: Random): { text: string; span: Span } {
  const sentence = findSentence(printOf(text), span);
  const copy = text.slice(sentence.start, sentence.end);
  const at = random.pick(sentenceStarts(text).filter((s) => !touches(text, s, sentence)));
  return { text: insert(text, at, copy), span: shift(span, at, copy.length) };
}

/** Beside itself a sentence is not elsewhere: of two equal neighbours nobody can say which was first. */
function touches(text: string, at: number, sentence: Span): boolean {
  const between = at <= sentence.start ? text.slice(at, sentence.start) : text.slice(sentence.end, at);
  return (at > sentence.start && at < sentence.end) || between.trim().length < 8;
}

function sentenceStarts(text: string): number[] {
  return printOf(text)
    .paragraphs.filter(({ start, end }) => end - start > 12)
    .flatMap(({ start, end }) => [
      start,
      ...[...text.slice(start, end - 1).matchAll(/。/g)].map((match) => start + match.index + 1),
    ]);
}

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function shift(span: Span, at: number, length: number): Span {
  return at <= span.start ? { start: span.start + length, end: span.end + length } : span;
}

/** Like `shift`, for what is put inside the span. */
function widen(span: Span, at: number, length: number): Span {
  if (at <= span.start) return { start: span.start + length, end: span.end + length };
  return at < span.end ? { start: span.start, end: span.end + length } : span;
}
