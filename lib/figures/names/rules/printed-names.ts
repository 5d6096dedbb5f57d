import { printedCandidate } from '../candidates.ts';
import type { NamingRule, NumberFacts, PrintedName } from '../naming.ts';

/** Right before a number of years: for so long did what stands before it hold. */
const onEnd = /连续$/u;
const onEndLength = 2;

/** 粮食产量连续5年稳定在90亿斤: how long something held is no measure of it, so that the name is not sure. */
const saysHowLong = ({ context, token }: NumberFacts): boolean =>
  token.unit?.group === 'time' &&
  onEnd.test(context.text.slice(Math.max(0, token.start - onEndLength), token.start));

const printedAs =
  (part: PrintedName['part']): NamingRule['apply'] =>
  (number: NumberFacts) => {
    if (number.printed?.part !== part) return null;
    const candidate = printedCandidate(number, number.printed);
    return saysHowLong(number) ? { ...candidate, inferred: true } : candidate;
  };

/** Names that stand at the number whole. */
export const printedNames: readonly NamingRule[] = [
  { id: 'words-before', sample: '工业产值60亿元。', apply: printedAs('before') },
  { id: 'noun-after', sample: '对4026间出租房屋进行排查。', apply: printedAs('after') },
  { id: 'words-and-noun', sample: '跟踪20余个在谈项目。', apply: printedAs('both') },
];
