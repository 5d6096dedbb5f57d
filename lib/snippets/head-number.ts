import { numberings } from '../text/print/numberings.ts';

/** The number at the start of a heading, without what parts it from the words: 第一部分, 一, （二）, 1. */
export const headNumber = new RegExp(`^\\s*(?:${numberings.map(({ pattern }) => pattern).join('|')})`);
