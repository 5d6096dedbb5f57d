/** The tables of a checkout of `modood/Administrative-divisions-of-China`, as they stand in its `dist` folder. */
export interface DivisionTables {
  provinces: string;
  cities: string;
  areas: string;
  streets: string;
}

/** The two files that ship: lines from provinces to counties, and the packed towns. */
export interface PackedDivisions {
  upper: string[];
  towns: string;
}

/** Rows of the codes that hold units together and are none themselves. */
const holders = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
const codeLength = 6;

/** Rows `code,"name",…` under one head row. */
function readRows(csv: string): { code: string; name: string }[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code, name] = line.split(',') as [string, string];
      return { code, name: name.replace(/^"|"\r?$/gu, '') };
    });
}

/** Packs the tables; the same tables give the same files. Throws on a name that the packed form cannot hold. */
export function packDivisions({ provinces, cities, areas, streets }: DivisionTables): PackedDivisions {
  const lines = [...readRows(provinces), ...readRows(cities), ...readRows(areas)]
    .filter(({ name }) => !holders.has(name))
    .map(({ code, name }) => `${code.padEnd(codeLength, '0')} ${name}`);
  // A city without counties (东莞市) stands in the tables of both levels.
  const upper = [...new Set(lines)].sort();
  return { upper, towns: packTowns(readRows(streets)) };
}

/** One line a county: its code, then its towns; a number is printed where it is not the one before plus one. */
function packTowns(rows: readonly { code: string; name: string }[]): string {
  const lines: string[] = [];
  let county = '';
  let last = 0;
  for (const { code, name } of [...rows].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (/[\s\d]/u.test(name)) throw new Error(`${code}: ${name} cannot be packed`);
    if (!code.startsWith(county) || county === '') {
      county = code.slice(0, codeLength);
      lines.push(county);
      last = 0;
    }
    const number = Number(code.slice(codeLength));
    lines.push(`${lines.pop()} ${number === last + 1 ? '' : code.slice(codeLength)}${name}`);
    last = number;
  }
  return `${lines.join('\n')}\n`;
}
