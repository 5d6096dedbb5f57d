import { anyNumbering, numberings } from './numberings.ts';
import { type RoleWords, roleOf } from './role-words.ts';

/** A heading as it stands in a text that is read for headings: offsets are of that text. */
export interface Head {
  start: number;
  end: number;
  /** Depth of its numbering, 0 the outermost; see `numberings`. */
  rank: number;
  /** As printed, its number included. */
  title: string;
  /** What its own words, or the year that it names, say of the part that follows; `null` when nothing. */
  says: RoleWords['role'] | null;
}

/** Where a heading may begin: after a line break, a statement's end, the stars of bold plain text, or the space that a one-line body puts between blocks. */
const opening = '(?<=^|[\\n。！？；”…：:|*]|[^\\d、，：] )';
/** What parts the number from its words. */
const behind = '[：:、 ]?';
const numbered = new RegExp(
  `${opening} ?(?:${numberings.map(({ pattern }) => `(${pattern})`).join('|')})${behind}`,
  'gu',
);
/** The rank of a heading without a number, which heads a half. */
export const unnumberedRank = 1;
/** 名词解释 belongs to the whole document, not to the part it happens to stand behind. */
const notesRank = 0;
const longestUnnumbered = 30;
/** A heading is a line; what goes on longer is a paragraph that a number opens, and its first sentence is the heading. */
const longestHead = 60;
/** What a half of a report is about; a heading that names none of these speaks of one subject. */
export const wholeWork = /工作|回顾|总结|小结|安排|展望|目标|任务|打算|成就|成绩/;

/**
 * The headings of a text in order, each with what it says of the half that follows; the one finder, for every view of a
 * text (single spaces, no further ones, stand for all that is blank within a line). `further` are lines that a caller
 * knows for headings besides. Linear in the text's length.
 */
export function findHeads(text: string, further: readonly Head[] = []): Head[] {
  const heads = [...findNumbered(text), ...findUnnumbered(text), ...further].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return sayByYears(dropStrays(heads.filter((head, i) => i === 0 || head.start >= heads[i - 1]!.end)));
}

function findNumbered(text: string): Head[] {
  const heads: Head[] = [];
  if (!anyNumbering.test(text)) return heads;
  let last = 0;
  for (const match of text.matchAll(numbered)) {
    const start = match.index + (match[0].startsWith(' ') ? 1 : 0);
    const from = match.index + match[0].length;
    const end = headEnd(text, from);
    if (end <= from || start < last) continue;
    const { rank } = numberings.find((_, i) => match[i + 1] !== undefined)!;
    heads.push(toHead({ start, end, rank, title: text.slice(start, end).trim() }));
    last = end;
  }
  return heads;
}

/** A heading with what its words say. */
export const toHead = (head: Omit<Head, 'says'>): Head => ({ ...head, says: roleOf(squeeze(head.title)) });

/** A title without the blanks that a printer sets in it. */
export const squeeze = (title: string): string => title.replace(/\s/g, '');

/** A heading ends with its line, its first sentence, or at the space after it where the body is one line. */
function headEnd(text: string, from: number): number {
  let i = from;
  while (text[i] === ' ') i++;
  for (; i < text.length && i - from < longestHead; i++) {
    const c = text[i]!;
    if ('\n。：；\t*'.includes(c)) return i;
    // 做好 2025 年工作: a blank beside digits is the printer's, unless the head has said what follows (…工作回顾 2024年，).
    if (c === ' ' && i - from > 3 && (!/\d/.test(text[i - 1]! + text[i + 1]) || roleOf(text.slice(from, i))))
      return i;
    if (c === '(' && /^\([一二三四五六七八九十]{1,3}\)/.test(text.slice(i, i + 5))) return i;
  }
  return i;
}

const findUnnumbered = (text: string): Head[] =>
  headLines(text, { longest: longestUnnumbered, isHead: isUnnumberedHead }).map((head) =>
    head.says === 'notes' ? { ...head, rank: notesRank } : head,
  );

/** The lines of up to `longest` characters of whose words, without blanks, `isHead` holds: headings without a number. */
export function headLines(
  text: string,
  { longest, isHead }: { longest: number; isHead: (words: string) => boolean },
): Head[] {
  const heads: Head[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end - start <= longest && end - start >= 4) {
      const title = text.slice(start, end).trim();
      if (isHead(squeeze(title))) heads.push(toHead({ start, end, rank: unnumberedRank, title }));
    }
    start = end + 1;
  }
  return heads;
}

/** What may stand before a heading's own words: a motto (埋头苦干、勇毅前行——2022年主要工作), or the sign behind a lost number. */
const motto = /^(?:.{4,16}[—–-]{1,2}|、)/;
/** A heading whose year alone says which half follows: 2014年主要工作. */
const datedHead =
  /^(?:19|20)\d{2}年(?:的|度|全|[省市区县州旗镇乡]|街道|经济社会发展|政府|主要|各项)*(?:工作|重点)/;

/** A document's own title names its place before the year, or both halves. */
const ownTitle =
  /^(?!20\d\d).{0,60}(?:[镇乡区县市州道]|办事处|委员会).{0,60}20\d\d|(?:总结|回顾|情况).{0,60}(?:计划|安排|打算|思路)/;

/** Whether a line without blanks is a heading by its words alone: it says which half follows and is no sentence. */
export function isUnnumberedHead(line: string): boolean {
  const words = line.replace(motto, '');
  if (/[。！？；，,、：:\t|]|工作报告/.test(words) && !/^【.*】$/.test(words)) return false;
  const said = roleOf(words);
  if (said === 'notes') return /^[【(（]?.{0,6}(?:名词|注释|用语)/.test(words);
  if (!said && !datedHead.test(words)) return false;
  if (ownTitle.test(words)) return false;
  return wholeWork.test(words) && !/第\d|\d[、.]/.test(words);
}

/** Numbers that open list items inside a sentence (1.5亿元 aside) are no headings: a run of headings begins with its first number. */
function dropStrays(heads: Head[]): Head[] {
  const seen = new Set<number>();
  return heads.filter(({ title, rank, says }) => {
    const first =
      /^(?:第一|一[、．.]|[(（]一[)）]|1[、．.]|[(（]1[)）]|【)/.test(title) ||
      rank === unnumberedRank ||
      says === 'notes';
    if (first) seen.add(rank);
    return seen.has(rank);
  });
}

/** First and last of the years that a title names, a plan's five among them (十四五); 0 for none. */
export function yearsIn(title: string): [number, number] {
  const year = Number(/(?:19|20)\d{2}(?!\d)/.exec(title)?.[0] ?? 0);
  const plan = /([一二三四五六七八九十]{1,2})五[”时期计规]/.exec(title)?.[1];
  if (year || !plan) return [year, year];
  // Since the third plan, of 1966 to 1970, each is of five years: 九五 ends in 2000, 十四五 in 2025.
  const last = 1955 + 5 * ((plan[0] === '十' ? 10 : 0) + '十一二三四五六七八九'.indexOf(plan.at(-1)!));
  return [/收官/.test(title) ? last : last - 4, /开局|起步/.test(title) ? last - 4 : last];
}

/**
 * Headings that name a year and no half: 2024年工作 after 2023年工作回顾 is a plan, as it is after a review that names no
 * year. Where no heading says that it reviews, the earlier of two years is reviewed.
 */
function sayByYears(heads: Head[]): Head[] {
  const outer = heads.filter(({ rank }) => rank <= 2);
  const years = outer.map(({ title }) => yearsIn(title));
  const review = outer.findIndex(({ says }) => says === 'review');
  const reviewed = review < 0 ? Math.min(...years.flat().filter(Boolean)) : years[review]![1];
  outer.forEach((head, i) => {
    const [year, last] = years[i]!;
    if (head.says !== null || year === 0) return;
    if (year > reviewed && i > review) head.says = 'plan';
    // A plan's five years that go on beyond the year reviewed are of either half.
    else if (review >= 0 ? last <= reviewed || i < review : years.some(([other]) => other > year))
      head.says = 'review';
  });
  return heads;
}
