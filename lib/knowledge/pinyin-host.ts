import { canonicalHost } from '../text/address.ts';
import { type Division, type Divisions, type EnclosingDivisions, enclosingDivisions } from './divisions.ts';
import { shortNameOf } from './place-index.ts';

/** The label that a government chose for itself: `yishui` of www.yishui.gov.cn and xxgk.yishui.gov.cn. */
const ownLabel = /(?:^|\.)([a-z]+)\.gov\.cn$/;

/**
 * The province, city or county whose name, with its kind or without, is the host's own label in pinyin; where a city
 * and a county inside it share the label (长沙市, 长沙县), the city. Every reading of a character counts, so that a
 * label which two units could have is nobody's. `null` for none or several, and for initials (`szns`).
 */
export function unitOfHost(hostname: string, divisions: Divisions): Division | null {
  const label = ownLabel.exec(canonicalHost(hostname))?.[1];
  if (label === undefined) return null;
  const read = [...divisions.byCode.values()].filter(
    ({ name }) => isReadAs(shortNameOf(name), label, divisions) || isReadAs(name, label, divisions),
  );
  const outer = read[0];
  const inside = outer?.code.replace(/(?:00){1,20}$/, '') ?? '';
  return outer && read.every(({ code }) => code.startsWith(inside)) ? outer : null;
}

/** Whether one reading of each character, joined, gives the label. */
function isReadAs(name: string, label: string, divisions: Divisions): boolean {
  if (name === '') return label === '';
  const [first] = name;
  return (divisions.readings.get(first!) ?? []).some(
    (syllable) =>
      label.startsWith(syllable) &&
      isReadAs(name.slice(first!.length), label.slice(syllable.length), divisions),
  );
}

/** Whether a unit that lies in `enclosing` lies in this province, city or county. */
export function liesIn(enclosing: EnclosingDivisions, unit: Division, divisions: Divisions): boolean {
  if (unit.level === 'province') return enclosing.province === unit.name;
  if (unit.level === 'city') return enclosing.city === unit.name;
  const above = enclosingDivisions(unit, divisions);
  return (
    enclosing.county === unit.name && enclosing.city === above.city && enclosing.province === above.province
  );
}
