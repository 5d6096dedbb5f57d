import type { Analysis } from '../analysis/analysis.ts';
import type { Figure } from '../analysis/figure.ts';
import { type RelatedFigures, relateFigures } from '../analysis/relation.ts';
import { isDayRebuilt, isPlaceInferred } from '../analysis/report-identity.ts';
import { sayFigure } from '../analysis/say-figure.ts';
import { type Column, type Labels, tableRows } from '../formats/columns.ts';
import { type Cell, toCsv, toTsv } from '../formats/delimited-text.ts';
import type { SnippetFigure } from '../records/snippet.ts';
import { paragraphNumber } from '../text/print/paragraphs.ts';
import { asOneLine, findSentence } from '../text/print/sentence.ts';
import { readTypeset } from '../text/print/typeset.ts';
import { type PageRange, pagesOf, type ReportFile } from '../text/report-file.ts';
import type { ReportText } from '../text/report-text.ts';
import { webAddress } from '../text/web-address.ts';
import { changeWords, signedValue } from './change-words.ts';
import { inferredFields } from './inferred-fields.ts';
import { readSnippetFigure } from './read-snippet-figure.ts';
import { saidAside, statusCode } from './said.ts';

/** A figure with what its row says of it and of its report. */
interface FigureRow {
  figure: Figure;
  /** The figure as a snippet of it would keep it: with its growth and its hedge. */
  kept: SnippetFigure;
  /** The canonical name of what is measured, `null` where it is not known. */
  indicatorName: string | null;
  /** The sentence it stands in, on one line. */
  sentence: string;
  /** Counted from 1 within its section, `null` where a paragraph looks the same as a wrapped line. */
  paragraph: number | null;
  /** What the report says of figures together. */
  related: RelatedFigures;
  identity: Analysis['report'];
  /** What of the identity was inferred, see `SnippetReport`. */
  placeInferred: boolean;
  deliveredInferred: boolean;
  /** http or https, `null` for a local file. */
  address: string | null;
  /** The pages that print it; `null` for a report that was not read from a file with pages. */
  pages: PageRange | null;
  file: ReportFile | null;
}

/** The columns of a report's figures; the report's identity is repeated in every row, so that a row can travel alone. */
export const figureColumns = [
  { name: 'text', of: ({ figure }) => figure.text },
  {
    name: 'said',
    of: ({ figure, related, identity }, say) =>
      sayFigure(figure, related.changesOf(figure)) + saidAside(figure, identity.period, say),
  },
  { name: 'indicator', of: ({ figure }) => figure.indicator },
  { name: 'indicatorName', of: ({ indicatorName }) => indicatorName },
  { name: 'indicatorId', of: ({ figure }) => figure.indicatorId },
  { name: 'scope', of: ({ figure }) => figure.scope },
  { name: 'value', of: ({ figure }) => signedValue(figure, figure.value) },
  { name: 'valueTo', of: ({ figure }) => signedValue(figure, figure.valueTo) },
  { name: 'unit', of: ({ figure }) => figure.unit },
  { name: 'figureKind', of: ({ figure }, say) => say.word(figure.kind) },
  { name: 'aspect', of: ({ figure }, say) => say.word(figure.aspect) },
  { name: 'direction', of: ({ figure }, say) => say.word(figure.dir) },
  { name: 'basis', of: ({ figure }) => figure.basis },
  { name: 'growth', of: ({ figure, kept }) => changeWords(kept, figure.text) },
  { name: 'of', of: ({ figure, related }) => related.levelOf(figure)?.text ?? null },
  { name: 'supersededBy', of: ({ figure, related }) => related.replacementOf(figure)?.text ?? null },
  { name: 'period', of: ({ figure }) => figure.period },
  { name: 'status', of: ({ figure }, say) => say.word(statusCode(figure)) },
  { name: 'goal', of: ({ figure }) => figure.goal },
  { name: 'headline', of: ({ figure }) => figure.headline },
  { name: 'weight', of: ({ figure }) => figure.weight },
  { name: 'hedge', of: ({ kept }) => kept.hedge },
  { name: 'approx', of: ({ figure }, say) => say.word(figure.approx) },
  {
    name: 'inferred',
    of: (row, say) => say.words(inferredFields(row, row)),
  },
  { name: 'rule', of: ({ figure }) => figure.reading.rule },
  { name: 'sentence', of: ({ sentence }) => sentence },
  { name: 'section', of: ({ figure }) => figure.section.join(' / ') },
  { name: 'paragraph', of: ({ paragraph }) => paragraph },
  { name: 'pageFrom', of: ({ pages }) => pages?.from ?? null },
  { name: 'pageTo', of: ({ pages }) => pages?.to ?? null },
  { name: 'start', of: ({ figure }) => figure.start },
  { name: 'end', of: ({ figure }) => figure.end },
  { name: 'reportTitle', of: ({ identity }) => identity.title },
  { name: 'reportGenre', of: ({ identity }, say) => say.word(identity.genre) },
  { name: 'reportPlace', of: ({ identity }) => identity.place },
  { name: 'reportDistrict', of: ({ identity }) => identity.district },
  { name: 'reportPeriod', of: ({ identity }) => identity.period },
  { name: 'deliveredOn', of: ({ identity }) => identity.deliveredOn },
  { name: 'publishedOn', of: ({ identity }) => identity.publishedOn },
  { name: 'publisher', of: ({ identity }) => identity.publisher },
  { name: 'indexNo', of: ({ identity }) => identity.indexNo },
  { name: 'documentNo', of: ({ identity }) => identity.documentNo },
  { name: 'address', of: ({ address }) => address },
  { name: 'fileName', of: ({ file }) => file?.name ?? null },
  { name: 'fileHash', of: ({ file }) => file?.sha256 ?? null },
] as const satisfies readonly Column<FigureRow>[];

export interface FiguresTableInput {
  report: ReportText;
  analysis: Analysis;
  /** Canonical names by the id of the indicator; what is not there has no name. */
  indicatorNames?: Readonly<Record<string, string>>;
  /** The indexes of the figures to show, all of them by default. */
  shown?: readonly number[];
  labels?: Labels;
}

/** A report's figures as rows, headings first: every field, with the names of the inferred ones in their own column. */
function figureRows(input: FiguresTableInput): (readonly Cell[])[] {
  return [...tableRows<FigureRow>(figureColumns, rowsOf(input), input.labels ?? {})];
}

/** The figures for the clipboard. */
export function figuresTsv(input: FiguresTableInput): string {
  return toTsv(figureRows(input));
}

/** The figures as a file. */
export function figuresCsv(input: FiguresTableInput): string {
  return toCsv(figureRows(input));
}

function rowsOf({ report, analysis, indicatorNames = {}, shown }: FiguresTableInput): FigureRow[] {
  const typeset = readTypeset(report);
  const { figures, sections, report: identity } = analysis;
  const related = relateFigures(figures, analysis.relations);
  const placeInferred = isPlaceInferred(identity);
  const deliveredInferred = isDayRebuilt(identity, 'deliveredOn');
  const address = webAddress(report.address);
  const isShown = shown && new Set(shown);
  return figures.flatMap((figure, index) => {
    if (isShown && !isShown.has(index)) return [];
    const { start, end } = findSentence(typeset, figure);
    return {
      figure,
      kept: readSnippetFigure(analysis, index)!,
      indicatorName: indicatorNames[figure.indicatorId ?? ''] ?? null,
      sentence: asOneLine(report.text.slice(start, end)),
      paragraph: paragraphNumber(typeset.paragraphs, sections, figure.start),
      related,
      identity,
      placeInferred,
      deliveredInferred,
      address,
      pages: pagesOf(report.file, figure),
      file: report.file,
    };
  });
}
