import type { SnippetSurroundings } from '../records/snippet.ts';
import { roleOf } from '../text/print/role-words.ts';
import { headNumber } from './head-number.ts';
import { sharedShare } from './shared-words.ts';
import type { Statement } from './statement.ts';
import { clausesOf, coreWords, differInManner, ownerOf } from './subject-words.ts';

/** A statement with what stands around it. */
export interface Surrounded {
  statement: Statement;
  around: SnippetSurroundings;
}

/** What is known of the page besides. */
export interface PageAround {
  /** Whether words of the kept page, as they are compared, still stand on this one. */
  stands: (words: string) => boolean;
  /** True where what follows the sentence is as it was: it did not move by itself. */
  isInPlace: boolean;
}

/** Share of characters that two headings or sentences have in common where one may stand for the other: 教育方面, 卫生方面. */
const alike = 0.5;
/** Most characters of words that only say what is spoken of: 安全生产方面. */
const longestLabel = 7;
/** How much shorter the one of two such may be. */
const likeLength = 0.6;

/**
 * True where words outside a number's sentence or row, which say whose it is, in what unit, of what time or whether done
 * or promised, were replaced by others: nobody but the reader can say whether the number still is the same one's. What
 * came, went, grew longer or was numbered otherwise replaces nothing; nor does what a number that was moved stands under
 * now, unless it is built alike.
 */
export function isSurroundedByOthers(then: Surrounded, now: Surrounded, page: PageAround): boolean {
  return (
    isCorrected(then.statement, now.statement) ||
    !holdsNames(then.around.above, now.around.above) ||
    hasOtherTitles(then, now) ||
    isLedByOthers(then, now, page) ||
    isUnderOtherHeading(then, now, page)
  );
}

const correction = /^\s*[（(［[【][^）)］\]】]{0,24}(?:更正|订正|勘误|应为|应是|有误|误写|为准)/u;

/** 21亿元（更正：应为12亿元） */
const isCorrected = (then: Statement, now: Statement): boolean =>
  correction.test(now.tail) && !correction.test(then.tail);

const bare = (words: string): string => coreWords(words.replace(headNumber, ''));

/** Words stand in others' place, other than at greater length. */
const isReplaced = (a: string, b: string): boolean =>
  a !== '' && b !== '' && sharedShare(a, b) < 1 && !differInManner(a, b);

function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= likeLength * long.length && sharedShare(a, b) >= alike;
}

/** A row keeps what is above it when rows of names are put in or taken out. */
function holdsNames(then: readonly string[], now: readonly string[]): boolean {
  const [a, b] = [then.map(bare), now.map(bare)];
  return (
    a.every((name) => b.includes(name)) ||
    b.every((name) => a.includes(name)) ||
    !isReplaced(a.join(''), b.join(''))
  );
}

/** True where the lines above or below a table of the same heads lack a kept one, and have one that is not the kept one at length. */
function hasOtherTitles(then: Surrounded, now: Surrounded): boolean {
  if (then.statement.subject.column !== now.statement.subject.column) return false;
  const [kept, found] = [then.around.titles.map(bare), now.around.titles.map(bare)];
  const [all, were] = [found.join(''), kept.join('')];
  const gone = kept.filter((line) => !all.includes(line));
  const came = found.filter((line) => !were.includes(line));
  return gone.some(
    (line) => came.length > 0 && came.every((other) => isReplaced(line, other) || isOtherUnit(line, other)),
  );
}

/** True where the nearest line above both tables that is more than a unit is the same. */
export function sharesCaption(then: SnippetSurroundings, now: SnippetSurroundings): boolean {
  const caption = ({ titles }: SnippetSurroundings) =>
    titles.findLast((line) => !line.includes('单位'))?.replace(/\s/g, '');
  return caption(then) !== undefined && caption(then) === caption(now);
}

/** 单位：万元 beside 单位：元 */
const isOtherUnit = (a: string, b: string): boolean =>
  unitOf(a) !== null && unitOf(b) !== null && unitOf(a) !== unitOf(b);

const unitOf = (line: string): string | null =>
  /单位[均都]?[为是]?[:：]?([^()（）]+)/u.exec(line)?.[1] ?? null;

/** What makes a sentence speak of the one before. */
const refersBack = /^(?:[^，。；]{0,2})?(?:该|此|其(?!中)|上述|这)/u;

function isLedByOthers(then: Surrounded, now: Surrounded, page: PageAround): boolean {
  const [a, b] = [then.statement, now.statement];
  const refers = refersBack.test(a.head.trimStart());
  const owner = ownOwner(a);
  if (owner !== null && owner === ownOwner(b) && !refers) return false;
  const [was, is] = [coreWords(a.before + a.head), coreWords(b.before + b.head)];
  const pair = (which: 'before' | 'opening') =>
    [bare(then.around[which] ?? ''), bare(now.around[which] ?? '')] as const;
  const [opened, opens] = pair('opening');
  const isApart = isReplaced(opened, opens) && !is.includes(opened) && !was.includes(opens);
  if (isApart && (isLabel(then) || isAlike(opened, opens) || !page.stands(opened))) return true;
  const [kept, found] = pair('before');
  if (!isReplaced(kept, found)) return false;
  const [stayed, known] = [is.includes(kept), was.includes(found)];
  // The sentence between was taken out, or the number's own was moved up.
  if (known && !stayed) return false;
  return refers || isAlike(kept, found) || (!stayed && page.isInPlace && !page.stands(kept));
}

/** What a paragraph opens with that is no statement of its own and no heading: whatever stands under it is of it. */
const isLabel = ({ around: { opening } }: Surrounded): boolean =>
  opening !== null && !headNumber.test(opening) && bare(opening).length <= longestLabel;

/** The owner that a number's own sentence opens one of its clauses with. */
const ownOwner = ({ head }: Statement): string | null =>
  clausesOf(head)
    .map((clause) => ownerOf(clause))
    .filter((one) => one !== null)
    .at(-1) ?? null;

function isUnderOtherHeading(then: Surrounded, now: Surrounded, page: PageAround): boolean {
  const [kept, found] = [then.around.headings, now.around.headings].map((all) => all.map(bare)) as [
    string[],
    string[],
  ];
  const [was, is] = [kept[0] ?? '', found[0] ?? ''];
  if (!isReplaced(was, is)) return false;
  // A line that is part of a sentence on the other page heads nothing.
  const { statement: a } = then;
  const { statement: b } = now;
  if (coreWords(a.before + a.head).includes(is) || coreWords(b.before + b.head).includes(was)) return false;
  // A heading that was taken out left the one before it, one that was put in has the kept one before.
  if (kept.includes(is) && !page.stands(was)) return false;
  if (isAlike(was, is)) return true;
  const [role, other] = [roleOf(was), roleOf(is)];
  return !page.stands(was) || (role !== null && other !== null && role !== other);
}
