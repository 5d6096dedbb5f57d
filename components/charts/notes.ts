import { circledNumbers } from '../../lib/text/number-signs.ts';

/** The mark of the note at `index`, from 0: ① to ⑳, then (21) and on. */
export function noteMark(index: number): string {
  return circledNumbers[index] ?? `(${index + 1})`;
}

/** A note under a chart: of one period, or of every place that has its mark. */
export interface Note {
  mark: string;
  period: string | null;
  text: string;
}
