import { doctrine } from '../../knowledge/doctrine.ts';
import { foldForm } from '../../text/print/fold.ts';
import type { Clause } from '../clauses.ts';
import type { ComparedPlace, ComparedReport } from '../compared-report.ts';
import { isOwnName } from '../measure.ts';
import { standsInNoteList, standsInNotes } from '../report-notes.ts';
import { setPhrases } from '../words/name-words.ts';
import { quotedEverywhere } from '../words/quoted-everywhere.ts';
import { thing } from '../words/things.ts';

/** A sentence of a plan, or of what a report calls its problems, that the next report says again. */
export interface Mention {
  said: ComparedPlace;
  /** Where the next report says it again. */
  again: ComparedPlace;
  /** `quoted`: it names the same thing in quotation marks; `wording`: it says the same in as many words. */
  by: 'quoted' | 'wording';
}

/** So many characters in a row, folded, are no coincidence. Origin: half a line of print; policy phrases seldom have more. */
const sameWords = 12;

/** Quoted names shorter than this are common words. */
const leastQuoted = 4;

const quoted = /[“"「]([^”"」，。；]{2,24})[”"」]/gu;
const quotedOften = new Set(quotedEverywhere.map(({ form }) => foldForm(form)));
const saidEverywhere = [...doctrine, ...setPhrases].map(({ form }) => foldForm(form));

/**
 * Finds what the next report says again among plans and problems: sentences without a number of their own, each with
 * the first place that names the same thing or says the same words. Doctrine and set phrases, which every report
 * repeats, are none; nor are names that other places' reports use as well, nor words that name nothing that can be
 * pointed at (加强重点领域监管).
 */
export function findMentions(report: ComparedReport, next: ComparedReport): Mention[] {
  const later = next.clauses
    .filter((clause) => clause.half === 'plan' && !isOfNotes(next, clause))
    .map((clause) => ({ clause, ...wordsIn(next, clause) }));
  const runs = new Map(later.flatMap((place) => runsOf(place.folded).map((run) => [run, place] as const)));
  const names = new Map(later.flatMap((place) => place.names.map((name) => [name, place] as const)));
  return report.clauses.flatMap((clause) => {
    if (clause.half !== 'plan' || hasFigure(report, clause) || isOfNotes(report, clause)) return [];
    const { folded, names: own } = wordsIn(report, clause);
    const name = own.map((quote) => names.get(quote)).find((place) => place !== undefined);
    if (saidEverywhere.some((form) => folded.includes(form))) return [];
    const places = new Set(runsOf(folded).map((words) => runs.get(words)));
    const found = name ?? [...places].find((place) => place && thing.test(sharedBy(folded, place.folded)));
    if (!found) return [];
    return [
      {
        said: placeOfClause(report, clause),
        again: placeOfClause(next, found.clause),
        by: name ? ('quoted' as const) : ('wording' as const),
      },
    ];
  });
}

function wordsIn({ text }: ComparedReport, { start, end }: Clause): { folded: string; names: string[] } {
  const words = text.slice(start, end);
  const names = [...words.matchAll(quoted)]
    .map(([, name]) => foldForm(name ?? ''))
    .filter((name) => name.length >= leastQuoted && isOwnName(name) && !quotedOften.has(name));
  return { folded: foldForm(words), names };
}

/** The characters of one sentence that stand in another in runs of `sameWords`, in their order. */
function sharedBy(folded: string, other: string): string {
  const shared = new Set<number>();
  runsOf(folded).forEach((run, at) => {
    if (other.includes(run)) for (let next = at; next < at + sameWords; next += 1) shared.add(next);
  });
  return [...shared]
    .sort((a, b) => a - b)
    .map((at) => folded[at])
    .join('');
}

/** Every run of `sameWords` characters. */
function runsOf(folded: string): string[] {
  return Array.from({ length: Math.max(0, folded.length - sameWords + 1) }, (_, at) =>
    folded.slice(at, at + sameWords),
  );
}

/** A clause that a note explains (46.污染防治“八大战役”：), or the line that explains it. */
const isOfNotes = (report: ComparedReport, { start, end }: Clause): boolean =>
  standsInNotes(report, start) ||
  standsInNoteList(report, start) ||
  (explained.test(report.text[end] ?? '') && numbered.test(report.text.slice(start, end)));

const explained = /[:：]/u;
/** A number and the name of what a note explains. */
const numbered = /^\s*(?:\d{1,3}|[①-⑳])[.．、]?[^，。；]*[“"「]/u;

const hasFigure = ({ figures }: ComparedReport, { start, end }: Clause): boolean =>
  figures.some((figure) => figure.start >= start && figure.start < end);

const placeOfClause = ({ index, text }: ComparedReport, { start, end }: Clause): ComparedPlace => ({
  report: index,
  start,
  end,
  text: text.slice(start, end),
});
