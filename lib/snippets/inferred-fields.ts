/** What the report implies and does not print: fields of the figure, and what the place lies in. */
export function inferredFields(
  figure: { inferred: readonly string[] } | null,
  { placeInferred }: { placeInferred?: boolean | undefined },
): string[] {
  return [...(figure?.inferred ?? []), ...(placeInferred ? ['reportDistrict'] : [])];
}
