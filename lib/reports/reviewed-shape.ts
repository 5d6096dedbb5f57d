import { parseCount } from '../text/days.ts';
import { planStart } from '../text/resolve-period.ts';

/** Several years, named by how many, by the first, or by both ends. */
export interface Run {
  kind: 'term';
  /** How many years; `null` where only the first or nothing is said. */
  years: number | null;
  from: number | null;
  to: number | null;
  /** The last year that a run from `from` can have, that of a five-year plan; `null` where it is open. */
  last: number | null;
}

/** What kind of time a report looks back on, as its words say without the year it ends in. */
export type Shape =
  | Run
  | { kind: 'half-year' | 'annual' }
  | { kind: 'other'; fromMonth: number; toMonth: number };

const termWords =
  /(?:过去|本届(?:政府)?|这|近|五)?的?(?<!\d)([一二三四五3-5])年(?:来|间)?的?(?:主要|政府)?(?:工作|发展|成就|成绩|回顾|历程)|本届(?:政府)?(?:任期|工作|以来)|(?:过去|这|近)的?([三四五3-5])年|的([三四五])年$/;
const yearSpan = /((?:19|20)\d{2})年?[-—~至到]((?:19|20)\d{2})年/;

const run = (known: Partial<Run>): Run => ({
  kind: 'term',
  years: null,
  from: null,
  to: null,
  last: null,
  ...known,
});

/** 回顾“十二五”, “十三五”时期工作, “十四五”以来; 实现“十四五”良好开局 is one year, and so is a plan beside a year. */
const planReviewed =
  /(?<![第\d一二三四五六七八九十])(十?[一二三四五六七八九]|十)五(?=[”"]|时期|期间|[规计]划|以来|发展|工作)(?!.*(?:开局|起步|开端|开门红|收官))/;
const sinceYear = /((?:19|20)\d{2})年以来/;

/** The run of years that a review's heading names by its first year or a five-year plan; `null` for other headings. */
export function runOfHead(head: string): Run | null {
  const since = sinceYear.exec(head);
  if (since) return run({ from: Number(since[1]) });
  const ordinal = /\d{4}年/.test(head) ? null : parseCount(planReviewed.exec(head)?.[1] ?? '');
  if (ordinal === null) return null;
  return run({ from: planStart(ordinal), last: planStart(ordinal) + 4 });
}

/** What a heading, a title or a sentence says of the time it looks back on; `null` where it says nothing. */
export function shapeOf(text: string): Shape | null {
  const span = yearSpan.exec(text);
  if (span && Number(span[2]) - Number(span[1]) >= 2) {
    return run({ from: Number(span[1]), to: Number(span[2]) });
  }
  if (/(?<!下)半年|1[-—~至]6月/.test(text) && !/^[^上]*下半年/.test(text.split(/[和及与暨]/)[0] ?? ''))
    return { kind: 'half-year' };
  const term = termWords.exec(text);
  const years = term ? parseCount(term[1] ?? term[2] ?? term[3] ?? '五') : null;
  if (term && years !== null && years >= 2) return run({ years });
  if (/届(?:[^届年]{0,6})?政府(?:任期)?(?:以来)?的?(?:主要)?工作/.test(text)) return run({});
  if (/前三季度|1[-—~至]9月/.test(text)) return { kind: 'other', fromMonth: 1, toMonth: 9 };
  if (/一季度/.test(text)) return { kind: 'other', fromMonth: 1, toMonth: 3 };
  return /年/.test(text)
    ? /(?:20\d{2}|过去一|去|全|本|上|今|一)年/.test(text)
      ? { kind: 'annual' }
      : null
    : null;
}
