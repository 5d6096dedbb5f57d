/** What the report implies and does not print: fields of the figure, which meaning of a term, and what the place lies in. */
export function inferredFields(
  {
    figure,
    term,
  }: {
    figure: { inferred: readonly string[] } | null;
    term?: { definitionInferred?: boolean | undefined } | null | undefined;
  },
  { placeInferred }: { placeInferred?: boolean | undefined },
): string[] {
  return [
    ...(figure?.inferred ?? []),
    ...(term?.definitionInferred ? ['definition'] : []),
    ...(placeInferred ? ['reportDistrict'] : []),
  ];
}
