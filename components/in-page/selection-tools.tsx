import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { useFocusReturn } from '../controls/focus-return.ts';
import { useRoving } from '../controls/roving.ts';
import type { Anchor } from '../view-models.ts';
import { useView } from './clear-top.ts';
import { placeTools } from './placement.ts';

export interface SelectionToolsProps {
  /** Where the words stand in the window now; `null` where they are not drawn. */
  place(): Anchor | null;
  /** The reader came by key: the focus goes to the first of the tools. Else it is left where it is. */
  takeFocus: boolean;
  onKeep(): void;
  onLookUp(): void;
  onCopyLink(): void;
  /** Shows the tools no more. */
  onHide(): void;
}

/** 摘录, 查 and 复制链接 beside words that the reader chose, never over them; follows them when the page scrolls. */
export function SelectionTools(props: SelectionToolsProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>();
  const [more, setMore] = useState(false);
  const roving = useRoving('horizontal');
  const view = useView(ref);
  useFocusReturn(ref);
  useLayoutEffect(() => {
    const settle = () => {
      const tools = ref.current!;
      const anchor = props.place();
      const size = { width: tools.offsetWidth, height: tools.offsetHeight };
      setPlace(anchor && placeTools(anchor, { size, view: view() }));
    };
    settle();
    // Captured: inner scrollers do not bubble.
    const how = { capture: true, passive: true };
    window.addEventListener('scroll', settle, how);
    window.addEventListener('resize', settle, how);
    return () => {
      window.removeEventListener('scroll', settle, how);
      window.removeEventListener('resize', settle, how);
    };
  }, [props.place, more]);
  useLayoutEffect(() => {
    // What … stood for takes its place, and the focus.
    const stops = ref.current!.querySelectorAll<HTMLElement>('[data-rove]');
    if (props.takeFocus || more) stops[more ? stops.length - 1 : 0]!.focus({ preventScroll: true });
  }, [props.place, more]);
  const tools = [
    { name: i18n.t('action.keep'), onPress: props.onKeep },
    { name: i18n.t('selection.lookUp'), onPress: props.onLookUp },
    { name: i18n.t('action.copyLink'), onPress: props.onCopyLink },
    more
      ? { name: i18n.t('selection.hide'), onPress: props.onHide }
      : { name: '…', label: i18n.t('selection.more'), onPress: () => setMore(true) },
  ];
  return (
    <div
      ref={ref}
      class="surface tools"
      role="toolbar"
      aria-label={i18n.t('selection.tools')}
      style={
        place === null
          ? { visibility: 'hidden' }
          : place && { left: `${place.left}px`, top: `${place.top}px` }
      }
      // A press leaves selection and focus of the page as they are.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={roving.onKeyDown}
    >
      {tools.map(({ name, label, onPress }, at) => (
        <Button
          key={name}
          look="quiet"
          label={label}
          title={label}
          onPress={onPress}
          roving={roving.tabIndex(at, tools.length)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
