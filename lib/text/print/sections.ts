import { type Normalised, printedSpan } from './normalise.ts';
import { numberings } from './numberings.ts';
import type { Section, SectionRole } from './section.ts';

/** Words of a head that tell which half of the report follows, with a head in which they stand; the first that fits wins. */
export const roleWords: readonly { role: SectionRole; pattern: RegExp; sample: string }[] = [
  { role: 'notes', pattern: /名词解释|名词注释|用语说明|有关名词|注释$|名词说明/, sample: '【名词解释】' },
  {
    role: 'plan',
    pattern:
      /安排|打算|展望|今后|未来[两三五]年|下一步|下一阶段|下阶段|下半年|明年|工作计划|目标任务|主要目标|预期目标|总体要求|总体思路|工作思路|工作建议|奋斗目标|发展目标|重点任务|新一届|(?:今年|新的一年)(?:的|主要|重点|政府)*(?:工作|任务)/,
    sample: '第二部分 下半年主要工作安排',
  },
  {
    role: 'review',
    pattern:
      /回顾|总结|完成情况|工作情况|过去[的]?[一两三四五]年|[一三四五]年来|上半年|去年|已完成|取得的成绩|主要成效|工作成效|主要做法|推进情况|落实情况|执行情况/,
    sample: '一、2023年工作回顾',
  },
];

/** Where a head may begin: after a line break, a statement's end, or the space that a one-line body puts between blocks. */
const opening = '(?<=^|[\\n。！？；”…：:]|[^\\d、，：] )';
/** What parts the number from its words. */
const behind = '[：:、 ]?';
const numbered = new RegExp(
  `${opening} ?(?:${numberings.map(({ pattern }) => `(${pattern})`).join('|')})${behind}`,
  'gu',
);
/** A head without a number stands on a line of its own, says which half follows, and is no sentence. */
const unnumberedRank = 1;
/** 名词解释 belongs to the whole document, not to the part it happens to stand behind. */
const notesRank = 0;
const longestUnnumbered = 30;
/** A head is a line; what goes on longer is a paragraph that a number opens, and its first sentence is the head. */
const longestHead = 60;

interface Head {
  start: number;
  end: number;
  rank: number;
  title: string;
}

/**
 * The headed sections of a report in text order, found even when the whole body is one line; empty when it has no heads.
 * `length` is that of the printed text.
 */
export function findSections(normalised: Normalised, length: number): Section[] {
  const heads = dropNoteItems(dropStrays(findHeads(normalised.text)));
  const sections: Section[] = [];
  const stack: { index: number; rank: number }[] = [];
  heads.forEach((head, index) => {
    while (stack.length > 0 && stack.at(-1)!.rank >= head.rank) stack.pop();
    const parent = stack.at(-1)?.index ?? null;
    let next = index + 1;
    while (next < heads.length && heads[next]!.rank > head.rank) next++;
    // Deep numberings may stand in their thousands; looking ahead is bounded by the sections that nest.
    const headSpan = printedSpan(normalised, head.start, head.end);
    const end = heads[next] ? printedSpan(normalised, heads[next]!.start, heads[next]!.end).start : length;
    sections.push({
      start: headSpan.start,
      end,
      head: headSpan,
      title: head.title,
      level: stack.length + 1,
      parent,
      role: 'other',
    });
    stack.push({ index, rank: head.rank });
  });
  assignRoles(sections);
  return sections;
}

function findHeads(text: string): Head[] {
  const heads: Head[] = [];
  for (const match of text.matchAll(numbered)) {
    const start = match.index + (match[0].startsWith(' ') ? 1 : 0);
    const which = numberings.findIndex((_, i) => match[i + 1] !== undefined);
    const end = headEnd(text, match.index + match[0].length);
    const title = text.slice(start, end).trim();
    if (end - start <= match[0].trim().length) continue;
    if (heads.length > 0 && heads.at(-1)!.end > start) continue;
    heads.push({ start, end, rank: numberings[which]!.rank, title });
  }
  for (const head of findUnnumbered(text)) heads.push(head);
  heads.sort((a, b) => a.start - b.start || a.end - b.end);
  return heads.filter((head, i) => i === 0 || head.start >= heads[i - 1]!.end);
}

/** A head ends with its line, its first sentence, or at the space after it where the body is one line. */
function headEnd(text: string, from: number): number {
  let i = from;
  while (text[i] === ' ') i++;
  for (; i < text.length && i - from < longestHead; i++) {
    const c = text[i]!;
    if (c === '\n' || c === '。' || c === '：' || c === '；' || c === '\t') return i;
    if (c === ' ' && i - from > 3) return i;
    if (c === '(' && /^\([一二三四五六七八九十]{1,3}\)/.test(text.slice(i, i + 5))) return i;
  }
  return i;
}

function findUnnumbered(text: string): Head[] {
  const heads: Head[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + longestUnnumbered + 1));
    if (end - start <= longestUnnumbered && end - start >= 4 && isUnnumberedHead(line.trim()))
      heads.push({ start, end, rank: isNotesHead(line) ? notesRank : unnumberedRank, title: line.trim() });
    start = end + 1;
  }
  return heads;
}

function isNotesHead(line: string): boolean {
  return roleWords[0]!.pattern.test(line);
}

function isUnnumberedHead(line: string): boolean {
  if (/[。！？；，,、：:\t]|工作报告/.test(line) && !/^【.*】$/.test(line)) return false;
  const said = roleWords.find(({ pattern }) => pattern.test(line));
  if (!said) return false;
  if (said.role === 'notes') return /^[【(（]?.{0,6}(?:名词|注释|用语)/.test(line);
  // A document's own title names its place, or both halves.
  if (/[镇乡区县市州道]|办事处|委员会/.test(line) && /20\d{2}/.test(line) && !/^20\d{2}/.test(line))
    return false;
  if (/总结|回顾|情况/.test(line) && /计划|安排|打算|思路/.test(line)) return false;
  return /工作|回顾|总结|安排|展望|目标|任务|打算/.test(line) && !/(?:第\d|\d[、.])/.test(line);
}

/** Numbers that open list items inside a sentence (1.5亿元 aside) are no heads: a run of heads begins with its first number. */
function dropStrays(heads: Head[]): Head[] {
  const seen = new Set<number>();
  return heads.filter((head) => {
    const first =
      /^(?:第一|一[、．.]|\(一\)|1[、．.]|\(1\)|【)/.test(head.title) ||
      head.rank === unnumberedRank ||
      isNotesHead(head.title);
    if (first) seen.add(head.rank);
    return first || seen.has(head.rank);
  });
}

/** What is numbered under 名词解释 are entries, not sections. */
function dropNoteItems(heads: Head[]): Head[] {
  let entriesUnder = Number.POSITIVE_INFINITY;
  return heads.filter((head) => {
    if (head.rank > entriesUnder) return false;
    entriesUnder = isNotesHead(head.title) ? head.rank : Number.POSITIVE_INFINITY;
    return true;
  });
}

/** Every head says its own half, or has its parent's; after a plan at the top level the rest is plan too. */
function assignRoles(sections: Section[]): void {
  let latest: SectionRole = 'other';
  for (const section of sections) {
    const parent = section.parent === null ? null : sections[section.parent]!;
    const own = roleWords.find(({ pattern }) => pattern.test(section.title))?.role;
    if (own === 'notes') section.role = 'notes';
    else if (
      parent &&
      parent.role !== 'other' &&
      !(parent.role === 'review' && own === 'plan' && section.level <= 2 && opensPlan.test(section.title))
    )
      section.role = parent.role;
    else if (own) section.role = roleByYears(section.title, own, sections);
    else if (parent) section.role = 'other';
    else section.role = byYearAlone(section.title, sections) ?? (latest === 'notes' ? 'notes' : latest);
    if (!parent) latest = section.role;
  }
  // Heads before the first that speaks: the report opens with its review.
  const firstRole = sections.findIndex(({ role }) => role === 'plan' || role === 'review');
  for (let i = 0; i < sections.length && (firstRole < 0 || i < firstRole); i++)
    if (sections[i]!.role === 'other' && firstRole >= 0 && sections[firstRole]!.role === 'plan')
      sections[i]!.role = 'review';
}

/** Under a title that speaks of the year done, a head that plans still opens the plan. */
const opensPlan = /下半年|明年|下一步|今后|20\d{2}年.{0,8}(?:计划|安排|打算|目标|思路)/;

const yearIn = (title: string): number | null => {
  const match = /(20\d{2}|19\d{2})年/.exec(title);
  return match ? Number(match[1]) : null;
};

/** 2024年工作 after 2023年工作回顾 is a plan: heads that name a year later than the first review's. */
function byYearAlone(title: string, sections: Section[]): SectionRole | null {
  const year = yearIn(title);
  const review = sections.find(({ role }) => role === 'review');
  const reviewed = review ? yearIn(review.title) : null;
  if (year === null || reviewed === null) return null;
  return year > reviewed ? 'plan' : 'review';
}

/** 2023年主要目标完成情况 speaks of what was done: a review word in the same head outweighs a plan word before it. */
function roleByYears(title: string, own: SectionRole, sections: Section[]): SectionRole {
  if (own === 'plan' && /(?:完成|推进|落实|执行)情况|回顾|总结$/.test(title)) return 'review';
  if (own === 'review' && /下半年|今后|安排|打算/.test(title) && !/上半年|过去/.test(title)) return 'plan';
  return byYearAlone(title, sections) === 'plan' && own === 'review' && /计划|目标/.test(title)
    ? 'plan'
    : own;
}
