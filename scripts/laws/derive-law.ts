import * as v from 'valibot';
import { type CollectedCopy, type LawRecord, lawSchema } from '../../lib/knowledge/laws.ts';
import { type DatabaseRow, type OpenCollection, readCopy } from './collections.ts';

/** What texts and database say of a law, field by field; a field that neither says is left out. */
export type Derived = Partial<LawRecord>;

/** Short title and year of an edition: `预算法-2018`. */
export function lawId(title: string, edition: string): string {
  return `${title.replace(/^中华人民共和国/u, '').replace(/\s/gu, '')}-${edition.slice(0, 4)}`;
}

/** The database's row of an edition, by title and day; without a day, of the only edition in force. */
export function findRow(
  rows: readonly DatabaseRow[],
  title: string,
  edition: string | null,
): DatabaseRow | null {
  const editions = rows.filter((row) => row.title === title);
  if (edition === null) return editions.find(({ status }) => status === 'in_force') ?? null;
  return editions.find((row) => row.edition === edition) ?? null;
}

/** The day in a file's name, (2018-12-29); `null` where it has none. */
export function dayInPath(path: string): string | null {
  return path.match(/\((\d{4}-\d{2}-\d{2})\)/)?.[1] ?? null;
}

/** The day that a file's name, its front matter or its fields give; `null` where none does. */
export const dayOfFile = (path: string, file: string): string | null =>
  dayInPath(path) ??
  file.match(/^publish_date: "(\d{4}-\d{2}-\d{2})"/m)?.[1] ??
  file.match(/"issued_date": "([\d-]{10})"/)?.[1] ??
  null;

/** Titles that a collection misprints, as they are. */
const misprints: ReadonlyMap<string, string> = new Map([
  ['上海市历史文化风貌区和优秀历史筑保护条例', '上海市历史文化风貌区和优秀历史建筑保护条例'],
]);

/** Province or city in the path of a local regulation, by the body that made it; `null` for the whole country. */
function areaOf(path: string, body: string | null): string | null {
  if (!path.startsWith('DLC/')) return null;
  return body?.replace(/人民代表大会(?:常务委员会)?$/u, '') ?? path.split('/').at(-2) ?? null;
}

/** All that can be told of a law from the file in `copy`. */
export function deriveLaw(
  copy: CollectedCopy,
  { open, rows }: { open: readonly OpenCollection[]; rows: readonly DatabaseRow[] },
): Derived | null {
  const text = readCopy(open, copy);
  const file = open.find(({ id }) => id === copy.collection)?.texts.get(copy.path);
  if (text === null || text.title === null || file === undefined) return null;
  const title = misprints.get(text.title) ?? text.title;
  const edition = dayOfFile(copy.path, file) ?? text.edition;
  const row = findRow(rows, title, edition);
  const makerToldByFile = file.match(/^issuing_authority: "(.+)"$/m)?.[1];
  const body = row?.body ?? text.body ?? makerToldByFile ?? null;
  const day = edition ?? row?.edition;
  const fields: Record<keyof Omit<LawRecord, 'numberOf' | 'noNumber' | 'status' | 'checked'>, unknown> = {
    id: day && lawId(title, day),
    title,
    number: text.number,
    body,
    area: areaOf(copy.path, body),
    // The database's text leaves out the history: of an edition that amends, it does not tell the first.
    adopted: text.adopted ?? (copy.path.endsWith('.json') ? undefined : day),
    edition: day,
    inForce: row?.since || text.inForce || undefined,
    articles: Math.max(...text.articles),
    address: row ? `https://flk.npc.gov.cn/detail?id=${row.bbbs}` : null,
    copy,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Derived;
}

/** True for a record that has every field. */
export function isWhole(record: unknown): record is LawRecord {
  return v.is(lawSchema, record);
}
