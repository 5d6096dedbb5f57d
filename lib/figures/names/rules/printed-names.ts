import { printedCandidate } from '../candidates.ts';
import type { NamingRule, NumberFacts, PrintedName } from '../naming.ts';

const printedAs =
  (part: PrintedName['part']): NamingRule['apply'] =>
  (number: NumberFacts) =>
    number.printed?.part === part ? printedCandidate(number, number.printed) : null;

/** Names that stand at the number whole. */
export const printedNames: readonly NamingRule[] = [
  { id: 'words-before', sample: '工业产值60亿元。', apply: printedAs('before') },
  { id: 'noun-after', sample: '对4026间出租房屋进行排查。', apply: printedAs('after') },
  { id: 'words-and-noun', sample: '跟踪20余个在谈项目。', apply: printedAs('both') },
];
