import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface MenuProps {
  name: string;
  /** What the menu holds; `close` is for what ends it, and gives the focus back to its button. */
  children(close: () => void): ComponentChildren;
}

/** A button with a few choices under it. Esc, a click elsewhere and the choice itself close it. */
export function Menu({ name, children }: MenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!ref.current?.open) return;
    ref.current.open = false;
    ref.current.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (ref.current?.open && !event.composedPath().includes(ref.current)) ref.current.open = false;
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, []);
  return (
    <details
      ref={ref}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary class="button">{name}</summary>
      <div class="menu-body">{children(close)}</div>
    </details>
  );
}
