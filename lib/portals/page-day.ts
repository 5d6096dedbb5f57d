import type { PageField } from '../text/report-text.ts';
import { readHeadText } from './general.ts';
import type { PortalGlance } from './portal.ts';

/** True for a labelled day: 发布日期, 更新时间. */
export function isDated({ label, value }: PageField): boolean {
  return /日期|时间/.test(label) && /\d{4}/.test(value);
}

/** Characters next to the body in which a date without a label is the page's own, and not some clock's. */
const bareLimit = 300;

/**
 * The head of a page with the day that stands near the body without a label, where no field is dated. A first look judges
 * nothing by a day, and the script of every page goes without.
 */
export function withBareDay(document: Document, { layout, head }: PortalGlance): PageField[] {
  if (head.some(isDated)) return head;
  const { near, top } = readHeadText(document, layout);
  const bare = findBareDate(near.slice(-bareLimit)) ?? findBareDate(top.slice(0, bareLimit));
  return bare ? [...head, { label: '', value: bare }] : head;
}

/** The last line that begins or ends with a date and holds little else: `2024年02月02日 来源: 上海普陀`, `2025-03-10`. */
function findBareDate(text: string): string | null {
  let found: string | null = null;
  for (const line of text.split('\n')) {
    const match = /(?:^|\s)(\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}日?)(?=$|\s)/.exec(line.trim());
    if (match && line.trim().length <= 80 && !/第[^\s]{1,4}次|会议|——/.test(line)) found = match[1] as string;
  }
  return found;
}
