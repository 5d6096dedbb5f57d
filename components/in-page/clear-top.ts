import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import { type View, viewBeside } from './placement.ts';

/**
 * How much of the window's upper edge something stands over that must stay in sight, in CSS pixels: cards and hints
 * begin below it. Asked whenever one of them is placed.
 */
export const ClearTop = createContext<() => number>(() => 0);

/** The part of the window in which a surface may stand; read when it is placed, with the layout as it is then. */
export function useView(surface: RefObject<Element | null>): () => View {
  const clearTop = useContext(ClearTop);
  return () => viewBeside(surface.current!, clearTop());
}
