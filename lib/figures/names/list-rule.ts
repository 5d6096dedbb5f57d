import type { Name, Work } from './naming.ts';

/** A name that a list gives to one of its numbers. */
export interface Given {
  index: number;
  name: Omit<Name, 'rule'>;
}

/** One way in which numbers that stand together share words, with a sentence in which it names one of them. */
export interface ListRule {
  id: string;
  sample: string;
  /** The names given at a number of a list; none where the rule has nothing to give. */
  apply(work: Work): Given[];
}
