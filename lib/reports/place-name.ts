import { compactString } from '../text/print/compact.ts';

/** A place named with what encloses it, each level as printed, `null` where it isn't named. */
export interface NamedPlace {
  province: string | null;
  city: string | null;
  district: string | null;
  /** Town, township or subdistrict; `市桥街` becomes `市桥街道`. */
  town: string | null;
}

/** 省、自治区、直辖市 as GB/T 2260 lists them, without their kind: a name that begins with one names it. */
const provinces =
  /^(?:(北京|天津|上海|重庆)市?|(河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)/;

/** The first 市 with no 区, 县 or 旗 before it, so that 番禺区市桥街道 has no city 番禺区市. */
const cityPattern = /^((?:(?![区县旗])\p{Script=Han}){1,7}?(?:市|自治州|盟|地区))(?=\p{Script=Han}{2,}|$)/u;
/** The shortest run up to 区, 县, 旗 or a county-level 市, so that 镇巴县 is a county and 湖镇镇 none. */
const districtPattern =
  /^(\p{Script=Han}{1,9}?(?:新区|开发区|区|县|旗|市))(?!\p{Script=Han}{0,1}(?:街|街道)$)(?=\p{Script=Han}{2,}|$)/u;
/** Up to the last kind: 真如镇街道, 湖镇镇, 建筑新村街道. */
const townPattern = /^(\p{Script=Han}{1,9}(?:镇|乡|街道|苏木|街))$/u;

/** Organs and other words behind a place's name. */
const organEnd =
  /(?:人民政府|人民|政府|行政公署|行署|街道办事处(?=$)|办事处|管理委员会|管委会|党工委|党委|委员会|人大|办公室|门户网站|网站|政务网|信息公开(?:目录|网|平台|专栏)?|[、和与及]){1,12}$/;

/** Names that the pattern would take for towns or districts. */
const noPlace =
  /^(?:[我本全各该](?:市|区|县|旗|镇|乡|街道|街)|城镇|乡镇|镇乡|村镇|市镇|小城镇|建制镇|中心镇|强镇|镇街|街镇|\p{Script=Han}*城乡|自治[区县旗]|社区|园区|地区|辖区|校区|景区|开发区|示范区|市区|郊区|城区|老城区|中心城区)$/u;

/**
 * Reads a name such as 上海市闵行区七宝镇人民政府 into its levels. `null` when nothing in it is a place.
 * It must be a name, not a sentence; the traps are names that hold a kind's letter (镇巴县, 长沙镇, 市桥街).
 */
export function parsePlaceName(name: string): NamedPlace | null {
  let rest = withoutOrgan(compactString(name).replace(/[（(][^()（）]*[)）]/g, ''));
  const found: NamedPlace = { province: null, city: null, district: null, town: null };
  const province = provinces.exec(rest);
  if (
    province &&
    (province[1] === undefined || /^(?:北京|天津|上海|重庆)(?:市|$)/.test(rest) || /[区县]/.test(rest))
  ) {
    const municipality = province[1];
    found.province = municipality ? `${municipality}市` : (province[0] as string);
    if (municipality) found.city = found.province;
    rest = rest.slice(province[0].length);
  }
  return readLevels(rest, found);
}

/** A name without the organs in it: 普陀区人民政府真如镇街道办事处 has a superior's between the levels and its own behind. */
export function withoutOrgan(name: string): string {
  return compactString(name)
    .replace(/(?<=[省市区县旗州盟])(?:人民)?政府(?=\p{Script=Han}{2})/u, '')
    .replace(/街道(?:办事处|办|党工委.*)$/, '街道')
    .replace(organEnd, '')
    .replace(/街道办事处/, '街道');
}

function readLevels(name: string, found: NamedPlace): NamedPlace | null {
  let rest = name;
  if (!townOnly(rest)) {
    const city = found.city === null && hasLowerLevel(rest) ? cityPattern.exec(rest) : null;
    if (city && rest.length > (city[1] as string).length) {
      found.city = city[1] as string;
      rest = rest.slice(found.city.length);
    }
  }
  const prefecture = /^\p{Script=Han}{2,12}(?:自治州|盟|地区)$/u.test(rest);
  if (prefecture && found.city === null) {
    found.city = rest;
    rest = '';
  }
  if (rest !== '' && !townOnly(rest)) {
    const district = districtPattern.exec(rest);
    if (district && !noPlace.test(district[1] as string)) {
      found.district = district[1] as string;
      rest = rest.slice(found.district.length);
    }
  }
  const town = townPattern.exec(rest);
  if (town && !noPlace.test(town[1] as string)) {
    found.town = (town[1] as string).replace(/街$/, '街道');
    rest = '';
  }
  liftCity(found);
  const named = found.province || found.city || found.district || found.town;
  return named && rest === '' ? found : null;
}

/** A name of one level that ends as a town: its inner 市, 区, 县 belong to it (市桥街, 新区镇 are rare but real). */
function townOnly(rest: string): boolean {
  return (
    /^\p{Script=Han}{1,4}(?:镇|乡|街道|街|苏木)$/u.test(rest) &&
    !/^\p{Script=Han}{1,3}[区县市]\p{Script=Han}/u.test(rest)
  );
}

function hasLowerLevel(rest: string): boolean {
  return /[市州盟区]\p{Script=Han}{1,20}(?:区|县|旗|市|镇|乡|街道|街)$/u.test(rest);
}

/** A 市 that stands alone, or over a town with no district between, may be a prefecture or a county: as printed. */
function liftCity(found: NamedPlace): void {
  if (found.district?.endsWith('市') && found.town === null && found.city === null) {
    found.city = found.district;
    found.district = null;
  }
}

/** What is no town by its name and stands where one does; see `townLikeKind`. */
const zoneKind = /(工业园?区|园区|新区|开发区|度假区|旅游区|加工区|社区|片区|[农林]场)[)）]?$/;

/** The kind of a town, township, subdistrict or of what stands in a town's place: 工业区, 农场. `null` for a name without one. */
export function townKind(name: string): string | null {
  return zoneKind.exec(name)?.[1] ?? placeKind(name);
}

/** The kind by which a place's name ends: 镇, 街道, 新区 is 区. `null` for a name without one. */
export function placeKind(name: string): string | null {
  return /(街道|苏木|自治[区州县旗]|开发区|地区|[省市区县旗州盟镇乡])$/.exec(name)?.[1] ?? null;
}
