import { fromOwnPages } from './from-own-pages.ts';
import { fromPage } from './from-page.ts';

/** Everything that the background answers: what a document asks, and what our own pages ask besides. */
export const toBackground = { ...fromPage, ...fromOwnPages } as const;

export type ToBackground = typeof toBackground;
