import type { OwnNote } from '../../../lib/analysis/own-note.ts';
import { isDoctrine } from '../../../lib/knowledge/doctrine.ts';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import { foldForm } from '../../../lib/text/print/fold.ts';
import { readPrint } from '../../../lib/text/print/print.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import type { CorpusDocument } from '../corpus/documents.ts';

/** A term that governments explain in notes of their own reports. */
export interface AnnotatedTerm {
  /** As it is written most often, without quotation marks at its ends. */
  term: string;
  /** Names of the cities and provinces that explain it, in any year. */
  places: ReadonlySet<string>;
}

/** What the corpus explains itself, and which of its reports explain nothing. */
export interface Annotations {
  terms: readonly AnnotatedTerm[];
  /** Reports without a note of their own: what their reader does not know, only a glossary can explain. */
  bare: readonly CorpusDocument[];
}

/** A note that stands apart from the sentence; an explanation in passing, “三治”（法治、德治、自治）, does not. */
const standsApart = ({ entry, note }: OwnNote): boolean =>
  entry.length > 1 || entry[0]!.start < note.start || entry[0]!.end !== note.end;

/** The longest name that counts as a term: what is longer is the title of a plan. */
const longestTerm = 14;

/** Reads the notes of every report of a city or province; terms come by number of places, most first, doctrine left out. */
export function readAnnotations(documents: Iterable<CorpusDocument>): Annotations {
  const places = new Map<string, Set<string>>();
  const written = new Map<string, Map<string, number>>();
  const bare: CorpusDocument[] = [];
  for (const document of documents) {
    if (document.place === null || document.genre !== 'report') continue;
    const notes = findOwnNotes(readPrint(plainReportText(document.text))).filter(standsApart);
    if (notes.length === 0) bare.push(document);
    for (const { term } of notes) {
      const form = foldForm(term);
      if (form.length < 2 || form.length > longestTerm || isDoctrine(form)) continue;
      if (!places.has(form)) places.set(form, new Set());
      places.get(form)!.add(document.place);
      const spellings = written.get(form) ?? new Map<string, number>();
      written.set(form, spellings.set(term, (spellings.get(term) ?? 0) + 1));
    }
  }
  const terms = [...places]
    .map(([form, named]) => ({ term: commonest(written.get(form)!), places: named }))
    .sort((a, b) => b.places.size - a.places.size);
  return { terms, bare };
}

const commonest = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
