import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { DocumentReading, DocumentSource } from '../../lib/page/document-source.ts';
import type { Answer, FailureCode } from '../../lib/protocol/answer.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { MAX_REPORT_LENGTH } from '../../lib/protocol/limits.ts';
import { openReportChannel, type ReportChannel } from '../../lib/protocol/report-channel.ts';
import type { FirstReading, TermFacts } from '../../lib/protocol/shapes.ts';
import type { PageLink } from '../../lib/text/report-text.ts';
import { timelineView } from '../pages/timeline-view.ts';
import type { StateHolder } from './state.ts';
import { newWordView } from './views.ts';

/** What the document is read as now. */
export interface CurrentReading {
  read: DocumentReading;
  analysis: Analysis;
  termFacts: TermFacts;
  /** The way to the background for all that concerns this report. */
  channel: ReportChannel;
}

/** Reads the document and follows up with what takes longer; a later call makes an earlier one's answers void. */
export interface Reading {
  readonly current: CurrentReading | null;
  /** Reads the document; resolves when the first reading is shown or has failed. With `anew` the same words are asked about again. */
  readDocument(how?: { anew: boolean }): Promise<void>;
  /** Sends the text to the background again and gives its key; `not-found` before anything was read. */
  sendAgain(): Promise<Answer<{ key: string }>>;
  /** Looks at this page's snippets again. */
  refreshSnippets(): Promise<void>;
  /** Asks for the place's reports again, with the links of its column page; false when nothing came back. */
  addColumn(links: PageLink[]): Promise<boolean>;
}

export interface ReadingHooks {
  /** A reading is there, the first or the refined one: paint it. */
  onReading(reading: CurrentReading): void;
  onSnippets(): void;
  onFailure(code: FailureCode): void;
}

/** Prepares reading of a source's document. */
export function createReading(source: DocumentSource, state: StateHolder, hooks: ReadingHooks): Reading {
  let current: CurrentReading | null = null;
  let columnLinks: PageLink[] = [];
  let round = 0;

  const readDocument = async ({ anew } = { anew: false }) => {
    const mine = ++round;
    const isLate = () => mine !== round;
    const read = source.read();
    if (!read || read.report.text.trim() === '') return fail('page-empty');
    if (read.report.text.length > MAX_REPORT_LENGTH) return fail('too-large');
    if (!anew && current && isSameReport(current.read, read)) {
      // The same words in other nodes: nothing about them has to be asked again.
      show({ ...current, read });
      // After a navigation and back the background has forgotten what the tab shows.
      void announce();
      return;
    }
    const first = await send(read);
    if (isLate()) return;
    if (!first.ok) return fail(first.code);
    const { key, analysis, termFacts } = first.value;
    show({ read, analysis, termFacts, channel: openReportChannel({ key, sendAgain: () => send(read) }) });
    void announce();
    void refine(isLate);
    void refreshSnippets();
    void findEarlier(null, isLate);
  };

  const send = ({ report }: DocumentReading): Promise<Answer<FirstReading>> =>
    askBackground('analyse', { report, format: source.format, columnLinks });

  const show = (reading: CurrentReading) => {
    current = reading;
    state.update({ report: reading.read.report, analysis: reading.analysis });
    hooks.onReading(reading);
  };

  const fail = (code: FailureCode) => {
    hooks.onFailure(code);
    if (!current) void askBackground('reportFailed', { address: source.address, code });
  };

  const refine = async (isLate: () => boolean) => {
    const answer = await current?.channel.ask('refine', {});
    // Without refinement the first reading stands: nothing the reader has to know.
    if (isLate() || !answer?.ok || !current) return;
    show({ ...current, analysis: answer.value.analysis });
    state.update({ newWords: answer.value.unknownTerms.map(newWordView) });
    void announce();
  };

  const refreshSnippets = async () => {
    const answer = await current?.channel.ask('snippetsOfPage', {});
    if (!answer?.ok) return;
    state.update({ snippets: answer.value });
    hooks.onSnippets();
  };

  const findEarlier = async (links: PageLink[] | null, isLate: () => boolean): Promise<boolean> => {
    const answer = await current?.channel.ask('earlierReports', { columnLinks: links });
    if (isLate() || !answer?.ok) return false;
    state.update({ timeline: timelineView(answer.value) });
    return true;
  };

  /** Badge and popup do not matter enough to trouble the reader when the background does not answer. */
  const announce = async () => void (await current?.channel.ask('reportShown', {}));

  return {
    get current() {
      return current;
    },
    readDocument,
    sendAgain: async () => (current ? send(current.read) : { ok: false, code: 'not-found' }),
    refreshSnippets,
    addColumn(links) {
      const mine = round;
      columnLinks = links;
      return findEarlier(links, () => mine !== round);
    },
  };
}

function isSameReport(a: DocumentReading, b: DocumentReading): boolean {
  return a.report.address === b.report.address && a.report.text === b.report.text;
}
