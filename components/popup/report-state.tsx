import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { LevelSwitch } from '../controls/level-switch.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { FigureAside, FigureName, FigureValue } from '../panel/figure-line.tsx';
import { Timeline } from '../panel/timeline.tsx';
import { reportName } from '../report-name.ts';
import { Drafts } from '../snippets/drafts.ts';
import { FindField } from './find-field.tsx';
import { IdentityView } from './identity-view.tsx';
import { PageFiles } from './page-files.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';
import { SnippetSearch } from './snippet-search.tsx';

export interface ReportStateProps extends PopupProps {
  page: Extract<PopupPage, { state: 'report' }>;
}

type ReportTab = 'report' | 'snippets';

/** On a report: which and why, then behind two tabs what it says in short and what was kept. */
export function ReportState(props: ReportStateProps) {
  const { page } = props;
  const [tab, setTab] = useState<ReportTab>('report');
  return (
    <>
      <header class="popup-head">
        <h1>{reportName(page.identity)}</h1>
        <IdentityView identity={page.identity} />
        {page.isPart ? (
          <p class="caution">
            {i18n.t('notice.readInPart')}{' '}
            <Button onPress={props.onReadWhole}>{i18n.t('action.readWhole')}</Button>
          </p>
        ) : null}
        {page.isDamaged ? <p class="caution">{i18n.t('figure.damagedMeaning')}</p> : null}
      </header>
      <Tabs<ReportTab>
        label={i18n.t('popup.tabs')}
        tabs={[
          { id: 'report', name: i18n.t('popup.thisReport') },
          { id: 'snippets', name: i18n.t('library.snippets'), count: page.snippets.length },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'report' ? (
          <AtAGlance {...props} onSnippets={() => setTab('snippets')} />
        ) : (
          <SnippetSearch {...props} ofReport={page} />
        )}
      </Tabs>
    </>
  );
}

/** What is painted, find, the weightiest figures, earlier reports and the page's files. */
function AtAGlance(props: ReportStateProps & { onSnippets(): void }) {
  const { page } = props;
  const earlier = page.timeline.items.filter((item) => item.type === 'report' && !item.report.current);
  return (
    <>
      <UnsavedWords {...props} />
      <LevelSwitch level={props.level} onLevel={props.onLevel} />
      <FindField find={page.find} onFind={props.onFind} onFindStep={props.onFindStep} />
      <CoreFigures {...props} />
      <Fold title={i18n.t('popup.earlier', [earlier.length])}>
        <Timeline
          timeline={page.timeline}
          place={page.identity.place}
          onReadColumn={null}
          privateWindow={props.privateWindow}
          onReadPast={props.onReadPast}
          onOpenFile={null}
          onCompareVersions={props.onCompareVersions}
        />
      </Fold>
      <PageFiles files={props.files} onOpenFile={props.onOpenFile} />
    </>
  );
}

/** Says that a note is half written and leads to it: it stands behind the other tab. */
function UnsavedWords({ snippets, onSnippets }: ReportStateProps & { onSnippets(): void }) {
  const drafts = useContext(Drafts);
  const kept = snippets.state === 'ready' ? snippets.value : [];
  if (!drafts.ready || !kept.some(({ id }) => drafts.read(id) !== null)) return null;
  return (
    <p class="unsaved">
      {i18n.t('snippet.unsaved')}
      <Button look="quiet" onPress={onSnippets}>
        {i18n.t('popup.toSnippets')}
      </Button>
    </p>
  );
}

function CoreFigures({ page, onFigure }: ReportStateProps) {
  return (
    <section class="core">
      <h2>
        {i18n.t('popup.core')}
        <span class="aside">{i18n.t('popup.counts', [page.figureCount, page.termCount])}</span>
      </h2>
      <ul>
        {page.core.map(({ figure, index, growth }) => (
          <li key={figure.start}>
            <button type="button" class="line" onClick={() => onFigure(index)}>
              <span class="line-name">
                <FigureName figure={figure} />{' '}
                <FigureAside figure={figure} ownPeriod={page.identity.period} />
              </span>
              <span class="line-value">
                <FigureValue figure={figure} growth={growth} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
