import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure } from '../../lib/analysis/figure.ts';
import type { Relation } from '../../lib/analysis/relation.ts';
import { isPlaceInferred, type ReportIdentity } from '../../lib/analysis/report-identity.ts';
import type { TermHit } from '../../lib/analysis/term-hit.ts';
import type { Section } from '../../lib/text/print/section.ts';
import type { Span } from '../../lib/text/span.ts';
import { Button } from '../controls/button.tsx';
import { Inferred } from '../controls/inferred.tsx';
import { LevelSwitch } from '../controls/level-switch.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { formatPeriod } from '../format.ts';
import { Notice, type NoticeProps } from '../in-page/notice.tsx';
import { reportName } from '../report-name.ts';
import type { MarkLevel, NewWord, NoticeView, TimelineView } from '../view-models.ts';
import { BriefTab, type BriefTabProps } from './brief-tab.tsx';
import { ComparedTab, type ComparedTabProps } from './compared-tab.tsx';
import { ContentsTab } from './contents-tab.tsx';
import { FiguresTab, type FiguresTabProps } from './figures-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { TermsTab } from './terms-tab.tsx';
import { Timeline } from './timeline.tsx';

export type PanelTab =
  | 'overview'
  | 'brief'
  | 'contents'
  | 'figures'
  | 'terms'
  | 'earlier'
  | 'compared'
  | 'snippets';

/** A report at a glance, and what the reader can do there; the same in the page and in the browser's side panel. */
export interface ReportViewsProps {
  identity: ReportIdentity;
  sections: Section[];
  figures: Figure[];
  relations: Relation[];
  /** Where the page lost characters: that it did is said once in the head. */
  lost: Span[];
  terms: readonly TermHit[];
  newWords: readonly NewWord[];
  timeline: TimelineView;
  compared: ComparedTabProps['compared'];
  brief: BriefTabProps['brief'];
  level: MarkLevel;
  /** Tab shown first. */
  tab?: PanelTab;
  /** What find-in-report has found, or the field for it; nothing where nothing is searched. */
  finding: ComponentChildren;
  /** The reader's search among the figures; none in a page, where nothing is typed. */
  search?: FiguresTabProps['search'];
  /** What was kept of the report, where the reader writes notes too; not in a page. */
  snippets?: { count: number; list: ComponentChildren };
  notice: NoticeView | null;
  /** What the reader can do about the notice. */
  noticeAction?: NoticeProps['action'];
  onTab?(tab: PanelTab): void;
  onLevel(level: MarkLevel): void;
  /** Goes to a span of the text and flashes it. */
  onGoTo(span: Span): void;
  onFigure(index: number): void;
  /** Copies the address of a figure's place. */
  onCopyLink(index: number): void;
  /** `index` among `terms`: the first use. */
  onTerm(index: number): void;
  /** `shown`: indexes of the figures that the filter shows. */
  onCopyAll(format: 'tsv' | 'csv', shown: number[]): void;
  /** Copies 一页读懂. */
  onCopyBrief(text: string): void;
  /** Opens 一页读懂 on a sheet of its own. */
  onPrintBrief(brief: Parameters<BriefTabProps['onPrint']>[0]): void;
  onAddWord(word: NewWord): void;
  /** True in a private window. */
  privateWindow: boolean;
  /** The reader's click on "look at the column page": the only request that a page makes. */
  onReadColumn(): void;
  /** Opens the place's list in the library, where its past reports can be read in. */
  onReadPast(): void;
  /** Opens a file that the page leads to in the reading page. */
  onOpenFile(href: string): void;
  /** Opens the library, where this report is set beside another version of it. */
  onCompareVersions(): void;
  onDismissNotice(): void;
  /** `null` where there is nothing to switch off: on a page of ours. */
  onOffSite: (() => void) | null;
  onOffEverywhere: (() => void) | null;
  /** `null` where it stands in a window of the browser's own, which has its own way to close. */
  onClose: (() => void) | null;
}

/** Head, tabs and foot of a report at a glance: contents, figures, terms, earlier reports, and what was found. */
export function ReportViews(props: ReportViewsProps) {
  const [tab, setTab] = useState<PanelTab>(props.tab ?? 'overview');
  const select = (next: PanelTab) => {
    setTab(next);
    props.onTab?.(next);
  };
  const terms = new Set(props.terms.map((hit) => hit.term));
  return (
    <>
      <PanelHead {...props} />
      {props.finding}
      {props.notice === null ? null : (
        <Notice notice={props.notice} action={props.noticeAction} onDismiss={props.onDismissNotice} />
      )}
      <Tabs
        label={i18n.t('panel.tabs')}
        tabs={[
          { id: 'overview', name: i18n.t('panel.overview') },
          { id: 'brief', name: i18n.t('brief.name') },
          { id: 'figures', name: i18n.t('panel.figures'), count: props.figures.length },
          { id: 'terms', name: i18n.t('panel.terms'), count: terms.size },
          { id: 'contents', name: i18n.t('panel.contents') },
          { id: 'earlier', name: i18n.t('panel.earlier') },
          { id: 'compared', name: i18n.t('panel.compared') },
          ...(props.snippets
            ? [{ id: 'snippets' as const, name: i18n.t('panel.snippets'), count: props.snippets.count }]
            : []),
        ]}
        selected={tab}
        onSelect={select}
      >
        {tab === 'contents' ? <ContentsTab sections={props.sections} onGoTo={props.onGoTo} /> : null}
        {tab === 'overview' ? (
          <OverviewTab {...props} ownPeriod={props.identity.period} onAll={() => select('figures')} />
        ) : null}
        {tab === 'brief' ? (
          <BriefTab
            {...props}
            title={reportName(props.identity)}
            onCopy={props.onCopyBrief}
            onPrint={props.onPrintBrief}
          />
        ) : null}
        {tab === 'figures' ? <FiguresTab {...props} ownPeriod={props.identity.period} /> : null}
        {tab === 'terms' ? <TermsTab {...props} /> : null}
        {tab === 'earlier' ? (
          <Timeline
            timeline={props.timeline}
            place={props.identity.place}
            onReadColumn={props.onReadColumn}
            privateWindow={props.privateWindow}
            onReadPast={props.onReadPast}
            onOpenFile={props.onOpenFile}
            onCompareVersions={props.onCompareVersions}
          />
        ) : null}
        {tab === 'compared' ? <ComparedTab {...props} /> : null}
        {tab === 'snippets' ? props.snippets?.list : null}
      </Tabs>
      <PanelFoot {...props} />
    </>
  );
}

/** Says once that figures are of the report's period where they print none; nothing where all of them do. */
function OwnPeriod({ figures, period }: { figures: readonly Figure[]; period: string | null }) {
  const inferred = figures.some((figure) => figure.period === period && figure.inferred.includes('period'));
  if (period === null || !inferred) return null;
  return (
    <p class="aside own-period">
      <Inferred when>{i18n.t('panel.ownPeriod', [formatPeriod(period)])}</Inferred>
    </p>
  );
}

function PanelHead({ identity, lost, figures, level, onLevel, onClose }: ReportViewsProps) {
  const title = reportName(identity);
  const district = identity.district === identity.place ? null : identity.district;
  return (
    <header class="panel-head">
      {onClose === null ? null : (
        <Button look="icon" label={i18n.t('action.close')} onPress={onClose}>
          <span class="cross" aria-hidden="true" />
        </Button>
      )}
      <h2 class="panel-title" title={title}>
        {title}
      </h2>
      <p class="aside">
        {district === null ? null : <Inferred when={isPlaceInferred(identity)}>{district}</Inferred>}
        {district === null || identity.place === null ? null : ' '}
        {identity.place}
        {identity.period === null ? null : ` · ${formatPeriod(identity.period)}`}
      </p>
      {lost.length > 0 ? <p class="caution">{i18n.t('figure.damagedMeaning')}</p> : null}
      <OwnPeriod figures={figures} period={identity.period} />
      <LevelSwitch level={level} onLevel={onLevel} />
    </header>
  );
}

function PanelFoot({ onOffSite, onOffEverywhere }: ReportViewsProps) {
  return (
    <footer class="panel-foot">
      {onOffSite === null ? null : (
        <Button look="quiet" onPress={onOffSite}>
          {i18n.t('panel.offSite')}
        </Button>
      )}
      {onOffEverywhere === null ? null : (
        <Button look="quiet" onPress={onOffEverywhere}>
          {i18n.t('panel.offEverywhere')}
        </Button>
      )}
      <p class="colophon">{i18n.t('card.colophon')}</p>
    </footer>
  );
}
