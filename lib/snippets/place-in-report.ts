import type { Snippet, SnippetFigure } from '../records/snippet.ts';
import { headNumber } from './head-number.ts';
import { pageNumbers } from './page-numbers.ts';

/** Headings longer than this are not read out in a source line; origin: the longest numbered heading of the real reports has 32 characters. */
const longestTitle = 20;

/** What says where it stands; `figure` is left out or `null` for what is none. */
export type Placed = Pick<Snippet, 'sectionPath' | 'paragraph' | 'file'> & {
  figure?: Pick<SnippetFigure, 'rule' | 'indicator'> | null | undefined;
};

/** True for a figure in a cell of a table: its row counts as a paragraph, and nobody counts so. */
export const isInTable = ({ figure }: Pick<Placed, 'figure'>): boolean => figure?.rule === 'table-cell';

/**
 * Where in the report a snippet stands, for a source line: 第一部分·一，第1段，第3页. Sections by their numbers, by their
 * title where they have none; in a table by what it measures; pages of a file that has them. `null` when nothing of it is
 * known.
 */
export function placeInReport(placed: Placed): string | null {
  const { sectionPath, paragraph, file, figure } = placed;
  const sections = sectionPath.map(sectionLabel).filter((label) => label !== '');
  const pieces: string[] = [];
  if (sections.length > 0) pieces.push(sections.join('·'));
  if (isInTable(placed)) pieces.push(figure?.indicator ? `表中“${figure.indicator}”` : '表中');
  else if (paragraph !== null) pieces.push(`第${paragraph}段`);
  const pages = pageNumbers(file?.pages);
  if (pages !== null) pieces.push(`第${pages}页`);
  return pieces.length > 0 ? pieces.join('，') : null;
}

/** A heading as one names it: its number, else its words, shortened. */
function sectionLabel(title: string): string {
  const number = headNumber.exec(title)?.[0].trim();
  // A title that was kept by an earlier version has narrow brackets, a source line is Chinese print.
  if (number)
    return number
      .replace(/[、．.]$/, '')
      .replace('(', '（')
      .replace(')', '）');
  const words = title.trim();
  return words.length > longestTitle ? `${words.slice(0, longestTitle)}…` : words;
}
