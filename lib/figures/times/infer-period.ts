import type { Section } from '../../text/print/section.ts';
import type { ReportPeriod } from '../figure-input.ts';

/** A head or title is looked for in the opening of a document only: what comes later names other years. */
const opening = 1500;

/**
 * The days that a report reviews, told from its title and heads where nothing else tells them: 2023年上半年,
 * 2023年工作回顾, 2024年工作安排 (the year before). What can't be told stays `null`. Pure.
 */
export function inferPeriod(text: string, sections: readonly Section[], known: ReportPeriod): ReportPeriod {
  const heads = [
    text.slice(0, opening),
    ...sections.filter(({ role }) => role === 'review').map(({ title }) => title),
  ];
  const half = heads.map((head) => /(20\d{2})年?上半年/u.exec(head)?.[1]).find((year) => year !== undefined);
  const plans = sections.filter(({ role }) => role === 'plan').map(({ title }) => title);
  const planHead = plans.map((title) => /(20\d{2})年/u.exec(title)?.[1]).find((year) => year !== undefined);
  const isHalf =
    half !== undefined ||
    sections.some(({ role, title }) => role === 'review' && title.includes('上半年')) ||
    plans.some((title) => title.includes('下半年'));
  const named = heads
    .map((head) => /(20\d{2})年(?:度)?(?:政府)?工作(?:回顾|总结|情况|报告)/u.exec(head)?.[1])
    .find((year) => year !== undefined);
  if (isHalf) {
    const year = half ?? planHead ?? named ?? known.deliveredOn?.slice(0, 4);
    return year === undefined
      ? known
      : { ...known, from: `${year}-01-01`, to: `${year}-06-30`, kind: 'half-year' };
  }
  const reviewed = sections
    .filter(({ role }) => role === 'review')
    .map(({ title }) => /(20\d{2})年/u.exec(title)?.[1])
    .find((year) => year !== undefined);
  const year = reviewed ?? (planHead === undefined ? undefined : String(Number(planHead) - 1));
  return year === undefined
    ? known
    : { ...known, from: `${year}-01-01`, to: `${year}-12-31`, kind: 'annual' };
}
