import type { Analysis } from '../../lib/analysis/analysis.ts';
import { chooseCoreFigures } from '../../lib/figures/core-figures.ts';
import { type ReadReport, readReportText } from '../../lib/portals/read-report-text.ts';
import { type FailureCode, sendMessage, type TermFacts } from '../../lib/protocol/messages.ts';
import { timelineView } from '../pages/timeline-view.ts';
import { ask } from './ask.ts';
import type { StateHolder } from './state.ts';
import { newWordView } from './views.ts';

/** Longest body sent to the background; the background has the same bound. */
const LONGEST = 1_000_000;

/** What the page is read as now. */
export interface CurrentReading {
  read: ReadReport;
  analysis: Analysis;
  termFacts: TermFacts;
}

/** Reads the page and follows up with what takes longer; a later call makes an earlier one's answers void. */
export interface Reading {
  readonly current: CurrentReading | null;
  /** Reads the page; resolves when the first reading is shown or has failed. With `anew` the same words are asked about again. */
  readPage(how?: { anew: boolean }): Promise<void>;
  /** Looks at this page's snippets again. */
  refreshSnippets(): Promise<void>;
  /** Tells the background what is shown, for badge and popup. */
  announce(): void;
}

export interface ReadingHooks {
  /** A reading is there, the first or the refined one: paint it. */
  onReading(reading: CurrentReading): void;
  onSnippets(): void;
  onFailure(code: FailureCode): void;
}

/** Prepares reading of this document. */
export function createReading(state: StateHolder, hooks: ReadingHooks): Reading {
  let current: CurrentReading | null = null;
  let round = 0;

  const readPage = async ({ anew } = { anew: false }) => {
    const mine = ++round;
    const isLate = () => mine !== round;
    const read = readReportText(document, location.href);
    if (!read || read.report.text.trim() === '') return fail('page-empty');
    if (read.report.text.length > LONGEST) return fail('too-large');
    if (!anew && current && current.read.report.text === read.report.text) {
      // The same words in other nodes: no need to ask anybody.
      show({ ...current, read });
      // After a navigation the background has forgotten what it knew of the old address.
      announce();
      return;
    }
    const first = await ask(() => sendMessage('analyse', read.report));
    if (isLate()) return;
    if (!first.ok) return fail(first.code);
    show({ read, analysis: first.value.analysis, termFacts: first.value.termFacts });
    announce();
    void refine(read, isLate);
    void refreshSnippets();
    void findEarlier(first.value.analysis, read, isLate);
  };

  const show = (reading: CurrentReading) => {
    current = reading;
    state.update({ report: reading.read.report, analysis: reading.analysis });
    hooks.onReading(reading);
  };

  const fail = (code: FailureCode) => {
    hooks.onFailure(code);
    if (!current) announceFailure(code);
  };

  const refine = async (read: ReadReport, isLate: () => boolean) => {
    const answer = await ask(() => sendMessage('refine', read.report));
    // Without refinement the first reading stands: nothing to tell the reader.
    if (isLate() || !answer.ok || !current) return;
    show({ ...current, analysis: answer.value.analysis });
    state.update({ newWords: answer.value.unknownTerms.map(newWordView) });
    announce();
  };

  const refreshSnippets = async () => {
    if (!current) return;
    const { report } = current.read;
    const answer = await ask(() => sendMessage('snippetsOfPage', { report }));
    if (!answer.ok) return;
    state.update({ snippets: answer.value });
    hooks.onSnippets();
  };

  const findEarlier = async (analysis: Analysis, read: ReadReport, isLate: () => boolean) => {
    const { links } = read.report;
    const answer = await ask(() =>
      sendMessage('earlierReports', {
        identity: analysis.report,
        address: location.href,
        links,
        columnLinks: [],
      }),
    );
    if (!isLate() && answer.ok) state.update({ timeline: timelineView(answer.value) });
  };

  const announce = () => {
    if (!current) return;
    const { analysis } = current;
    void tell({
      address: location.href,
      state: 'read',
      evidence: analysis.report.evidence,
      identity: analysis.report,
      counts: {
        figures: analysis.figures.length,
        goals: analysis.figures.filter(({ goal }) => goal).length,
        terms: new Set(analysis.terms.map(({ term }) => term)).size,
      },
      core: chooseCoreFigures(analysis),
      failure: null,
    });
  };

  const announceFailure = (failure: FailureCode) => {
    void tell({
      address: location.href,
      state: 'failed',
      evidence: [],
      identity: null,
      counts: { figures: 0, goals: 0, terms: 0 },
      core: [],
      failure,
    });
  };

  return {
    get current() {
      return current;
    },
    readPage,
    refreshSnippets,
    announce,
  };
}

type Told = Parameters<typeof sendMessage<'reportRead'>>[1];

/** What the badge and the popup show does not matter enough to bother the reader when it can't be told. */
function tell(reading: Told): Promise<unknown> {
  return sendMessage('reportRead', reading).catch(() => null);
}
