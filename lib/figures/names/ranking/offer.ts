import type { UnitGroup } from '../../../text/unit-row.ts';
import type { Name, NumberFacts } from '../naming.ts';
import type { Edges } from './edges.ts';
import type { NameCounts } from './name-counts.ts';
import type { Surroundings } from './surroundings.ts';

/** A name on offer for a number. */
export interface Offer {
  number: NumberFacts;
  name: Name;
  /** True for the name that the rules alone would give. */
  first: boolean;
  /** The whole noun behind the number, also where words before it make a name of their own; empty when there is none. */
  noun: string;
  /** The words around the number, and where among them the name lies. */
  around: Surroundings;
  edges: Edges;
  counts: NameCounts;
}

/** A property of an offered name as a number, with what it tells in plain words. */
export interface Feature {
  id: string;
  meaning: string;
  /** 0 where the property does not hold or cannot be known. Pure. */
  of(offer: Offer): number;
}

/** What a number is of: its unit's group for an amount, else its kind. */
export type NumberSort = UnitGroup | 'unitless' | 'change' | 'share' | 'rank' | 'score';

/** Sorts of numbers that measure a thing. */
export const measures: readonly NumberSort[] = ['area', 'length', 'volume', 'weight', 'energy', 'compound'];

/** The sort of a number, as names are counted by. */
export const sortOf = ({ sense, token }: Pick<NumberFacts, 'sense' | 'token'>): NumberSort =>
  sense.kind === 'amount' ? (token.unit?.group ?? 'unitless') : (sense.kind as NumberSort);

/** 1 where something holds, 0 where not. */
export const flag = (holds: boolean): number => (holds ? 1 : 0);

/** How many binary digits a count has: 0 of none, 1 of one, 10 of a thousand. */
export const magnitude = (count: number | undefined): number => Math.log2(1 + (count ?? 0));
