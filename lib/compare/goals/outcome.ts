import type { Figure } from '../../analysis/figure.ts';

/** What a report gives for a promise, and whether the two may be set side by side. */
export interface Outcome {
  figure: Figure;
  /** False where it is of the same thing and measures something else: another unit, growth against level, new against stock. */
  comparable: boolean;
}
