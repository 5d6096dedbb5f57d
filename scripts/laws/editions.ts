import type { LawRecord } from '../../lib/knowledge/laws.ts';
import { type DatabaseRow, type OpenCollection, readCopy } from './collections.ts';
import { dayInPath, findRow } from './derive-law.ts';

/** An edition of a law that a collection holds. */
export interface Edition {
  title: string;
  /** Day of the edition: of the file's name, else of the last amendment in the text's history. */
  day: string;
  /** Day of the newest collection that holds it. */
  collected: string;
}

/** Every edition whose text or file is dated, once. */
export function findEditions(open: readonly OpenCollection[]): Edition[] {
  const found = new Map<string, Edition>();
  for (const { id: collection, day: collected, texts } of open)
    for (const path of texts.keys()) {
      if (!path.endsWith('.md')) continue;
      const text = readCopy(open, { collection, path });
      const day = dayInPath(path) ?? text?.edition ?? null;
      if (text === null || text.title === null || day === null) continue;
      const key = `${text.title} ${day}`;
      const known = found.get(key);
      if (known === undefined || known.collected < collected)
        found.set(key, { title: text.title, day, collected });
    }
  return [...found.values()];
}

/** Ids of records by what their status was compared with. */
export interface StatusFooting {
  /** The national database has this edition as in force, or the newest collection has it as its latest. */
  borneOut: string[];
  /** Of these, those whose record says it of a day after the newest collection: what came between is not in the texts. */
  ofLaterDay: string[];
  /** Told of a day after the newest collection, or of a law that is in none of them: not verifiable from the texts. */
  byHand: string[];
  /** The record says that nobody checked it. */
  unchecked: string[];
}

/** Says what each record's status rests on, as of the day of the newest collection. */
export function footStatuses(
  laws: readonly LawRecord[],
  { rows, editions }: { rows: readonly DatabaseRow[]; editions: readonly Edition[] },
): StatusFooting {
  const newest = editions.reduce((latest, { collected }) => (collected > latest ? collected : latest), '');
  const footing: StatusFooting = { borneOut: [], ofLaterDay: [], byHand: [], unchecked: [] };
  for (const { id, title, edition, status, checked } of laws) {
    const isCollected = editions.some(
      (one) => one.title === title && one.day === edition && one.collected === newest,
    );
    const isInForce = findRow(rows, title, edition)?.status === 'in_force' || isCollected;
    if (status.code === 'unchecked') footing.unchecked.push(id);
    else if (status.code === 'in-force' && isInForce) {
      footing.borneOut.push(id);
      if (checked > newest) footing.ofLaterDay.push(id);
    } else footing.byHand.push(id);
  }
  return footing;
}
