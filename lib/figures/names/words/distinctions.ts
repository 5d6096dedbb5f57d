import { formsOf, type WordRow } from '../../lexicon/words.ts';

/** Verbs that, with their object, tell the people or bodies counted from others of their kind (企业|享受财政扶持资金). */
export const distinguishingVerbs: readonly WordRow[] = [
  { form: '获得', sample: '36家企业获得表彰' },
  { form: '享受', sample: '80家企业享受贴息政策' },
  { form: '受到', sample: '12个单位受到嘉奖' },
  { form: '荣获', sample: '9个家庭荣获称号' },
  { form: '取得', sample: '15家企业取得资质' },
  { form: '通过', sample: '6个社区通过市级验收' },
  { form: '达到', sample: '20个村达到示范标准' },
  { form: '入选', sample: '4家企业入选百强名录' },
  { form: '完成', sample: '3个小区完成“无废小区”建设' },
  { form: '实现', sample: '8个村实现集中供水' },
];

/** What the people and bodies of a count end in: for these alone the noun says too little. */
const bodies =
  '(?:企业|单位|小区|社区|街道|家庭|居民|群众|农户|学校|机构|商户|个人|职工|学生|员工|[村镇乡户人者员])';

const pieces = {
  body: { pattern: new RegExp(`${bodies}$`, 'u'), sample: '优秀企业' },
  predicate: {
    pattern: new RegExp(`^(?:${formsOf(distinguishingVerbs)})[^，,。；;、：\\d]{2,20}$`, 'u'),
    sample: '享受贴息政策',
  },
};

/** The patterns built from the words above. */
export const distinctionPatterns = Object.values(pieces);

/** What ties the words that distinguish to the noun. */
const particle = '的';

/** Longest noun that says too little alone: 优秀企业. */
const longestBare = 4;

/**
 * 享受贴息政策的企业: the name of people or bodies that what they got or did tells from others; the noun as it is where
 * `behind`, the rest of its clause, says nothing of the kind.
 */
export function distinguish(noun: string, behind: string): string {
  const says =
    noun.length <= longestBare && pieces.body.pattern.test(noun) && pieces.predicate.pattern.test(behind);
  return says ? behind + particle + noun : noun;
}
