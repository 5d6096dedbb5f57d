import { useEffect } from 'preact/hooks';
import type { ViewerProps } from './viewer-props.ts';
import { nextFactor } from './zoom.ts';

type KeyProps = Pick<ViewerProps, 'stage' | 'pages' | 'factor' | 'onPage' | 'onZoom'> & {
  /** `null` while there is nothing to search. */
  onFindAsked: (() => void) | null;
};

/**
 * The keys of a document: + and − for its size, 0 for the window's width, ← and → for pages that are no wider than the
 * window, Ctrl+F for its own find. Scrolling keys are the browser's, and so are its own zoom and all keys in fields.
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
  const { key, altKey, shiftKey } = event;
  if ((event.ctrlKey || event.metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'f')
    return props.onFindAsked;
  if (event.ctrlKey || event.metaKey || altKey || isField(event.target)) return null;
  const { pages, factor, onPage, onZoom } = props;
  const size =
    key === '+' || key === '=' ? nextFactor(factor, 1) : key === '-' ? nextFactor(factor, -1) : null;
  if (size !== null) return () => onZoom(size);
  if (key === '0') return () => onZoom('width');
  const page = shiftKey || !pages ? 0 : pages.current + ({ ArrowLeft: -1, ArrowRight: 1 }[key] ?? Number.NaN);
  const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  return pages && !isWide && page >= 1 && page <= pages.count ? () => onPage(page) : null;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea');
