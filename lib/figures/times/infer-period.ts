import type { Section } from '../../text/print/section.ts';
import type { ReportPeriod } from '../figure-input.ts';

/** Where a sign of the report's period is looked for: in the document's opening or in the headings of a half. */
type Where = 'opening' | 'review' | 'plan';

/** A sign of the period that a report reviews. */
export interface PeriodSign {
  id: string;
  where: readonly Where[];
  /** The group `year`, where the sign names one. */
  pattern: RegExp;
  sample: string;
}

/** A half year is reviewed; of the years that these name the first in the table holds. */
export const halfYearSigns: readonly PeriodSign[] = [
  {
    id: 'half-year-named',
    where: ['opening', 'review'],
    pattern: /(?<year>20\d{2})年?上半年/u,
    sample: '2023年上半年工作总结',
  },
  { id: 'half-year-reviewed', where: ['review'], pattern: /上半年/u, sample: '一、上半年工作回顾' },
  { id: 'half-year-planned', where: ['plan'], pattern: /下半年/u, sample: '二、下半年工作安排' },
];

/** The year that a heading of the review names. */
export const yearReviewed: PeriodSign = {
  id: 'year-reviewed',
  where: ['review'],
  pattern: /(?<year>20\d{2})年/u,
  sample: '一、2023年工作回顾',
};

/** The year that a heading of the plan names: a year's report reviews the one before. */
export const yearPlanned: PeriodSign = {
  id: 'year-planned',
  where: ['plan'],
  pattern: /(?<year>20\d{2})年/u,
  sample: '二、2024年工作安排',
};

/** The year of the document's own name. */
export const yearNamed: PeriodSign = {
  id: 'year-named',
  where: ['opening', 'review'],
  pattern: /(?<year>20\d{2})年(?:度)?(?:政府)?工作(?:回顾|总结|情况|报告)/u,
  sample: '2023年政府工作报告',
};

/** A heading or title is looked for in the first 1,500 characters of a document only: what comes later names other years. */
const openingReach = 1500;

/**
 * The days that a report reviews, inferred from its title and headings where nothing else says them: 2023年上半年,
 * 2023年工作回顾, 2024年工作安排 (the year before). What they don't say stays `null`. Pure.
 */
export function inferPeriod(text: string, sections: readonly Section[], known: ReportPeriod): ReportPeriod {
  const titles = (role: Section['role']) =>
    sections.filter((section) => section.role === role).map(({ title }) => title);
  const places: Record<Where, readonly string[]> = {
    opening: [text.slice(0, openingReach)],
    review: titles('review'),
    plan: titles('plan'),
  };
  const named = halfYearSigns.map((sign) => find(sign, places));
  const planned = find(yearPlanned, places)?.year;
  if (named.some((found) => found !== null)) {
    const year =
      named.find((found) => found?.year)?.year ??
      planned ??
      find(yearNamed, places)?.year ??
      known.deliveredOn?.slice(0, 4);
    return year === undefined
      ? known
      : { ...known, from: `${year}-01-01`, to: `${year}-06-30`, kind: 'half-year' };
  }
  const year = find(yearReviewed, places)?.year ?? (planned && String(Number(planned) - 1));
  return year === undefined
    ? known
    : { ...known, from: `${year}-01-01`, to: `${year}-12-31`, kind: 'annual' };
}

/** The first place that prints the sign, with the year it names there; `null` where none does. */
function find(
  { where, pattern }: PeriodSign,
  places: Record<Where, readonly string[]>,
): { year: string | undefined } | null {
  for (const place of where.flatMap((name) => places[name])) {
    const found = pattern.exec(place);
    if (found) return { year: found.groups?.year };
  }
  return null;
}
