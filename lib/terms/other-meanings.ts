import type { GlossaryEntry } from '../knowledge/glossary.ts';
import { readNumber } from '../text/numerals.ts';
import { foldForm } from '../text/print/fold.ts';
import type { Span } from '../text/span.ts';
import { isNumeralAbbreviation } from './senses.ts';

/** Why the characters of a numeral abbreviation mean something else in one place. */
export interface OtherMeaning {
  rule: string;
  /** Whether it holds of the term that stands at the span of the text. */
  holds(text: string, span: Span, entry: GlossaryEntry): boolean;
  /** A sentence in which it holds, and the term that is none there. */
  sample: string;
  term: string;
}

/** How far back a quotation or a list of items may begin. */
const reach = 40;

/** What stands between an opening quotation mark and the end of the words before it; `null` where none is open. */
const openQuotation = /“(?<quoted>[^“”]*)$/u;

/** “两不愁三保障”: the quoted words are a name of their own, of which the abbreviation is the beginning or a middle. */
function isPartOfQuoted(text: string, { start, end }: Span): boolean {
  const left = openQuotation.exec(text.slice(Math.max(0, start - reach), start))?.groups?.quoted;
  if (left === undefined) return false;
  const close = text.slice(end, end + reach).search(/[“”]/u);
  // A mark beside the term parts it from other names of the quotation.
  const right = close < 0 ? '' : text.slice(end, end + close);
  return /[\p{Script=Han}]$/u.test(left) || /^[\p{Script=Han}]/u.test(right);
}

const items = /(?:[^，。；：、“”\s]{1,12}、)+[^，。；：、“”\s]{1,12}(?=[，,]?[^，。；：、“”]{0,6}“?$)/u;

const abbreviation = /^(?<number>.)(?:个|大|项)?(?<counted>.)/u;

/** Length of the piece of an item, with its counted character, that can be told from a chance one. */
const shortestItem = 3;

/**
 * 会谈、会签、会诊“三会”: the sentence lists as many things as the number says, each with the character that is counted,
 * and most of them are not those of the glossary.
 */
function isListedHere(text: string, { start, end }: Span, { senses }: GlossaryEntry): boolean {
  const { number, counted } = abbreviation.exec(foldForm(text.slice(start, end)))!.groups!;
  const listed = items.exec(text.slice(Math.max(0, start - reach), start))?.[0].split('、') ?? [];
  const own = listed.filter((item) => item.includes(counted!));
  if (own.length < (readNumber(number!, 0)?.value ?? Number.POSITIVE_INFINITY)) return false;
  const known = senses.map(({ definition }) => definition).join('');
  // A verb may stand before the first item (推进电信网), an adverb behind the last.
  const isKnown = (item: string): boolean =>
    [item.slice(-shortestItem), item.slice(0, shortestItem)].some(
      (piece) => piece.length === shortestItem && piece.includes(counted!) && known.includes(piece),
    );
  return own.filter(isKnown).length * 2 < own.length;
}

/** Every way in which an abbreviation by number means something else, in the order in which they are tried. */
export const otherMeanings: readonly OtherMeaning[] = [
  { rule: 'part of a quoted name', holds: isPartOfQuoted, sample: '巩固“两不愁三保障”成果', term: '三保' },
  { rule: 'list of its own', holds: isListedHere, sample: '建立会谈、会签、会诊“三会”机制', term: '三会' },
];

/** The rule by which an abbreviation by number means something else at a place; `null` when it is the term. */
export function findOtherMeaning(text: string, span: Span, entry: GlossaryEntry): string | null {
  if (!isNumeralAbbreviation(text.slice(span.start, span.end))) return null;
  return otherMeanings.find(({ holds }) => holds(text, span, entry))?.rule ?? null;
}
