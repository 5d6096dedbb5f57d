import type { SnippetReport } from '../records/snippet.ts';

/** What the report implies and does not print: fields of the figure, which meaning of a term, what the place lies in, and the day. */
export function inferredFields(
  {
    figure,
    term,
  }: {
    figure: { inferred: readonly string[] } | null;
    term?: { definitionInferred?: boolean | undefined } | null | undefined;
  },
  { placeInferred, deliveredInferred }: Pick<SnippetReport, 'placeInferred' | 'deliveredInferred'>,
): string[] {
  return [
    ...(figure?.inferred ?? []),
    ...(term?.definitionInferred ? ['definition'] : []),
    ...(placeInferred ? ['reportDistrict'] : []),
    ...(deliveredInferred ? ['deliveredOn'] : []),
  ];
}
