import type { PeriodRule } from './time-facts.ts';

/** When a value holds that another takes the place of. */
export const startValueRules: readonly PeriodRule[] = [
  {
    id: 'start-value',
    sample: '覆盖率由38%提高到46%',
    apply: ({ startValue, phrase, floor }) =>
      startValue && !(phrase && phrase.start >= floor) ? { value: null, inferred: true } : null,
  },
];
