/** Zones by what their names end with; a district, a street's or a scenic area is none. */
const zone =
  '(?:经开|开发|商务|保税|综保|自贸|示范|园|新|港|合作|试验|先行|功能|集聚|集中)区|(?:产业|工业|物流|科技|创业|食品|化工|软件)园';

/** A county of the place's, and not counties in general (县级, 全县, 县城, 各县). */
const county = '(?<![全本我各该分邻外市区乡贫整个])[县旗](?![级域区城乡处市内委（(以直外境际籍情、])';

/** What may stand between whose a value is and its name. */
const filler =
  '(?:的|要|将|在|今年|全年|年内|当年|力争|争取|确保|实现|完成|达到|新增|净增|累计|企业|入驻|入园|规上|规模以上|总)*';

/** How the words of a value say that it is a town's, a county's or a zone's, and not the whole place's. */
const pieces = {
  /** A town or a subdistrict by its name, anywhere before a value, and not towns in general (城镇, 乡镇, 特色小镇). */
  town: {
    pattern:
      /(?<![城乡村集小各建全本我三])镇(?!村|域|区|街)|(?<![城家下返各全本我])乡(?![镇村])|街道办|办事处/u,
    sample: '实施柳岙镇1万亩节水灌溉',
  },
  /** What a zone is to reach, in a list as well. */
  owner: {
    pattern: new RegExp(`(?:${zone})(?:今年|全年|年内|当年)?(?:完成|实现|新增|力争|达到)`, 'u'),
    sample: '确保商务区今年完成投资',
  },
  /** A clause that speaks of a zone or a county. */
  anywhere: { pattern: new RegExp(`${zone}|\\p{Script=Han}${county}`, 'u'), sample: '经开区产值增长' },
  /** Words before a value's name that say whose it is. */
  inFront: {
    pattern: new RegExp(`(?:${zone}|\\p{Script=Han}${county})${filler}$`, 'u'),
    sample: '力争经开区实现',
  },
  /** A name that says itself whose it is. */
  inName: {
    pattern: new RegExp(`^(?:\\p{Script=Han}{0,8}(?:${zone}|\\p{Script=Han}${county}))(?=.{2})`, 'u'),
    sample: '高新区工业总产值',
  },
  /** The output of a place that is named in front of it; all that a place makes is a place's alone. */
  placeOutput: {
    pattern:
      /^(?!.*[全本我国省市区县州旗盟](?:地区)?(?:生产总值|GDP))(?!人均|地区|绿色|海洋|单位|每|万元)\p{Script=Han}{2,5}(?:地区)?(?:生产总值|GDP)$/u,
    sample: '柳岙生产总值',
  },
  /** What some of the counties are or have, and not all of them. */
  counties: {
    pattern:
      /(?:^|[，；。：])(?!全|各|所有)\p{Script=Han}{0,4}(?:\d+|[一二两三四五六七八九十])个?(?:县(?:[市区]|[(（]市(?:、区)?[)）])?|区县|旗县)(?!级|以上|域|城|道)\p{Script=Han}{0,4}?(?:实现|完成|全部|新增|建成|均|共|累计|都要)/u,
    sample: '山区3县实现产业园全覆盖',
  },
  /** A part of the place by a name in quotation marks before what was done there: group `zone`. */
  quoted: {
    pattern:
      /^[“"](?<zone>[^”"]{1,6}[区廊带园城湖河江谷港岛湾圈轴])[”"](?:新增|净增|新开工|新动工|落地|集聚|引进|完成|实现|力争)/u,
    sample: '“一河一湖”落地',
  },
  /** A name that is a part of the place, and of nothing there. */
  partAlone: { pattern: /^(?:中心|主)?城区(?:新[增建])?$|^市区(?:新[增建])?$/u, sample: '中心城区新增' },
  /** The front of a sentence that speaks of one zone, with no word of the whole place behind it. */
  inSentence: {
    pattern:
      /(?:^|[，；。])\p{Script=Han}{0,8}(?:经开区|高新区|综保区|经济(?:技术)?开发区|高新技术(?:产业)?开发区)(?!等)(?!.{0,300}全[省市县区州旗盟镇乡])/su,
    sample: '支持经开区扩区，',
  },
};

/** The patterns above, for whoever tries them. */
export const localPatterns = Object.values(pieces);

/** The words around a value that may say whose it is; without the place's own name. */
export interface Surroundings {
  /** The clause's words up to the value. */
  before: string;
  /** The clause's words up to the value's name. */
  front: string;
  name: string;
  /** The sentence's words up to the clause. */
  sentence: string;
}

/** True where a clause speaks of a town, a county or a zone within the place (实施柳岙镇1万亩节水灌溉). */
export const isLocal = ({ before, front, name, sentence }: Surroundings): boolean =>
  pieces.town.pattern.test(before) ||
  pieces.counties.pattern.test(`${sentence}${before}`) ||
  pieces.owner.pattern.test(before) ||
  pieces.inFront.pattern.test(front) ||
  pieces.inName.pattern.test(name);

/** The part of the place that a clause names in quotation marks at its front; `null` without one. */
export const quotedZoneOf = (clause: string): string | null =>
  pieces.quoted.pattern.exec(clause)?.groups?.zone ?? null;

/** True for the name of what a named place makes (柳岙生产总值), which is no measure of another. */
export const isOfNamedPlace = (name: string): boolean => pieces.placeOutput.pattern.test(name);

/** True where a sentence speaks of one zone before a measure that any place has. */
export const isOfZone = ({ sentence }: Surroundings): boolean => pieces.inSentence.pattern.test(sentence);

/** True for a name that says only in which part of the place something is counted (中心城区新增1000个). */
export const isPartAlone = (core: string): boolean => pieces.partAlone.pattern.test(core);

/** True where a clause speaks of any part of the place. */
export const speaksOfPart = (clause: string): boolean =>
  pieces.town.pattern.test(clause) || pieces.anywhere.pattern.test(clause);
