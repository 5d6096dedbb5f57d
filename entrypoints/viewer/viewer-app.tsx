import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OriginalMenu } from '../../components/viewer/original-menu.tsx';
import { Viewer } from '../../components/viewer/viewer.tsx';
import type { OutlineItem } from '../../components/viewer/viewer-props.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { type OriginalSource, useOriginal } from '../pages/use-original.ts';
import { Desk, type DeskState } from './desk.ts';
import type { DocumentView } from './document-view.ts';
import { chosenFile } from './file-at-hand.ts';
import { shownName } from './file-name.ts';
import { prepareForPdf } from './pdf-library.ts';
import { parseOpenedSnippet, parseViewerRoute, type ViewerRoute, viewerPath } from './route.ts';

/** The reading page: a file of a report, shown and read with the reader. */
export function ViewerApp() {
  const place = useRef<HTMLDivElement>(null);
  const desk = useDesk(place);
  const state = desk?.state;
  const view = state?.view ?? null;
  const outline = useOutline(view);
  const finding = state?.session?.finding;
  const name = shownName(state?.name ?? null, state?.shown?.analysis?.report.title ?? null);
  useTitle(name);
  const original = useOriginal(originalSource(state));
  return (
    <Viewer
      stage={state?.stage ?? { at: 'opening' }}
      name={name}
      before={state?.before?.name ?? null}
      address={desk?.address ?? null}
      pages={view?.pageCount ? { current: view.currentPage + 1, count: view.pageCount } : null}
      zoom={view?.zoom ?? 'width'}
      factor={view?.factor ?? 1}
      outline={outline}
      find={state?.shown?.find ?? null}
      searchable={Boolean(state?.shown?.analysis)}
      pagesWithoutText={state?.readFrom?.pagesWithoutText ?? []}
      fileActions={original ? <OriginalMenu {...original} /> : null}
      onPage={(page) => view?.goToPage(page - 1)}
      onZoom={(zoom) => view?.setZoom(zoom)}
      onOutline={(id) => view?.goToOutline(id)}
      onFind={(query) => finding?.find(query)}
      onFindStep={(by) => finding?.findStep(by)}
      onFindEnd={() => finding?.findEnd()}
      onBack={() => showInAddress(desk?.goBack() ?? { kind: 'none' })}
      onFile={(file) => {
        // A reload asks for no other file than the one that is shown: this one must be chosen again.
        showInAddress({ kind: 'none' });
        void desk?.openFile(chosenFile(file));
      }}
      onGrant={() => void desk?.grant()}
      onTryAgain={() => void desk?.tryAgain()}
    >
      <div ref={place} />
    </Viewer>
  );
}

/** What a reload asks for. */
function showInAddress(route: ViewerRoute): void {
  history.replaceState(null, '', browser.runtime.getURL(viewerPath(route) as '/viewer.html'));
}

/** A desk over the place once it is there, and a drawing for each of its changes. */
function useDesk(place: { current: HTMLDivElement | null }): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [, setChanges] = useState(0);
  // Not after the next frame: a file is read in a background tab too, which has none.
  useLayoutEffect(() => {
    const made = new Desk({
      place: place.current!,
      opened: parseOpenedSnippet(location.hash),
      onChange: () => setChanges((count) => count + 1),
    });
    setDesk(made);
    void prepareForPdf().catch(() => {}); // what fails here fails again when a file is opened, and is said then
    void askBackground('prepareReading', null);
    void made.showRoute(parseViewerRoute(location.search));
  }, []);
  return desk;
}

function useOutline(view: DocumentView | null): readonly OutlineItem[] {
  const [outline, setOutline] = useState<readonly OutlineItem[]>([]);
  useEffect(() => {
    setOutline([]);
    let isOver = false;
    void view?.readOutline().then((items) => isOver || setOutline(items));
    return () => {
      isOver = true;
    };
  }, [view]);
  return outline;
}

/** The tab says which file it shows. */
function useTitle(name: string | null): void {
  const plain = useRef(document.title);
  useEffect(() => {
    document.title = name === null ? plain.current : `${name} - ${plain.current}`;
  }, [name]);
}

/** The file at hand, once its hash is known; `null` before that, and for what gave no text. */
function originalSource(state: DeskState | undefined): OriginalSource | null {
  if (!state?.file || !state.readFrom) return null;
  return { file: state.readFrom, address: state.file.address, bytes: state.file.bytes };
}
