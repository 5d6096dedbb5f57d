import type { Figure } from '../../analysis/figure.ts';
import { type Bounds, boundsOf, judge, sum } from '../arithmetic.ts';
import { type ComparedReport, placeOf } from '../compared-report.ts';
import type { Check } from './check.ts';

/** The rule that reads the members of a:b:c. */
const ratioRule = 'ratio';

/** 100 in percent, as the whole that the members of a structure make up. */
const whole = 100;

/** The shares of the three industries (三次产业结构7:41:52), which make up 100. */
export function checkStructure(report: ComparedReport): Check[] {
  const checks: Check[] = [];
  const { figures } = report;
  for (let at = 0; at + 2 < figures.length; at += 1) {
    const members = figures.slice(at, at + 3) as [Figure, Figure, Figure];
    if (!isStructure(report.text, members) || isMember(figures[at + 3]) || isMember(figures[at - 1]))
      continue;
    const [first, second, third] = members;
    const given = restOf(sum([boundsOf(first), boundsOf(second)]));
    checks.push({
      kind: 'structure-sum',
      printed: placeOf(report, third),
      from: [placeOf(report, first), placeOf(report, second)],
      given,
      result: judge(third, given),
    });
    at += 2;
  }
  return checks;
}

const isMember = (figure: Figure | undefined): boolean => figure?.reading.rule === ratioRule;

const restOf = ({ low, high }: Bounds): Bounds => ({ low: whole - high, high: whole - low });

/** What a ratio of three is of, when it is of the three industries; asked of the words before it. */
const threeIndustries = /(?:三次产业|三产|产业)[^，。；]{0,12}$/u;
const leadReach = 20;

function isStructure(text: string, members: readonly Figure[]): boolean {
  const { start } = members[0]!;
  return members.every(isMember) && threeIndustries.test(text.slice(Math.max(0, start - leadReach), start));
}
