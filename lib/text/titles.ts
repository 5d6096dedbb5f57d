import type { Span } from './span.ts';

/** Longest title of a document that is believed: a mark that is never closed must not swallow the report. */
const longestTitle = 80;

/** Spans inside 《》, marks included; one that is longer than a title can be is left out. */
export function findTitles(text: string): Span[] {
  const titles: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '《') open = open < 0 || i - open > longestTitle ? i : open;
    else if (c === '》' && open >= 0) {
      if (i - open <= longestTitle) titles.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  return titles;
}
