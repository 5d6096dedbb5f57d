import type { Figure, Reading } from '../../lib/analysis/figure.ts';

/** How a made figure was read, for tests that don't ask. */
export const madeReading: Reading = {
  rule: 'made',
  kind: 'made',
  name: null,
  period: null,
  status: 'half',
  goal: null,
  aspect: null,
  weight: [],
  parts: [],
};

/** A plain actual amount with the given fields; the one place where tests write a figure out. */
export function madeFigure(fields: Partial<Figure> = {}): Figure {
  return {
    start: 0,
    end: 1,
    text: '',
    indicator: null,
    indicatorSpan: null,
    indicatorId: null,
    scope: null,
    value: 0,
    valueTo: null,
    printedStep: 1,
    unit: null,
    kind: 'amount',
    lead: null,
    aspect: 'level',
    dir: null,
    basis: null,
    period: null,
    status: 'actual',
    goal: false,
    approx: 'exact',
    damaged: false,
    weight: 0,
    headline: false,
    inferred: [],
    reading: madeReading,
    section: [],
    ...fields,
  };
}

/** The place of the first occurrence of `printed` in `text`, as a figure has it. */
export function madePlace(text: string, printed: string): Pick<Figure, 'start' | 'end' | 'text'> {
  const start = text.indexOf(printed);
  if (start < 0) throw new Error(`not in the text: ${printed}`);
  return { start, end: start + printed.length, text: printed };
}
