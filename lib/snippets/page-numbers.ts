import type { PageRange } from '../text/report-file.ts';

/** Pages that lie apart, as references print them: `3, 5-6`; `null` without pages. */
export function pageList(ranges: readonly PageRange[], comma: ', ' | '，'): string | null {
  return ranges.length === 0 ? null : ranges.map(pageNumbers).join(comma);
}

/** Pages as references print them: `3`, or `3-4` with the hyphen of both editions of GB/T 7714; `null` without pages. */
export function pageNumbers(pages: PageRange | null | undefined): string | null {
  if (!pages) return null;
  return pages.from === pages.to ? String(pages.from) : `${pages.from}-${pages.to}`;
}
