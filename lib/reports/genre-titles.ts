import type { ReportGenre } from '../analysis/report-identity.ts';
import { normaliseTitle } from './title-form.ts';

/** A genre that stands beside the work report. */
export type NeighbourGenre = Exclude<ReportGenre, 'report'>;

interface GenreTitle {
  id: string;
  genre: NeighbourGenre;
  /** On a title as `normaliseTitle` gives it. */
  pattern: RegExp;
  sample: string;
  /** A title of the same words that is none. */
  not?: string;
}

/** What may stand behind a title: the mark of a note, the meeting or the state of the text in brackets. */
const tail = '(?:\\[\\d+\\]|[（(][^()（）]*[)）]|全文|摘要)*$';
const joint = '(?:[和及与暨、,]|以及)';
/** A year or a part of it between whose work it is and the work: 2023年度, 上半年. */
const span = '(?:关于|\\d{4}年?度?|上半年|半年度?|全年|年度|[一二三四]季度|的)*';
const next = `(?:${joint}.{0,10}(?:工作)?(?:的)?(?:思路|打算|计划|安排|要点|重点|部署|谋划|目标)(?:的)?(?:报告|汇报)?)?`;

/**
 * Titles of the documents that stand beside a work report, tried in order. What explains or decides on a document
 * carries that document's name and comes first; a plan's report may take the budget along and comes before it.
 */
export const genreTitles: readonly GenreTitle[] = [
  {
    id: 'interpretation-title',
    genre: 'interpretation',
    pattern: /解读|图解|一图速览|[读看]懂|图说|数[读说]/,
    sample: '《关于促进老字号发展的若干措施》政策解读',
    not: '关于促进老字号发展的若干措施',
  },
  {
    id: 'resolution-title',
    genre: 'resolution',
    pattern: new RegExp(`^(?![^（(]*(?:通过|作出)).*(?:的|上|会议)决议${tail}`),
    sample: '青浦区人民代表大会关于政府工作报告的决议（2024年1月11日通过）',
    not: '大会表决通过关于政府工作报告的决议',
  },
  {
    id: 'plan-report-title',
    genre: 'plan-report',
    pattern: new RegExp(
      `^(?!.*(?:审查|审计|解释|纲要|公报|公告)).*(?:国民经济|社会(?:事业)?发展)(?:年度)?计划.{0,80}(?:报告|汇报|草案|执行情况|完成情况)${tail}`,
    ),
    sample: '关于松江区2023年国民经济和社会发展计划执行情况与2024年计划草案的报告',
    not: '关于2023年国民经济和社会发展计划执行情况的审查结果报告',
  },
  {
    id: 'budget-title',
    genre: 'budget',
    pattern: new RegExp(
      `^(?!.*(?:审计|审查|部门|单位|绩效|管理|公开|自评|项目|监督)).*(?:预算|决算|财政收支)(?:.{0,80}(?:报告|汇报|草案|执行情况)|(?=[（(]草案))${tail}`,
    ),
    sample: '关于松江区2023年预算执行情况和2024年预算草案的报告',
    not: '2023年度部门预算绩效自评报告',
  },
  {
    id: 'bulletin-title',
    genre: 'bulletin',
    pattern: new RegExp(
      `(?:统计|普查)(?:主要)?(?:数据|结果)?的?公报${tail}|国民经济(?:${joint}社会发展)?计划(?:执行)?(?:结果|情况)的公报${tail}`,
    ),
    sample: '2023年松江区国民经济和社会发展统计公报[1]',
    not: '松江区统计局发布统计公报编制办法',
  },
  {
    id: 'duty-report-title',
    genre: 'duty-report',
    pattern: new RegExp(
      `^(?!.*(?:听取|审议|评议)).*述(?:职|责|德|廉|法|学|述){1,8}(?:工作)?(?:报告|汇报|材料)${tail}`,
    ),
    sample: '水闸镇镇长2023年述职述廉报告',
    not: '水闸镇召开领导干部述职会议',
  },
  {
    id: 'department-title',
    genre: 'department',
    pattern: new RegExp(
      `(?:局|(?<![党常政纪监工居村])委|(?<![居村管]|常务)委员会|厅|(?<!街道)办公室|大队|支队|管理处|中心)${span}(?:主要|重点)?工作(?:开展|完成)?(?:情况)?的?(?:总结|小结|回顾|报告|汇报)${next}${tail}`,
    ),
    sample: '区水务局2023年工作总结和2024年工作思路',
    not: '水闸镇2023年工作总结',
  },
];

/** The genre that a title names; `null` for other words, a report's own title among them. */
export function genreOfTitle(title: string): NeighbourGenre | null {
  const text = normaliseTitle(title);
  return genreTitles.find(({ pattern }) => pattern.test(text))?.genre ?? null;
}

/** Genres whose title names the time that they look back on; of two years it is the first. */
const lookingBack: readonly NeighbourGenre[] = [
  'bulletin',
  'budget',
  'plan-report',
  'department',
  'duty-report',
];

/**
 * The part of a genre's title that names the time it looks back on, up to what is ahead: 2023年预算执行情况 of
 * 2023年预算执行情况和2024年预算草案. `null` for titles of other documents and those without a year. The year is in digits.
 */
export function reviewedPartOfTitle(title: string): string | null {
  const genre = genreOfTitle(title);
  if (genre === null || !lookingBack.includes(genre)) return null;
  return /^.*?\d{4}年(?:[^和及与暨、\d]|[和及与暨](?!\d))*/.exec(normaliseTitle(title))?.[0] ?? null;
}

const levels = '省|市|区|县|旗|州|镇|乡|街道';
const namedPlace = new RegExp(
  `^(?:关于)?(?:\\d{4}年度?)?((?:[\\u4e00-\\u9fff]{1,8}?(?:${levels})){1,6})(?![级直属域])`,
);

/** The place that a genre's title opens with: 上海市松江区 of 2023年上海市松江区统计公报; `null` for none and for other titles. */
export function placeOfGenreTitle(title: string): string | null {
  return genreOfTitle(title) === null ? null : (namedPlace.exec(normaliseTitle(title))?.[1] ?? null);
}
