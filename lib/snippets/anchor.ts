import { stable } from '../records/same-content.ts';
import type { Snippet, SnippetSurroundings } from '../records/snippet.ts';
import { once } from '../text/once.ts';
import { withoutBlanks } from '../text/print/characters.ts';
import type { Span } from '../text/span.ts';
import { type Candidate, contextCandidates, exactCandidates, leadCandidates } from './anchor-candidates.ts';
import { type Agreement, agreementAt, type KeptContext, keptContext } from './anchor-context.ts';
import { type AnchorPage, openPage, statementAt, surroundingsAt } from './anchor-page.ts';
import { cellCandidates } from './cell-candidates.ts';
import { isNumber, keptStatement, keptSurroundings } from './kept-statement.ts';
import { compareMembers } from './list-member.ts';
import { isSameNumber } from './same-number.ts';
import {
  compareStatements,
  type Difference,
  type SharedClauses,
  sameTouching,
  sharedClauses,
} from './same-statement.ts';
import { isSurroundedByOthers, sharesCaption } from './same-surroundings.ts';
import { snapped } from './snapped-place.ts';
import { squeezedIndex, unsqueezeSpan } from './squeezed-text.ts';
import type { Statement } from './statement.ts';
import { tellApart } from './tell-apart.ts';

/**
 * Where a snippet stands in a text now.
 * `unchanged`: the same characters of the same, at the same offset. `moved`: the same, at another offset, or written
 * otherwise, which `otherSpelling` says: 9,230吨 for 9230吨.
 * `changed`: its place is there, and says something else: `was` and `found` are old and new, with the words around
 * them where the number alone would look the same (增长17% / 下降17%, 金桥村120万元 / 唐镇村120万元). `doubt` is true where
 * the number is the same and nobody but the reader can say whether it still is the same one's; `otherReport` where the
 * whole page is another report, see `other-report.ts`.
 * `gone`: no place that is its own.
 */
export type AnchorResult =
  | { state: 'unchanged' | 'moved'; span: Span; was: string; found: string; otherSpelling?: true }
  | { state: 'changed'; span: Span; was: string; found: string; doubt: boolean; otherReport?: true }
  | { state: 'gone'; span: null; was: string; found: null };

/** A place and what speaks for it. */
interface Scored extends Candidate {
  span: Span;
  agreement: Agreement;
  exact: boolean;
  differences: Difference[];
  doubt: boolean;
  /** The same number of the same. */
  same: boolean;
  /** Of the same, whatever the number is now. */
  own: boolean;
  /** What says whose it is outside its sentence or row was replaced: whether it is the same the reader is asked. */
  asked: boolean;
  /** The value of the kept name in the kept list. */
  member: boolean;
  /** A cell under the kept head, in a row of the kept name. */
  cell: boolean;
  /** Such a cell, the same in all, in a table of the kept caption. */
  captioned: boolean;
  /** Its whole sentence is the kept one and stands here alone. */
  only: boolean;
  /** How many of the sentence's other clauses stand there too. */
  clauses: SharedClauses;
  total: number;
}

/** What is looked for, prepared once. */
interface Sought {
  snippet: Snippet;
  kept: KeptContext;
  /** The kept statement, read when it is asked for first. */
  was: () => Statement;
  /** And what stood around it. */
  around: () => SnippetSurroundings;
  number: boolean;
  hint: number;
}

/** Own sentence kept well enough to be the same one, edited. Unrelated sentences of one report reach 0.45. */
const localAtLeast = 0.5;
/** Neighbours kept well enough. `similarity` gives 0 below 0.5. */
const farAtLeast = 0.5;
/** An edited sentence is believed only between neighbours that are as they were: list sentences are built alike (区级财政收入2.75亿元，同比增长74%). */
const farOfEdited = 0.85;
/** Own sentence kept well enough where number and subject both are others: a neighbour built alike reaches 0.7. */
const localOfAnothers = 0.8;
/** What a side weighs on which nothing was put in between: a copy beside the place has neighbours as like as its own. */
const untouchedSide = 0.1;
/** By how much the surroundings of an edited number may be less like the kept ones than another place's. */
const strangerLead = 0.5;
/** Characters of own sentence from which its exact words mean something by themselves: 其中，区级收入. */
const tellingLocal = 6;

/**
 * Finds a snippet in a text. Never takes another number for it: digits, unit, sign and hedge are the same and so is
 * whose number it is (its owner, indicator, date, row and column), or the result is `changed`; a twin is never taken
 * when its neighbours tell it apart. Spaces and line breaks do not count, so that a page and a PDF's text are read
 * alike. Pass a page that was opened to look for many.
 */
export function anchor(snippet: Snippet, text: string | AnchorPage): AnchorResult {
  const page = typeof text === 'string' ? openPage(text) : text;
  const gone: AnchorResult = { state: 'gone', span: null, was: snippet.quote, found: null };
  // What shows nothing stands everywhere: an older version kept such selections.
  if (withoutBlanks(snippet.quote) === '') return gone;
  const kept = keptContext(snippet);
  const sought: Sought = {
    snippet,
    kept,
    was: once(() => keptStatement(snippet)),
    around: once(() => keptSurroundings(snippet)),
    number: snippet.kind !== 'term' && isNumber(snippet.quote),
    hint: squeezedIndex(page.squeezed, snippet.anchor.start),
  };
  const whole = wholeContext(page, sought);
  if (whole && !whole.asked && (whole.same || isToldByContext(page, sought, whole)))
    return judge(page, sought, { ...whole, same: true });
  const best = bestPlace(page, sought) ?? whole;
  return best ? judge(page, sought, best) : gone;
}

/** The places of many snippets in one text, in their order. */
export function anchorAll(snippets: readonly Snippet[], text: string | AnchorPage): AnchorResult[] {
  const page = typeof text === 'string' ? openPage(text) : text;
  return snippets.map((snippet) => anchor(snippet, page));
}

/** The place where quote and whole context stand untouched: at the hint, else the nearest to it. */
function wholeContext(page: AnchorPage, sought: Sought): Scored | null {
  const { kept, hint } = sought;
  const { prefix, folded, suffix, quote } = kept;
  const text = page.squeezed;
  const whole = prefix + folded + suffix;
  const distance = (at: number): number => Math.abs(at + prefix.length - hint);
  let best: number | null = null;
  for (let at = text.folded.indexOf(whole); at !== -1; at = text.folded.indexOf(whole, at + 1))
    if (best === null || distance(at) < distance(best)) best = at;
  if (best === null || !text.exact.startsWith(quote, best + prefix.length)) return null;
  return score(page, sought, { start: best + prefix.length, end: best + prefix.length + quote.length });
}

/**
 * True where everything that was kept around the number stands there letter for letter, cells and all, and is by itself
 * enough to say whose the number is: ends of lines alone have moved, and what is read across them differently is no
 * other subject.
 */
function isToldByContext(page: AnchorPage, { kept: words, snippet }: Sought, place: Scored): boolean {
  if (!snippet.subject || !place.differences.every((one) => one === 'subject' || one === 'date'))
    return false;
  const start = place.start - words.prefix.length;
  const around = unsqueezeSpan(page.squeezed, start, place.end + words.suffix.length);
  const { prefix, suffix } = snippet.anchor;
  if (
    onOneLine(page.squeezed.original.slice(around.start, around.end)) !==
    onOneLine(prefix + snippet.quote + suffix)
  )
    return false;
  const { surroundings: _around, ...kept } = snippet.subject;
  const alone = keptStatement({ ...snippet, subject: undefined }).subject;
  const now = statementAt(page, place.span).subject;
  // A heading farther off than was kept is as the page has it, or it is no longer read there.
  const owner = alone.owner ?? now.owner ?? kept.owner;
  const date = alone.date ?? now.date ?? kept.date;
  return stable({ ...alone, owner, date }) === stable(kept);
}

/** The characters that can be seen, and the TABs between them, which part cells. */
const onOneLine = (words: string): string => words.split('\t').map(withoutBlanks).join('\t').trim();

function bestPlace(page: AnchorPage, sought: Sought): Scored | null {
  const { kept, hint, number } = sought;
  const seen = new Set<string>();
  let best: Scored | null = null;
  const candidates = [
    ...exactCandidates(page.squeezed, kept, hint),
    ...contextCandidates(page.squeezed, kept, hint),
    ...(number ? leadCandidates(page.squeezed, kept) : []),
    ...(number ? cellCandidates(page, sought.was()) : []),
  ];
  for (const found of candidates) {
    const candidate = snapped(page, found, { quote: kept.quote, number });
    const key = candidate && `${candidate.start},${candidate.end}`;
    if (!candidate || seen.has(key!)) continue;
    seen.add(key!);
    const scored = score(page, sought, candidate);
    if (isAcceptable(scored, sought) && (!best || isBetter(scored, best, hint))) best = scored;
  }
  return best;
}

function score(page: AnchorPage, sought: Sought, candidate: Candidate): Scored {
  const { kept, number, was } = sought;
  const text = page.squeezed;
  const agreement = agreementAt(text, kept, candidate.start, candidate.end);
  const printed = text.exact.slice(candidate.start, candidate.end);
  const exact = printed === kept.quote || (number && isSameNumber(printed, kept.quote));
  const span = unsqueezeSpan(text, candidate.start, candidate.end);
  const now = statementAt(page, span);
  const { differences, doubt } = number
    ? compareStatements(was(), now)
    : {
        differences: touches(kept.quote) && !sameTouching(was(), now) ? (['number'] as const).slice() : [],
        doubt: false,
      };
  const whole = exact && keepsDigitsTogether(was().quote, text.original.slice(span.start, span.end));
  const isOfSame = !differences.some((one) => one === 'subject' || one === 'date');
  const asked = number && isOfSame && isAmongOthers(page, sought, { span, agreement });
  const own = isOfSame && !asked;
  const same = whole && differences.length === 0;
  const isCell = number && was().subject.column !== null && was().subject.column === now.subject.column;
  return {
    ...candidate,
    span,
    agreement,
    exact,
    differences: whole ? differences : [...new Set<Difference>([...differences, 'number'])],
    doubt: doubt && whole,
    own,
    asked,
    member: number && compareMembers(was(), now) === 'same',
    cell: isCell,
    captioned: same && isCell && sharesCaption(sought.around(), surroundingsAt(page, span)),
    same,
    only: number && agreement.local === 1 && standsOnce(text.folded, kept),
    clauses: number ? sharedClauses(was(), now) : noClauses,
    // Own sentence and neighbours weigh alike; an exact quote only breaks ties, so that a twin with the old digits
    // never wins over the true place with new ones.
    total: (agreement.local ?? 0) + far(agreement) + (exact ? 0.05 : 0) + agreement.sides * untouchedSide,
  };
}

function isAmongOthers(
  page: AnchorPage,
  { was, around }: Sought,
  { span, agreement }: Pick<Scored, 'span' | 'agreement'>,
): boolean {
  return isSurroundedByOthers(
    { statement: was(), around: around() },
    { statement: statementAt(page, span), around: surroundingsAt(page, span) },
    {
      stands: (words) => page.core().includes(words),
      isInPlace: (agreement.after ?? 0) >= farOfEdited,
    },
  );
}

/** Least characters of a sentence, its number among them, that is told from others by itself: 新增床位80张。 */
const tellingSentence = 8;

/** True where the kept sentence is long enough to be one that is written once, and is. */
function standsOnce(
  folded: string,
  { prefix, folded: quote, suffix, localPrefix, localSuffix }: KeptContext,
): boolean {
  const sentence = prefix.slice(prefix.length - localPrefix) + quote + suffix.slice(0, localSuffix);
  if (sentence.length < tellingSentence || localPrefix < 2) return false;
  const first = folded.indexOf(sentence);
  return first !== -1 && !folded.includes(sentence, first + 1);
}

const noClauses: SharedClauses = { kept: 0, around: 0, within: 0 };

/** True for words that a number begins or ends: what stands beside it may belong to it. */
const touches = (quote: string): boolean => /^[\d０-９]|[\d０-９%％]$/u.test(quote);

/**
 * What is of the same comes before what is another's, but a number that was edited and stands among strangers does not
 * come before what stands where the kept one stood; then the likest surroundings, then the nearest.
 */
function isBetter(a: Scored, b: Scored, hint: number): boolean {
  if (a.own !== b.own) {
    const [own, other] = a.own ? [a, b] : [b, a];
    const wins = own.same || own.cell || other.total - own.total < strangerLead;
    return wins === a.own;
  }
  if (a.total !== b.total) return a.total > b.total;
  if (a.same !== b.same) return a.same;
  return Math.abs(a.start - hint) < Math.abs(b.start - hint);
}

/** Average of the sides that were kept; 0 when none was. */
function far({ touching: { before, after } }: Agreement): number {
  if (before === null) return after ?? 0;
  return after === null ? before : (before + after) / 2;
}

function isAcceptable(
  scored: Scored,
  {
    kept,
    snippet: {
      anchor: { twins },
    },
  }: Sought,
): boolean {
  const { local } = scored.agreement;
  // The sentence's other clauses stand around it in another order.
  // A cell is known by its row and column.
  if (scored.captioned) return true;
  if (scored.own && scored.cell) return far(scored.agreement) >= farAtLeast;
  const { clauses } = scored;
  if (scored.own && scored.member) return true;
  // Whatever its neighbours are now: no other sentence of then or now is that one.
  if (scored.same && scored.only && twins === 0) return true;
  if (scored.same && clauses.around > 0 && clauses.around >= 0.5 * clauses.kept) return true;
  if (scored.own && clauses.within > 1 && clauses.within >= 0.6 * clauses.kept) return true;
  // Another's number that is another number: the sentence itself must be nearly the kept one.
  if (!scored.own && !scored.exact && (local ?? 0) < localOfAnothers) return false;
  // A sentence that kept all its words may have got other neighbours behind its own.
  const { before, after } = local === 1 ? scored.agreement.touching : scored.agreement;
  const least = local === 1 ? farAtLeast : farOfEdited;
  const neighbours = (before ?? 1) >= least && (after ?? 1) >= least;
  const hasNeighbours = before !== null || after !== null;
  const localLength = kept.localPrefix + kept.localSuffix;
  const sameSentence = local === 1 && localLength >= tellingLocal;
  if (scored.exact && sameSentence)
    return twins === 0 || (hasNeighbours && far(scored.agreement) >= farAtLeast);
  if (scored.exact && kept.quote.length >= 3 * tellingLocal && twins === 0 && (local ?? 1) >= localAtLeast)
    return true;
  if (local !== null && localLength >= tellingLocal)
    return local >= localAtLeast && neighbours && (hasNeighbours || local > 0.8);
  // A cell or a line of its own: its neighbours alone tell the place.
  return hasNeighbours && neighbours && (local ?? 1) >= localAtLeast;
}

/** Says what was found at a place. */
function judge(page: AnchorPage, { snippet, was, around }: Sought, place: Scored): AnchorResult {
  const { span } = place;
  const printed = page.squeezed.original.slice(span.start, span.end);
  if (place.same && !place.asked) {
    const state = span.start === snippet.anchor.start && printed === snippet.quote ? 'unchanged' : 'moved';
    const isSpelledSo = withoutBlanks(printed) === withoutBlanks(snippet.quote);
    return {
      ...{ state, span, was: snippet.quote, found: printed },
      ...(isSpelledSo ? {} : { otherSpelling: true }),
    };
  }
  const words = place.exact
    ? tellApart(
        { ...was(), surroundings: around() },
        { ...statementAt(page, span), surroundings: surroundingsAt(page, span) },
      )
    : { was: snippet.quote, found: printed };
  return { state: 'changed', span, ...words, doubt: place.doubt || (place.same && place.asked) };
}

/** False where a TAB or a break now parts digits that stood together: `1⇥2亿元` is not 12亿元. */
function keepsDigitsTogether(quote: string, printed: string): boolean {
  const parted = /\d[.．,，]?\s+[.．,，]?\d/;
  return parted.test(quote) || !/\d[.．,，]?\s*[\t\n]\s*[.．,，]?\d/.test(printed) || quote.includes('\n');
}
