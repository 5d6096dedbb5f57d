/** Tables of a checkout of `mozillazg/pinyin-data` (MIT), lines `U+6C82: yí  # 沂`, the surest first. */
export interface ReadingTables {
  /** `kTGHZ2013.txt` and `kXHC1983.txt`: all readings of a character in two dictionaries of the common language. */
  common: readonly string[];
  /** `kMandarin.txt`: one reading of nearly every character, for those that no other table has. */
  rare: string;
}

const line = /^U\+([0-9A-F]+): ([^ #]+)/gm;

function readTable(table: string): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const [, code, printed] of table.matchAll(line))
    readings.set(String.fromCodePoint(Number.parseInt(code!, 16)), printed!.split(',').flatMap(withoutTone));
  return readings;
}

/** A syllable as an address spells it: no tone; ü as `v` and as `u`, since hosts have both. */
function withoutTone(syllable: string): string[] {
  const plain = syllable.normalize('NFD').replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '');
  return /^[a-z]+$/.test(plain) ? [...new Set([plain, plain.replace('v', 'u')])] : [];
}

/**
 * Packs the readings of all characters of the names: one line a syllable (`yi 义伊依沂`), sorted. A character of several
 * readings stands in several lines. Throws on a character that no table has.
 */
export function packReadings(names: readonly string[], { common, rare }: ReadingTables): string[] {
  const tables = common.map(readTable);
  const last = readTable(rare);
  const bySyllable = new Map<string, string[]>();
  for (const character of [...new Set(names.join(''))].sort()) {
    const known = tables.flatMap((table) => table.get(character) ?? []);
    const readings = known.length > 0 ? known : (last.get(character) ?? []);
    if (readings.length === 0) throw new Error(`${character} has no reading`);
    for (const syllable of new Set(readings))
      bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
  }
  return [...bySyllable].map(([syllable, characters]) => `${syllable} ${characters.join('')}`).sort();
}
