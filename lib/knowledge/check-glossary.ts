import { foldForm } from '../text/print/fold.ts';
import { checkSources, type SourceFaultCode } from './check-sources.ts';
import { isDoctrine } from './doctrine.ts';
import { glossaryEntrySchema, type SeedEntry } from './glossary.ts';
import { readSeedFile, type SeedFileFaultCode } from './seed-file.ts';
import { isWholePlace } from './written-place.ts';

/** One glossary file as it stands on disk. `category` is the file's name without `.json`. */
export interface GlossaryFile {
  category: string;
  text: string;
}

/** What can be wrong with a glossary file. */
export type GlossaryFaultCode =
  | SeedFileFaultCode
  | SourceFaultCode
  | 'other-category'
  | 'id-twice'
  | 'form-twice'
  | 'form-empty'
  | 'related-missing'
  | 'related-itself'
  | 'definition-twice'
  | 'definition-not-chinese'
  | 'gloss-not-english'
  | 'from-after-to'
  | 'senses-unscoped'
  | 'place-not-whole'
  | 'english-not-english'
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
  entry: SeedEntry;
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
  const reading = readSeedFile(text, glossaryEntrySchema);
  for (const { line, id, code, detail } of reading.faults)
    faults.push({ category, id: id === '-' ? `line ${line}` : id, code, detail });
  return reading.records.map(({ record }) => ({ category, entry: record }));
}

type Report = (code: GlossaryFaultCode, detail: string) => void;

function checkEntry(category: string, entry: SeedEntry, report: Report): void {
  if (entry.category !== category) report('other-category', entry.category);
  for (const form of [entry.term, ...entry.aliases]) {
    // A form of one unit would be met inside every other word.
    if (foldForm(form).length < 2) report('form-empty', form);
    if (isDoctrine(form)) report('doctrine', form);
  }
  if (entry.senses.length > 1) {
    for (const sense of entry.senses) {
      // Two meanings can only be kept apart by what they are bound to.
      if (!sense.field && !sense.place) report('senses-unscoped', sense.definition.slice(0, 20));
    }
  }
  if (entry.english) {
    if (/\p{Script=Han}/u.test(entry.english.name)) report('english-not-english', entry.english.name);
    checkSources([entry.english.source], report);
  }
  for (const sense of entry.senses) {
    if (sense.from && sense.to && sense.from > sense.to)
      report('from-after-to', `${sense.from} > ${sense.to}`);
    if (sense.place && sense.place !== '全国' && !isWholePlace(sense.place))
      report('place-not-whole', sense.place);
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
