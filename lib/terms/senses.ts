import type { GlossaryEntry, GlossarySense } from '../knowledge/glossary.ts';
import { foldForm } from '../text/print/fold.ts';

/** What is known of the place where a term is used; `null` where the report does not say. */
export interface SenseContext {
  /** Town, subdistrict, district or city that the report speaks for. */
  place: string | null;
  district: string | null;
  city: string | null;
  /** ISO day or year of the report. */
  date: string | null;
  /** The sentence or two around the use; empty when nothing is near (a look-up). */
  nearby: string;
}

/** The sense that holds, or may hold. `certain` false is shown as 可能的含义. */
export interface SenseChoice {
  sense: GlossarySense;
  certain: boolean;
}

/**
 * The sense of `entry` that holds in `context`. A sense bound to a place, a time or a field is certain only where
 * all of them are met; of several that are met the most narrowly bound one holds, and two equal ones leave it open.
 * Where none is met, the one that nothing contradicts is offered as uncertain; a numeral abbreviation (三资, 两委)
 * outside its place, or with several possible meanings, gets `null`: any of them would be a guess.
 */
export function chooseSense(entry: GlossaryEntry, context: SenseContext): SenseChoice | null {
  const weighed = entry.senses.map((sense) => ({ sense, ...weigh(sense, context) }));
  const met = weighed.filter(({ fit }) => fit === 'met').sort((a, b) => b.bounds - a.bounds);
  const best = met[0];
  if (best) return { sense: best.sense, certain: met.length === 1 || met[1]!.bounds < best.bounds };
  const open = weighed.filter(({ fit }) => fit === 'open');
  const numeral = isNumeralAbbreviation(entry.term);
  if (open.length === 1 || (open.length > 1 && !numeral)) return { sense: open[0]!.sense, certain: false };
  if (open.length > 1 || numeral) return null;
  // Outside its place or time a plain name still means much the same, but the card must not say so for sure.
  return entry.senses.length === 1 ? { sense: entry.senses[0]!, certain: false } : null;
}

/** `met`: every bound is shown to hold. `open`: nothing speaks against it. `outside`: place or time contradict it. */
type Fit = 'met' | 'open' | 'outside';

function weigh(sense: GlossarySense, context: SenseContext): { fit: Fit; bounds: number } {
  const fits = [fitOfPlace(sense, context), fitOfTime(sense, context), fitOfField(sense, context)];
  const bounds = fits.filter((fit) => fit !== null).length;
  if (fits.includes('outside')) return { fit: 'outside', bounds };
  return { fit: fits.includes('open') ? 'open' : 'met', bounds };
}

/** Names of administrative units, outermost first: 上海市浦东新区金桥镇. */
const unit = /[^省市区县州盟旗镇乡]{1,12}?(?:自治区|自治州|新区|街道|地区|省|市|区|县|旗|镇|乡)/gu;

function fitOfPlace({ place }: GlossarySense, context: SenseContext): Fit | null {
  if (place === null || place === '全国') return null;
  const here = [context.city, context.district, context.place].filter((name) => name !== null);
  const units = place.match(unit) ?? [place];
  const innermost = units.at(-1)!;
  if (here.some((name) => name === innermost || name.endsWith(innermost))) return 'met';
  // A report that says nothing of its city contradicts nothing.
  return here.length === 0 ? 'open' : 'outside';
}

function fitOfTime({ from, to }: GlossarySense, { date }: SenseContext): Fit | null {
  if (from === null && to === null) return null;
  if (date === null) return 'open';
  const length = (bound: string) => Math.min(bound.length, date.length);
  if (from !== null && date.slice(0, length(from)) < from.slice(0, length(from))) return 'outside';
  if (to !== null && date.slice(0, length(to)) > to.slice(0, length(to))) return 'outside';
  return 'met';
}

/**
 * Words that show which field a sentence speaks of, for fields whose name alone is seldom printed.
 * A field that is not listed is known by the two-character pieces of its own name.
 */
const fieldCues: readonly { field: RegExp; cues: readonly string[]; sample: string }[] = [
  {
    field: /食品|药品|市场监管/,
    cues: ['食品', '食安', '餐饮', '包保', '药品', '食药', '市场监管'],
    sample: '落实食品安全“两个责任”',
  },
  {
    field: /党风|廉政|纪检|从严治党|党建/,
    cues: ['党风', '廉政', '纪检', '监察', '从严治党', '主体责任', '监督责任', '党委', '党组'],
    sample: '落实全面从严治党“两个责任”',
  },
  {
    field: /电信|通信|信息|广电/,
    cues: ['电信', '通信', '宽带', '广电', '互联网', '光纤', '基站', '5G'],
    sample: '推进电信网、广电网、互联网三网融合',
  },
  {
    field: /集体(?:经济|资产|三资)|农村经济|三农/,
    cues: ['集体', '村级', '农村', '资产', '经联社', '合作社', '农经'],
    sample: '加强农村集体“三资”监管',
  },
  { field: /外资|外经|招商/, cues: ['外资', '外商', '合资', '独资', '招商'], sample: '新引进三资企业12家' },
  {
    field: /消防|安全生产|应急/,
    cues: ['消防', '火灾', '隐患', '场所', '群租', '住宿', '安全', '整治'],
    sample: '排查“三合一”场所消防隐患',
  },
  {
    field: /社区|自治|基层治理|居民/,
    cues: ['居民', '社区', '自治', '居委', '听证', '议事', '楼组', '评议', '协商'],
    sample: '推行社区“三会”制度',
  },
  {
    field: /人大|党代会|换届|会议/,
    cues: ['人大', '代表', '党代会', '全会', '政协', '换届'],
    sample: '开好“三会”',
  },
  {
    field: /基层组织|村居|物业/,
    cues: ['村', '居', '支部', '换届', '书记', '业委会', '物业'],
    sample: '完成村“两委”换届',
  },
  { field: /财政|预算|经费/, cues: ['财政', '预算', '经费', '支出', '压减'], sample: '从严控制“三公”经费' },
  {
    field: /环境|生态|水务|绿化/,
    cues: ['河', '水', '林', '绿化', '生态', '污染', '环境'],
    sample: '落实田长、河长、林长“三长”责任',
  },
  {
    field: /教育|学校/,
    cues: ['教育', '学校', '学生', '教师', '幼儿', '办学'],
    sample: '推进“三名”工程，培育名校、名师',
  },
  {
    field: /卫生|医疗|健康/,
    cues: ['医疗', '卫生', '医院', '健康', '医保', '医药', '家庭医生'],
    sample: '深化三医联动改革',
  },
];

function fitOfField({ field }: GlossarySense, { nearby }: SenseContext): Fit | null {
  if (field === null) return null;
  const text = foldForm(nearby);
  const cues = fieldCues.filter((entry) => entry.field.test(field)).flatMap((entry) => entry.cues);
  const pieces = cues.length > 0 ? cues : piecesOf(field);
  return pieces.some((cue) => text.includes(foldForm(cue))) ? 'met' : 'open';
}

function piecesOf(field: string): string[] {
  const folded = foldForm(field);
  const pieces: string[] = [];
  for (let i = 0; i + 2 <= folded.length; i++) pieces.push(folded.slice(i, i + 2));
  return pieces;
}

/** True for names that count what they do not say: 三资, 两个责任, 三网融合, “三公”经费; not for 一网通办, which is one name. */
export function isNumeralAbbreviation(term: string): boolean {
  return /^[两二三四五六七八九十](?:个|大|项)?\p{Script=Han}{1,5}$/u.test(foldForm(term));
}
