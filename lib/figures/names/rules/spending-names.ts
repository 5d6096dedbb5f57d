import type { NamingRule } from '../naming.ts';
import { sumNamesBefore, sumNamesOfHeading } from './sum-names-before.ts';
import { sumNamesBehind } from './sum-names-behind.ts';

/** Names of sums spent, whose noun alone (投资, 资金) says nothing: a heading says it best, else as a rule what stands behind. */
export const spendingNames: readonly NamingRule[] = [
  ...sumNamesOfHeading,
  ...sumNamesBehind,
  ...sumNamesBefore,
];
