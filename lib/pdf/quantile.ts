/** The value at a share of the way through values in their order; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle one of values in their order, of an even number the upper; 0 for none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
