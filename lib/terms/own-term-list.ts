import { type CsvRow, parseCsv } from '../formats/csv.ts';
import { toCsv } from '../formats/delimited-text.ts';
import { isNoise } from '../text/noise.ts';
import { foldForm } from '../text/print/fold.ts';

/** A term of the reader's own, as a list carries it from one machine to another. */
export interface ListedTerm {
  term: string;
  aliases: string[];
  definition: string;
  /** Where the reader has it from, free text; `''` when not said. */
  source: string;
  /** Id of the glossary entry it replaces, `null` for a new term. */
  replaces: string | null;
}

/** Why a row was left out; `file` faults (line 0) leave out everything. */
export type ListFaultCode =
  | 'no-term'
  | 'no-definition'
  | 'too-long'
  | 'twice'
  | 'too-many-cells'
  | 'unclosed-quote'
  | 'not-a-record'
  | 'no-header'
  | 'not-json'
  | 'not-text'
  | 'empty';

/** One row that was left out: its line in a CSV, its place from 1 in a JSON array; 0 is the file as a whole. */
export interface ListFault {
  line: number;
  code: ListFaultCode;
}

/** What was read: the good rows in their order, and every bad one by name. */
export interface ParsedList {
  terms: ListedTerm[];
  faults: ListFault[];
}

/** The longest cells taken, in units: a term is a name, a definition at most a page's paragraph. */
const limits = { term: 60, definition: 2_000, source: 500, aliases: 50 } as const;

/** Names under which each column is known, ours first. */
const columnNames: Record<'term' | 'aliases' | 'definition' | 'source' | 'replaces', readonly string[]> = {
  term: ['名词', '术语', '词条', '词语', '名称', 'term', 'name'],
  aliases: ['别名', '又称', '异写', 'aliases', 'alias'],
  definition: ['释义', '解释', '定义', '含义', '说明', 'definition', 'meaning'],
  source: ['来源', '出处', 'source'],
  replaces: ['替代词条', 'replaces'],
};
/** First rows of two-column lists that name no column of ours: a translation list's, word and its rendering. */
const pairHeads: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['原文', '译文'],
  ['original', 'translation'],
];
type Column = keyof typeof columnNames;
const columns = Object.keys(columnNames) as Column[];

/** Parts the aliases in the cells we write; commas of either width, 、, `;` and `|` are taken too. */
const aliasMark = '；';

/**
 * Reads a list: JSON when it begins with `[` or `{`, else CSV with a row of column names, or two columns without one,
 * term and definition. Never throws.
 */
export function parseOwnTermList(text: string): ParsedList {
  const bare = text.replace(/^\ufeff/, '');
  if (bare.trim() === '') return { terms: [], faults: [{ line: 0, code: 'empty' }] };
  if (isNoise(bare)) return { terms: [], faults: [{ line: 0, code: 'not-text' }] };
  return /^\s*[[{]/.test(bare) ? parseJsonList(bare) : parseCsvList(bare);
}

function parseCsvList(text: string): ParsedList {
  const { rows, unclosed } = parseCsv(text);
  const faults: ListFault[] = unclosed === null ? [] : [{ line: unclosed, code: 'unclosed-quote' }];
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const named = filled[0] ? readHeader(filled[0]) : null;
  const places = named ?? (isTwoColumns(filled) ? { term: 0, definition: 1 } : null);
  if (!places) return { terms: [], faults: [{ line: 0, code: 'no-header' }] };
  const width = filled[0]!.cells.length;
  const body = named || isPairHead(filled[0]!) ? filled.slice(1) : filled;
  const drafts = body.map(({ line, cells }): Draft => {
    if (cells.length > width) return { line, fault: 'too-many-cells' };
    const cell = (column: Column): string => unguard(cells[places[column] ?? -1] ?? '').trim();
    return {
      line,
      term: {
        term: cell('term'),
        aliases: splitAliases(cell('aliases')),
        definition: cell('definition'),
        source: cell('source'),
        replaces: cell('replaces') || null,
      },
    };
  });
  return keepGood(drafts, faults);
}

/** True for rows of two filled cells each: a word and what it means, as other tools write their lists. */
const isTwoColumns = (rows: readonly CsvRow[]): boolean =>
  rows.length > 0 &&
  rows.every(({ cells }) => cells.length === 2 && cells.every((cell) => cell.trim() !== ''));

function isPairHead({ cells }: CsvRow): boolean {
  const names = cells.map((cell) => foldForm(cell).toLowerCase());
  return names.length === 2 && pairHeads.some(([word, meaning]) => names[0] === word && names[1] === meaning);
}

/** Column of each name in the first row, `null` when it names no term or no definition. */
function readHeader({ cells }: CsvRow): Partial<Record<Column, number>> | null {
  const places: Partial<Record<Column, number>> = {};
  cells.forEach((cell, i) => {
    const name = foldForm(cell);
    const column = columns.find((key) => columnNames[key].includes(name) && places[key] === undefined);
    if (column) places[column] = i;
  });
  return places.term !== undefined && places.definition !== undefined ? places : null;
}

/** Takes off the apostrophe that an export puts before what a spreadsheet would run as a formula. */
function unguard(cell: string): string {
  return cell.replace(/^'(?=[\s\u00a0\u3000]*[=+\-@＝＋－＠−|%])/u, '');
}

function splitAliases(cell: string): string[] {
  return cell
    .split(/[；;，,、|]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}

type Draft = { line: number; fault: ListFaultCode } | { line: number; term: ListedTerm };

/** The first of two equal terms is kept: a list is read from its top. */
function keepGood(drafts: readonly Draft[], faults: ListFault[]): ParsedList {
  const terms: ListedTerm[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    const fault = 'fault' in draft ? draft.fault : faultOf(draft.term, seen);
    if (fault) faults.push({ line: draft.line, code: fault });
    else if ('term' in draft) {
      seen.add(foldForm(draft.term.term));
      terms.push(draft.term);
    }
  }
  return { terms, faults: faults.sort((a, b) => a.line - b.line) };
}

function faultOf(term: ListedTerm, seen: ReadonlySet<string>): ListFaultCode | null {
  // A form of one character would be met inside every other word.
  if (foldForm(term.term).length < 2) return 'no-term';
  if (term.definition === '') return 'no-definition';
  const long =
    term.term.length > limits.term ||
    term.definition.length > limits.definition ||
    term.source.length > limits.source ||
    term.aliases.length > limits.aliases ||
    term.aliases.some((alias) => alias.length > limits.term);
  if (long) return 'too-long';
  return seen.has(foldForm(term.term)) ? 'twice' : null;
}

function parseJsonList(text: string): ParsedList {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { terms: [], faults: [{ line: 0, code: 'not-json' }] };
  }
  const records = Array.isArray(parsed) ? parsed : [parsed];
  return keepGood(
    records.map((record, i) => readRecord(record, i + 1)),
    [],
  );
}

function readRecord(record: unknown, line: number): Draft {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { line, fault: 'not-a-record' };
  const fields = record as Record<string, unknown>;
  const value = (column: Column): unknown =>
    columnNames[column].map((name) => fields[name]).find((one) => one !== undefined);
  const words = (column: Column): string => {
    const found = value(column);
    return typeof found === 'string' ? found.trim() : '';
  };
  const aliases = value('aliases');
  const list = Array.isArray(aliases)
    ? aliases.filter((alias) => typeof alias === 'string')
    : splitAliases(words('aliases'));
  return {
    line,
    term: {
      term: words('term'),
      aliases: list.map((alias) => alias.trim()).filter((alias) => alias !== ''),
      definition: words('definition'),
      source: words('source'),
      replaces: words('replaces') || null,
    },
  };
}

/** The list as CSV after RFC 4180 with a byte order mark, for spreadsheets; formulas are made harmless. */
export function formatOwnTermsCsv(terms: readonly ListedTerm[]): string {
  return toCsv([
    columns.map((column) => columnNames[column][0]!),
    ...terms.map((term) => [
      term.term,
      term.aliases.join(aliasMark),
      term.definition,
      term.source,
      term.replaces,
    ]),
  ]);
}

/** The list as JSON, one record a line. */
export function formatOwnTermsJson(terms: readonly ListedTerm[]): string {
  if (terms.length === 0) return '[]\n';
  const records = terms.map(({ term, aliases, definition, source, replaces }) =>
    JSON.stringify({ term, aliases, definition, source, replaces }),
  );
  return `[\n${records.join(',\n')}\n]\n`;
}

/**
 * The terms with the name of the list that they came in behind where they have it from, so that their cards show it;
 * a term that names the list already is left as it is.
 */
export function nameList(terms: readonly ListedTerm[], list: string): ListedTerm[] {
  return terms.map((term) => {
    const { source } = term;
    if (list === '' || source.includes(list)) return term;
    const named = source === '' ? list : `${source}（${list}）`;
    return named.length > limits.source ? term : { ...term, source: named };
  });
}

/** The id of a reader's own term: the same for the same name, so that a list read twice adds nothing. */
export function ownTermId(term: string): string {
  return `own:${foldForm(term)}`;
}
