import { useEffect } from 'preact/hooks';
import type { ViewerProps } from './viewer-props.ts';
import { nextFactor } from './zoom.ts';

type KeyProps = Pick<ViewerProps, 'stage' | 'pages' | 'factor' | 'onPage' | 'onZoom'> & {
  /** Opens the find field; `null` while there is nothing to search. */
  onFindAsked: (() => void) | null;
  /** Goes on among the places found; `null` while nothing is searched. */
  onFindStep: ((by: 1 | -1) => void) | null;
  /** Opens the outline or closes it; `null` where the file has none. */
  onOutlineAsked: (() => void) | null;
  /** Takes the focus to the page's number. */
  onPageAsked(): void;
};

/** By how many pages a key leads on. The letters are those of pdf.js's own viewer: a page that is wide keeps the arrows. */
const pageSteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  p: -1,
  k: -1,
  n: 1,
  j: 1,
};

/**
 * The keys of a document (`fixedKeys` lists them for the reader). Scrolling keys are the browser's, and so are its own
 * zoom, all keys in fields, and those that are pressed in the session's interface: its root is closed, and a letter there
 * may belong to a note.
 */
export function useViewerKeys(props: KeyProps): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || props.stage.at !== 'shown') return;
      const act = actOf(event, props);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}

/** What a key asks for; `null` for one that is not ours. */
function actOf(event: KeyboardEvent, props: KeyProps): (() => void) | null {
  const { altKey, shiftKey, target } = event;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return commandOf(key, { altKey, shiftKey }, props);
  if (altKey) return null;
  if (key === 'F3') return findStep(shiftKey, props);
  if (key === 'F4' && !shiftKey) return props.onOutlineAsked;
  if (isField(target) || !isOfPage(target)) return null;
  const { pages, factor, onPage, onZoom } = props;
  const size =
    key === '+' || key === '=' ? nextFactor(factor, 1) : key === '-' ? nextFactor(factor, -1) : null;
  if (size !== null) return () => onZoom(size);
  if (shiftKey) return null;
  if (key === '0') return () => onZoom('width');
  const by = pageSteps[key];
  if (!pages || by === undefined) return null;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (key.startsWith('Arrow') && scrollWidth > clientWidth) return null;
  const page = pages.current + by;
  return page >= 1 && page <= pages.count ? () => onPage(page) : null;
}

function commandOf(
  key: string,
  { altKey, shiftKey }: Pick<KeyboardEvent, 'altKey' | 'shiftKey'>,
  props: KeyProps,
): (() => void) | null {
  if (key === 'f' && !altKey && !shiftKey) return props.onFindAsked;
  if (key !== 'g') return null;
  if (altKey) return props.pages && props.onPageAsked;
  return findStep(shiftKey, props);
}

/** To the next place found, or the one before; where nothing is searched yet, to the field. */
function findStep(back: boolean, { onFindStep, onFindAsked }: KeyProps): (() => void) | null {
  return onFindStep ? () => onFindStep(back ? -1 : 1) : onFindAsked;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea');

/** True for what is pressed in the page itself: the session's host stands beside the body. */
const isOfPage = (target: EventTarget | null): boolean =>
  target === document.documentElement || (target instanceof Node && document.body.contains(target));
