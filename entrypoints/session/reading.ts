import type { PanelTab } from '../../components/panel/report-views.tsx';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { DocumentReading, DocumentSource } from '../../lib/page/document-source.ts';
import { type Answer, type FailureCode, failed } from '../../lib/protocol/answer.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { cutReport } from '../../lib/protocol/cut-report.ts';
import { maxReportLength } from '../../lib/protocol/limits.ts';
import { openReportChannel, type ReportChannel } from '../../lib/protocol/report-channel.ts';
import type { FirstReading, IndicatorNames, TermFacts } from '../../lib/protocol/shapes.ts';
import type { PageLink, ReportText } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { followComparison } from '../pages/follow-comparison.ts';
import { loaded } from '../pages/loaded.ts';
import { timelineView } from '../pages/timeline-view.ts';
import { carryOver } from './follow-card.ts';
import { emptyState, type StateHolder } from './state.ts';
import { newWordView } from './views.ts';

/** What the document is read as now. */
export interface CurrentReading {
  read: DocumentReading;
  analysis: Analysis;
  termFacts: TermFacts;
  indicatorNames: IndicatorNames;
  /** The way to the background for all that concerns this report. */
  channel: ReportChannel;
}

/** What is done with what was read. */
export interface ReadingHooks {
  /** After its end no answer counts. */
  signal: AbortSignal;
  /** Before anything is sent, and before anything that was answered is used: may end the reading. */
  beforeUse?(): void;
  /** A reading is there, the first or the refined one: paint it. */
  onReading(reading: CurrentReading): void;
  onSnippets(): void;
  onFailure(code: FailureCode): void;
}

/** How a document is read another time. */
export interface ReadOptions {
  /** The same words are asked about again. */
  anew?: boolean;
  /** The tab may have shown something else in between: the background then forgot what it shows, and is asked to note it. */
  back?: boolean;
}

/** Reads a source's document and follows up with what takes longer; a later reading makes an earlier one's answers void. */
export class Reading {
  readonly #source: DocumentSource;
  readonly #state: StateHolder;
  readonly #hooks: ReadingHooks;
  #current: CurrentReading | null = null;
  #columnLinks: PageLink[] = [];
  /** Where the document shows other digits than its text has. */
  #otherwise: Span[] = [];
  #cutAt: string | null = null;
  #round = 0;

  constructor(source: DocumentSource, state: StateHolder, hooks: ReadingHooks) {
    this.#source = source;
    this.#state = state;
    this.#hooks = hooks;
  }

  /** `null` before the first answer. */
  get current(): CurrentReading | null {
    return this.#current;
  }

  /** Reads the document; resolves when the first reading is shown or has failed. */
  async readDocument({ anew = false, back = false }: ReadOptions = {}): Promise<void> {
    if (this.#isOver()) return;
    const read = this.#source.read();
    if (!anew && read && this.#current && isSameReport(this.#current.read, read)) {
      // The same words in other nodes, or more of them drawn: nothing about them has to be asked again, and what was
      // asked about them is still waited for.
      this.#show({ ...this.#current, read });
      if (back) void this.#announce();
      return;
    }
    this.#round += 1;
    const isLate = this.#lateness();
    if (!read || read.report.text.trim() === '') return this.#fail('page-empty');
    if (read.report.text.length > maxReportLength) return this.#fail('too-large');
    // The links belong to the report on whose page the reader asked for them.
    if (this.#current?.read.report.address !== read.report.address) this.#columnLinks = [];
    this.#otherwise = [];
    const first = await this.#send(read);
    if (isLate()) return;
    if (!first.ok) return this.#fail(first.code);
    const { key, ...answered } = first.value;
    const channel = openReportChannel({ key, sendAgain: () => this.#send(read) });
    this.#show({ read, ...answered, channel });
    this.#state.update({ compared: { state: 'loading' }, brief: { state: 'loading' } });
    this.#sayCut(read.report);
    const { panel } = this.#state.current;
    if (panel) void this.showTab(panel.tab);
    void this.#announce();
    void this.#refine(channel, isLate);
    void this.refreshSnippets();
    void this.#findEarlier(null, isLate);
  }

  /** Sends the text to the background again and gives its key; `not-found` before anything was read. */
  async sendAgain(): Promise<Answer<{ key: string }>> {
    return this.#current ? this.#send(this.#current.read) : failed('not-found');
  }

  /** Looks at this document's snippets again. */
  async refreshSnippets(): Promise<void> {
    const answer = await this.#current?.channel.ask('snippetsOfPage', {});
    if (!answer?.ok) return;
    this.#state.update({ snippets: answer.value });
    this.#hooks.onSnippets();
  }

  /** Asks for the place's reports again, with the links of its column page; false when nothing came back. */
  addColumn(links: PageLink[]): Promise<boolean> {
    this.#columnLinks = links;
    return this.#findEarlier(links, this.#lateness());
  }

  /** Asks for what a tab of the panel shows, each time it is looked at: past reports may have been read in since. */
  async showTab(tab: PanelTab): Promise<void> {
    const comparison = tab === 'compared' || tab === 'brief' ? this.#compare() : null;
    if (tab === 'brief') await this.#readBrief();
    await comparison;
  }

  async #readBrief(): Promise<void> {
    const isLate = this.#lateness();
    const answer = await this.#current?.channel.ask('readBrief', {});
    if (!isLate() && answer) this.#state.update({ brief: loaded(answer) });
  }

  /** Asks for the comparison with the report before; what is shown stays until the answer is there. */
  async #compare(): Promise<void> {
    const { channel } = this.#current ?? {};
    await followComparison(channel, {
      isLate: this.#lateness(),
      onStep: (compared) => {
        const known = this.#state.current.compared.state === 'ready';
        if (!known || compared.state === 'ready' || compared.state === 'error')
          this.#state.update({ compared });
      },
    });
  }

  /** Says later whether another reading has begun since, or the session has ended. */
  #lateness(): () => boolean {
    const mine = this.#round;
    return () => mine !== this.#round || this.#isOver();
  }

  #isOver(): boolean {
    this.#hooks.beforeUse?.();
    return this.#hooks.signal.aborted;
  }

  #send({ report }: DocumentReading): Promise<Answer<FirstReading>> {
    const { format } = this.#source;
    return askBackground('analyse', {
      report: cutReport(report).report,
      format,
      columnLinks: this.#columnLinks,
      otherwise: this.#otherwise,
    });
  }

  /** Tells once of an address that fields of its page were cut. */
  #sayCut(report: ReportText): void {
    if (report.address === this.#cutAt || !cutReport(report).isCut) return;
    this.#cutAt = report.address;
    this.#state.update({ notice: { code: 'fields-cut', detail: null, tone: 'info' } });
  }

  #show(reading: CurrentReading): void {
    this.#current = reading;
    const now = { report: reading.read.report, analysis: reading.analysis };
    const isAsShown = reading.read.isAsShown ?? emptyState.isAsShown;
    this.#state.update({ ...now, isAsShown, ...carryOver(this.#state.current, now) });
    this.#hooks.onReading(reading);
  }

  #fail(code: FailureCode): void {
    this.#hooks.onFailure(code);
    if (!this.#current) void askBackground('reportFailed', { address: this.#source.address, code });
  }

  async #refine(channel: ReportChannel, isLate: () => boolean): Promise<void> {
    const { read, analysis: first } = this.#current!;
    const { isAsShown } = read;
    this.#otherwise = first.figures
      .filter((figure) => isAsShown?.(figure) === false)
      .map(({ start, end }) => ({ start, end }));
    const answer = await channel.ask('refine', { otherwise: this.#otherwise });
    // Without refinement the first reading stands: nothing the reader has to know.
    if (isLate() || !answer.ok || !this.#current) return;
    const { analysis, indicatorNames } = answer.value;
    this.#show({ ...this.#current, analysis, indicatorNames });
    this.#state.update({ newWords: answer.value.unknownTerms.map(newWordView) });
    void this.#announce();
  }

  async #findEarlier(columnLinks: PageLink[] | null, isLate: () => boolean): Promise<boolean> {
    const answer = await this.#current?.channel.ask('earlierReports', { columnLinks });
    if (isLate() || !answer?.ok) return false;
    this.#state.update({ timeline: timelineView(answer.value) });
    return true;
  }

  /** Badge and popup do not matter enough to trouble the reader when the background does not answer. */
  async #announce(): Promise<void> {
    const { channel, read } = this.#current ?? {};
    await channel?.ask('reportShown', { isPart: read?.isPart ?? false });
  }
}

function isSameReport(a: DocumentReading, b: DocumentReading): boolean {
  return a.report.address === b.report.address && a.report.text === b.report.text;
}
