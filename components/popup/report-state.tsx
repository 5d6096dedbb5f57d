import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isOtherGenre } from '../../lib/analysis/report-identity.ts';
import { findSnippets } from '../../lib/snippets/find-snippets.ts';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { LevelSwitch } from '../controls/level-switch.tsx';
import { TextField } from '../controls/text-field.tsx';
import { FigureAside, FigureName, FigureValue } from '../panel/figure-line.tsx';
import { Timeline } from '../panel/timeline.tsx';
import { useHeld } from '../snippets/use-held.ts';
import { IdentityView } from './identity-view.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';
import { ListedSnippet } from './snippet-search.tsx';

export interface ReportStateProps extends PopupProps {
  page: Extract<PopupPage, { state: 'report' }>;
}

/** On a report: which and why, what is painted, the core figures, earlier reports, what was kept of it. */
export function ReportState(props: ReportStateProps) {
  const { page } = props;
  const held = useHeld(page.snippets, page.removed);
  // Sorted, so that an open form stays where it is while its snippet goes.
  const snippets = findSnippets([...page.snippets, ...held.gone, ...page.removed], {});
  const earlier = page.timeline.items.filter((item) => item.type === 'report' && !item.report.current);
  return (
    <>
      <header class="popup-head">
        <h1>{page.identity.title ?? i18n.t('identity.untitled')}</h1>
        <IdentityView identity={page.identity} />
        {page.isDamaged ? <p class="caution">{i18n.t('figure.damagedMeaning')}</p> : null}
        <Button look="quiet" onPress={props.onNotReport}>
          {i18n.t(isOtherGenre(page.identity) ? 'popup.stopReading' : 'popup.notReport')}
        </Button>
      </header>
      <section class="block controls">
        <LevelSwitch level={props.level} onLevel={props.onLevel} />
        <p class="counts">
          <span>{i18n.t('popup.counts', [page.figureCount, page.termCount])}</span>
          <Button onPress={props.onOpenPanel}>{i18n.t('popup.openPanel')}</Button>
        </p>
        <FindField find={page.find} onFind={props.onFind} onFindStep={props.onFindStep} />
      </section>
      <CoreFigures {...props} />
      <section class="block">
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
      </section>
      <section class="block">
        <h2>{i18n.t('popup.thisReportSnippets')}</h2>
        {snippets.length === 0 ? (
          <p class="empty">{i18n.t('popup.noneOfThisReport')}</p>
        ) : (
          <ul class="snippets">
            {snippets.map((snippet) => (
              <ListedSnippet
                {...props}
                key={snippet.id}
                snippet={snippet}
                isGone={held.gone.includes(snippet)}
                onHold={held.hold}
                showReport={false}
              />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function CoreFigures({ page, onFigure }: ReportStateProps) {
  if (page.core.length === 0) return null;
  return (
    <section class="block">
      <h2>{i18n.t('popup.core')}</h2>
      <ul class="core">
        {page.core.map(({ figure, index, growth }) => (
          <li key={figure.start}>
            <button type="button" class="line" onClick={() => onFigure(index)}>
              <span class="line-name">
                <FigureName figure={figure} />
              </span>
              <span class="line-value">
                <FigureValue figure={figure} growth={growth} />
              </span>
              <FigureAside figure={figure} ownPeriod={page.identity.period} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindField({
  find,
  onFind,
  onFindStep,
}: Pick<PopupProps, 'onFind' | 'onFindStep'> & Pick<ReportStateProps['page'], 'find'>) {
  const [query, setQuery] = useState(find?.query ?? '');
  return (
    <div class="find-field">
      <TextField
        label={i18n.t('find.label')}
        type="search"
        value={query}
        onInput={(value) => {
          setQuery(value);
          onFind(value);
        }}
        onEnter={() => onFindStep(1)}
      />
      {find === null || find.query === '' ? null : (
        <p role="status" class="aside">
          {find.count === 0 ? i18n.t('find.none') : i18n.t('find.count', [find.index, find.count])}
          <Button look="icon" label={i18n.t('find.previous')} onPress={() => onFindStep(-1)}>
            <span class="arrow up" aria-hidden="true" />
          </Button>
          <Button look="icon" label={i18n.t('find.next')} onPress={() => onFindStep(1)}>
            <span class="arrow down" aria-hidden="true" />
          </Button>
        </p>
      )}
    </div>
  );
}
