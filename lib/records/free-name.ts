/** A name that is not taken yet: as it is, else with the first free number behind it (义务教育 (2)). */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let n = 2;
  while (isTaken(`${name} (${n})`)) n += 1;
  return `${name} (${n})`;
}
