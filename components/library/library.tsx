import { i18n } from '#i18n';
import { Progress } from '../controls/progress.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { Trust } from '../controls/trust.ts';
import { formatTime } from '../format.ts';
import { Notice } from '../in-page/notice.tsx';
import type { NoticeView, ProgressView, PurgeView } from '../view-models.ts';
import type { GlossaryTabProps } from './glossary-props.ts';
import { GlossaryTab } from './glossary-tab.tsx';
import { HelpTab, type HelpTabProps } from './help-tab.tsx';
import './library-notices.ts';
import { PlacesTab, type PlacesTabProps } from './places-tab.tsx';
import { ReportsTab, type ReportsTabProps } from './reports-tab.tsx';
import { SettingsTab, type SettingsTabProps } from './settings-tab.tsx';
import { SnippetsTab, type SnippetsTabProps } from './snippets-tab.tsx';

export type LibraryTab = 'snippets' | 'reports' | 'places' | 'glossary' | 'settings' | 'help';

export interface LibraryProps {
  tab: LibraryTab;
  notice: NoticeView | null;
  /** Snippets that the browser threw away since the last start; `null` when nothing is missing. */
  purge: PurgeView | null;
  /** Long work under way, by name; `null` when there is none. */
  working: { name: string; progress: ProgressView } | null;
  snippets: Omit<SnippetsTabProps, 'elsewhere' | 'beginnings'>;
  reports: ReportsTabProps;
  places: PlacesTabProps;
  glossary: GlossaryTabProps;
  settings: SettingsTabProps;
  help: HelpTabProps;
  onTab(tab: LibraryTab): void;
  /** Shows a term of the glossary, from any tab. */
  onTerm(id: string): void;
  onDismissNotice(): void;
  onDismissPurge(): void;
  onCancelWork(): void;
}

const always = () => true;

/** The full page: what was kept, the reports one opened, places over the years, the glossary, settings and backup, help. */
export function Library(props: LibraryProps) {
  const { tab, notice, purge, working } = props;
  return (
    <Trust.Provider value={always}>
      <div class="library">
        <header class="page-head">
          <h1>{i18n.t('library.title')}</h1>
          <p class="colophon">{i18n.t('colophon')}</p>
        </header>
        <main>
          {purge === null ? null : (
            <Notice
              notice={{ code: 'purged', detail: purgeDetail(purge), tone: 'caution' }}
              onDismiss={props.onDismissPurge}
            />
          )}
          {notice === null ? null : <Notice notice={notice} onDismiss={props.onDismissNotice} />}
          {working === null ? null : (
            <Progress name={working.name} progress={working.progress} onCancel={props.onCancelWork} />
          )}
          <Tabs
            label={i18n.t('library.tabs')}
            tabs={[
              {
                id: 'snippets',
                name: i18n.t('library.snippets'),
                count:
                  props.snippets.snippets.state === 'ready' ? props.snippets.snippets.value.length : null,
              },
              { id: 'reports', name: i18n.t('library.reports') },
              { id: 'places', name: i18n.t('library.places') },
              { id: 'glossary', name: i18n.t('library.glossary') },
              { id: 'settings', name: i18n.t('library.settings') },
              { id: 'help', name: i18n.t('help.short') },
            ]}
            selected={tab}
            onSelect={props.onTab}
          >
            {tab === 'snippets' ? <SnippetsTab {...props.snippets} {...beside(props)} /> : null}
            {tab === 'reports' ? <ReportsTab {...props.reports} /> : null}
            {tab === 'places' ? <PlacesTab {...props.places} /> : null}
            {tab === 'glossary' ? <GlossaryTab {...props.glossary} /> : null}
            {tab === 'settings' ? <SettingsTab {...props.settings} /> : null}
            {tab === 'help' ? <HelpTab {...props.help} /> : null}
          </Tabs>
        </main>
      </div>
    </Trust.Provider>
  );
}

/** What the tab of snippets takes from the others: where a search looks besides, and the ways to begin. */
function beside({
  reports,
  glossary,
  help,
  settings,
  onTab,
  onTerm,
}: LibraryProps): Pick<SnippetsTabProps, 'elsewhere' | 'beginnings'> {
  const { onSample, onFindTown } = help;
  return {
    elsewhere: {
      entries: glossary.entries,
      reports: reports.reports.state === 'ready' ? reports.reports.value : [],
      onTerm,
    },
    beginnings: {
      onSample,
      onFindTown,
      onImport: (file) => {
        // What became of it is said there.
        onTab('settings');
        settings.onImport(file);
      },
    },
  };
}

function purgeDetail({ lost, lastSeen }: PurgeView): string {
  return lastSeen === null
    ? i18n.t('library.purgeCount', [lost])
    : i18n.t('library.purgeCountAt', [lost, formatTime(lastSeen)]);
}
