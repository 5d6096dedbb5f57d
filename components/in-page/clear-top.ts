import { createContext } from 'preact';

/**
 * How much of the window's upper edge something stands over that must stay in sight, in CSS pixels: cards and hints
 * begin below it. Asked whenever one of them is placed.
 */
export const ClearTop = createContext<() => number>(() => 0);
