import * as v from 'valibot';
import { foldForm } from '../text/print/fold.ts';
import { isDoctrine } from './doctrine.ts';
import { type GlossaryEntry, glossaryEntrySchema } from './glossary.ts';

/** One glossary file as it stands on disk. `category` is the file's name without `.json`. */
export interface GlossaryFile {
  category: string;
  text: string;
}

/** What can be wrong with a glossary file; each code is explained where it is found. */
export type GlossaryFaultCode =
  | 'not-json'
  | 'not-one-record-a-line'
  | 'not-sorted-by-id'
  | 'schema'
  | 'other-category'
  | 'id-twice'
  | 'form-twice'
  | 'form-empty'
  | 'related-missing'
  | 'related-itself'
  | 'definition-twice'
  | 'definition-not-chinese'
  | 'gloss-not-english'
  | 'source-address'
  | 'source-twice'
  | 'seen-before-published'
  | 'from-after-to'
  | 'senses-unscoped'
  | 'doctrine';

/** One fault: the file's category, the entry's id (or its line where it has none), what is wrong and the words concerned. */
export interface GlossaryFault {
  category: string;
  id: string;
  code: GlossaryFaultCode;
  detail: string;
}

interface Placed {
  category: string;
  entry: GlossaryEntry;
}

/**
 * Every fault of the glossary, in file order: the shape of each record, then what only the whole can show
 * (a form, an id or a definition used twice; a related id that does not exist). Empty when all is well.
 * Give it all files even to check one: forms are unique over the whole glossary.
 */
export function checkGlossary(files: readonly GlossaryFile[]): GlossaryFault[] {
  const faults: GlossaryFault[] = [];
  const placed = files.flatMap((file) => readFile(file, faults));
  for (const { category, entry } of placed) {
    const report = (code: GlossaryFaultCode, detail: string) =>
      faults.push({ category, id: entry.id, code, detail });
    checkEntry(category, entry, report);
  }
  checkWhole(placed, faults);
  return faults;
}

/** The records of one file that have the right shape; what is wrong with the others goes to `faults`. */
function readFile({ category, text }: GlossaryFile, faults: GlossaryFault[]): Placed[] {
  let records: unknown;
  try {
    records = JSON.parse(text);
  } catch (error) {
    faults.push({ category, id: 'file', code: 'not-json', detail: String(error) });
    return [];
  }
  if (!Array.isArray(records)) {
    faults.push({ category, id: 'file', code: 'not-json', detail: 'an array is expected' });
    return [];
  }
  checkLines({ category, text }, records.length, faults);
  const placed: Placed[] = [];
  let before = '';
  records.forEach((record: unknown, i) => {
    const id = idOf(record) ?? `record ${i + 1}`;
    if (id < before) {
      faults.push({ category, id, code: 'not-sorted-by-id', detail: `stands after ${before}` });
    }
    before = id;
    const parsed = v.safeParse(glossaryEntrySchema, record);
    if (parsed.success) placed.push({ category, entry: parsed.output });
    else {
      for (const issue of parsed.issues) {
        faults.push({
          category,
          id,
          code: 'schema',
          detail: `${v.getDotPath(issue) ?? ''}: ${issue.message}`,
        });
      }
    }
  });
  return placed;
}

/** Line 1 is `[`, the last `]`, each line between them one record: so a diff shows an entry as a line. */
function checkLines({ category, text }: GlossaryFile, count: number, faults: GlossaryFault[]): void {
  const lines = text.trimEnd().split('\n');
  if (count === 0) return;
  const records = lines.slice(1, -1);
  const opened = lines[0]!.trim() === '[' && lines.at(-1)!.trim() === ']';
  if (!opened || records.length !== count) {
    const detail = `${count} records on ${records.length} lines between [ and ]`;
    faults.push({ category, id: 'file', code: 'not-one-record-a-line', detail });
    return;
  }
  records.forEach((line, i) => {
    const comma = line.trimEnd().endsWith(',');
    if (comma !== i < count - 1 || !/^\s*\{.*\},?\s*$/.test(line)) {
      faults.push({
        category,
        id: `line ${i + 2}`,
        code: 'not-one-record-a-line',
        detail: line.slice(0, 60),
      });
    }
  });
}

function idOf(record: unknown): string | null {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
}

type Report = (code: GlossaryFaultCode, detail: string) => void;

function checkEntry(category: string, entry: GlossaryEntry, report: Report): void {
  if (entry.category !== category) report('other-category', entry.category);
  for (const form of [entry.term, ...entry.aliases]) {
    // A form of one unit would be met inside every other word.
    if (foldForm(form).length < 2) report('form-empty', form);
    if (isDoctrine(form)) report('doctrine', form);
  }
  if (entry.senses.length > 1) {
    for (const sense of entry.senses) {
      // Two meanings can only be told apart by what they are bound to.
      if (!sense.field && !sense.place) report('senses-unscoped', sense.definition.slice(0, 20));
    }
  }
  for (const sense of entry.senses) {
    if (sense.from && sense.to && sense.from > sense.to)
      report('from-after-to', `${sense.from} > ${sense.to}`);
    checkWords(sense, report);
    checkSources(sense.sources, report);
  }
}

function checkWords({ definition, gloss }: { definition: string; gloss: string }, report: Report): void {
  const han = definition.match(/\p{Script=Han}/gu)?.length ?? 0;
  // Half is far below what Chinese prose has (numbers, names and punctuation take a fifth at most).
  if (han * 2 < definition.length) report('definition-not-chinese', definition.slice(0, 30));
  if (/\p{Script=Han}/u.test(gloss) || !/[a-z]/i.test(gloss)) report('gloss-not-english', gloss);
}

function checkSources(sources: GlossaryEntry['senses'][number]['sources'], report: Report): void {
  const seen = new Set<string>();
  for (const source of sources) {
    if (!isPublicAddress(source.url)) report('source-address', source.url);
    const key = `${source.url}\n${source.where ?? ''}`;
    if (seen.has(key)) report('source-twice', source.url);
    seen.add(key);
    if (source.date && source.seen < source.date) report('seen-before-published', source.url);
  }
}

/** An address that a reader can open: http or https on a named public host. */
function isPublicAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(url.hostname);
}

function checkWhole(placed: readonly Placed[], faults: GlossaryFault[]): void {
  const ids = new Map<string, string>();
  const forms = new Map<string, string>();
  const definitions = new Map<string, string>();
  for (const { category, entry } of placed) {
    const fault = (code: GlossaryFaultCode, detail: string) =>
      faults.push({ category, id: entry.id, code, detail });
    const other = ids.get(entry.id);
    if (other !== undefined) fault('id-twice', `also in ${other}`);
    ids.set(entry.id, category);
    for (const form of [entry.term, ...entry.aliases]) {
      const owner = forms.get(foldForm(form));
      if (owner !== undefined) fault('form-twice', `${form}: already a form of ${owner}`);
      forms.set(foldForm(form), entry.id);
    }
    for (const { definition } of entry.senses) {
      const owner = definitions.get(foldForm(definition));
      if (owner !== undefined) fault('definition-twice', `the same words as ${owner}`);
      definitions.set(foldForm(definition), entry.id);
    }
  }
  for (const { category, entry } of placed) {
    for (const related of entry.related) {
      if (related === entry.id)
        faults.push({ category, id: entry.id, code: 'related-itself', detail: related });
      else if (!ids.has(related)) {
        faults.push({ category, id: entry.id, code: 'related-missing', detail: related });
      }
    }
  }
}
