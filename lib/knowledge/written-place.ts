/** A place with all that it lies in, outermost first, a level or more: 上海市浦东新区金桥镇. */
const written =
  /^(?<province>.{1,16}?(?:省|自治区)|(?:北京|天津|上海|重庆)市)?(?<city>.{1,16}?(?:市|自治州|地区|盟))?(?<county>.{1,16}?(?:区|县|旗|市))?(?<town>.{1,16}?(?:镇|乡|街道))?$/u;

/** A unit of a written place, with its level as far as its name and those before it tell. */
export interface WrittenUnit {
  name: string;
  level: 'province' | 'city' | 'county' | 'town' | null;
}

const levels = ['province', 'city', 'county', 'town'] as const;

/** The units of a written place, outermost first; the whole as one where it names no unit by its kind. */
export function unitsOf(place: string): WrittenUnit[] {
  const groups = written.exec(place)?.groups ?? {};
  const units = levels.flatMap((level) => (groups[level] ? [{ name: groups[level], level }] : []));
  return units.length > 0 ? units : [{ name: place, level: null }];
}

/** True for a place that is written with its province or municipality: 广东省广州市, not 广州市. */
export const isWholePlace = (place: string): boolean => written.exec(place)?.groups?.province !== undefined;
