import { append, emptyLine, type WordBlock, type WordLine } from './word-lines.ts';

/** What a report's title ends with, behind which its subtitle begins. */
const titleEnd = /(?:报告|总结|计划|打算|安排|要点|纲要|规划|方案|公报)(?:[(（][^()（）]{1,12}[)）])?$/u;
/** What no line of a title has before its last: signs of sentences and lists, and blanks, which part a name from an office. */
const otherSigns = /[，。；：！？、\s]|^[(（〔[—-]|^[一二三四五六七八九十\d]+[.．、]|年\d{1,2}月\d{1,2}日/u;
/** What stands below a title in its paragraph: a bracket, a dash, a day. */
const subtitle = /^(?:[(（〔[]|——|--|[12]\d{3}年\d{1,2}月\d{1,2}日)/u;
/** Characters of a line of a title, and lines of one, at most. */
const widest = 30;
const mostLines = 3;

/** The lines of a paragraph as blocks, the lines of a title as one; `level` is that of a heading, `null` for text. */
export const textBlocks = (lines: readonly WordLine[], level: number | null): WordBlock[] =>
  joinTitleLines(lines, level).map((line) =>
    level === null ? { kind: 'paragraph', ...line } : { kind: 'heading', level, ...line },
  );

/**
 * The lines of a paragraph with those made one that a writer broke within its title (Shift+Enter): of a heading all but
 * its subtitle, of text the first ones up to where a report's title ends.
 */
function joinTitleLines(lines: readonly WordLine[], level: number | null): WordLine[] {
  if (lines.length < 2) return [...lines];
  const length = level === null ? countTitleLines(lines) : countHeadingLines(lines);
  return length < 2 ? [...lines] : [joined(lines.slice(0, length)), ...lines.slice(length)];
}

function countTitleLines(lines: readonly WordLine[]): number {
  const first = lines.slice(0, mostLines);
  const last = first.findIndex(({ text }) => titleEnd.test(text));
  const isTitle = first
    .slice(0, last + 1)
    .every(
      ({ text }, i) => text.length <= widest && (i === last ? !subtitle.test(text) : !otherSigns.test(text)),
    );
  return isTitle ? last + 1 : 0;
}

function countHeadingLines(lines: readonly WordLine[]): number {
  const below = lines.findIndex(({ text }, i) => i > 0 && subtitle.test(text));
  return below < 0 ? lines.length : below;
}

/** Lines as one, parted by a blank between Latin words alone. */
function joined(lines: readonly WordLine[]): WordLine {
  const line = emptyLine();
  for (const part of lines)
    append(line, part, /[A-Za-z]$/.test(line.text) && /^[A-Za-z]/.test(part.text) ? ' ' : '');
  return line;
}
