import { foldForm } from '../text/print/fold.ts';
import { isName } from './no-names.ts';
import type { Body } from './note-names.ts';
import { cleanName } from './note-names.ts';

interface MarkPlace {
  text: string;
  /** Where the mark begins. */
  at: number;
  /** The note's own words: they often repeat the term. */
  words: string;
  body: Body;
}

/** How far back a name may begin: the longest quoted slogans have some forty characters. */
const reach = 60;
/** Longest name that is not quoted. */
const longest = 20;

/**
 * The name that a mark stands behind, `null` when there is none. A quoted name is taken as quoted; else the
 * longest run before the mark that the report uses again, or that the note repeats, or that is left when
 * the verbs and function words before it are taken off.
 */
export function findNameBeforeMark(place: MarkPlace): string | null {
  const name = nameBeforeMark(place);
  return name !== null && isName(name) ? name : null;
}

function nameBeforeMark({ text, at, words, body }: MarkPlace): string | null {
  const before = text
    .slice(Math.max(0, at - reach), at)
    .replace(/(?<![\s，,。；;：:、！!？?])[\s，,。；;：:、！!？?]+$/u, '')
    .replace(/(?<!\s)\s*\n\s*/g, '');
  const quoted = /[“「"《]([^“”「」"《》]{1,40})[”」"》]$/u.exec(before);
  if (quoted) return quoted[0].startsWith('《') ? quoted[0] : cleanName(quoted[1]!);
  // “三公”经费: the quoted half and the few characters behind it are one name.
  const half = /[“「"]([^“”「」"]{1,20})[”」"](\p{Script=Han}{1,6})$/u.exec(before);
  if (half) return cleanName(half[0]);
  // A note on 可持续发展（ESG）: the name stands before the brackets.
  const open = before.replace(/[（(][^（）()]*[）)]$/u, '');
  const run = /[^，,。；;：:、！!？?“”‘’「」（）()《》\s]{2,}$/u.exec(open)?.[0];
  if (!run) return null;
  return cleanName(pickSuffix(run.slice(-longest), words, body));
}

/** The part of `run`, ending where it ends, that is the name. */
function pickSuffix(run: string, words: string, body: Body): string {
  const suffixes: string[] = [];
  for (let length = run.length; length >= 3; length--) suffixes.push(run.slice(-length));
  const foldedWords = foldForm(words);
  const again = suffixes.find((suffix) => countOf(body.folded, foldForm(suffix)) > 1);
  const repeated = suffixes.find((suffix) => foldedWords.includes(foldForm(suffix)));
  const stripped = stripLead(run);
  const found = [again, repeated]
    .filter((suffix) => suffix !== undefined)
    .map(stripLead)
    .filter((suffix) => suffix.length >= 3)
    .sort((a, b) => b.length - a.length)[0];
  return found ?? stripped;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

/** Verbs, adverbs and particles that stand before the name of a policy: 深入推进集体房产|租税联动. */
const leading =
  '深入|扎实|持续|全面|加快|积极|大力|稳步|有序|有效|切实|进一步|不断|着力|继续|加强|推进|推动|落实|实施|开展|深化|完善|健全|建立|构建|打造|建设|创建|建成|强化|优化|提升|促进|做好|做实|做优|探索|执行|坚持|形成|启动|完成|实现|举办|组织|制定|发挥|聚焦|围绕|统筹|依托|结合|按照|通过|参与|参加|获评|获得|成立|设立|新增|新建|纳入|引进|引入|巩固|拓展|用好|办好|抓好|抓实|严格|鼓励|支持|推行|试点|试行|首批|首个|全国|全市|全区|全镇|全省|以及|其中|包括|成为|作为|列入|入选|进行|对于|关于|的|了|和|与|及|在|对|为|将|把|以|等|至|向|从|被|由|按|达|做到';
const lead = new RegExp(`^(?:${leading})`, 'u');
/** Particles after which a name begins anew, wherever they stand in the run. */
const parting = /^.*(?:的|了|和|与|以及|做到|成为|作为|推进|推动|落实|实施|开展|深化)(?=.{3,}$)/u;

function stripLead(run: string): string {
  let name = run.replace(parting, '');
  for (let shorter = name.replace(lead, ''); shorter !== name; shorter = name.replace(lead, '')) {
    if (shorter.length < 2) break;
    name = shorter;
  }
  return name;
}
