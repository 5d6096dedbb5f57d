import type { NamingRule } from './naming.ts';
import { actNames } from './rules/act-names.ts';
import { amongNames } from './rules/among-names.ts';
import { areaNames } from './rules/area-names.ts';
import { completedNames } from './rules/completed-names.ts';
import { distinguishedNames } from './rules/distinguished-names.ts';
import { extentNames } from './rules/extent-names.ts';
import { inheritedNames } from './rules/inherited-names.ts';
import { medalNames } from './rules/medal-names.ts';
import { ownedNames } from './rules/owned-names.ts';
import { perHeadNames } from './rules/per-head-names.ts';
import { printedNames } from './rules/printed-names.ts';
import { projectNames } from './rules/project-names.ts';
import { ratioNames } from './rules/ratio-names.ts';
import { shareNames } from './rules/share-names.ts';
import { sideNames } from './rules/side-names.ts';
import { spendingNames } from './rules/spending-names.ts';
import { givenNames } from './rules/sum-names-behind.ts';
import { thresholdNames } from './rules/threshold-names.ts';

/**
 * Every way to name a number, in the order in which they are asked; the first that offers a name decides. No rule knows
 * of another: what it needs it finds in the facts of its number.
 *
 * 1. Members of a ratio: their words stand before the first of them, and often before another ratio that they replace.
 *    Medals, whose notation is their name.
 * 2. Conditions in a list, and what is counted of each (9万元以上、18万元以上的村分别达88%和52%): the words at the number are
 *    those of the last condition alone, so no later rule could name the others.
 *    A condition whose noun alone says what it measures (10亿元以上项目), and numbers that say among how many things
 *    another is ranked: the words before them are of that other.
 * 3. Shares per head (年人均增加1800元): their words say among whom, not what; the later values of a list have no words
 *    at all, and would inherit the subject of the first.
 * 4. Sums that are given (拿出, 又安排): the verb is no name, and no number before them is what they are of.
 *    Numbers without words of their own: the subject of their statement where no number stands between, else the name
 *    of the number they are of. Nothing printed could be better, since nothing is printed.
 * 5. Shares whose words name a plan or a whole (占年初预算的56%): what they are a share of stands at the number, what
 *    they measure stands before it. As printed words they would name the plan.
 * 6. Things counted that what they got, did or came to tells from others: their noun alone would be completed by
 *    words from elsewhere, though their own clause says which they are.
 * 7. Sums spent (投资, 资金): what they were spent on stands behind them as a rule, so that no general completion by
 *    what stands before may come first.
 *    What a business earns or sells (销售收入, 交易额) comes right after them: its owner is who sells, and no other number.
 *    An extent printed as an attribute (占地300亩的公园): its thing stands behind it.
 *    A verb of doing alone (改造公厕60座、新建3座) is of what the item before it is of; no other word says of what.
 * 8. Names that say too little alone, from the surest completion to the weakest: the measure of the side beside it, the
 *    number before it of the same make, the fuller name printed in the clauses before, the clause or number that the statement opens with.
 * 9. The words at the number as they stand: right where nothing above found them wanting.
 */
export const namingRules: readonly NamingRule[] = [
  ...ratioNames,
  ...medalNames,
  ...thresholdNames,
  ...projectNames,
  ...amongNames,
  ...perHeadNames,
  ...givenNames,
  ...inheritedNames,
  ...shareNames,
  ...distinguishedNames,
  ...spendingNames,
  ...extentNames,
  ...actNames,
  ...ownedNames,
  ...areaNames,
  ...sideNames,
  ...completedNames,
  ...printedNames,
];
