import type { SnippetSurroundings } from '../records/snippet.ts';
import { asOneLine, type SentenceText } from '../text/print/sentence.ts';
import type { Span } from '../text/span.ts';
import { readTableNames } from './cell-names.ts';
import { headingWords } from './heading-line.ts';
import type { Statement } from './statement.ts';
import { coreWords, numberSign } from './subject-words.ts';

/** Characters before a paragraph that are looked through for its headings: a section of a long report. */
const headingReach = 4000;
/** Most headings that are kept: the nearest, and the one that is nearest when it is taken out. */
const mostHeadings = 2;
/** Longest sentence that opens a paragraph and says what it is about, and longest line that stands over it likewise: 教育方面。 */
const longestLead = 16;
/** Most characters of a sentence that are kept. */
const longestKept = 80;

/** What the words outside a number's own sentence or row say of it. Pure; reads up to 4,000 characters before it and a table's rows. */
export function readSurroundings(
  print: SentenceText,
  span: Span,
  { before, whole }: Pick<Statement, 'before' | 'whole'>,
  known: { whole: boolean },
): SnippetSurroundings {
  const table = readTableNames(print.text, span, known);
  const { start } = table ?? paragraphOf(print, span);
  const lines = linesAbove(print.text, start, known);
  return {
    titles: table?.titles ?? [],
    above: table?.above ?? [],
    ...(table ? { before: null, opening: null } : sentencesBefore(before, { whole, lines })),
    headings: headingsIn(lines),
  };
}

function paragraphOf({ paragraphs }: SentenceText, { start }: Span): Span {
  return paragraphs.find((one) => one.start <= start && start <= one.end) ?? { start, end: start };
}

/** The sentences before a number's own that may name what it speaks of. */
function sentencesBefore(
  before: string,
  { whole, lines }: { whole: boolean; lines: readonly string[] },
): Pick<SnippetSurroundings, 'before' | 'opening'> {
  const all = before.split(/(?<=[。！？!?])/u).map(asOneLine);
  const isPlain = (one: string) => one !== '' && !coreWords(one).includes(numberSign);
  const first = all[0]!;
  const opening = first.length <= longestLead && isPlain(first) ? first : lineOver(lines);
  return {
    before:
      all
        .slice(whole ? 0 : 1)
        .findLast(isPlain)
        ?.slice(-longestKept) ?? null,
    opening: whole ? opening : null,
  };
}

/** The lines above an offset, as far as headings are looked for; the first may be cut and is left out. */
function linesAbove(text: string, at: number, known: { whole: boolean }): string[] {
  const from = Math.max(0, at - headingReach);
  return text
    .slice(from, at)
    .split('\n')
    .slice(from === 0 && known.whole ? 0 : 1, -1);
}

/** The nearest headings: lines with a number, and names of owners. */
function headingsIn(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = lines.length - 1; i >= 0 && found.length < mostHeadings; i -= 1) {
    const words = headingWords(lines[i]!);
    if (words !== null) found.push(asOneLine(words));
  }
  return found;
}

/** A short line right above, behind one that ends with a stop, that no stop closes: 教育方面. */
function lineOver(lines: readonly string[]): string | null {
  const line = lines.at(-1)?.trim() ?? '';
  const isShort = line !== '' && line.length <= longestLead && /^[^\d。；，！？\t]+$/u.test(line);
  return isShort && headingWords(line) === null && /(?:[。！？：:]|^)\s*$/u.test(lines.at(-2) ?? '')
    ? line
    : null;
}
