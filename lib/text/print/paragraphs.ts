import type { Span } from '../span.ts';
import type { Section } from './section.ts';

/** One paragraph. `doubt` is the first line break in it that may be a wrapped line or an end, `null` without one. */
export interface Paragraph extends Span {
  doubt: number | null;
}

/** What closes a sentence, closing quotes and brackets included: …取得扎实成效。 …步履坚实！” */
const closed = /[。！？!?；;：:…][”’」』）)]*\s*$/;
/** A line that begins something new: 一、 （二） 3. 第一部分 第十条 ——. */
const opens =
  /^\s*(?:第[一二三四五六七八九十百]+[部章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.．、](?!\d)|——|[-—]{2})/;

/** Lines shorter than this say nothing about wrapping: heads, dates, salutations. */
const TELLING_LENGTH = 15;
/** Above this share of telling lines without a closing mark, a text is taken as hard-wrapped. Of the real reports the PDF has 0.93, the pages at most 0.2. */
const WRAPPED_SHARE = 0.5;
/** A wrapped line is full when it reaches this share of the usual length; East Asian setting varies by two characters of about 27. */
const FULL_SHARE = 0.85;

/** The paragraphs of a text in order, without blank lines; wrapped lines of a PDF are joined. A TAB-parted row is a paragraph. */
export function findParagraphs(text: string): Paragraph[] {
  const lines = findLines(text);
  const full = fullLength(text, lines);
  if (full === null) return lines.map((line) => ({ ...line, doubt: null }));
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (open && !opens.test(words)) open.end = line.end;
    else {
      open = { ...line, doubt: null };
      paragraphs.push(open);
    }
    const isFull = words.length >= full;
    // A full line that closes a sentence may end the paragraph or not: nobody can tell from the text.
    if (isFull && closed.test(words)) open.doubt ??= line.end;
    if (!isFull) open = null;
  }
  return paragraphs;
}

/**
 * The number of the paragraph that holds `offset`, from 1 within the innermost of `sections` around it (or within
 * the text). `null` when wrapped lines leave the count open, or when heads run on inside the paragraph.
 */
export function paragraphNumber(
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  offset: number,
): number | null {
  const section = innermostSection(sections, offset);
  const from = section ? section.head.end : 0;
  let count = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.end <= from) continue;
    count += 1;
    const holdsHeads = sections.some(
      ({ head }) =>
        head.start > paragraph.start && head.start < paragraph.end && head.start !== section?.start,
    );
    const runOn =
      section !== null && section.head.start > paragraph.start && section.head.end < paragraph.end;
    if (paragraph.start <= offset && offset < paragraph.end) {
      const inDoubt = paragraph.doubt !== null && paragraph.doubt < offset;
      return holdsHeads || runOn || inDoubt ? null : count;
    }
    if (paragraph.doubt !== null) return null;
  }
  return null;
}

/** The deepest section around `offset`, `null` outside all. */
export function innermostSection(sections: readonly Section[], offset: number): Section | null {
  let found: Section | null = null;
  for (const section of sections) {
    if (section.start <= offset && offset < section.end && (!found || section.level >= found.level))
      found = section;
  }
  return found;
}

/** Titles of the sections around `offset`, outermost first. */
export function sectionPathAt(sections: readonly Section[], offset: number): string[] {
  const path: string[] = [];
  let section: Section | null | undefined = innermostSection(sections, offset);
  while (section) {
    path.unshift(section.title);
    section = section.parent === null ? null : sections[section.parent];
  }
  return path;
}

function findLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

/** Length from which a line counts as full, `null` when the text is not hard-wrapped. */
function fullLength(text: string, lines: Span[]): number | null {
  const telling = lines.filter(
    ({ start, end }) => end - start >= TELLING_LENGTH && !text.slice(start, end).includes('\t'),
  );
  if (telling.length < 10) return null;
  const unclosed = telling.filter(({ start, end }) => !closed.test(text.slice(start, end)));
  if (unclosed.length / telling.length < WRAPPED_SHARE) return null;
  const lengths = unclosed.map(({ start, end }) => end - start).sort((a, b) => a - b);
  return Math.floor((lengths[Math.floor(lengths.length / 2)] ?? 0) * FULL_SHARE);
}
