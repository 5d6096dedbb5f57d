import type { ViewerStage } from '../../components/viewer/viewer-props.ts';
import type { ReportFile } from '../../lib/text/report-file.ts';
import { type Session, startSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import type { DocumentView } from './document-view.ts';
import { chosenFile, type FileAtHand } from './file-at-hand.ts';
import { hostOf, nameOf } from './file-name.ts';
import { askForHost, getBytes } from './get-bytes/get-bytes.ts';
import { takeHandedFile } from './hand-file.ts';
import { keepPlace, returnToPlace } from './kept-place.ts';
import { openDocument } from './open-document.ts';
import { pageInAddress, type ViewerRoute } from './route.ts';

type AddressRoute = Extract<ViewerRoute, { kind: 'address' }>;

/** A document that was read. */
interface Opened {
  file: FileAtHand;
  name: string | null;
  /** Where it was read from; `null` for a file of the reader's own. */
  route: AddressRoute | null;
}

/** What lies on the desk: one file, how far it has come, and its session. */
export interface DeskState {
  stage: ViewerStage;
  file: FileAtHand | null;
  /** The file's name for people: its own, else the last part of its address; `null` before there is one. */
  name: string | null;
  view: DocumentView | null;
  session: Session | null;
  /** What is known of the file itself, once its text is read: its hash among it. */
  readFrom: ReportFile | null;
  /** The document that was read here before this one, which could not be; `null` for none. */
  before: Opened | null;
  /** What the session shows, `null` before it has said anything. */
  shown: Pick<SessionState, 'find' | 'analysis'> | null;
}

const empty: DeskState = {
  stage: { at: 'none', lost: false },
  file: null,
  name: null,
  view: null,
  session: null,
  readFrom: null,
  before: null,
  shown: null,
};

/** What a desk is set up with. */
export interface DeskOptions {
  /** Takes the document. */
  place: HTMLElement;
  /** The kept snippet at which a file is opened that holds it, by its id. */
  opened: string | null;
  /** `state` is another one. */
  onChange(): void;
}

/** The reading page's work: gets a file, opens it, begins a session over it. One file at a time; the next ends the one before. */
export class Desk {
  readonly #place: HTMLElement;
  readonly #onChange: () => void;
  #state = empty;
  #end = new AbortController();
  #route: AddressRoute | null = null;
  readonly #opened: string | null;

  constructor({ place, opened, onChange }: DeskOptions) {
    this.#place = place;
    this.#opened = opened;
    this.#onChange = onChange;
  }

  get state(): DeskState {
    return this.#state;
  }

  /** The address that is being read, `null` for a file of the reader's own. */
  get address(): string | null {
    return this.#route?.address ?? null;
  }

  /** Shows what the page's address asks for. */
  async showRoute(route: ViewerRoute): Promise<void> {
    if (route.kind === 'address') return this.showAddress(route);
    if (route.kind === 'none') return;
    const signal = this.#clear({ at: 'opening' });
    const file = await takeHandedFile(route.token);
    if (signal.aborted) return;
    if (file) await this.openFile(chosenFile(file));
    else this.#update({ stage: { at: 'none', lost: true } });
  }

  /** Gets the file at an address and opens it; says what stands in the way. */
  async showAddress(route: AddressRoute): Promise<void> {
    const host = hostOf(route.address);
    const signal = this.#clear({ at: 'fetching', host, done: 0, total: null });
    this.#route = route;
    this.#update({ name: nameOf(null, route.address) });
    const onProgress = (done: number, total: number | null) =>
      signal.aborted || this.#update({ stage: { at: 'fetching', host, done, total } });
    const got = await getBytes(route, { signal, onProgress }).catch(() => null);
    if (signal.aborted || !got) return;
    if (got.ok) return this.#open(got.file, signal);
    const { failure } = got;
    this.#update({
      stage:
        failure.code === 'not-granted'
          ? { at: 'not-granted', host, declined: false }
          : { at: 'unreached', host, failure },
    });
  }

  /** Asks for the host of the address, under the reader's click, and reads it then. */
  async grant(): Promise<void> {
    const route = this.#route;
    if (!route) return;
    if (await askForHost(route.address)) return this.showAddress(route);
    this.#update({ stage: { at: 'not-granted', host: hostOf(route.address), declined: true } });
  }

  /** Gets the same address once more. */
  async tryAgain(): Promise<void> {
    if (this.#route) await this.showAddress(this.#route);
  }

  /** Opens a file that is there. */
  async openFile(file: FileAtHand): Promise<void> {
    const signal = this.#clear({ at: 'opening' });
    await this.#open(file, signal);
  }

  /** Opens the document again that was read before one that could not be; gives where it was read from. */
  goBack(): AddressRoute | null {
    const { before } = this.#state;
    if (!before) return null;
    const signal = this.#clear({ at: 'opening' });
    this.#route = before.route;
    void this.#open(before.file, signal);
    return before.route;
  }

  async #open(file: FileAtHand, signal: AbortSignal): Promise<void> {
    this.#update({ stage: { at: 'opening' }, file, name: nameOf(file.name, file.address) });
    const ahead = new AbortController();
    signal.addEventListener('abort', () => ahead.abort(), { once: true });
    const { loaded, source } = await openDocument(file, {
      place: this.#place,
      signal,
      ahead: ahead.signal,
      onShown: (view) => {
        this.#update({ view, stage: { at: 'shown', reading: true, problem: null } });
        this.#showPlace(view, signal);
      },
      onMove: () => this.#update({}),
    });
    if (signal.aborted) return;
    const { problem } = loaded;
    if (loaded.problem === null) this.#update({ readFrom: loaded.report.file });
    if (source) return this.#begin(source, { signal, ahead });
    ahead.abort();
    if (this.#state.view) this.#update({ stage: { at: 'shown', reading: false, problem } });
    else this.#update({ stage: { at: 'problem', problem: problem ?? 'unknown' } });
  }

  /** Where a document begins for the reader: where they were, or at the page that its address asks for. */
  #showPlace(view: DocumentView, signal: AbortSignal): void {
    // A file of the reader's own is not there after a reload.
    if (!this.#route) return;
    const page = pageInAddress(this.#route.address);
    if (!returnToPlace(view) && page !== null) view.goToPage(page);
    keepPlace(view, signal);
  }

  #begin(
    source: Parameters<typeof startSession>[0],
    { signal, ahead }: { signal: AbortSignal; ahead: AbortController },
  ): void {
    this.#update({ stage: { at: 'shown', reading: false, problem: null } });
    let opened = this.#opened;
    const session: Session = startSession(source, {
      onState: ({ find, analysis, snippets, notice }) => {
        if (signal.aborted) return;
        // Its own marks are there now, or there will be none.
        if (analysis || notice) ahead.abort();
        this.#update({ shown: { find, analysis } });
        const span = snippets.find(({ snippet }) => snippet.id === opened)?.span;
        if (!span) return;
        // Once: the reader goes on from there.
        opened = null;
        session.finding.goTo(span);
      },
    });
    signal.addEventListener('abort', () => session.end(), { once: true });
    this.#update({ session });
  }

  /** Takes away what lies here; the signal is that of what comes next. */
  #clear(stage: ViewerStage): AbortSignal {
    this.#end.abort();
    this.#end = new AbortController();
    const { file, name, session, before } = this.#state;
    const left = file && session ? { file, name, route: this.#route } : before;
    this.#route = null;
    this.#state = { ...empty, stage, before: left };
    this.#onChange();
    return this.#end.signal;
  }

  #update(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onChange();
  }
}
