import type { Line } from '../text/print/lines.ts';
import { closesStatement } from '../text/print/marks.ts';
import type { Print } from '../text/print/print.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isMeasureAt, type MarkStyle, type NoteMark, parseMarkAt } from './note-marks.ts';

/** One note as it stands: its mark, if it has one, and its text behind the mark. */
export interface RawNote {
  mark: NoteMark | null;
  /** Name and words; further pieces follow where a page break cut the note. */
  pieces: Span[];
  /** True when it stands under a heading that announces notes. */
  headed: boolean;
  /** Where name and words stand, when a table parts them. */
  cells?: { name: Span; words: Span };
}

/** A part of the document that holds nothing but notes. */
export interface NoteSection extends Span {
  notes: RawNote[];
}

const subject =
  '(?:(?:专有|专业|有关|相关|部分|主要|新)?(?:名词|术语|用语|词语|词汇|缩略语|缩略词|专用词)(?:(?:和|与|及|、)(?:缩略语|术语|名词|缩写|数据|用语))?)';
const explained = '(?:的)?(?:解释|注释|释义|说明|浅释|简释|释疑|注解|诠释|解读)';
/** Headings of sections of notes; the longer form may stand inside a line of a body that has lost its breaks. */
const longHead = `${subject}${explained}`;
const shortHead = '(?:注释|注解|附注|尾注|脚注|注)';

/** A line that is a heading of notes: 【名词解释】, 附件：《政府工作报告》有关用语说明, 注：. */
const headLine = new RegExp(
  `^[【\\[（(《〖]?\\s*(?:附件?\\s*[0-9一二三四]?\\s*[：:．.、]?\\s*)?(?:[^。；;！!？?]{0,24}?${longHead}|${shortHead})\\s*(?:[（(][^）)]{0,30}[）)])?\\s*[】\\]）)》〗]?\\s*[：:]?$`,
  'u',
);
/** The same inside a line: behind the end of a sentence or a space, and before a note. */
const headInside = new RegExp(
  `(?<=^|[。！!？?；;”》）)\\s|])[【\\[（(]?\\s{0,3}(?:附件?\\s{0,3}[0-9一二三四]?\\s{0,3}[：:．.、]?\\s{0,3})?(?:《?政府工作报告》?)?(?:中)?(?:的)?(?:${longHead}|注释|附注|注(?=[：:]))\\s{0,3}[】\\]）)]?\\s{0,3}[：:]?\\s{0,3}(?=[①-⑳⑴-⒇【“\\[［〔（(]|\\d{1,2}\\s{0,3}[.．、:：）)]?\\s{0,3}[\\p{Script=Han}“A-Z\\d]|[\\p{Script=Han}]{2,20}[：:—])`,
  'gu',
);

/** What a portal prints below the body, and headings of other annexes: the notes end there. */
const afterNotes =
  /^(?:附件?\s*[0-9一二三四]|附表|读屏专用|【?(?:打印|关闭|字体|分享)|上一[篇条]|下一[篇条]|相关(?:附件|文章|链接|阅读|稿件|信息|新闻)|附件下载|文件预览|扫一扫|责任编辑|编辑[：:]|来源[：:]|信息来源|版权所有|主办[：:单]|网站地图|网站标识码|[沪京粤浙苏]ICP备|您?的?当前位置)/;

/** What looks like a heading is followed to the text's end: no report has so many, and a page may have thousands. */
const mostHeads = 40;

/** Sections of notes, in text order; empty when no heading of notes has a note below it. */
export function findNoteSections(print: Print): NoteSection[] {
  const found: NoteSection[] = [];
  let tried = 0;
  for (const head of findHeads(print)) {
    if (found.some((section) => overlaps(section, head))) continue;
    if (tried === mostHeads) break;
    tried += 1;
    const notes = readNotes(print, head.end);
    if (notes.length === 0) continue;
    found.push({ start: head.start, end: notes.at(-1)!.pieces.at(-1)!.end, notes });
  }
  return found;
}

/** Each possible heading, in text order; the notes begin where it ends. */
function findHeads({ text, layout, sections }: Print): Span[] {
  const heads: Span[] = [];
  for (const line of layout.lines) {
    // Headings are often set wide: 名 词 解 释.
    const printed = text.slice(line.start, Math.min(line.end, line.start + longestHead * 2));
    const squeezed = printed.replace(/[ \u3000\xa0]+/g, '');
    if (
      line.end - line.start <= longestHead * 2 &&
      squeezed.length <= longestHead &&
      headLine.test(squeezed)
    ) {
      heads.push({ start: line.start, end: line.end });
    }
    const remark = /^(?:注释|附注|注)\s*[：:]/.exec(text.slice(line.start, line.start + 6));
    if (remark) heads.push({ start: line.start, end: line.start + remark[0].length });
  }
  for (const found of text.matchAll(headInside)) {
    heads.push({ start: found.index, end: found.index + found[0].length });
  }
  for (const { role, head } of sections) if (role === 'notes') heads.push(head);
  return heads.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 附件2：《2024年某某区政府工作报告》有关名词术语解释（以文中出现为序） is as long as headings of notes get. */
const longestHead = 60;

/** The lines from `from` on; the one that holds it begins with what shows after it. */
function* linesFrom(text: string, lines: readonly Line[], from: number): Generator<Span> {
  for (const { start, end } of lines) {
    if (end <= from) continue;
    const head = start >= from ? 0 : text.slice(from, end).search(/\S/u);
    if (head >= 0) yield { start: Math.max(start, from) + head, end };
  }
}

/** A sentence under the heading that speaks of the notes: （按在报告中出现的顺序排列）. */
const introduction = /^[（(][^）)]{2,60}[）)]$|^(?:以下|下列|现将)[^。]{2,60}[：:。]$/;

interface Start {
  at: number;
  mark: NoteMark | null;
}

/** The notes below a heading: each begins at a mark of the first one's style, or with a name where none is numbered. */
function readNotes({ text, layout }: Print, from: number): RawNote[] {
  const lines: Span[] = [];
  for (const line of linesFrom(text, layout.lines, from)) {
    if (afterNotes.test(text.slice(line.start, line.start + 12))) break;
    lines.push(line);
  }
  while (lines[0] && introduction.test(text.slice(lines[0].start, lines[0].end))) lines.shift();
  const first = lines[0];
  if (!first) return [];
  if (text.slice(first.start, first.end).includes('\t')) return readTable(text, lines);
  const mark = parseMarkAt(text, first.start);
  const starts = mark && isOpening(text, mark) ? markedStarts(text, lines, mark) : namedStarts(text, lines);
  return cutNotes(text, lines, starts);
}

/** A table's row: an optional number, the name, the words. Its own heading row names no term. */
function readTable(text: string, lines: readonly Span[]): RawNote[] {
  const notes: RawNote[] = [];
  for (const line of lines) {
    const printed = text.slice(line.start, line.end);
    if (!printed.includes('\t')) break;
    const cells: Span[] = [];
    let at = line.start;
    for (const cell of printed.split('\t')) {
      if (cell.trim() !== '') cells.push({ start: at, end: at + cell.length });
      at += cell.length + 1;
    }
    const numbered = /^\s*\d{1,3}[.．、]?\s*$/.test(text.slice(cells[0]!.start, cells[0]!.end));
    const [name, words] = numbered ? cells.slice(1) : cells;
    if (
      !name ||
      !words ||
      /^\s*(?:序号|名词|术语|用语|词语|名称|项目|指标)/.test(text.slice(name.start, name.end))
    )
      continue;
    const mark = numbered ? parseMarkAt(text, cells[0]!.start, ['dotted', 'bare']) : null;
    notes.push({
      mark,
      pieces: [{ start: name.start, end: line.end }],
      headed: true,
      cells: { name, words },
    });
  }
  return notes;
}

/** True when a note of its own begins at `mark`: numbers start at 1, and words follow. */
function isOpening(text: string, mark: NoteMark): boolean {
  return (
    mark.number <= 1 && /^\s*[\p{Script=Han}“"「《【A-Za-z0-9（(]/u.test(text.slice(mark.end, mark.end + 4))
  );
}

/** A number may be skipped (a note was lost), but not so many that a figure at a line's start would pass. */
const largestGap = 3;

function markedStarts(text: string, lines: readonly Span[], first: NoteMark): Start[] {
  const atLines = new Map<number, NoteMark>();
  let last = first.number - 1;
  for (const line of lines) {
    const mark = parseMarkAt(text, line.start, [first.style]);
    if (!mark || !follows(text, mark, last)) continue;
    atLines.set(line.start, mark);
    last = mark.number;
  }
  const marks = [...atLines.values()];
  const starts: Start[] = [];
  marks.forEach((mark, i) => {
    starts.push({ at: mark.start, mark });
    const next = marks[i + 1];
    const stop = next?.start ?? lines.at(-1)!.end;
    // Notes that share a line stand between two of which the second's number does not follow.
    if (next && next.number <= mark.number + 1) return;
    for (const inner of innerMarks({
      text,
      from: mark.end,
      to: stop,
      style: first.style,
      number: mark.number + 1,
    })) {
      starts.push({ at: inner.start, mark: inner });
    }
  });
  return starts;
}

function follows(text: string, mark: NoteMark, last: number): boolean {
  if (mark.style === 'bullet') return true;
  // Notes that begin anew at 1 belong to another part of the report.
  if (mark.style === 'bare' && isMeasureAt(text, mark.end)) return false;
  return (mark.number > last && mark.number <= last + largestGap) || (mark.number === 1 && last > 1);
}

interface InnerMarks {
  text: string;
  from: number;
  to: number;
  style: MarkStyle;
  number: number;
}

/** Marks inside a line that go on counting, each behind the end of a sentence or a space. */
function innerMarks({ text, from, to, style, number }: InnerMarks): NoteMark[] {
  const marks: NoteMark[] = [];
  let expected = number;
  for (let at = from; at < to; at++) {
    const mark = parseMarkAt(text, at, [style]);
    if (!mark) continue;
    if (
      mark.number === expected &&
      /[。；;.!！”）)\s]/.test(text[at - 1]!) &&
      /^\s*[\p{Script=Han}“"「《【A-Za-z\d]/u.test(text.slice(mark.end))
    ) {
      marks.push(mark);
      expected++;
    }
    at = mark.end - 1;
  }
  return marks;
}

/** A line that names what it explains, where notes have no numbers. */
const namedLine =
  /^(?:【[^】\n]{2,40}】|[“"「《]?[^。；;！!？?：:\n—]{2,40}[”"」》]?\s*(?:[：:]|[—－─]{1,3}|--)|[“"「][^”"」\n]{2,40}[”"」][，,]?\s*(?:是指|指|即|是)|[^。；;！!？?：:，,\n]{2,24}[，,]?(?:是指|指的是|系指))\s*\S/u;
/** Lines that only look so: dates, telephones, senders. */
const notNamed = /^(?:来源|发布|时间|日期|作者|电话|联系|地址|主题|索引|文号|编辑|责任|https?)/;

function namedStarts(text: string, lines: readonly Span[]): Start[] {
  const starts: Start[] = [];
  for (const line of lines) {
    const printed = text.slice(line.start, line.end);
    if (namedLine.test(printed) && !notNamed.test(printed)) {
      starts.push({ at: line.start, mark: null });
      // One line with several 【…】: each begins a note.
      for (const more of printed.slice(1).matchAll(/(?<=[。；;！!”]\s*)【[^】]{2,40}】/gu)) {
        starts.push({ at: line.start + 1 + more.index, mark: null });
      }
    } else if (starts.length === 0) return [];
  }
  return starts;
}

/** Each note reaches to the next; the last one ends with its sentence, because what follows may be the page's. */
function cutNotes(text: string, lines: readonly Span[], starts: readonly Start[]): RawNote[] {
  return starts.map(({ at, mark }, i) => {
    const from = mark ? mark.end : at;
    const next = starts[i + 1];
    const end = next ? trimmedEnd(text, from, next.at) : lastEnd(text, lines, from);
    return { mark, pieces: [{ start: from, end }], headed: true };
  });
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** Ends of the last note: its line, and further lines only while the sentence is open and no gap parts them. */
function lastEnd(text: string, lines: readonly Span[], from: number): number {
  let index = lines.findIndex((line) => line.end > from);
  let end = lines[index]!.end;
  while (!closesStatement(text.slice(from, end)) && index + 1 < lines.length) {
    const next = lines[index + 1]!;
    const gap = text.slice(end, next.start).split('\n').length - 1;
    // Two empty lines: what follows is no longer the note, whether or not it closed its sentence.
    if (gap > 2) break;
    end = next.end;
    index++;
  }
  return end;
}
