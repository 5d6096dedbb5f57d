import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface MenuProps {
  name: string;
  /** `above` where the button stands at the foot of its window. */
  opens?: 'below' | 'above';
  /** What the menu holds; `close` is for what ends it, and gives the focus back to its button. */
  children(close: () => void): ComponentChildren;
}

/** Room kept between a menu and the edge of what shows it, in px. */
const gap = 8;

/** A button with a few choices at it. Esc, a click elsewhere, the focus elsewhere and the choice itself close it. */
export function Menu({ name, opens = 'below', children }: MenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const body = useRef<HTMLDivElement>(null);
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
      class={opens === 'above' ? 'menu above' : 'menu'}
      onToggle={() => {
        if (ref.current?.open && body.current) bringInside(body.current);
      }}
      onFocusOut={({ relatedTarget }) => {
        // None where the window itself loses the focus.
        if (ref.current && relatedTarget instanceof Node && !ref.current.contains(relatedTarget))
          ref.current.open = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary class="button">{name}</summary>
      <div ref={body} class="menu-body">
        {children(close)}
      </div>
    </details>
  );
}

/** Moves an opened menu to the left by what would stand beyond the right edge, but never beyond the left one. */
function bringInside(body: HTMLElement): void {
  body.style.left = '';
  const { left, right } = body.getBoundingClientRect();
  const edge = edgeOf(body);
  const over = Math.min(right - (edge.right - gap), left - (edge.left + gap));
  if (over > 0) body.style.left = `${body.offsetLeft - over}px`;
}

/** The sides of the innermost box that cuts off what stands out of it: one that scrolls, or the window. */
function edgeOf(element: HTMLElement): { left: number; right: number } {
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowX !== 'visible') return box.getBoundingClientRect();
  }
  return { left: 0, right: document.documentElement.clientWidth };
}
