import { type Column, type Labels, tableRows } from '../formats/columns.ts';
import { csvParts } from '../formats/delimited-text.ts';
import { allChecks } from '../records/checks.ts';
import type { Snippet } from '../records/snippet.ts';
import { changeWords, signedValue } from './change-words.ts';
import { definitionAddress, definitionSource } from './definition-source.ts';
import { inferredFields } from './inferred-fields.ts';
import { placeInReport } from './place-in-report.ts';
import { placeLink } from './place-link.ts';
import { responsibleBody } from './responsible-body.ts';
import { saidOfSnippet, statusCode } from './said.ts';
import { placeName } from './snippet-head.ts';

/** A snippet with the proved address of exactly its words, `null` or left out where none is known. */
export type LinkedSnippet = Snippet & { link?: string | null };

/**
 * The columns of the CSV in their order, one row a column. For a level, direction and basis are those of its growth;
 * for a change they are its own.
 */
export const snippetColumns = [
  { name: 'kind', of: ({ kind }, say) => say.word(kind) },
  { name: 'quote', of: ({ quote }) => quote },
  { name: 'said', of: saidOfSnippet },
  { name: 'indicator', of: ({ figure }) => figure?.indicator ?? null },
  { name: 'indicatorName', of: ({ figure }) => figure?.indicatorName ?? null },
  { name: 'scope', of: ({ figure }) => figure?.scope ?? null },
  { name: 'value', of: ({ figure }) => figure && signedValue(figure, figure.value) },
  { name: 'valueTo', of: ({ figure }) => figure && signedValue(figure, figure.valueTo) },
  { name: 'unit', of: ({ figure }) => figure?.unit ?? null },
  { name: 'figureKind', of: ({ figure }, say) => say.word(figure?.kind) },
  { name: 'aspect', of: ({ figure }, say) => say.word(figure?.aspect) },
  { name: 'growth', of: ({ figure, quote }) => changeWords(figure, quote) },
  {
    name: 'growthValue',
    of: ({ figure }) => (figure?.growth ? signedValue(figure.growth, figure.growth.value) : null),
  },
  { name: 'growthUnit', of: ({ figure }) => figure?.growth?.unit ?? null },
  { name: 'direction', of: ({ figure }, say) => say.word(figure?.dir ?? figure?.growth?.dir) },
  { name: 'basis', of: ({ figure }) => figure?.basis ?? figure?.growth?.basis ?? null },
  { name: 'period', of: ({ figure }) => figure?.period ?? null },
  { name: 'status', of: ({ figure }, say) => say.word(figure && statusCode(figure)) },
  { name: 'goal', of: ({ figure }) => figure?.goal ?? null },
  { name: 'hedge', of: ({ figure }) => figure?.hedge ?? null },
  { name: 'approx', of: ({ figure }, say) => say.word(figure?.approx) },
  { name: 'inferred', of: (snippet, say) => say.words(inferredFields(snippet, snippet.report)) },
  { name: 'growthInferred', of: ({ figure }, say) => say.words(figure?.growth?.inferred) },
  { name: 'term', of: ({ term }, say) => say.word(term?.term) },
  { name: 'definition', of: ({ term }) => term?.definition ?? null },
  { name: 'definitionSource', of: definitionSource },
  { name: 'definitionAddress', of: definitionAddress },
  { name: 'sentence', of: ({ sentence }) => sentence },
  { name: 'section', of: ({ sectionPath }) => sectionPath.join(' / ') },
  { name: 'paragraph', of: ({ paragraph }) => paragraph },
  // Two columns: a spreadsheet takes 3-4 for a day.
  { name: 'pageFrom', of: ({ file }) => file?.pages?.from ?? null },
  { name: 'pageTo', of: ({ file }) => file?.pages?.to ?? null },
  { name: 'placeInReport', of: (snippet) => placeInReport(snippet) },
  { name: 'reportTitle', of: ({ report }) => report.title },
  { name: 'reportGenre', of: ({ report }, say) => say.word(report.genre) },
  { name: 'reportPlace', of: (snippet) => placeName(snippet) },
  { name: 'responsibleBody', of: ({ report }) => responsibleBody(report) },
  { name: 'reportPeriod', of: ({ report }) => report.period },
  { name: 'deliveredOn', of: ({ report }) => report.deliveredOn },
  { name: 'publishedOn', of: ({ report }) => report.publishedOn },
  { name: 'publisher', of: ({ report }) => report.publisher },
  { name: 'indexNo', of: ({ report }) => report.indexNo },
  { name: 'documentNo', of: ({ report }) => report.documentNo },
  { name: 'address', of: ({ address }) => address },
  // The page alone stands in the column before.
  { name: 'placeLink', of: (snippet) => snippet.link ?? (snippet.file ? placeLink(snippet) : null) },
  { name: 'fileName', of: ({ file }) => file?.name ?? null },
  { name: 'fileSize', of: ({ file }) => file?.size ?? null },
  { name: 'fileHash', of: ({ file }) => file?.sha256 ?? null },
  { name: 'keptAt', of: ({ keptAt }) => keptAt },
  { name: 'keptZone', of: ({ keptZone }) => keptZone },
  { name: 'bodyHash', of: ({ bodyHash }) => bodyHash },
  { name: 'normaliser', of: ({ normaliser }) => normaliser },
  { name: 'checkedAt', of: ({ check }) => check?.at ?? null },
  { name: 'checkPlace', of: ({ check }, say) => say.word(check?.place) },
  { name: 'checkBody', of: ({ check }, say) => say.word(check?.body) },
  { name: 'checkCount', of: (snippet) => allChecks(snippet).length },
  { name: 'note', of: ({ note }) => note },
  { name: 'tags', of: ({ tags }) => tags.join('; ') },
  { name: 'id', of: ({ id }) => id },
] as const satisfies readonly Column<LinkedSnippet>[];

/** The snippets as a CSV file, one row each, in pieces. `labels` names columns and the codes in cells (`actual`, `indicator` …). */
export function snippetCsvParts(snippets: Iterable<LinkedSnippet>, labels: Labels = {}): Generator<string> {
  return csvParts(tableRows<LinkedSnippet>(snippetColumns, snippets, labels));
}
