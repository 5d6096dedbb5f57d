import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure } from '../../lib/analysis/figure.ts';
import { sayValue } from '../../lib/analysis/say-figure.ts';
import { spellText } from '../../lib/text/print/characters.ts';
import { Button } from '../controls/button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { Trust } from '../controls/trust.ts';
import { ReportViews, type ReportViewsProps } from '../panel/report-views.tsx';
import { FindField, type FindFieldProps } from '../popup/find-field.tsx';
import { ReportSnippets, type ReportSnippetsProps } from '../popup/report-snippets.tsx';
import { noticeWord } from '../words.ts';

/** What the tab beside the side panel shows. */
export type SidePanelState =
  | { state: 'loading' }
  /** No report is read there; `maybe` and `other`: it was looked at and may be one, or is another kind of document. */
  | {
      state: 'none';
      why: 'none' | 'maybe' | 'other';
      /** Has the page read on the reader's word; `null` where the browser does not let us from here. */
      onTreat: (() => void) | null;
      /** True where that word is not remembered. */
      privateWindow: boolean;
    }
  | { state: 'off'; where: 'site' | 'everywhere' }
  | { state: 'error'; code: string }
  | {
      state: 'report';
      /** Names the report: another one starts its views anew. */
      id: string;
      views: Omit<ReportViewsProps, 'finding' | 'search' | 'snippets' | 'onClose'>;
      finding: FindFieldProps;
      snippets: ReportSnippetsProps;
      /** Keeps the selection of the page, or what its open card shows. */
      onKeepHere(): void;
    };

export interface SidePanelProps {
  shown: SidePanelState;
  onSwitchOn(): void;
}

/** The browser's own side panel: the views of the report in the tab beside it, with the fields that a page has not. */
export function SidePanel({ shown, onSwitchOn }: SidePanelProps) {
  return (
    <Trust.Provider value={() => true}>
      {shown.state === 'report' ? (
        <BesideReport key={shown.id} {...shown} />
      ) : (
        <main class="side-panel" aria-live="polite">
          <NoReport shown={shown} onSwitchOn={onSwitchOn} />
        </main>
      )}
    </Trust.Provider>
  );
}

type Shown<State> = Extract<SidePanelState, { state: State }>;

function BesideReport({ views, finding, snippets, onKeepHere }: Shown<'report'>) {
  const [words, setWords] = useState('');
  const search = {
    field: <SearchField label={i18n.t('panel.searchFigures')} value={words} onInput={setWords} />,
    shows: (figure: Figure) => saysAll(figure, words),
  };
  const list = (
    <>
      <div class="actions">
        <Button onPress={onKeepHere} title={i18n.t('panel.keepHereTitle')}>
          {i18n.t('panel.keepHere')}
        </Button>
      </div>
      <ReportSnippets {...snippets} />
    </>
  );
  return (
    <main class="panel side-panel">
      <h1 class="visually-hidden">{i18n.t('panel.label')}</h1>
      <ReportViews
        {...views}
        finding={<FindField {...finding} />}
        search={search}
        snippets={{ count: snippets.kept.length, list }}
        onClose={null}
      />
    </main>
  );
}

/** Whether a figure's name, value, print or section holds every word, case and width aside. */
function saysAll(figure: Figure, words: string): boolean {
  const said = fold([figure.indicator ?? '', sayValue(figure), figure.text, ...figure.section].join(' '));
  return fold(words)
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

const fold = (text: string): string => spellText(text).toLowerCase().trim();

function NoReport({
  shown,
  onSwitchOn,
}: { shown: Exclude<SidePanelState, Shown<'report'>> } & Pick<SidePanelProps, 'onSwitchOn'>) {
  if (shown.state === 'loading')
    return (
      <section class="state" aria-busy="true">
        <h1>{i18n.t('popup.reading')}</h1>
        <span class="busy" aria-hidden="true" />
      </section>
    );
  if (shown.state === 'off')
    return (
      <Said title={i18n.t(shown.where === 'site' ? 'popup.offHere' : 'popup.offEverywhere')}>
        <Button look="primary" onPress={onSwitchOn}>
          {i18n.t('popup.switchOn')}
        </Button>
      </Said>
    );
  if (shown.state === 'error')
    return (
      <Said title={i18n.t('popup.error')}>
        <p>{noticeWord(shown.code)}</p>
      </Said>
    );
  const { why, onTreat, privateWindow } = shown;
  const title = i18n.t(why === 'maybe' ? 'popup.maybe' : 'sidePanel.none');
  if (onTreat === null)
    return (
      <Said title={title}>
        <p>{i18n.t('sidePanel.noneMeaning')}</p>
      </Said>
    );
  return (
    <Said title={title}>
      <p>{i18n.t(privateWindow ? 'popup.noneMeaningPrivate' : 'popup.noneMeaning')}</p>
      <Button look="primary" onPress={onTreat}>
        {i18n.t('popup.treat')}
      </Button>
    </Said>
  );
}

function Said({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="state">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
