import type { Example, Option } from './examples.ts';

/** Weights for features, in their order. */
export type Weights = Float64Array;

/** Newton steps: from zero the weights settle within these; from weights near by within the few. */
const [manySteps, fewSteps] = [14, 4];

/** A step that changes no weight by more than this is the last. */
const settled = 1e-4;

/** Longest step of one weight, lest the first overshoot. */
const longestStep = 4;

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** Gradient and curvature of what is minimised, summed over examples. */
class Curve {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array[];
  constructor(size: number) {
    this.gradient = new Float64Array(size);
    this.curvature = Array.from({ length: size }, () => new Float64Array(size));
  }
  addGradient(features: Float64Array, by: number): void {
    for (let i = 0; i < features.length; i++) this.gradient[i]! += by * features[i]!;
  }
  /** Only the lower half is kept: the curvature is symmetric. */
  addCurvature(features: Float64Array, by: number): void {
    for (let i = 0; i < features.length; i++) {
      const scaled = by * features[i]!;
      if (scaled === 0) continue;
      const row = this.curvature[i]!;
      for (let j = 0; j <= i; j++) row[j]! += scaled * features[j]!;
    }
  }
}

/** Solves the symmetric positive system by Cholesky's decomposition, in place. */
function solve({ gradient, curvature: rows }: Curve): Float64Array {
  const size = gradient.length;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = rows[i]![j]!;
      for (let k = 0; k < j; k++) sum -= rows[i]![k]! * rows[j]![k]!;
      rows[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / rows[j]![j]!;
    }
  const step = Float64Array.from(gradient);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) step[i]! -= rows[i]![k]! * step[k]!;
    step[i]! /= rows[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) step[i]! -= rows[k]![i]! * step[k]!;
    step[i]! /= rows[i]![i]!;
  }
  return step;
}

interface Fitting {
  size: number;
  /** How strongly weights are held near zero, by feature: by the square of the feature's spread. */
  held: Float64Array;
  start: Weights | null;
  add(curve: Curve, weights: Weights): void;
}

/** Newton's method; the same input gives the same weights to the last bit. */
function minimise({ size, held, start, add }: Fitting): Weights {
  const weights = Float64Array.from(start ?? new Float64Array(size));
  for (let round = 0; round < (start === null ? manySteps : fewSteps); round++) {
    const curve = new Curve(size);
    for (let i = 0; i < size; i++) {
      curve.gradient[i]! += held[i]! * weights[i]!;
      curve.curvature[i]![i]! += held[i]!;
    }
    add(curve, weights);
    const step = solve(curve);
    const longest = Math.max(...step.map(Math.abs));
    for (let i = 0; i < size; i++) weights[i]! -= step[i]! * Math.min(1, longestStep / longest);
    if (longest < settled) break;
  }
  return weights;
}

/** The variance of each feature over options, so that weights of features with a wide range are held less; 1 where it never varies. */
function spreads(options: readonly Option[], size: number): Float64Array {
  const spread = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let [sum, squares] = [0, 0];
    for (const { features } of options) {
      sum += features[i]!;
      squares += features[i]! ** 2;
    }
    const mean = sum / options.length;
    spread[i] = squares / options.length - mean ** 2 || 1;
  }
  return spread;
}

/** Weights by which the right offers come before the others: a conditional logit over the offers for each number. */
export function fitChoice(examples: readonly Example[], strength: number, start: Weights | null): Weights {
  const groups = examples
    .map(({ options }) => options.filter(({ known }) => known))
    .filter((options) => options.some(isRight) && !options.every(isRight));
  const all = groups.flat();
  const size = all[0]!.features.length;
  const add = (curve: Curve, weights: Weights): void => {
    for (const options of groups) {
      const scores = options.map(({ features }) => dot(weights, features));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const total = powers.reduce((sum, power) => sum + power, 0);
      const right = powers.reduce((sum, power, i) => sum + (isRight(options[i]!) ? power : 0), 0);
      const mean = new Float64Array(size);
      options.forEach(({ features }, i) => {
        const share = powers[i]! / total;
        for (let k = 0; k < size; k++) mean[k]! += share * features[k]!;
        curve.addGradient(features, share - (isRight(options[i]!) ? powers[i]! / right : 0));
        curve.addCurvature(features, share);
      });
      curve.addCurvature(mean, -1);
    }
  };
  const held = spreads(all, size).map((spread) => spread * strength);
  return minimise({ size, held, start, add });
}

/** Weights whose sum is the log-odds that an offer is right: a logistic regression. */
export function fitTrust(options: readonly Option[], strength: number, start: Weights | null): Weights {
  const size = options[0]!.features.length;
  const add = (curve: Curve, weights: Weights): void => {
    for (const option of options) {
      const likely = 1 / (1 + Math.exp(-dot(weights, option.features)));
      curve.addGradient(option.features, likely - (isRight(option) ? 1 : 0));
      curve.addCurvature(option.features, likely * (1 - likely));
    }
  };
  const held = spreads(options, size).map((spread) => spread * strength);
  held[0] = 1e-3;
  return minimise({ size, held, start, add });
}

const isRight = ({ tier }: Option): boolean => tier === 'right';
