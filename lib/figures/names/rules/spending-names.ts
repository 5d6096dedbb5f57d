import type { NamingRule } from '../naming.ts';
import { sumNamesBefore } from './sum-names-before.ts';
import { sumNamesBehind } from './sum-names-behind.ts';

/** Names of sums spent, whose noun alone (投资, 资金) says nothing: what stands behind says it as a rule, and comes first. */
export const spendingNames: readonly NamingRule[] = [...sumNamesBehind, ...sumNamesBefore];
