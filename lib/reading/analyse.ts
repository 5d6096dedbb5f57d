import type { Analysis } from '../analysis/analysis.ts';
import type { FigureInput, NameWatch } from '../figures/figure-input.ts';
import { findFiguresInSteps } from '../figures/find-figures.ts';
import { findLostCharacters } from '../figures/numbers/lost-characters.ts';
import { refineFigures } from '../figures/refine-figures.ts';
import { weighFigures } from '../figures/weight/weigh-figures.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { nameIdentity, type SaidOfReport } from '../reports/named-identity.ts';
import { readIdentity } from '../reports/read-identity.ts';
import { findOwnNotes } from '../terms/find-own-notes.ts';
import { findTerms } from '../terms/find-terms.ts';
import { refineTerms } from '../terms/refine-terms.ts';
import { type Print, readPrint } from '../text/print/print.ts';
import { gapsIn } from '../text/report-file.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Words } from '../text/segmenter.ts';
import { runSteps, type Steps } from '../text/steps.ts';

/** What may be given to a reading besides the report. */
export interface AnalyseOptions {
  /** Is shown how the figures came by their names. */
  watchNames?: NameWatch | undefined;
  /** Stands where the text names no place or no period: its figures are then read for that period. */
  said?: SaidOfReport | null;
}

/**
 * Reads a report: who speaks, how it is built, its figures and its terms.
 * Pure and synchronous; needs no word boundaries, so that marks never wait for the segmenter.
 */
export function analyse(report: ReportText, knowledge: Knowledge, options: AnalyseOptions = {}): Analysis {
  return runSteps(analyseInSteps(report, knowledge, options));
}

/** The same in steps, for whoever has others to answer while a long text is read. */
export function* analyseInSteps(
  report: ReportText,
  knowledge: Knowledge,
  { watchNames, said = null }: AnalyseOptions = {},
): Steps<Analysis> {
  const print = readPrint(report);
  const read = readIdentity(report, knowledge.places);
  const identity = said === null ? read : nameIdentity(read, said);
  yield;
  const notes = findOwnNotes(print);
  yield;
  const { figures, relations } = yield* findFiguresInSteps({
    ...figureInput(print, knowledge, { report: identity, notes }),
    gaps: gapsIn(report.file),
    watchNames,
  });
  yield;
  const terms = findTerms({ print, notes, index: knowledge.terms });
  return {
    report: identity,
    sections: [...print.sections],
    figures,
    relations,
    terms,
    lost: findLostCharacters(print),
    notes,
  };
}

/**
 * Fills what needs word boundaries: completes indicators, drops terms that lie inside another word.
 * Never moves or adds a figure.
 */
export function refine(analysis: Analysis, words: Words, report: ReportText, knowledge: Knowledge): Analysis {
  const figures = refineFigures(analysis.figures, figureInput(readPrint(report), knowledge, analysis), words);
  return {
    ...analysis,
    figures: weighFigures(figures, analysis.relations),
    terms: refineTerms(analysis.terms, report.text, words),
  };
}

function figureInput(
  print: Print,
  knowledge: Knowledge,
  read: Pick<Analysis, 'report' | 'notes'>,
): FigureInput {
  return {
    print,
    period: {
      from: read.report.periodFrom,
      to: read.report.periodTo,
      kind: read.report.kind,
      deliveredOn: read.report.deliveredOn,
    },
    noteMarks: read.notes.flatMap((note) => note.markSpans),
    notes: read.notes.flatMap((note) => note.entry),
    indicators: knowledge.indicators,
  };
}
