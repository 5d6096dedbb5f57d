import { browser } from 'wxt/browser';
import {
  type Answer,
  type CorrectionProposal,
  type FailureCode,
  onMessage,
  type TabReading,
} from '../../lib/protocol/messages.ts';
import { offEverywhere, offSites, rememberReports } from '../../lib/settings/settings.ts';
import { makeStoredReport } from '../../lib/snippets/stored-report.ts';
import { deleteSnippets, restoreSnippets } from '../../lib/store/delete-snippets.ts';
import { rememberReport } from '../../lib/store/reports.ts';
import { isUseCaseName, runUseCase } from '../../lib/store/use-cases.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import { currentKnowledge, forgetKnowledge, readReport, refineReport, termFactsOf } from './analysis.ts';
import * as checks from './checks.ts';
import { findEarlierOfPlace, findSameFigureBefore } from './earlier.ts';
import { gatherEvidence } from './evidence.ts';
import { answerLookUp, explainTerm } from './look-up.ts';
import { registerGrantedSites } from './sites.ts';
import { findPageSnippets, keepSnippet } from './snippets.ts';
import { answerFromStore } from './store.ts';
import { forgetTab, injectReader, loadTabReading, lookAtTab, saveTabReading } from './tabs.ts';
import { followVerdict, isRejected } from './verdicts.ts';

/** Who sent a message: the tab and frame of a page, `null` for our own pages. */
interface Sender {
  tab?: { id?: number; incognito?: boolean } | undefined;
  frameId?: number | undefined;
}

/** Registers the answer to every message that the background gets. */
export function answerMessages(): void {
  answerPages();
  answerReading();
  answerSnippets();
  answerPopup();
}

/** What pages say of themselves. */
function answerPages(): void {
  onMessage('reportSeen', async ({ data, sender }) => {
    const seen = checks.check(checks.reportSeen, data);
    const { tabId, frameId } = placeOf(sender);
    if (!seen || tabId === null) return;
    // The reader waits for marks: what can be asked at once is asked at once.
    const [off, rejected] = await Promise.all([isOff(seen.address), isRejected(seen.address)]);
    if (off || rejected) return;
    const saved = saveTabReading({
      tabId,
      frameId,
      address: seen.address,
      state: seen.verdict === 'yes' ? 'reading' : 'maybe',
      evidence: seen.evidence,
      identity: null,
      counts: { figures: 0, goals: 0, terms: 0 },
      core: [],
      failure: null,
    });
    if (seen.verdict === 'yes') await injectReader(tabId, frameId);
    await saved;
  });
  onMessage('reportGone', async ({ sender }) => {
    const { tabId } = placeOf(sender);
    if (tabId !== null) await forgetTab(tabId);
  });
  onMessage('reportRead', async ({ data, sender }) => {
    const { tabId, frameId } = placeOf(sender);
    if (tabId !== null) await saveTabReading({ ...data, tabId, frameId });
  });
  onMessage('proposeCorrection', async ({ data, sender }) => {
    const { tabId } = placeOf(sender);
    if (tabId !== null) await browser.storage.session.set({ [`proposal:${tabId}`]: data });
  });
  onMessage('openLibrary', async ({ data }) => {
    const view = `/library.html#${data.view}`;
    await browser.tabs.create({ url: browser.runtime.getURL(view as '/library.html') });
  });
}

/** Reading a report, and explaining what stands in it. */
function answerReading(): void {
  onMessage('analyse', ({ data }) =>
    withReport(data, async (report) => {
      const analysis = await readReport(report);
      return { analysis, termFacts: await termFactsOf(analysis) };
    }),
  );
  onMessage('refine', ({ data, sender }) =>
    withReport(data, async (report) => {
      const refinement = await refineReport(report);
      if (!sender.tab?.incognito) void remember(report);
      return refinement;
    }),
  );
  onMessage('explainTerm', ({ data }) =>
    withReport(data.report, (report) => {
      const span = checks.check(checks.span, data.span);
      return explainTerm(String(data.termId), span ? { report, span } : null);
    }),
  );
  onMessage('explainIndicator', async ({ data }) => {
    const { indicators } = await currentKnowledge();
    return { ok: true, value: indicators.records.get(String(data.indicatorId)) ?? null };
  });
  onMessage('earlierReports', async ({ data }) => {
    const links = checks.check(checks.linkList, data.links);
    const columnLinks = checks.check(checks.linkList, data.columnLinks);
    if (!links || !columnLinks) return failed('bad-message');
    return guarded(() => findEarlierOfPlace({ ...data, links, columnLinks }));
  });
  onMessage('earlierValues', ({ data }) =>
    withReport(data.report, (report) => findSameFigureBefore(report, Number(data.figure))),
  );
  onMessage('lookUp', async ({ data }) => {
    const request = checks.check(checks.lookUpRequest, data);
    return request ? guarded(() => answerLookUp(request.query)) : failed('bad-message');
  });
}

function answerSnippets(): void {
  onMessage('keep', async ({ data }) => {
    const request = checks.check(checks.keepRequest, data);
    if (!request) return failed('bad-message');
    try {
      return await keepSnippet(request);
    } catch {
      return failed('analysis-failed');
    }
  });
  onMessage('snippetsOfPage', async ({ data }) => {
    const report = checks.check(checks.reportText, data.report);
    if (!report) return failed('bad-message');
    return findPageSnippets(report, Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
  onMessage('removeSnippets', async ({ data }) => {
    const list = checks.check(checks.idList, data);
    return list ? answerFromStore((store) => deleteSnippets(store, list.ids)) : failed('bad-message');
  });
  onMessage('restoreSnippets', ({ data }) =>
    answerFromStore(async (store) => {
      await restoreSnippets(store, data.snippets);
      return null;
    }),
  );
}

function answerPopup(): void {
  onMessage('lookAtTab', ({ data }) => lookAtTab(data.tabId));
  onMessage('tabReading', async ({ data }) => ({ ok: true, value: await loadTabReading(data.tabId) }));
  onMessage('takeProposal', async ({ data }) => {
    const key = `proposal:${data.tabId}`;
    const stored = await browser.storage.session.get(key);
    await browser.storage.session.remove(key);
    return { ok: true, value: (stored[key] as CorrectionProposal | undefined) ?? null };
  });
  onMessage('sayVerdict', ({ data }) => followVerdict(data));
  onMessage('sitesChanged', async () => {
    await registerGrantedSites();
    return { ok: true, value: null };
  });
  onMessage('storeUse', async ({ data, sender }) => {
    // Content scripts have a tab whose page is not ours: the store is none of their business.
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return failed('not-allowed');
    if (!isUseCaseName(data.name) || !Array.isArray(data.values)) return failed('bad-message');
    const { name, values } = data;
    return answerFromStore((store) => runUseCase(store, name, values as never));
  });
  onMessage('termsChanged', () => forgetKnowledge());
}

/** True where the reader switched the extension off: on this site, or everywhere. */
async function isOff(address: string): Promise<boolean> {
  const [everywhere, sites] = await Promise.all([offEverywhere.getValue(), offSites.getValue()]);
  return everywhere || (URL.canParse(address) && sites.includes(new URL(address).hostname));
}

/** Remembers an opened report where the reader allows it; a store that fails costs nothing else. */
async function remember(report: ReportText): Promise<void> {
  // The built-in sample is no report that was opened.
  if (!report.address || !/^https?:/.test(report.address)) return;
  if (!(await rememberReports.getValue())) return;
  const { analysis } = await refineReport(report);
  if (!analysis.report.isReport) return;
  const facts = await gatherEvidence(report, Intl.DateTimeFormat().resolvedOptions().timeZone);
  await answerFromStore((store) => rememberReport(store, makeStoredReport({ report, analysis, facts })));
}

/** Checks a report that a page sent, then works on it; whatever goes wrong comes back as a code. */
async function withReport<T>(data: unknown, work: (report: ReportText) => Promise<T>): Promise<Answer<T>> {
  const text = (data as Partial<ReportText> | null)?.text;
  if (typeof text === 'string' && text.length > checks.MAX_REPORT_LENGTH) return failed('too-large');
  const report = checks.check(checks.reportText, data);
  return report ? guarded(() => work(report)) : failed('bad-message');
}

async function guarded<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    console.error(error); // the worker's own console: nobody else sees it
    return failed('analysis-failed');
  }
}

function failed(code: FailureCode): { ok: false; code: FailureCode } {
  return { ok: false, code };
}

function placeOf(sender: Sender): Pick<TabReading, 'frameId'> & { tabId: number | null } {
  return { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? 0 };
}
