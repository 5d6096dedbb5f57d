import type { GlossarySense } from '../knowledge/glossary.ts';
import type { IndicatorIndex } from '../knowledge/indicators.ts';
import {
  type DocumentFormat,
  type Snippet,
  type SnippetAnchor,
  type SnippetTerm,
  snippetFormat,
} from '../records/snippet.ts';
import { canonicalAddress } from '../text/address.ts';
import { readPrint } from '../text/print/print.ts';
import { asOneLine, findSentence } from '../text/print/sentence.ts';
import type { Span } from '../text/span.ts';
import { readSubject } from './kept-statement.ts';
import { type PassageInput, readPassage, targetSpan } from './passage.ts';
import { readSnippetFigure } from './read-snippet-figure.ts';

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

/** A term's meaning as its card shows it: `certain` false is shown as 可能的含义. */
export interface ShownMeaning {
  sense: Pick<GlossarySense, 'definition' | 'sources'>;
  certain: boolean;
}

export interface SnippetInput extends PassageInput {
  facts: KeepingFacts;
  /** Gives the canonical name of an indicator; left out, the name stays `null`. */
  indicators?: IndicatorIndex;
  /** What the card of a kept term shows of the glossary; left out or `null` where it shows no meaning. */
  meaning?: ShownMeaning | null;
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
    figure: target.kind === 'figure' ? readSnippetFigure(analysis, target.index, input.indicators) : null,
    term: target.kind === 'term' ? readTerm(input, target.index) : null,
    ...readPassage(input, span),
    anchor: makeAnchor(report.text, span, sentence),
    ...(subject ? { subject } : {}),
    canonicalAddress: report.address === null ? null : canonicalAddress(report.address),
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
  const near = Math.min(span.start - side, sentence.start - beyond, tableStart(text, span.start));
  const from = Math.max(0, span.start - most, near);
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

/** Where the table around an offset begins, whose first row names the column; beyond what is kept it is not looked for. */
function tableStart(text: string, at: number): number {
  const stop = text.indexOf('\n', at);
  const end = stop < 0 ? text.length : stop;
  const rows = text.slice(Math.max(0, at - most), end).split('\n');
  const above = rows.findLastIndex((row) => !row.includes('\t'));
  return end - rows.slice(above + 1).join('\n').length;
}

function readTerm(input: SnippetInput, index: number): SnippetTerm | null {
  const hit = input.analysis.terms[index];
  if (!hit) return null;
  if (hit.note) {
    const definition = asOneLine(input.report.text.slice(hit.note.start, hit.note.end));
    return { term: hit.term, termId: hit.termId, definitionFrom: 'report', definition, sources: [] };
  }
  const meaning = hit.termId === null ? null : (input.meaning ?? null);
  return {
    term: hit.term,
    termId: hit.termId,
    definitionFrom: meaning ? (hit.termId?.startsWith('own:') ? 'own' : 'glossary') : null,
    definition: meaning?.sense.definition ?? null,
    sources: [...(meaning?.sense.sources ?? [])],
    ...(meaning ? { definitionInferred: !meaning.certain } : {}),
  };
}

/** How often a sentence that stands in a text stands there besides. */
function countOthers(text: string, sentence: string): number {
  return text.split(sentence).length - 2;
}
