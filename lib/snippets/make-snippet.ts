import type { Analysis } from '../analysis/analysis.ts';
import type { Figure } from '../analysis/figure.ts';
import { relateFigures } from '../analysis/relation.ts';
import { isPlaceInferred } from '../analysis/report-identity.ts';
import type { GlossaryEntry, GlossarySource } from '../knowledge/glossary.ts';
import type { IndicatorIndex } from '../knowledge/indicators.ts';
import {
  type DocumentFormat,
  pickReading,
  type Snippet,
  type SnippetAnchor,
  type SnippetFigure,
  type SnippetFile,
  type SnippetReport,
  type SnippetTerm,
  snippetFormat,
} from '../records/snippet.ts';
import { canonicalAddress } from '../text/address.ts';
import { paragraphNumber, sectionPathAt } from '../text/print/paragraphs.ts';
import { readPrint } from '../text/print/print.ts';
import { asOneLine, findSentence } from '../text/print/sentence.ts';
import { pagesOf, type ReportFile } from '../text/report-file.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { webAddress } from '../text/web-address.ts';
import { readSubject } from './kept-statement.ts';

/** What the reader kept: a figure or a term by its index in the analysis, or a selection by its spans of text. */
export type SnippetTarget =
  | { kind: 'figure'; index: number }
  | { kind: 'term'; index: number }
  | { kind: 'selection'; spans: Span[] };

/** What only the caller knows: the id is made by the page that asks; the background makes the hash and reads the clock. */
export interface KeepingFacts {
  /** `crypto.randomUUID()`. */
  id: string;
  /** ISO time with offset, see `timeWithOffset`. */
  keptAt: string;
  /** IANA zone name. */
  keptZone: string;
  /** SHA-256 of `normaliseBody(report.text)`. */
  bodyHash: string;
  normaliser: number;
  appVersion: string;
  format: DocumentFormat;
}

export interface SnippetInput {
  report: ReportText;
  analysis: Analysis;
  target: SnippetTarget;
  facts: KeepingFacts;
  /** Gives the canonical name of an indicator; left out, the name stays `null`. */
  indicators?: IndicatorIndex;
  /** The glossary entry behind a term's id, with the reader's own among them. */
  glossary?: (termId: string) => { definition: string; sources: GlossarySource[] } | null;
}

/** Characters kept on each side at least; beyond the sentence at least; at most. 32 is what annotation tools keep as a rule; a twin sentence is known by what lies beyond it. */
const side = 64;
const beyond = 32;
const most = 256;

/** The snippet of a figure, a term or a selection; `null` when the target does not exist or holds nothing but spaces. Pure. */
export function makeSnippet(input: SnippetInput): Snippet | null {
  const { report, analysis, target, facts } = input;
  const span = targetSpan(input);
  if (!span) return null;
  const print = readPrint(report);
  const sentence = findSentence(print, span);
  const subject = target.kind === 'term' ? null : readSubject(print, span);
  return {
    format: snippetFormat,
    id: facts.id,
    kind: target.kind,
    quote: report.text.slice(span.start, span.end),
    figure: target.kind === 'figure' ? readFigure(input, target.index) : null,
    term: target.kind === 'term' ? readTerm(input, target.index) : null,
    sentence: asOneLine(report.text.slice(sentence.start, sentence.end)),
    sectionPath: sectionPathAt(analysis.sections, span.start),
    paragraph: paragraphNumber(print.paragraphs, analysis.sections, span.start),
    anchor: makeAnchor(report.text, span, sentence),
    ...(subject ? { subject } : {}),
    report: snippetReport(analysis, facts.format),
    file: snippetFile(report.file, span),
    address: webAddress(report.address),
    canonicalAddress: report.address === null ? null : canonicalAddress(report.address),
    keptAt: facts.keptAt,
    keptZone: facts.keptZone,
    bodyHash: facts.bodyHash,
    normaliser: facts.normaliser,
    appVersion: facts.appVersion,
    note: '',
    tags: [],
    // The store says on which machine it is kept.
    revision: 0,
    changedAt: facts.keptAt,
    machine: '',
    seen: {},
    others: [],
    check: null,
    earlierChecks: [],
    copyOf: null,
  };
}

/** Where a span stands, with enough around it to find it again. */
export function makeAnchor(text: string, span: Span, sentence: Span): SnippetAnchor {
  const from = Math.max(0, span.start - most, Math.min(span.start - side, sentence.start - beyond));
  const to = Math.min(text.length, span.end + most, Math.max(span.end + side, sentence.end + beyond));
  return {
    start: span.start,
    end: span.end,
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
    twins: countOthers(text, text.slice(sentence.start, sentence.end)),
    textLength: text.length,
  };
}

function snippetFile(file: ReportFile | null, span: Span): SnippetFile | null {
  if (!file) return null;
  const { sha256, size, name } = file;
  return { sha256, size, name, pages: pagesOf(file, span) };
}

/** The identity as a snippet keeps it. */
export function snippetReport(analysis: Analysis, format: DocumentFormat): SnippetReport {
  const { isReport: _is, verdict: _verdict, evidence: _evidence, ...identity } = analysis.report;
  return { ...identity, format, ...(isPlaceInferred(analysis.report) ? { placeInferred: true } : {}) };
}

/** How a figure was read, for keeping: growth and the hedge's own word included. */
export function readSnippetFigure(
  { figures, relations }: Pick<Analysis, 'figures' | 'relations'>,
  index: number,
  indicators?: IndicatorIndex,
): SnippetFigure | null {
  const figure = figures[index];
  if (!figure) return null;
  const related = relateFigures(figures, relations);
  const growth = figure.kind === 'amount' ? related.changesOf(figure)[0] : null;
  const of = related.levelOf(figure);
  const { indicatorId } = figure;
  return {
    ...pickReading(figure),
    indicatorName: indicatorId === null ? null : (indicators?.records.get(indicatorId)?.name ?? null),
    headline: figure.headline,
    hedge: hedgeOf(figure),
    growth: growth
      ? {
          text: growth.text,
          value: growth.value,
          valueTo: growth.valueTo,
          unit: growth.unit,
          dir: growth.dir,
          basis: growth.basis,
          approx: growth.approx,
          inferred: [...growth.inferred],
        }
      : null,
    of: of ? { text: of.text, indicator: of.indicator } : null,
    inferred: [...figure.inferred],
    rule: figure.reading.rule,
  };
}

function readFigure(input: SnippetInput, index: number): SnippetFigure | null {
  return readSnippetFigure(input.analysis, index, input.indicators);
}

/** The hedge in the report's own word: what the reading says, else what stands in the printed characters around the number. */
function hedgeOf(figure: Figure): string | null {
  const pieces = figure.reading.parts
    .filter(({ role }) => /hedge|approx/i.test(role))
    .map(({ start, end }) => figure.text.slice(start - figure.start, end - figure.start))
    .filter((piece) => piece !== '');
  if (pieces.length > 0) return pieces.join('…');
  if (figure.approx === 'exact') return null;
  return figure.text.match(/超过?|逾|突破|近|约|大约|左右|以上|以内|不低于|不少于|不足|余|多/)?.[0] ?? null;
}

function readTerm(input: SnippetInput, index: number): SnippetTerm | null {
  const hit = input.analysis.terms[index];
  if (!hit) return null;
  if (hit.note) {
    const definition = asOneLine(input.report.text.slice(hit.note.start, hit.note.end));
    return { term: hit.term, termId: hit.termId, definitionFrom: 'report', definition, sources: [] };
  }
  const entry = hit.termId === null ? null : (input.glossary?.(hit.termId) ?? null);
  return {
    term: hit.term,
    termId: hit.termId,
    definitionFrom: entry ? (hit.termId?.startsWith('own:') ? 'own' : 'glossary') : null,
    definition: entry?.definition ?? null,
    sources: entry?.sources ?? [],
  };
}

/** Definition and sources of an entry when it has one sense; with several the reader was shown 可能的含义, and none is kept. */
export function onlySense(
  entry: GlossaryEntry | undefined,
): { definition: string; sources: GlossarySource[] } | null {
  const [sense, second] = entry?.senses ?? [];
  return sense && !second ? { definition: sense.definition, sources: [...sense.sources] } : null;
}

/** Local time with its offset, as a snippet keeps it: `2026-03-02T09:15:00+08:00`. `minutesWest` is `Date.getTimezoneOffset()`. */
export function timeWithOffset(time: Date, minutesWest: number): string {
  const local = new Date(time.getTime() - minutesWest * 60_000);
  const sign = minutesWest > 0 ? '-' : '+';
  const minutes = Math.abs(minutesWest);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${local.toISOString().slice(0, 19)}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function targetSpan({ report, analysis, target }: SnippetInput): Span | null {
  if (target.kind === 'figure') return analysis.figures[target.index] ?? null;
  if (target.kind === 'term') return analysis.terms[target.index] ?? null;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of target.spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  start = Math.max(0, start);
  end = Math.min(report.text.length, end);
  while (start < end && /\s/.test(report.text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(report.text[end - 1] ?? '')) end -= 1;
  return start < end ? { start, end } : null;
}

function countOthers(text: string, sentence: string): number {
  let count = -1;
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) count += 1;
  return Math.max(0, count);
}
