import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Correction } from '../../components/popup/correction-form.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupPage } from '../../components/popup/popup-props.ts';
import { Drafts } from '../../components/snippets/drafts.ts';
import type { FindView, NoticeView, TimelineView } from '../../components/view-models.ts';
import { isPortalAddress, nationwidePatterns, sitePattern } from '../../lib/knowledge/hosts.ts';
import type { PageFile } from '../../lib/portals/page-files.ts';
import { askBackground, askPage } from '../../lib/protocol/ask.ts';
import type { CorrectionProposal, TabReading } from '../../lib/protocol/shapes.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { type MarkLevel, markLevel } from '../../lib/settings/settings.ts';
import { switchOffSite } from '../../lib/settings/switch-off.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import { channelOf } from '../pages/channel-of.ts';
import { copyText } from '../pages/clipboard.ts';
import { openOwnFile, openSample } from '../pages/open-page.ts';
import { pastRefusal } from '../pages/past-refusal.ts';
import { openSidePanel } from '../pages/side-panel.ts';
import { snippetActions } from '../pages/snippet-actions.ts';
import { noTimeline, timelineView } from '../pages/timeline-view.ts';
import { useDrafts } from '../pages/use-drafts.ts';
import { useFinding } from '../pages/use-finding.ts';
import { type KeptSnippets, useSnippets } from '../pages/use-snippets.ts';
import { correctionDraft, correctionText, storeCorrection } from './corrections.ts';
import { issueAddress, projectAddress } from './issue-form.ts';
import { gatherFacts, type TabFacts } from './tab-facts.ts';
import { findPageFiles, openFileOf } from './tab-files.ts';
import { popupPage } from './tab-page.ts';

/** The popup: hands what the tab shows to the view and carries out what the reader does. `first`: what is found out of the tab while the popup is loaded. */
export function PopupApp({ first }: { first: Promise<TabFacts> }) {
  const [facts, setFacts] = useState<TabFacts | null>(null);
  const [level, setLevel] = useState<MarkLevel>('normal');
  const [notice, setNotice] = useState<NoticeView | null>(null);
  const [proposal, setProposal] = useState<CorrectionProposal | null>(null);
  const [skeleton, setSkeleton] = useState<string | null>(null);
  const [correctionError, setCorrectionError] = useState<string | null>(null);
  const say = (code: string, tone: NoticeView['tone'] = 'info') => setNotice({ code, detail: null, tone });
  const kept = useSnippets(say);
  const drafts = useDrafts();

  const looks = useRef(0);
  const look = async (rejected = false, facts = gatherFacts(rejected)) => {
    looks.current += 1;
    const mine = looks.current;
    const found = await facts;
    setFacts(found);
    if (found.reading?.state !== 'read') return;
    // The figures do not wait for what stands below them.
    const [timeline, files] = await Promise.all([loadTimeline(found.reading), findFiles(found)]);
    if (mine === looks.current) setFacts({ ...found, timeline, files });
  };
  // Not after the first drawing: what is known by then is drawn at once.
  useLayoutEffect(() => {
    void look(false, first);
    void markLevel.getValue().then(setLevel);
  }, []);
  useEffect(() => {
    const tabId = facts?.tab?.id;
    if (tabId === undefined) return;
    void askBackground('takeProposal', { tabId }).then((answer) => answer.ok && setProposal(answer.value));
  }, [facts?.tab?.id]);

  const tab = facts?.tab ?? null;
  const toSession = () =>
    facts?.reading ? { tabId: facts.reading.tabId, frameId: facts.reading.frameId } : null;

  const finding = useFinding(facts?.reading ?? null, say);
  const askFor = async (origins: string[]) => {
    const granted = await browser.permissions.request({ origins }).catch(() => false);
    if (!granted) return say('not-allowed', 'caution');
    await askBackground('sitesChanged', null);
    await look();
  };
  const sayVerdict = async (verdict: 'report' | 'not-report' | null) => {
    if (!tab?.address) return;
    const target = toSession();
    // What is read may stand in a frame, whose page is spoken of and not the one around it.
    const { frameId, address } = facts?.reading ?? { frameId: 0, address: tab.address };
    if (verdict !== 'report' && target) await askPage(target, 'stopReading', null);
    const answer = await askBackground('sayVerdict', { tabId: tab.id, frameId, address, verdict });
    if (answer.ok) await look(verdict === 'not-report');
    else say(answer.code, 'error');
  };
  const openInTab = (view: string) => {
    void askBackground('openLibrary', { view });
    window.close();
  };
  const openFromHere = async (name: 'openPast' | 'openVersions') => {
    const channel = channelOf(facts?.reading ?? null);
    const answer = await channel?.ask(name, { tabId: tab?.id ?? null });
    if (answer?.ok) window.close();
    else say(answer ? pastRefusal(answer.code) : 'outdated', 'caution');
  };
  const site = tab?.address ? sitePattern(tab.address) : null;

  return (
    <Drafts.Provider value={drafts}>
      <Popup
        page={shownPage(facts, kept, finding.find)}
        files={facts?.files ?? []}
        privateWindow={tab?.incognito ?? false}
        level={level}
        snippets={kept.snippets}
        notice={notice}
        removed={kept.removed}
        editError={correctionError ?? kept.editError}
        skeleton={skeleton}
        onReadWrongly={async () => {
          const found = tab && (await takeSkeleton(tab.id, facts?.reading?.frameId ?? 0));
          if (found) setSkeleton(found);
          else say('not-allowed', 'caution');
        }}
        onCopySkeleton={async (text) => say((await copyText(text)) ? 'copied' : 'copy-failed')}
        onEndSkeleton={() => setSkeleton(null)}
        correction={proposal ? correctionDraft(proposal) : null}
        onLevel={(next) => {
          setLevel(next);
          void markLevel.setValue(next);
        }}
        onTreatAsReport={() => void sayVerdict('report')}
        onNotReport={() => void sayVerdict('not-report')}
        onTakeBack={() => void sayVerdict(null)}
        onAlwaysHere={() => site && askFor([site])}
        onNationwide={() => askFor([...nationwidePatterns])}
        onGrant={() => site && askFor([site])}
        onSwitchOn={async () => {
          const obstacle = facts?.obstacle;
          if (obstacle?.state !== 'switched-off') return;
          const site = obstacle.where === 'site' ? obstacle.site : null;
          await askBackground('switchOn', { site, tabId: tab?.id ?? null });
          await look();
        }}
        onOffSite={offSiteOf(facts, look)}
        onOpenPanel={async () => {
          const target = toSession();
          const isBeside = tab !== null && (await openSidePanel(tab.windowId));
          // The page makes room for a panel of its own where the browser has none, and has no second one beside it.
          if (target) await askPage(target, isBeside ? 'closePanel' : 'togglePanel', null);
          window.close();
        }}
        onReadWhole={async () => {
          const target = toSession();
          if (target) await askPage(target, 'readWhole', null);
          window.close();
        }}
        onFigure={async (index) => {
          const target = toSession();
          const figure = facts?.reading?.core.find((core) => core.index === index)?.figure;
          if (target && figure)
            await askPage(target, 'goTo', { span: { start: figure.start, end: figure.end } });
          window.close();
        }}
        onFind={finding.onFind}
        onFindStep={finding.onFindStep}
        {...snippetActions({ kept, say, onOpen: (id) => openInTab(`snippet=${encodeURIComponent(id)}`) })}
        onDismissNotice={() => setNotice(null)}
        onSaveCorrection={async (correction: Correction) => {
          if (!proposal) return;
          const failure = await storeCorrection(proposal, correction);
          setCorrectionError(failure);
          if (failure) return;
          setProposal(null);
          say('correction-saved');
          const target = toSession();
          if (target) await askPage(target, 'readAgain', null);
        }}
        onCopyCorrection={async (correction: Correction) => {
          if (!proposal) return;
          const version = browser.runtime.getManifest().version;
          say((await copyText(correctionText(proposal, correction, version))) ? 'copied' : 'copy-failed');
        }}
        issueAddress={(correction) =>
          proposal &&
          issueAddress(projectAddress, {
            ...{ draft: correctionDraft(proposal), correction, address: proposal.address },
            version: browser.runtime.getManifest().version,
          })
        }
        onEndCorrection={() => setProposal(null)}
        onOpenLibrary={() => openInTab('snippets')}
        onFindTown={() => openInTab('places')}
        onHelp={() => openInTab('help')}
        onSample={() => leaveFor(openSample)}
        onOpenFile={(href) => tab && openFileOf(tab, { href, asks: asksFor(facts, href) })}
        onOwnFile={() => leaveFor(openOwnFile)}
        onReadPast={() => openFromHere('openPast')}
        onCompareVersions={() => openFromHere('openVersions')}
      />
    </Drafts.Provider>
  );
}

/** The page of a tab's frame without its words; `null` where no script of ours may look. */
async function takeSkeleton(tabId: number, frameId: number): Promise<string | null> {
  const target = { tabId, frameIds: [frameId] };
  const [frame] = await browser.scripting.executeScript({ target, files: ['/skeleton.js'] }).catch(() => []);
  return (frame?.result as string | null | undefined) ?? null;
}

/** What switches the extension off on the site of the page that is read, which may stand in a frame; `null` where nothing is to be switched off. */
function offSiteOf(facts: TabFacts | null, look: () => Promise<void>): (() => Promise<void>) | null {
  const address = facts?.reading?.address || facts?.tab?.address;
  if (!facts || facts.obstacle || !address) return null;
  // Where nothing is read and the site is none of ours, the extension is not on.
  if (!facts.reading && !isPortalAddress(address)) return null;
  return async () => {
    await switchOffSite(new URL(address).hostname);
    await look();
  };
}

/** Opens a page of ours; the popup goes once it is on its way. */
function leaveFor(open: () => Promise<void>): void {
  void open().then(() => window.close());
}

/** The files of the page that is read; a page of ours has none. */
async function findFiles({ tab }: TabFacts): Promise<PageFile[]> {
  return tab === null || tab.address === null ? [] : findPageFiles(tab);
}

/** Whether the browser has to be asked for a file's host: no script of ours can read it in the tab. */
function asksFor(facts: TabFacts | null, href: string | null): boolean {
  if (facts?.obstacle?.state === 'file') return facts.obstacle.way === 'ask';
  const address = facts?.tab?.address;
  return address != null && href !== null && new URL(href).origin !== new URL(address).origin;
}

/** The same list as the panel of the tab has: the report is spoken of by its key, and its page sends the text again. */
async function loadTimeline(reading: TabReading | null): Promise<TimelineView> {
  const answer = await channelOf(reading)?.ask('earlierReports', { columnLinks: null });
  return answer?.ok ? timelineView(answer.value) : noTimeline;
}

function shownPage(facts: TabFacts | null, kept: KeptSnippets, find: FindView | null): PopupPage {
  if (!facts) return { state: 'loading' };
  if (facts.obstacle) return facts.obstacle;
  // A file of the reader's own disk has no address: what is read of it stands in a page of ours.
  const address = facts.tab?.address ?? (facts.reading && (facts.reading.address || location.href));
  if (!address) return { state: 'unreadable' };
  const canonical = canonicalAddress(address);
  const all = kept.snippets.state === 'ready' ? kept.snippets.value : [];
  const isHere = (snippet: Snippet) => snippet.canonicalAddress === canonical;
  const [snippets, removed] = [all.filter(isHere), kept.removed.filter(isHere)];
  const { timeline, rejected } = facts;
  return popupPage(facts.reading, { address, timeline, snippets, removed, find, rejected });
}
