import type { OwnNote } from '../analysis/own-note.ts';
import type { TermHit } from '../analysis/term-hit.ts';
import { buildTrie, matchTrie, type PackedTrie } from '../knowledge/packed-trie.ts';
import type { TermIndex } from '../knowledge/term-index.ts';
import { codesOf, foldForm } from '../text/print/fold.ts';
import type { FoldedText } from '../text/print/fold-text.ts';
import type { Print } from '../text/print/print.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { findNameContext } from './name-contexts.ts';
import { findOtherMeaning } from './other-meanings.ts';

export interface TermInput {
  print: Print;
  notes: OwnNote[];
  index: TermIndex;
}

/**
 * Every use of a known or self-explained term, leftmost-longest, in text order, never overlapping.
 * The report's own terms come first; the glossary fills what they leave. A term that the report explains
 * keeps the glossary's id where the glossary has it too, so that a card can show both.
 */
export function findTerms({ print, notes, index }: TermInput): TermHit[] {
  const { text, folded } = print;
  const glossary = matchAll({ text, folded, trie: index.trie }).filter(
    ({ start, end, form }) =>
      !isCutQuotation(text, { start, end }) &&
      findNameContext(text, start, end) === null &&
      findOtherMeaning(text, { start, end }, index.owners[form]!) === null,
  );
  const own = findOwnUses(text, folded, notes);
  // Where a note names its term, the glossary has nothing to say of parts of that name.
  const known = glossary.filter((match) => !own.heads.some((head) => overlaps(head, match)));
  const hits = joinUses({ text, own: own.uses, known, notes, index });
  return markFirst(hits);
}

interface Match extends Span {
  form: number;
}

interface MatchInput {
  text: string;
  folded: FoldedText;
  trie: PackedTrie;
}

/** Leftmost-longest matches as spans of the printed text. */
function matchAll({ text, folded, trie }: MatchInput): Match[] {
  const { codes, starts, length } = folded;
  const matches: Match[] = [];
  matchTrie(
    trie,
    folded,
    (from, to, form) => {
      const span = withQuotes(text, { start: starts[from]!, end: starts[to - 1]! + 1 });
      matches.push({ ...span, form });
    },
    (from, to) =>
      !(from > 0 && runsOn(codes[from - 1]!, codes[from]!)) &&
      !(to < length && isSameWord(codes[to - 1]!, codes[to]!)),
  );
  return matches;
}

const chineseNumerals = new Set(
  [...'〇零一二三四五六七八九十百千万亿两几第'].map((unit) => unit.charCodeAt(0)),
);

/** True when a term beginning with `first` would cut a number or a Latin word off `before`: 第|三产业, 1|5分钟, e|ppp. */
function runsOn(before: number, first: number): boolean {
  if (chineseNumerals.has(first)) return chineseNumerals.has(before) || isDigit(before);
  return isSameWord(before, first);
}

/** True when two folded units belong to one Latin word or one number. */
function isSameWord(left: number, right: number): boolean {
  return (isDigit(left) && isDigit(right)) || (isLetter(left) && (isLetter(right) || isDigit(right)));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

const quotes = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);

/** Those whose halves can be told apart. */
const quotePairs = [...quotes].filter(([open, close]) => open !== close);

/** Takes in the other half of a quote that stands inside: `三公”经费` becomes `“三公”经费`. */
function withQuotes(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  let { start, end } = span;
  for (const [open, close] of quotes) {
    const opened = inner.split(open).length;
    const closed = inner.split(close).length;
    if (open === close) {
      if (opened % 2 === 1) continue;
      if (text[start - 1] === open) start--;
      else if (text[end] === close) end++;
    } else if (closed > opened && text[start - 1] === open) start--;
    else if (opened > closed && text[end] === close) end++;
  }
  return { start, end };
}

/**
 * True where a quotation that began before the term ends in it: `校企”合作` in “政校企”合作 is the end of another name.
 * Not behind a mark (“大数据+网格化”治理), and not where a quotation begins in it (企业“上云用数”): both name the term.
 */
function isCutQuotation(text: string, { start, end }: Span): boolean {
  if (!/[\p{Script=Han}\p{Letter}\d]/u.test(text[start - 1] ?? '')) return false;
  const inner = text.slice(start, end);
  return quotePairs.some(([open, close]) => inner.split(close).length > inner.split(open).length);
}

interface OwnUse extends Span {
  note: OwnNote;
  /** True when the report prints the note's mark right behind it. */
  marked: boolean;
}

/** Every use of the terms that the report explains; a note's own head counts as one only when there is no other. */
function findOwnUses(
  text: string,
  folded: FoldedText,
  notes: readonly OwnNote[],
): { uses: OwnUse[]; heads: OwnUse[] } {
  const named = notes.filter(({ term }) => foldForm(term).length >= 2);
  if (named.length === 0) return { uses: [], heads: [] };
  // Of two notes on one term the first is kept: buildTrie lets the last win.
  const ordered = [...named].reverse();
  const trie = buildTrie(ordered.map(({ term }) => foldForm(term)));
  const uses = matchAll({ text, folded, trie }).map(({ start, end, form }) => {
    const note = ordered[form]!;
    const marked = note.markSpans.some(
      (mark) => mark.start >= end && text.slice(end, mark.start).trim().length <= 1,
    );
    return { start, end, note, marked };
  });
  const heads = uses.filter(isHead);
  const used = new Set(uses.filter((use) => !isHead(use)).map(({ note }) => note));
  return { uses: uses.filter((use) => !isHead(use) || !used.has(use.note)), heads };
}

/** True for the term where its own note begins: that is the definition, not a use. */
function isHead(use: OwnUse): boolean {
  return use.note.entry.some((piece) => contains(piece, use)) && use.start < use.note.note.start;
}

interface Uses {
  text: string;
  own: OwnUse[];
  known: Match[];
  notes: readonly OwnNote[];
  index: TermIndex;
}

/**
 * Own terms before the glossary's, except where the glossary has a longer one around an own term that bears no
 * mark there: “三化” explained by the report does not cut 物业三化 in two.
 */
function joinUses({ text, own, known, notes, index }: Uses): TermHit[] {
  const kept = own.filter(
    (use) =>
      use.marked ||
      !known.some((match) => contains(match, use) && match.end - match.start > use.end - use.start),
  );
  const termIds = new Map(notes.map((note) => [note, idOf(note.term, index)]));
  const hits: TermHit[] = kept.map(({ start, end, note }) => ({
    start,
    end,
    text: text.slice(start, end),
    term: note.term,
    termId: termIds.get(note) ?? null,
    definedInReport: true,
    note: note.note,
    first: false,
  }));
  const defined = new Map([...termIds].flatMap(([note, id]) => (id ? [[id, note] as const] : [])));
  let next = 0;
  for (const { start, end, form } of known) {
    while (next < kept.length && kept[next]!.end <= start) next++;
    if (next < kept.length && overlaps(kept[next]!, { start, end })) continue;
    const entry = index.owners[form]!;
    const note = defined.get(entry.id) ?? null;
    hits.push({
      start,
      end,
      text: text.slice(start, end),
      term: entry.term,
      termId: entry.id,
      definedInReport: note !== null,
      note: note?.note ?? null,
      first: false,
    });
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** Id of the entry that has `term` as one of its forms, `null` when the glossary lacks it. */
function idOf(term: string, index: TermIndex): string | null {
  const folded = foldForm(term);
  let id: string | null = null;
  matchTrie(index.trie, codesOf(folded), (start, end, form) => {
    if (start === 0 && end === folded.length) id = index.owners[form]!.id;
  });
  return id;
}

/** Sets `first` on the first use of each term; returns new hits, so that dropping some and marking again is safe. */
export function markFirst(hits: readonly TermHit[]): TermHit[] {
  const seen = new Set<string>();
  return hits.map((hit) => {
    const key = hit.termId ?? hit.term;
    const first = !seen.has(key);
    seen.add(key);
    return hit.first === first ? hit : { ...hit, first };
  });
}
