import type { TermHit } from '../../lib/analysis/term-hit.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { figuresWithPages } from '../figures-with-pages.ts';
import { type Column, cellsOf } from './column.ts';
import type { DocumentOutcome, DocumentReading, DocumentRows, Problem } from './document-task.ts';

/** The version of the program that reads; rows of two versions may differ in every field. */
export const engineVersion = packageFile.version;

interface Read {
  document: string;
  reading: DocumentReading;
}
type FigureRow = Read & { figure: ReturnType<typeof figuresWithPages>[number] };
type TermRow = Read & { hit: TermHit };

/** Which document a row is of and what it was read by; in every table, so that each can be queried alone. */
const sourceColumns: readonly Column<Read>[] = [
  { name: 'document', type: 'text', of: ({ document }) => document },
  { name: 'text_hash', type: 'text', of: ({ reading }) => reading.textHash },
  { name: 'engine', type: 'text', of: () => engineVersion },
  { name: 'genre', type: 'text', of: ({ reading }) => reading.analysis.report.genre },
  { name: 'place', type: 'text', of: ({ reading }) => reading.analysis.report.place },
  { name: 'place_type', type: 'text', of: ({ reading }) => reading.analysis.report.placeType },
  { name: 'place_id', type: 'text', of: ({ reading }) => reading.analysis.report.placeId },
  { name: 'district', type: 'text', of: ({ reading }) => reading.analysis.report.district },
  { name: 'city', type: 'text', of: ({ reading }) => reading.analysis.report.city },
  { name: 'province', type: 'text', of: ({ reading }) => reading.analysis.report.province },
  { name: 'report_kind', type: 'text', of: ({ reading }) => reading.analysis.report.kind },
  { name: 'report_period', type: 'text', of: ({ reading }) => reading.analysis.report.period },
];

/** A row a figure: every field of `Figure`, the ids of the rules that read it, and its pages. */
export const figureColumns: readonly Column<FigureRow>[] = [
  ...sourceColumns,
  { name: 'start', type: 'whole', of: ({ figure }) => figure.start },
  { name: 'end', type: 'whole', of: ({ figure }) => figure.end },
  { name: 'text', type: 'text', of: ({ figure }) => figure.text },
  { name: 'indicator', type: 'text', of: ({ figure }) => figure.indicator },
  { name: 'indicator_start', type: 'whole', of: ({ figure }) => figure.indicatorSpan?.start ?? null },
  { name: 'indicator_end', type: 'whole', of: ({ figure }) => figure.indicatorSpan?.end ?? null },
  { name: 'indicator_id', type: 'text', of: ({ figure }) => figure.indicatorId },
  { name: 'scope', type: 'text', of: ({ figure }) => figure.scope },
  { name: 'value', type: 'number', of: ({ figure }) => figure.value },
  { name: 'value_to', type: 'number', of: ({ figure }) => figure.valueTo },
  { name: 'printed_step', type: 'number', of: ({ figure }) => figure.printedStep },
  { name: 'unit', type: 'text', of: ({ figure }) => figure.unit },
  { name: 'kind', type: 'text', of: ({ figure }) => figure.kind },
  { name: 'lead', type: 'text', of: ({ figure }) => figure.lead },
  { name: 'aspect', type: 'text', of: ({ figure }) => figure.aspect },
  { name: 'dir', type: 'text', of: ({ figure }) => figure.dir },
  { name: 'basis', type: 'text', of: ({ figure }) => figure.basis },
  { name: 'period', type: 'text', of: ({ figure }) => figure.period },
  { name: 'status', type: 'text', of: ({ figure }) => figure.status },
  { name: 'goal', type: 'yes-or-no', of: ({ figure }) => figure.goal },
  { name: 'approx', type: 'text', of: ({ figure }) => figure.approx },
  { name: 'damaged', type: 'yes-or-no', of: ({ figure }) => figure.damaged },
  { name: 'weight', type: 'number', of: ({ figure }) => figure.weight },
  { name: 'headline', type: 'yes-or-no', of: ({ figure }) => figure.headline },
  { name: 'inferred', type: 'texts', of: ({ figure }) => figure.inferred },
  { name: 'section', type: 'texts', of: ({ figure }) => figure.section },
  { name: 'rule_number', type: 'text', of: ({ figure }) => figure.reading.rule },
  { name: 'rule_kind', type: 'text', of: ({ figure }) => figure.reading.kind },
  { name: 'rule_name', type: 'text', of: ({ figure }) => figure.reading.name },
  { name: 'rule_period', type: 'text', of: ({ figure }) => figure.reading.period },
  { name: 'rule_status', type: 'text', of: ({ figure }) => figure.reading.status },
  { name: 'rule_goal', type: 'text', of: ({ figure }) => figure.reading.goal },
  { name: 'rule_aspect', type: 'text', of: ({ figure }) => figure.reading.aspect },
  { name: 'rules_weight', type: 'texts', of: ({ figure }) => figure.reading.weight },
  { name: 'page_from', type: 'whole', of: ({ figure }) => figure.pages?.from ?? null },
  { name: 'page_to', type: 'whole', of: ({ figure }) => figure.pages?.to ?? null },
];

/** A row a use of a term. */
export const termColumns: readonly Column<TermRow>[] = [
  ...sourceColumns,
  { name: 'start', type: 'whole', of: ({ hit }) => hit.start },
  { name: 'end', type: 'whole', of: ({ hit }) => hit.end },
  { name: 'text', type: 'text', of: ({ hit }) => hit.text },
  { name: 'term', type: 'text', of: ({ hit }) => hit.term },
  { name: 'term_id', type: 'text', of: ({ hit }) => hit.termId },
  { name: 'defined_in_report', type: 'yes-or-no', of: ({ hit }) => hit.definedInReport },
  { name: 'first', type: 'yes-or-no', of: ({ hit }) => hit.first },
  {
    name: 'note',
    type: 'text',
    of: ({ hit, reading }) => hit.note && reading.text.slice(hit.note.start, hit.note.end),
  },
];

/** A column of a document that was read; empty for one that was not. */
const ofRead = ({ name, type, of }: Column<Read>): Column<DocumentOutcome> => ({
  name,
  type,
  of: ({ document, reading }) => (reading ? of({ document, reading }) : null),
});

/** A row a document, read or not: which report it is, how much was read, and what was not and why. */
export const reportColumns: readonly Column<DocumentOutcome>[] = [
  { name: 'document', type: 'text', of: ({ document }) => document },
  { name: 'problem', type: 'text', of: ({ problem }) => problem?.kind ?? null },
  { name: 'problem_sentence', type: 'text', of: ({ problem }) => problem?.sentence ?? null },
  { name: 'engine', type: 'text', of: () => engineVersion },
  ...sourceColumns.filter(({ name }) => name !== 'document' && name !== 'engine').map(ofRead),
  ...(
    [
      { name: 'verdict', type: 'text', of: ({ reading }) => reading.analysis.report.verdict },
      { name: 'title', type: 'text', of: ({ reading }) => reading.analysis.report.title },
      { name: 'period_from', type: 'text', of: ({ reading }) => reading.analysis.report.periodFrom },
      { name: 'period_to', type: 'text', of: ({ reading }) => reading.analysis.report.periodTo },
      { name: 'delivered_on', type: 'text', of: ({ reading }) => reading.analysis.report.deliveredOn },
      { name: 'published_on', type: 'text', of: ({ reading }) => reading.analysis.report.publishedOn },
      { name: 'publisher', type: 'text', of: ({ reading }) => reading.analysis.report.publisher },
      { name: 'speaker', type: 'text', of: ({ reading }) => reading.analysis.report.speaker },
      { name: 'characters', type: 'whole', of: ({ reading }) => reading.text.length },
      { name: 'figures', type: 'whole', of: ({ reading }) => reading.analysis.figures.length },
      { name: 'terms', type: 'whole', of: ({ reading }) => reading.analysis.terms.length },
      { name: 'sections', type: 'whole', of: ({ reading }) => reading.analysis.sections.length },
      // What a sound reading has nothing of: places where the print lost characters, pages that gave none.
      { name: 'lost_places', type: 'whole', of: ({ reading }) => reading.analysis.lost.length },
      {
        name: 'pages_without_text',
        type: 'wholes',
        of: ({ reading }) => reading.file?.pagesWithoutText ?? [],
      },
      { name: 'file_hash', type: 'text', of: ({ reading }) => reading.file?.sha256 ?? null },
      { name: 'file_size', type: 'whole', of: ({ reading }) => reading.file?.size ?? null },
    ] satisfies Column<Read>[]
  ).map(ofRead),
];

/** A document's rows in the three tables, and as a line of JSON where it is wanted. */
export function rowsOf(outcome: DocumentOutcome, wants: { line: boolean }): DocumentRows {
  const { document, reading } = outcome;
  const report = cellsOf(reportColumns, outcome);
  const line = wants.line ? JSON.stringify(lineOf(outcome)) : null;
  if (!reading) return { document, problem: true, report, figures: [], terms: [], line };
  const { terms } = reading.analysis;
  return {
    document,
    problem: false,
    report,
    figures: figuresWithPages(reading.analysis, reading.file).map((figure) =>
      cellsOf(figureColumns, { document, reading, figure }),
    ),
    terms: terms.map((hit) => cellsOf(termColumns, { document, reading, hit })),
    line,
  };
}

/** The answer for a document that an earlier run put into the tables: no rows, and a line that says so. */
export function rowsOfEarlier(
  document: string,
  problem: Problem | null,
  wants: { line: boolean },
): DocumentRows {
  const line = wants.line ? JSON.stringify({ document, problem, earlier: true }) : null;
  return { document, problem: problem !== null, report: null, figures: [], terms: [], line };
}

/** What a line of JSON says of a document: what `analyse` prints, but for the text. */
function lineOf({ document, reading, problem }: DocumentOutcome): object {
  if (!reading) return { document, problem, engine: engineVersion };
  const { analysis, textHash, file } = reading;
  const figures = figuresWithPages(analysis, file);
  return { document, problem, engine: engineVersion, textHash, file, ...analysis, figures };
}
