import type { PageField } from '../text/report-text.ts';

/** Meta tags that say nothing of a document. */
const technical = /^(?:viewport|renderer|referrer|theme-color|robots|generator|format-detection|csrf-\w+)$/i;

/** Longest value that is kept: a Description may repeat the whole page. */
const longest = 300;

/** The named meta tags in page order, values trimmed and cut at 300 characters; names keep their case. */
export function readMeta(document: Document): PageField[] {
  const fields: PageField[] = [];
  for (const element of document.getElementsByTagName('meta')) {
    const label = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').trim();
    if (label === '' || technical.test(label)) continue;
    fields.push({
      label,
      value: (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim().slice(0, longest),
    });
  }
  return fields;
}

/** Value of a meta tag by its name without case; `null` when it is missing, empty or a literal `null`. */
export function metaValue(meta: readonly PageField[], name: string): string | null {
  const wanted = name.toLowerCase();
  const field = meta.find(
    (item) => item.label.toLowerCase() === wanted && !/^(?:null|undefined)?$/i.test(item.value),
  );
  return field?.value ?? null;
}
