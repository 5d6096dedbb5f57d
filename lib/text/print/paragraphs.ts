import type { Span } from '../span.ts';
import type { Line } from './lines.ts';
import type { Section } from './section.ts';

/** One paragraph. `doubt` is the first line break in it that may be a wrapped line or an end, `null` without one. */
export interface Paragraph extends Span {
  doubt: number | null;
}

/** The paragraphs of a text in order, without blank lines; wrapped lines are joined. A row of cells is a paragraph. */
export function findParagraphs(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const { start, end, ending, unsure } of lines) {
    if (open) open.end = end;
    else {
      open = { start, end, doubt: null };
      paragraphs.push(open);
    }
    if (unsure) open.doubt ??= end;
    else if (ending !== 'wrapped') open = null;
  }
  return paragraphs;
}

/** The paragraph that holds an offset, its end among them; `null` between paragraphs. */
export function paragraphAt(paragraphs: readonly Paragraph[], at: number): Paragraph | null {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  const found = paragraphs[low];
  return found && found.start <= at && at <= found.end ? found : null;
}

/**
 * The number of the paragraph that holds `offset`, from 1 within the innermost of `sections` around it (or within
 * the text). `null` when wrapped lines leave the count open, or when headings run on inside the paragraph.
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
function innermostSection(sections: readonly Section[], offset: number): Section | null {
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
