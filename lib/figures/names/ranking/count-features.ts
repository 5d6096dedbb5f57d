import { lastPair, pairAt } from '../../../text/pairs.ts';
import { type KnownName, knownHead, knownName, knownTail } from './name-counts.ts';
import { type Feature, magnitude, type Offer, sortOf } from './offer.ts';

/** Longest rest of a name, or of the words it leaves out, that still counts. */
const longestRest = 8;

const restOf = (length: number): number => Math.min(longestRest, length) / longestRest;

/** Figures that an ending is believed to have had besides those counted, and how far below all others a sort may lie. */
const [believed, lowest] = [10, -4];

/** How much more often figures of the number's sort have a name with this ending than a tenth of the time. */
function fits({ counts, number }: Offer, text: string): number {
  const ending = counts.endings.get(lastPair(text));
  if (ending === undefined) return 0;
  const { sorts, all } = ending;
  return Math.max(lowest, Math.log2(((sorts[sortOf(number)] ?? 0) + 1) / (all + believed)) + 2);
}

/** Whether a name is printed whole where its span says. */
function isPrinted({ name: { span, text }, number }: Offer): boolean {
  if (span === null || span.end - span.start < text.length) return false;
  const printed = number.context.text.slice(span.start, span.end);
  return (printed.length > text.length ? printed.replace(/\s/gu, '') : printed) === text;
}

/** How often known names hold the two characters between which a printed name is cut. */
function cutAt(offer: Offer, at: number | undefined): number {
  if (at === undefined || at <= 0 || !isPrinted(offer)) return 0;
  return magnitude(offer.counts.inside.get(pairAt(offer.number.context.text, at - 1)));
}

/** What of the words before the number a name leaves out in front; all of them where it has none. */
function leftBefore({ name: { text }, number: { words } }: Offer): string {
  for (let at = 0; at < words.length; at++)
    if (words.charCodeAt(at) === text.charCodeAt(0) && text.startsWith(words.slice(at)))
      return words.slice(0, at);
  return words;
}

const ends = ({ counts }: Offer, text: string): number => magnitude(counts.ends.get(lastPair(text)));
const reportsOf = (known: KnownName | null): number => magnitude(known?.reports);
const tailOf = ({ counts, name }: Offer): KnownName | null => knownTail(counts, name.text);
const headOf = ({ counts, name }: Offer): KnownName | null => knownHead(counts, name.text);

/** What real reports print as names, and what a name leaves out of the words at its number. */
export const countFeatures: readonly Feature[] = [
  {
    id: 'ending-fits',
    meaning: 'names with this ending are of such numbers',
    of: (o) => fits(o, o.name.text),
  },
  {
    id: 'known',
    meaning: 'reports that print the name',
    of: (o) => reportsOf(knownName(o.counts, o.name.text)),
  },
  { id: 'known-tail', meaning: 'reports that print its end as a name', of: (o) => reportsOf(tailOf(o)) },
  {
    id: 'known-head',
    meaning: 'reports that print its beginning as a name',
    of: (o) => reportsOf(headOf(o)),
  },
  { id: 'ends', meaning: 'known names that end as it does', of: (o) => ends(o, o.name.text) },
  {
    id: 'cut-at-start',
    meaning: 'known names that hold what its start cuts apart',
    of: (o) => cutAt(o, o.name.span?.start),
  },
  {
    id: 'cut-at-end',
    meaning: 'known names that hold what its end cuts apart',
    of: (o) => cutAt(o, o.name.span?.end),
  },
  { id: 'left-before', meaning: 'how much it leaves out in front', of: (o) => restOf(leftBefore(o).length) },
  { id: 'left-before-ends', meaning: 'known names that end so', of: (o) => ends(o, leftBefore(o)) },
];
