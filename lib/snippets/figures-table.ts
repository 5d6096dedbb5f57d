import type { Analysis } from '../analysis/analysis.ts';
import { relateFigures } from '../analysis/relation.ts';
import { type Cell, toCsv, toTsv } from '../formats/delimited-text.ts';
import type { IndicatorIndex } from '../knowledge/indicators.ts';
import { findParagraphs, paragraphNumber } from '../text/print/paragraphs.ts';
import { asOneLine, findSentence } from '../text/print/sentence.ts';
import type { ReportText } from '../text/report-text.ts';
import { webAddress } from '../text/web-address.ts';
import type { Labels } from './export-csv.ts';
import { readSnippetFigure } from './make-snippet.ts';

/** The columns of a report's figures; the report's identity is repeated in every row, so that a row can travel alone. */
export const figureColumns = [
  ...['text', 'indicator', 'indicatorName', 'indicatorId', 'scope', 'value', 'valueTo', 'unit', 'figureKind'],
  ...[
    'direction',
    'basis',
    'growth',
    'of',
    'supersededBy',
    'period',
    'status',
    'goal',
    'headline',
    'hedge',
    'approx',
  ],
  ...['inferred', 'rule', 'sentence', 'section', 'paragraph', 'start', 'end'],
  ...[
    'reportTitle',
    'reportPlace',
    'reportDistrict',
    'reportPeriod',
    'deliveredOn',
    'publishedOn',
    'publisher',
  ],
  ...['indexNo', 'documentNo', 'address'],
] as const;

export interface FiguresTableInput {
  report: ReportText;
  analysis: Analysis;
  indicators?: IndicatorIndex;
  labels?: Labels;
}

/** All figures of a report as rows, heads first: every field, with the names of the inferred ones in their own column. */
export function figureRows(input: FiguresTableInput): Cell[][] {
  const { analysis, labels = {} } = input;
  const paragraphs = findParagraphs(input.report.text);
  const identity = identityCells(input);
  const head = figureColumns.map((column) => labels[column] ?? column);
  const rows = analysis.figures.map((_figure, index) => {
    const cells: Record<string, Cell> = { ...identity, ...figureCells(input, index, paragraphs) };
    return figureColumns.map((column) => cells[column] ?? null);
  });
  return [head, ...rows];
}

/** All figures for the clipboard. */
export function figuresTsv(input: FiguresTableInput): string {
  return toTsv(figureRows(input));
}

/** All figures as a file. */
export function figuresCsv(input: FiguresTableInput): string {
  return toCsv(figureRows(input));
}

function figureCells(
  { report, analysis, indicators, labels = {} }: FiguresTableInput,
  index: number,
  paragraphs: ReturnType<typeof findParagraphs>,
): Record<string, Cell> {
  const figure = analysis.figures[index]!;
  const read = readSnippetFigure(analysis, index, indicators)!;
  const sentence = findSentence(report.text, figure, paragraphs);
  const name = (code: string | null) => (code === null ? null : (labels[code] ?? code));
  const related = relateFigures(analysis.figures, analysis.relations);
  return {
    text: figure.text,
    indicator: figure.indicator,
    indicatorName: read.indicatorName,
    indicatorId: figure.indicatorId,
    scope: figure.scope,
    value: figure.value,
    valueTo: figure.valueTo,
    unit: figure.unit,
    figureKind: name(figure.kind),
    direction: name(figure.dir),
    basis: figure.basis,
    growth: read.growth?.text ?? null,
    of: related.levelOf(figure)?.text ?? null,
    supersededBy: related.replacementOf(figure)?.text ?? null,
    period: figure.period,
    status: name(figure.status),
    goal: figure.goal,
    headline: figure.headline,
    hedge: read.hedge,
    approx: name(figure.approx),
    inferred: figure.inferred.map((field) => labels[field] ?? field).join('; '),
    rule: figure.reading.rule,
    sentence: asOneLine(report.text.slice(sentence.start, sentence.end)),
    section: figure.section.join(' / '),
    paragraph: paragraphNumber(paragraphs, analysis.sections, figure.start),
    start: figure.start,
    end: figure.end,
  };
}

function identityCells({ report, analysis }: FiguresTableInput): Record<string, Cell> {
  const identity = analysis.report;
  return {
    reportTitle: identity.title,
    reportPlace: identity.place,
    reportDistrict: identity.district,
    reportPeriod: identity.period,
    deliveredOn: identity.deliveredOn,
    publishedOn: identity.publishedOn,
    publisher: identity.publisher,
    indexNo: identity.indexNo,
    documentNo: identity.documentNo,
    address: webAddress(report.address),
  };
}
