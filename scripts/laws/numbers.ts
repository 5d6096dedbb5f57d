import * as v from 'valibot';
import type { LawRecord } from '../../lib/knowledge/laws.ts';
import { type OpenCollection, readCopy } from './collections.ts';
import type { LawText } from './read-law-text.ts';

/** A page that prints the number of a law, for a number that the collections do not print. */
export const notedNumberSchema = v.strictObject({
  /** Id in `seeds/laws/laws.json`. */
  law: v.string(),
  /** The number as the record has it. */
  number: v.string(),
  /** Where it was read: a print of the order, or of the law or the decision with its order. */
  page: v.pipe(v.string(), v.url()),
});
export type NotedNumber = v.InferOutput<typeof notedNumberSchema>;

/** What a record's number was compared with: the text of a collection, a noted page, or nothing. */
export type NumberFooting = 'text' | 'page' | 'nothing';

/** Numbers of records by what bears them out, with what is wrong. */
export interface NumberCheck {
  faults: string[];
  /** Ids of the records that have a number. */
  byFooting: Record<NumberFooting, string[]>;
}

/**
 * Compares each record's number with the order that its text prints for this edition, else with its noted page, else
 * with the first order of its text. A number that none of them prints is no fault, but rests on nothing. Notes of a law
 * that has no record are faults.
 */
export function checkNumbers(
  laws: readonly LawRecord[],
  { open, noted }: { open: readonly OpenCollection[]; noted: readonly NotedNumber[] },
): NumberCheck {
  const pages = new Map(noted.map((row) => [row.law, row]));
  const check: NumberCheck = { faults: [], byFooting: { text: [], page: [], nothing: [] } };
  for (const law of laws) {
    const told = tellNumber(law, { text: readCopy(open, law.copy), noted: pages.get(law.id) });
    pages.delete(law.id);
    if (told !== null && told.number !== law.number)
      check.faults.push(`${law.id}: number is ${law.number}, the ${told.footing} has ${told.number}`);
    else if (law.number !== null) check.byFooting[told?.footing ?? 'nothing'].push(law.id);
  }
  for (const id of pages.keys()) check.faults.push(`${id}: a number is noted of it, and it has no record`);
  return check;
}

/**
 * Numbers that a collection prints of laws whose records say that no text prints one: in any edition of the title, since
 * a record may have the number of the first.
 */
export function findPrinted(laws: readonly LawRecord[], open: readonly OpenCollection[]): string[] {
  const unprinted = new Map(laws.flatMap((law) => (law.noNumber === undefined ? [] : [[law.title, law.id]])));
  return open.flatMap(({ id: collection, texts }) =>
    [...texts.keys()].flatMap((path) => {
      if (!path.endsWith('.md')) return [];
      const { title, number } = readCopy(open, { collection, path }) ?? { title: null, number: null };
      const id = title === null ? undefined : unprinted.get(title);
      return id === undefined || number === null ? [] : [`${id}: ${collection} prints ${number} in ${path}`];
    }),
  );
}

/** The number that a record should have and who tells it; `null` where nobody does. */
function tellNumber(
  { edition }: LawRecord,
  { text, noted }: { text: LawText | null; noted: NotedNumber | undefined },
): { number: string; footing: NumberFooting } | null {
  const printed = text?.number ?? null;
  // A text that leaves out its last amendment has the number of an older edition.
  const isOfEdition = text?.isEditionNumber === true && (text.edition ?? '') >= edition;
  if (printed !== null && (isOfEdition || noted === undefined)) return { number: printed, footing: 'text' };
  return noted === undefined ? null : { number: noted.number, footing: 'page' };
}
