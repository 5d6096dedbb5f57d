/** A unit of the country's statistical division codes. */
export interface Division {
  /** Six digits down to counties (`310115`), nine for towns (`310115125`). */
  code: string;
  /** Official name with its kind: 浦东新区, 金桥镇, 积石山保安族东乡族撒拉族自治县. */
  name: string;
  level: 'province' | 'city' | 'county' | 'town';
}

/** The units from provinces to counties in memory, the towns packed as they ship. Read only. */
export interface Divisions {
  byCode: ReadonlyMap<string, Division>;
  byName: ReadonlyMap<string, readonly Division[]>;
  /** `seeds/divisions/towns.txt`; `null` where it is not loaded: then no town is found. */
  towns: string | null;
  /** Syllables without tones by which each character of the upper units is read: 沂 `yi`, 乐 `le` and `yue`. */
  readings: ReadonlyMap<string, readonly string[]>;
}

/** What the divisions are built from, as it ships in `seeds/divisions`. */
export interface DivisionSources {
  /** Lines of `upper.json`: `310115 浦东新区`. */
  upper: readonly string[];
  towns: string | null;
  /** Lines of `readings.json`: `yi 义伊依沂`; left out, no host is known by the pinyin in it. */
  readings?: readonly string[];
}

/** What a unit lies in, by name; `null` where there is no such level (a municipality has no city above its districts). */
export interface EnclosingDivisions {
  province: string | null;
  city: string | null;
  county: string | null;
}

const codeLength = 6;

/** Builds the look-ups. Towns are not unpacked: 41,352 names in a map would cost each start what few pages need. */
export function buildDivisions({ upper, towns, readings = [] }: DivisionSources): Divisions {
  const byCode = new Map<string, Division>();
  const byName = new Map<string, Division[]>();
  for (const line of upper) {
    const division = readUpper(line);
    byCode.set(division.code, division);
    byName.set(division.name, [...(byName.get(division.name) ?? []), division]);
  }
  return { byCode, byName, towns, readings: readReadings(readings) };
}

function readReadings(lines: readonly string[]): Divisions['readings'] {
  const readings = new Map<string, string[]>();
  for (const line of lines) {
    const [syllable, characters] = line.split(' ') as [string, string];
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return readings;
}

function readUpper(line: string): Division {
  const code = line.slice(0, codeLength);
  const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
  return { code, name: line.slice(codeLength + 1), level };
}

/** Every unit with exactly this name, in the order of the codes; empty when none is known. */
export function findDivisions(name: string, divisions: Divisions): readonly Division[] {
  return [...(divisions.byName.get(name) ?? []), ...findTowns(name, divisions)];
}

/** Names never hold a blank or a digit, so that a hit between blanks or codes and line ends is a whole name. */
const afterName = /^[ \n]?$/u;
const beforeName = /^[ \d]$/u;

function findTowns(name: string, { towns }: Divisions): Division[] {
  if (towns === null || name === '' || /[\s\d]/u.test(name)) return [];
  const found: Division[] = [];
  for (let at = towns.indexOf(name); at >= 0; at = towns.indexOf(name, at + name.length))
    if (beforeName.test(towns[at - 1] ?? '') && afterName.test(towns[at + name.length] ?? ''))
      found.push({ code: townCodeAt(towns, at), name, level: 'town' });
  return found;
}

/**
 * The code of the town that stands at an offset. A line is a county's code and its towns; a town's last three digits
 * stand before its name where they are not those of the town before plus one.
 */
function townCodeAt(towns: string, at: number): string {
  const lineStart = towns.lastIndexOf('\n', at - 1) + 1;
  const [county, ...names] = towns.slice(lineStart, at + 1).split(' ') as [string, ...string[]];
  const last = names.reduce((number, item) => {
    const printed = /^\d{3}/u.exec(item)?.[0];
    return printed === undefined ? number + 1 : Number(printed);
  }, 0);
  return `${county}${String(last).padStart(3, '0')}`;
}

/** What a unit lies in. A unit is not its own: a city encloses no city. */
export function enclosingDivisions({ code, level }: Division, { byCode }: Divisions): EnclosingDivisions {
  const nameAt = (digits: number): string | null =>
    byCode.get(code.slice(0, digits).padEnd(codeLength, '0'))?.name ?? null;
  // The towns of a city without counties (东莞市) stand under the city's own code.
  const county = level === 'town' ? byCode.get(code.slice(0, codeLength)) : undefined;
  return {
    province: level === 'province' ? null : nameAt(2),
    city: level === 'county' || level === 'town' ? nameAt(4) : null,
    county: county?.level === 'county' ? county.name : null,
  };
}
