import { type Cell, csvParts } from '../formats/delimited-text.ts';
import type { Snippet } from '../records/snippet.ts';
import { placeName } from './find-snippets.ts';
import { placeInReport } from './place-in-report.ts';
import { responsibleBody } from './responsible-body.ts';

/** The columns of the CSV in their order; the caller gives the heads their words. */
export const snippetColumns = [
  ...['kind', 'quote', 'indicator', 'indicatorName', 'scope', 'value', 'valueTo', 'unit', 'figureKind'],
  ...[
    'growth',
    'growthValue',
    'growthUnit',
    'direction',
    'basis',
    'period',
    'status',
    'goal',
    'hedge',
    'approx',
  ],
  ...[
    'inferred',
    'growthInferred',
    'term',
    'definition',
    'sentence',
    'section',
    'paragraph',
    'placeInReport',
  ],
  ...[
    'reportTitle',
    'reportPlace',
    'responsibleBody',
    'reportPeriod',
    'deliveredOn',
    'publishedOn',
    'publisher',
  ],
  ...[
    'indexNo',
    'documentNo',
    'address',
    'keptAt',
    'keptZone',
    'bodyHash',
    'normaliser',
    'checkedAt',
    'checkPlace',
  ],
  ...['note', 'tags', 'id'],
] as const;

export type SnippetColumn = (typeof snippetColumns)[number];

/** Words for heads and values; a code that has none stays as it is. */
export type Labels = Partial<Record<string, string>>;

/** The snippets as a CSV file, one row each, in pieces. `labels` names columns and the codes in cells (`actual`, `indicator` …). */
export function snippetCsvParts(snippets: Iterable<Snippet>, labels: Labels = {}): Generator<string> {
  return csvParts(rowsOf(snippets, labels));
}

/** The whole CSV file at once. */
export function exportCsv(snippets: Iterable<Snippet>, labels: Labels = {}): string {
  return [...snippetCsvParts(snippets, labels)].join('');
}

function* rowsOf(snippets: Iterable<Snippet>, labels: Labels): Generator<readonly Cell[]> {
  yield snippetColumns.map((column) => labels[column] ?? column);
  for (const snippet of snippets) {
    const cells = cellsOf(snippet, labels);
    yield snippetColumns.map((column) => cells[column]);
  }
}

function cellsOf(snippet: Snippet, labels: Labels): Record<SnippetColumn, Cell> {
  const { figure, term, report, check } = snippet;
  const name = (code: string | null | undefined) => (code ? (labels[code] ?? code) : null);
  const names = (codes: readonly string[] | undefined) => (codes ?? []).map(name).join('; ');
  return {
    ...figureCells(snippet, name),
    kind: name(snippet.kind),
    quote: snippet.quote,
    inferred: names(figure?.inferred),
    growthInferred: names(figure?.growth?.inferred),
    term: term?.term ?? null,
    definition: term?.definition ?? null,
    sentence: snippet.sentence,
    section: snippet.sectionPath.join(' / '),
    paragraph: snippet.paragraph,
    placeInReport: placeInReport(snippet),
    reportTitle: report.title,
    reportPlace: placeName(snippet),
    responsibleBody: responsibleBody(report),
    reportPeriod: report.period,
    deliveredOn: report.deliveredOn,
    publishedOn: report.publishedOn,
    publisher: report.publisher,
    indexNo: report.indexNo,
    documentNo: report.documentNo,
    address: snippet.address,
    keptAt: snippet.keptAt,
    keptZone: snippet.keptZone,
    bodyHash: snippet.bodyHash,
    normaliser: snippet.normaliser,
    checkedAt: check?.at ?? null,
    checkPlace: name(check?.place),
    note: snippet.note,
    tags: snippet.tags.join('; '),
    id: snippet.id,
  };
}

type FigureColumn = Extract<
  SnippetColumn,
  | 'indicator'
  | 'indicatorName'
  | 'scope'
  | 'value'
  | 'valueTo'
  | 'unit'
  | 'figureKind'
  | 'growth'
  | 'growthValue'
  | 'growthUnit'
  | 'direction'
  | 'basis'
  | 'period'
  | 'status'
  | 'goal'
  | 'hedge'
  | 'approx'
>;

/** For a level, direction and basis are those of its growth; for a change they are its own. */
function figureCells(
  { figure }: Snippet,
  name: (code: string | null | undefined) => string | null,
): Record<FigureColumn, Cell> {
  const growth = figure?.growth ?? null;
  return {
    indicator: figure?.indicator ?? null,
    indicatorName: figure?.indicatorName ?? null,
    scope: figure?.scope ?? null,
    value: figure?.value ?? null,
    valueTo: figure?.valueTo ?? null,
    unit: figure?.unit ?? null,
    figureKind: name(figure?.kind),
    growth: growth?.text ?? null,
    growthValue: growth?.value ?? null,
    growthUnit: growth?.unit ?? null,
    direction: name(figure?.dir ?? growth?.dir),
    basis: figure?.basis ?? growth?.basis ?? null,
    period: figure?.period ?? null,
    status: name(figure?.status),
    goal: figure?.goal ?? null,
    hedge: figure?.hedge ?? null,
    approx: name(figure?.approx),
  };
}
