import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Trust } from '../controls/trust.ts';
import { fileWords } from '../file-words.ts';
import { formatPages } from '../format.ts';
import { FindField } from './find-field.tsx';
import { OutlineList } from './outline-list.tsx';
import { StageView } from './stage-view.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useInset } from './use-inset.ts';
import { useViewerKeys } from './use-viewer-keys.ts';
import { ViewerBar } from './viewer-bar.tsx';
import type { ViewerProps } from './viewer-props.ts';

const always = () => true;

/** The reading page: a bar over a document, or what there is to say while there is none. */
export function Viewer(props: ViewerProps) {
  const { stage } = props;
  const [outlineOpen, setOutlineOpen] = useState(false);
  const [finding, setFinding] = useState<number | null>(null);
  const isOver = useFileDrop(props.onFile);
  useInset();
  const startFind = () => setFinding((asked) => (asked ?? 0) + 1);
  const endFind = () => {
    setFinding(null);
    props.onFindEnd();
  };
  const toggleOutline = () => setOutlineOpen(!outlineOpen);
  useViewerKeys({
    ...props,
    onFindAsked: props.searchable ? startFind : null,
    onFindStep: props.find ? props.onFindStep : null,
    onOutlineAsked: props.outline.length > 0 ? toggleOutline : null,
    onPageAsked: () => document.querySelector<HTMLElement>('.page-number')?.focus(),
  });
  // Another document has another outline, and nothing is searched in it yet.
  useEffect(() => {
    setOutlineOpen(false);
    setFinding(null);
  }, [props.name, stage.at === 'shown']);
  const showsOutline = outlineOpen && props.outline.length > 0;
  return (
    <Trust.Provider value={always}>
      <div class="viewer" data-over={isOver ? '' : undefined} data-outline={showsOutline ? '' : undefined}>
        <ViewerBar
          {...props}
          outlineOpen={showsOutline}
          finding={finding !== null}
          onToggleOutline={toggleOutline}
          onToggleFind={() => (finding === null ? startFind() : endFind())}
        />
        {finding === null ? null : (
          <FindField
            find={props.find}
            asked={finding}
            onFind={props.onFind}
            onStep={props.onFindStep}
            onClose={endFind}
          />
        )}
        {showsOutline ? (
          <OutlineList
            items={props.outline}
            onGo={(id) => {
              props.onOutline(id);
              // There it lies over the page that it leads to.
              if (matchMedia('(max-width: 480px)').matches) setOutlineOpen(false);
            }}
            onClose={() => setOutlineOpen(false)}
          />
        ) : null}
        <main class="viewer-main">
          <StageView {...props} />
          <StageNote {...props} />
          {props.children}
        </main>
        <p class="viewer-print">{i18n.t('viewer.print', [props.address ?? props.name ?? ''])}</p>
      </div>
    </Trust.Provider>
  );
}

/** Above a document that is shown: its text is still being read, or it has none, or some pages have none. */
function StageNote({ stage, pagesWithoutText = [] }: Pick<ViewerProps, 'stage' | 'pagesWithoutText'>) {
  if (stage.at !== 'shown') return <div role="status" class="viewer-note" hidden />;
  if (!stage.reading && stage.problem === null) {
    return (
      <div role="status" class="viewer-note caution" hidden={pagesWithoutText.length === 0}>
        {i18n.t('viewer.pagesWithoutText', [formatPages(pagesWithoutText)])}
      </div>
    );
  }
  if (stage.problem === null) {
    return (
      <div role="status" class="viewer-note">
        {i18n.t('viewer.reading')}
      </div>
    );
  }
  const { problem, advice } = fileWords(stage.problem);
  return (
    <div role="status" class="viewer-note caution">
      <strong>{problem}</strong> {advice}
    </div>
  );
}
