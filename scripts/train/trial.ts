import type { NameTier } from '../accuracy/name-tiers.ts';
import type { Example, Option } from './examples.ts';
import { dot, fitChoice, fitTrust, type Weights } from './fit.ts';

/** How strongly weights are held near zero; tried by cross-validation from 3 to 40. */
const strength = { choice: 10, trust: 20 };

/** Folds of the cross-validation; all examples of a document are in one. */
const folds = 9;

/** Both sets of weights. */
export interface Trained {
  choice: Weights;
  trust: Weights;
}

/** What may be done with the names of the rules. */
export type Way = 'rules' | 'ranked';

export interface Bounds {
  sure: number;
  least: number;
  margin: number;
}

/** What came of one number: the chosen name with its trust; `trust` is `null` where the rules leave it blank. */
export interface Outcome {
  trust: number | null;
  tier: NameTier;
  inferred: boolean;
  /** The tier of the name by the rules, where another was chosen. */
  instead: NameTier | null;
  blank: NameTier;
  /** Whether it may read 推定, and whether it may be made blank. */
  doubtful: boolean;
  blankable: boolean;
}

const best = (options: readonly Option[], choice: Weights): Option =>
  options.reduce((a, b) => (dot(choice, b.features) > dot(choice, a.features) ? b : a));

/** Trains both sets of weights; from weights near by, few steps are enough. */
export function train(examples: readonly Example[], near: Trained | null = null): Trained {
  const choice = fitChoice(examples, strength.choice, near?.choice ?? null);
  const shown = examples.flatMap(({ options }) => {
    if (options.length === 0) return [];
    const chosen = best(
      options.filter(({ known }) => known),
      choice,
    );
    return chosen === options[0] ? [chosen] : [options[0]!, chosen];
  });
  return { choice, trust: fitTrust(shown, strength.trust, near?.trust ?? null) };
}

/** What the weights make of an example. */
export function outcomeOf(
  { options, blank }: Example,
  trained: Trained,
  way: Way,
  { sure, margin }: Bounds,
): Outcome {
  const [first] = options;
  if (first === undefined)
    return {
      trust: null,
      tier: blank,
      inferred: false,
      instead: null,
      blank,
      doubtful: false,
      blankable: false,
    };
  const trustOf = ({ features }: Option): number => dot(trained.trust, features);
  let chosen = first;
  if (way === 'ranked' && first.open && trustOf(first) < sure) {
    const other = best(options, trained.choice);
    if (dot(trained.choice, other.features) - dot(trained.choice, first.features) >= margin) chosen = other;
  }
  const instead = chosen === first ? null : first.tier;
  return {
    trust: trustOf(chosen),
    tier: chosen.tier,
    inferred: chosen.inferred,
    instead,
    blank,
    doubtful: first.doubtful,
    blankable: first.blankable,
  };
}

/** What comes of each example when the weights are trained on the documents of other folds alone. */
export function crossValidate(examples: readonly Example[]): (way: Way, bounds: Bounds) => Outcome[] {
  const documents = [...new Set(examples.map(({ document }) => document))].sort();
  const foldOf = new Map(documents.map((document, i) => [document, i % folds]));
  const whole = train(examples);
  const byFold = Array.from({ length: folds }, (_, fold) =>
    train(
      examples.filter(({ document }) => foldOf.get(document) !== fold),
      whole,
    ),
  );
  return (way, bounds) =>
    examples.map((example) => outcomeOf(example, byFold[foldOf.get(example.document)!]!, way, bounds));
}
