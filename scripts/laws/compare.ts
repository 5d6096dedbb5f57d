import type { Cited } from '../../lib/knowledge/check-laws.ts';
import { readArticleNumbers } from '../../lib/knowledge/check-laws.ts';
import type { LawRecord } from '../../lib/knowledge/laws.ts';
import { isLawCitation } from '../../lib/knowledge/resolve-sources.ts';
import { isoDay } from '../../lib/text/days.ts';
import { type DatabaseRow, type OpenCollection, readCopy } from './collections.ts';
import { type Derived, dayOfFile, findRow } from './derive-law.ts';
import type { Edition } from './editions.ts';

/** Fields that the text or the database must bear out; the number has a check of its own, others a person may know better. */
const borneOut = ['title', 'body', 'adopted', 'edition', 'inForce', 'articles', 'address'] as const;

/**
 * Where a record says other than its text or the database does. Fields that they do not tell are not compared, nor is a
 * law that was read on a page of its own.
 */
export function compareRecord(record: LawRecord, derived: Derived | null): string[] {
  if ('page' in record.copy) return [];
  if (derived === null) return [`${record.id}: no text at ${record.copy.collection} ${record.copy.path}`];
  return borneOut.flatMap((field) => {
    const told = derived[field];
    if (told === undefined || told === null || told === record[field]) return [];
    if (field === 'inForce' && isOfFirst(String(told), record)) return [];
    return [`${record.id}: ${field} is ${record[field]}, the text has ${told}`];
  });
}

/** A text's last article tells since when the law is, a person since when a later edition of it is in force. */
const isOfFirst = (told: string, { edition, inForce }: LawRecord): boolean =>
  told < edition && inForce >= edition;

/** Cited articles that the text that was read does not have. */
export function missingArticles(
  cited: readonly Cited[],
  known: { laws: ReadonlyMap<string, LawRecord>; open: readonly OpenCollection[] },
): string[] {
  return cited.flatMap(({ id, source }) => {
    const law = isLawCitation(source) ? known.laws.get(source.law) : undefined;
    if (law === undefined || !isLawCitation(source)) return [];
    const articles = readCopy(known.open, law.copy)?.articles;
    const numbers = readArticleNumbers(source.where) ?? [];
    return numbers
      .filter((number) => articles !== undefined && !articles.has(number))
      .map((number) => `${id}: ${law.title} has no article ${number}`);
  });
}

/** A law that an article of another repeals, with the day. */
export interface Repeal {
  title: string;
  by: string;
  on: string;
}

const titles = /《([^《》]+)》/gu;

/** Laws that the last articles of the newer texts repeal: 《…》同时废止. */
export function findRepeals(open: readonly OpenCollection[], since: string): Repeal[] {
  return open.flatMap(({ id: collection, texts }) =>
    [...texts.keys()].flatMap((path) => {
      if (!isRecent(texts.get(path)!, { path, since })) return [];
      const text = readCopy(open, { collection, path });
      if (text === null || text.title === null) return [];
      const last = [...text.words].at(-1);
      if (last === undefined || !/废止/u.test(last[1])) return [];
      const on = last[1].match(/(\d{4})年(\d{1,2})月(\d{1,2})日起施行/u);
      const day = (on && isoDay(Number(on[1]), Number(on[2]), Number(on[3]))) ?? since;
      return [...last[1].matchAll(titles)].map(([, title]) => ({ title: title!, by: text.title!, on: day }));
    }),
  );
}

/** True for a text whose file or front matter dates it on or after a day. */
function isRecent(text: string, { path, since }: { path: string; since: string }): boolean {
  const day = dayOfFile(path, text);
  return day !== null && day >= since;
}

/**
 * Records said to be in force whose law a collection shows in a newer edition, or repeals. A record that says what
 * became of it is right to be cited; the card says it too.
 */
export function unsaidStatuses(
  laws: readonly LawRecord[],
  {
    rows,
    editions,
    repeals,
    today,
  }: {
    rows: readonly DatabaseRow[];
    editions: readonly Edition[];
    repeals: readonly Repeal[];
    today: string;
  },
): string[] {
  return laws.flatMap((law) => {
    if (law.status.code !== 'in-force' && law.status.code !== 'unchecked') return [];
    const row = findRow(rows, law.title, law.edition);
    const newer = rows.find(({ title, edition }) => title === law.title && edition > law.edition);
    const later = editions.find(({ title, day }) => title === law.title && day > law.edition);
    const repeal = repeals.find(({ title, on }) => title === law.title && on > law.edition);
    const isRight =
      row === null || row.status === 'in_force' || (row.status === 'not_yet_in_force' && row.since <= today);
    return [
      ...(newer ? [`${law.id}: amended on ${newer.edition}, in force ${newer.since}`] : []),
      ...(later && !newer ? [`${law.id}: the collection of ${later.collected} has it of ${later.day}`] : []),
      ...(isRight || newer ? [] : [`${law.id}: the database says ${row.status}`]),
      ...(repeal ? [`${law.id}: repealed by ${repeal.by} on ${repeal.on}`] : []),
    ];
  });
}
