import { type Head, squeeze, wholeWork } from '../text/print/heads.ts';
import type { BodyMatch } from './speech.ts';

/** The two halves of a report by the headings that open them. */
export interface HalfHeads {
  review: BodyMatch | null;
  plan: BodyMatch | null;
}

/** Longest heading of a half: 大塘埠's, with both halves of its plan, has 34 characters. */
const longest = 40;
/** Marks of a running sentence, and of a heading about something else than the whole work. */
const noHalf =
  /^(?!.{0,12}(?:回顾|总结)).*[,，](?=.{12,})|[：:].{6,}|《|存在|问题|困难|不足|公开|收支|预算|决算|[^”]计划执行/;

/** What is planned decades ahead stands before the year's plan and is no other year's: 2035年远景目标. */
const far = /远景|20(?:35|49|50)年/;

/**
 * The heading that opens the review, and of those behind it, no deeper, that plan, the first that names a year (a plan of
 * five years stands before the year's), else the first; each is `null` where none is printed. Offsets are
 * those of the text in which the headings were found.
 */
export function findHalfHeads(heads: readonly Head[]): HalfHeads {
  const halves = heads.filter(
    ({ title }) => title.length <= longest && wholeWork.test(squeeze(title)) && !noHalf.test(title),
  );
  const review = halves.find(({ says }) => says === 'review');
  const plans = halves.filter(
    ({ says, start, rank }) =>
      review && says === 'plan' && start > review.start && rank <= (review.rank === 1 ? 2 : review.rank),
  );
  const near = plans.filter(({ title }) => !far.test(squeeze(title)));
  const plan = near.find(({ title }) => /\d年/.test(squeeze(title))) ?? near[0] ?? plans[0];
  return { review: toMatch(review), plan: toMatch(plan) };
}

function toMatch(head: Head | undefined): BodyMatch | null {
  return head ? { text: squeeze(head.title), start: head.start, end: head.end } : null;
}
