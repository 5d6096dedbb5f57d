import type { Snippet } from '../records/snippet.ts';

/** The number at the start of a heading, with what it looks like: 第一部分 上半年…, 一、坚持…, （二）…, 1.…, 1、… */
const headNumber =
  /^\s*(?:(第[一二三四五六七八九十百零〇\d]+[部章节条篇][分]?)|[（(]([一二三四五六七八九十百零〇\d]+)[)）]|([一二三四五六七八九十百零〇]+)(?=[、.．\s])|(\d{1,3})(?=[、.．\s])(?![.．]\d))/;

/** Headings longer than this are not read out in a source line; origin: the longest numbered heading of the real reports has 32 characters. */
const longestTitle = 20;

/**
 * Where in the report a snippet stands, for a source line: 第一部分·一，第1段. Sections by their numbers, by their
 * title where they have none; `null` when neither section nor paragraph is known.
 */
export function placeInReport({
  sectionPath,
  paragraph,
}: Pick<Snippet, 'sectionPath' | 'paragraph'>): string | null {
  const sections = sectionPath.map(sectionLabel).filter((label) => label !== '');
  const pieces: string[] = [];
  if (sections.length > 0) pieces.push(sections.join('·'));
  if (paragraph !== null) pieces.push(`第${paragraph}段`);
  return pieces.length > 0 ? pieces.join('，') : null;
}

/** A heading as one names it: its number, else its words, shortened. */
function sectionLabel(title: string): string {
  const match = headNumber.exec(title);
  if (match) {
    const [, part, bracketed, chinese, arabic] = match;
    return part ?? (bracketed ? `（${bracketed}）` : (chinese ?? arabic ?? ''));
  }
  const words = title.trim();
  return words.length > longestTitle ? `${words.slice(0, longestTitle)}…` : words;
}
