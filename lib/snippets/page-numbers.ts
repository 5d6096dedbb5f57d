import type { PageRange } from '../text/report-file.ts';

/** Pages as references print them: `3`, or `3-4` with the hyphen of both editions of GB/T 7714; `null` without pages. */
export function pageNumbers(pages: PageRange | null | undefined): string | null {
  if (!pages) return null;
  return pages.from === pages.to ? String(pages.from) : `${pages.from}-${pages.to}`;
}
