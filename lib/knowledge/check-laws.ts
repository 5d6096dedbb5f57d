import { readHanziNumeral } from '../text/hanzi-numeral.ts';
import { addressOf } from './citable-source.ts';
import type { SeedSource } from './glossary.ts';
import { type LawRecord, lawSchema } from './laws.ts';
import { isLawCitation } from './resolve-sources.ts';
import { readSeedFile, type SeedFileFaultCode } from './seed-file.ts';

/** What can be wrong with the laws, or with how one is cited. */
export type LawFaultCode =
  | SeedFileFaultCode
  | 'id-twice'
  | 'number-unexplained'
  | 'number-and-none'
  | 'first-number-unfit'
  | 'edition-before-adopted'
  | 'status-before-edition'
  | 'law-missing'
  | 'law-idle'
  | 'article-unread'
  | 'article-missing'
  | 'law-by-address';

/** One fault: the record or the entry it is of, what is wrong and the words concerned. */
export interface LawFault {
  id: string;
  code: LawFaultCode;
  detail: string;
}

/** A source with the entry that cites it. */
export interface Cited {
  id: string;
  source: SeedSource;
}

/** Addresses of files in the public collections of laws, which are cited by record. */
const collection =
  /^https:\/\/github\.com\/(?:LawRefBook\/Laws|qisehong\/china-law-db|Ansvar-Systems\/chinese-law-mcp)\//;

/**
 * Every fault of the laws (`text`, of `seeds/laws/laws.json`) and of the sources that cite them: the form of a record, a
 * number that is missing without a reason, a law that is cited and has no record, a record that nobody cites, an article
 * that the law does not have, and a law that is cited by an address in a collection. Empty when all is well.
 */
export function checkLaws(text: string, cited: readonly Cited[]): LawFault[] {
  const reading = readSeedFile(text, lawSchema);
  const faults: LawFault[] = reading.faults.map(({ line, id, code, detail }) => ({
    id: id === '-' ? `line ${line}` : id,
    code,
    detail,
  }));
  const laws = new Map<string, LawRecord>();
  for (const { record } of reading.records) {
    if (laws.has(record.id)) faults.push({ id: record.id, code: 'id-twice', detail: record.title });
    laws.set(record.id, record);
    faults.push(...checkDays(record), ...checkNoNumber(record));
  }
  const used = new Set<string>();
  for (const { id, source } of cited) {
    if (isLawCitation(source)) {
      used.add(source.law);
      faults.push(...checkCitation({ id, where: source.where, law: laws.get(source.law), name: source.law }));
      continue;
    }
    const address = addressOf(source);
    if (address !== null && collection.test(address))
      faults.push({ id, code: 'law-by-address', detail: address });
  }
  for (const id of laws.keys())
    if (!used.has(id)) faults.push({ id, code: 'law-idle', detail: 'nothing cites it' });
  return faults;
}

/** A record has a number, or says why it has none; only a later edition bears the number of the first. */
function checkNoNumber({ id, title, number, numberOf, noNumber, adopted, edition }: LawRecord): LawFault[] {
  if (number === null && noNumber === undefined) return [{ id, code: 'number-unexplained', detail: title }];
  if (number !== null && noNumber !== undefined) return [{ id, code: 'number-and-none', detail: number }];
  if (numberOf !== undefined && (number === null || edition === adopted))
    return [{ id, code: 'first-number-unfit', detail: edition }];
  return [];
}

function checkDays({ id, adopted, edition, status }: LawRecord): LawFault[] {
  const faults: LawFault[] = [];
  if (edition < adopted)
    faults.push({ id, code: 'edition-before-adopted', detail: `${edition} < ${adopted}` });
  if ('on' in status && status.on < edition)
    faults.push({ id, code: 'status-before-edition', detail: `${status.on} < ${edition}` });
  return faults;
}

function checkCitation(of: {
  id: string;
  where: string;
  law: LawRecord | undefined;
  name: string;
}): LawFault[] {
  const { id, where, law } = of;
  if (law === undefined) return [{ id, code: 'law-missing', detail: of.name }];
  const articles = readArticleNumbers(where);
  if (articles === null) return [{ id, code: 'article-unread', detail: where }];
  const { articles: last } = law;
  if (last === null) return [];
  const beyond = articles.filter((number) => number > last);
  return beyond.map((number) => ({
    id,
    code: 'article-missing',
    detail: `${law.title} has ${last}, not ${number}`,
  }));
}

const place = /^第([〇零一二三四五六七八九十百千]+)[条项](?:第[〇零一二三四五六七八九十百]+[款项])*/u;

/** The numbers of the articles or items that a place names (第八条、第十条至第十二条 → 8, 10, 12); `null` when it names others. */
export function readArticleNumbers(where: string): number[] | null {
  const numbers: number[] = [];
  for (const part of where.split(/[、至]/u)) {
    const [all, numeral] = part.match(place) ?? [];
    const read = numeral === undefined ? null : readHanziNumeral(numeral, 0);
    if (read === null || all !== part) return null;
    numbers.push(read.value);
  }
  return numbers;
}
